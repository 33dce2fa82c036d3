import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import type { RoleMention } from './makers.ts';
import { mayBeOfAnother } from './other-production.ts';
import { isOneSpokenOf } from './other-version.ts';
import { isActorsTrade, isPassingBy } from './passing-by.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot, workBefore } from './whose-work.ts';
import { openingWork, workFrom } from './work-from.ts';

/**
 * A role with no work beside it belongs to the topic where the words say so: "the director", "said executive
 * producer X", "the film's producer X"; not where "Oscar-winning director X" is somebody passing by.
 */
export function unnamedWork(s: SentenceReading, role: RoleMention) {
  const word = wordAt(s, role.from - 1);
  const from = fromBefore(s, role.from);
  if (from !== undefined && from < role.from - 1) return workFrom(s, from);
  if (isOneOfGuests(s, role.from)) return undefined;
  if (/winning$|nominated$/.test(word))
    return isOfOwn(s, role.from - 2) || worksOnIt(s, role.to) ? s.topic : undefined;
  if (isPassingBy(s, role.from) || isActorsTrade(s, role)) return undefined;
  if (PERSON_NOUNS.has(word) || ACTOR_NOUNS.has(word)) return undefined;
  // "movie producer A", and no "original movie producer A"
  if (
    /^(?:movie|tv|television|hollywood|record|music)$/.test(word) &&
    !/^(?:the|original)$/.test(s.units[role.from - 2]?.lower ?? '')
  )
    return undefined;
  // "songwriter A, who has won an Emmy": by trade
  if (/^songwriters?$/.test(wordAt(s, role.from)) && !/^(?:the|its)$/.test(word)) return undefined;
  if (word === 'like' && !/^(?:looks?|looked|seems?|sounds?|feels?)$/.test(wordAt(s, role.from - 2)))
    return undefined;
  if (
    /^(?:fellow|former|another|unlike|turned|stage|theatre|theater|opera|video|documentary|horror|genre|action|arthouse)$/.test(
      word,
    )
  )
    return undefined;
  // "Approached filmmakers A and B": what they do for a living
  if (/^film-?makers?$/.test(wordAt(s, role.from)) && !/^(?:the|its|by|from|said|says)$/.test(word))
    return undefined;
  // "The films of director A": those are named by whom they are of
  if (
    word === 'of' &&
    /^(?:films|movies|works?|novels|books|shows|plays|style)$/.test(wordAt(s, role.from - 2))
  )
    return undefined;
  // "comic book writer A": by trade
  if (/^(?:book|comic|comics)$/.test(word) && role.role === 'writer') return undefined;
  if (
    /^(?:lose|loses|losing|lost|without|fired|replaces?|replaced|replacing|dropped|succeeds?|succeeded|succeeding)$/.test(
      word,
    )
  )
    return undefined;
  // "took over from director A": who was there before
  if (word === 'from' && wordAt(s, role.from - 2) === 'over') return undefined;
  if (isPart(s, role.from)) return undefined;
  // "fantasy author A", "the 35-year-old author Kira"
  if (role.role === 'author' && GENRES.test(word)) return undefined;
  // What somebody does for a living: "Novelists A and B wrote for the show".
  if (role.role === 'author' && /^(?:novelists?|authors)$/.test(wordAt(s, role.from))) return undefined;
  if (word === 'for' && isBehindNewWork(s, role.from - 1)) return undefined;
  if (word === 'for') return workBefore(s, role.from) ?? s.topic;
  if (word === 'from') return workFrom(s, role.from - 1);
  // "Low Tide with producer A"
  if (word === 'with' && isTitle(s.reading, s.units[role.from - 2]) && !s.units[role.from - 2]?.possessive)
    return titleSlot(s, role.from - 2);
  const opened = openingWork(s, role.from);
  if (opened !== undefined) return opened;
  return isOfNewVersion(s, role.from) || mayBeOfAnother(s, role) ? undefined : s.topic;
}

const GENRES =
  /^(?:fantasy|fiction|horror|romance|crime|thriller|mystery|sci-fi|children's|bestselling|best-selling|self-help|cookbook)$|-old$/;

/** "its Oscar-winning director", "the film's Emmy-nominated creator": of what is spoken of. */
function isOfOwn(s: SentenceReading, last: number): boolean {
  const at = isName(s, last) && isOther(s, last) ? last - 1 : last;
  return (
    /^(?:its|their)$/.test(s.units[at]?.lower ?? '') ||
    (s.units[at]?.possessive === true && MEDIUM_NOUNS.has(wordAt(s, at)))
  );
}

/** "Emmy-winning director A collaborated with B on the series", "… directs the play": what he does with the one that is spoken of. */
function worksOnIt(s: SentenceReading, from: number): boolean {
  for (let i = from + 1; i < from + 5; i += 1) {
    if (!WORKS.test(wordAt(s, i))) continue;
    for (let j = i + 1; j < i + 9; j += 1) {
      if (isTitle(s.reading, s.units[j])) return workAt(s, j)?.work.title === s.topic?.title;
      if (MEDIUM_NOUNS.has(wordAt(s, j))) return /^(?:the|this)$/.test(wordAt(s, j - 1));
    }
    return false;
  }
  return false;
}

const WORKS =
  /^(?:collaborat(?:e|es|ed|ing)|team(?:s|ed)?|directs?|directed|helms?|helmed|brings?|brought|stages?|staged|crafts?|crafted|created|creates|delivers?|oversees)$/;

/** "from Oscar-winning Danish director A": where "from" stands. */
function fromBefore(s: SentenceReading, role: number): number | undefined {
  for (let i = role - 1; i > role - 5 && i >= 0; i -= 1) {
    if (s.units[i]?.kind !== 'name' && s.units[i]?.lower === 'from') return i;
    if (
      !/(?:winning|nominated|selling)$|^(?:acclaimed|visionary|celebrated|award-winner|veteran|first-time|legendary|prolific|debut|renowned|noted|cult|young|horror|hit|genre|indie|fellow|movie|tv|television|hollywood)$/.test(
        wordAt(s, i),
      ) &&
      !(isName(s, i) && isOther(s, i))
    )
      return undefined;
  }
  return undefined;
}

/** "Guests included director A, presenter B and": who somebody is in a list of people. */
function isOneOfGuests(s: SentenceReading, role: number): boolean {
  for (let i = role - 1; i > role - 16 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:included|includes|include|including)$/.test(word))
      return (
        !/^(?:crew|team|creatives|producers|makers|collaborators|directors|writers)$/.test(
          wordAt(s, i - 1),
        ) &&
        (wordAt(s, i - 1) !== ',' || isPanel(s, i - 1))
      );
    if (
      isName(s, i) ||
      /^(?:,|and|&|-)$/.test(word) ||
      PERSON_NOUNS.has(word) ||
      ACTOR_NOUNS.has(word) ||
      CREW_NOUNS.has(word)
    )
      continue;
    if (!/^(?:the|fellow|television|tv|film|theatre|radio|former|pop|veteran|legendary|stage)$/.test(word))
      return false;
  }
  return false;
}

/** "A panel of experts, including": people who are together for something else. */
function isPanel(s: SentenceReading, comma: number): boolean {
  for (let i = comma - 1; i > comma - 6 && i >= 0; i -= 1)
    if (/^(?:panel|jury|judges|guests|experts|celebrities|audience|names|figures)$/.test(wordAt(s, i)))
      return true;
  return false;
}

const PLAYING = /^(?:plays?|played|playing|portrays?|portrayed|portraying|voices|voicing)$/;

/** "Ada Stone as newspaper editor Kira Vale", "plays the author Kira Vale": whom she plays. */
function isPart(s: SentenceReading, role: number): boolean {
  for (let i = role - 1; i > role - 4 && i > 0; i -= 1) {
    if (PLAYING.test(wordAt(s, i)) && !s.units[i]?.possessive) return true;
    if (wordAt(s, i) === 'as')
      return isName(s, i - 1) || /^(?:returns?|stars?|appears?|cast|back|seen)$/.test(wordAt(s, i - 1));
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "to star in a biopic of Bo Reed for director A": in another one, which has no name here. */
function isBehindNewWork(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 8; i -= 1) {
    if (s.units[i]?.kind === 'mark') return false;
    if (!MEDIUM_NOUNS.has(wordAt(s, i))) continue;
    for (let j = i - 1; j > 0 && j > i - 5; j -= 1)
      if (/^(?:a|an|another)$/.test(wordAt(s, j))) return !isOneSpokenOf(s, j);
    return false;
  }
  return false;
}

/** "An American version, from director A": of another work, which has no name here. */
function isOfNewVersion(s: SentenceReading, role: number): boolean {
  for (let i = role - 1; i >= 0 && i > role - 8; i -= 1) {
    if (!RELATION_NOUNS.has(wordAt(s, i))) continue;
    for (let j = i - 1; j >= 0 && j > i - 5; j -= 1) {
      if (/^(?:a|an|another)$/.test(wordAt(s, j)) || /^an? /i.test(s.units[j]?.text ?? '')) return true;
      if (s.units[j]?.kind === 'mark' || /^(?:the|its|this)$/.test(wordAt(s, j))) return false;
    }
  }
  return false;
}
