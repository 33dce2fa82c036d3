import type { Work } from '../claim.ts';
import { PLATFORM_KEYS } from '../reading/platform-keys.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CALENDAR_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isNamed } from './actors.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** What stands behind a verb of acting: with whom, as whom, in what. */
export type Complement = {
  readonly works: readonly Work[];
  /** In what is spoken of: "in the series", "in the finale". */
  readonly topic: boolean;
  /** Nothing says in what. */
  readonly open: boolean;
  readonly company: readonly NamedPerson[];
  readonly end: number;
};

const ADVERB =
  /^(?:also|again|together|once|more|previously|briefly|recently|too|prominently|extensively|regularly|currently|there|here|both|as|well|up|out|on-screen|onscreen|elsewhere|later|frequently|him|himself|herself|only|most|first|originally|memorably|famously)$/;
const PREPOSITION = /^(?:in|on|for|into)$/;
// Longer than any description of a part; keeps the walk bounded.
const LONGEST = 26;

/** Reads what stands from unit `from` on: "alongside A and B", "as a widowed ferryman in X", "in X and Y". */
export function complementFrom(s: SentenceReading, from: number, direct = false): Complement {
  const company: NamedPerson[] = [];
  let i = from;
  let open = true;
  if (direct) {
    const here = placeAt(s, i);
    if (here !== undefined) return { ...here, open: false, company, end: Math.max(here.end, i) };
  }
  for (let n = 0; n < LONGEST && i < s.units.length; n += 1) {
    const word = wordAt(s, i);
    if (word === 'as' && !/^(?:well|part)$/.test(wordAt(s, i + 1))) {
      const behind = behindDescription(s, i + 1);
      if (behind === undefined) return { works: [], topic: false, open, company, end: i };
      i = behind;
      continue;
    }
    if (/^(?:alongside|opposite|with|beside)$/.test(word)) {
      const list = peopleFrom(s, i + 1, false);
      const named = list.people.filter((one) => isNamed(s, one));
      if (named.length === 0 || named.length < list.people.length) {
        if (word === 'with' && company.length === 0 && named.length === 0) break;
        return { works: [], topic: false, open: false, company, end: i };
      }
      company.push(...named);
      i = list.end;
      continue;
    }
    if (PREPOSITION.test(word)) {
      const here = placeAt(s, i + 1) ?? (word === 'in' ? channelAsTitle(s, i + 1) : undefined);
      if (here !== undefined) {
        const more = companyBehind(s, here.end);
        return {
          ...here,
          open: false,
          company: [...company, ...more.people],
          end: Math.max(here.end, more.end),
        };
      }
      const behind = behindCircumstance(s, i + 1);
      if (behind === undefined) return { works: [], topic: false, open: false, company, end: i };
      i = behind;
      continue;
    }
    if (ADVERB.test(word)) {
      i += 1;
      continue;
    }
    if (word === 'next' && PREPOSITION.test(wordAt(s, i + 1))) {
      i += 1;
      continue;
    }
    if (word === 'this' || word === 'next' || word === 'last') {
      i += 2;
      continue;
    }
    open = isOver(s, i);
    break;
  }
  return { works: [], topic: false, open, company, end: i };
}

/** "in X, opposite A and B": with whom, behind the work. */
function companyBehind(s: SentenceReading, from: number): { people: readonly NamedPerson[]; end: number } {
  const at = wordAt(s, from) === ',' ? from + 1 : from;
  if (!/^(?:opposite|alongside|with)$/.test(wordAt(s, at)) || (wordAt(s, at) === 'with' && at > from))
    return { people: [], end: from };
  const { people, end } = peopleFrom(s, at + 1, false);
  return people.every((one) => isNamed(s, one)) && isOver(s, end)
    ? { people, end }
    : { people: [], end: from };
}

function isOver(s: SentenceReading, i: number): boolean {
  return (
    i >= s.units.length ||
    /^[.;,:)—–!]$/.test(wordAt(s, i)) ||
    /^(?:and|while|but|who|which|when|after|before|during|throughout)$/.test(wordAt(s, i))
  );
}

/** The works named there, or "the series", "the second season", "an upcoming episode", "season 2": of what is spoken of. */
function placeAt(
  s: SentenceReading,
  at: number,
): { works: readonly Work[]; topic: boolean; end: number } | undefined {
  const pointed = topicEnd(s, at);
  if (pointed !== undefined) return { works: [], topic: true, end: pointed };
  const { works, end } = worksFrom(s, at);
  return works.length > 0 && !isBarePlace(s, at) && leadsTo(s, at) ? { works, topic: false, end } : undefined;
}

/** "on the first mission to Mars" leads to no work, "in the third season of X" does. */
function leadsTo(s: SentenceReading, at: number): boolean {
  for (let i = at; i < at + 9 && !isName(s, i); i += 1) {
    const word = wordAt(s, i);
    if (/^(?:to|from|about|into|against|during|after|near|through|between|under)$/.test(word)) return false;
    if (word === 'of' && !PIECES.test(wordAt(s, i - 1)) && !MEDIUM_NOUNS.has(wordAt(s, i - 1))) return false;
  }
  return true;
}

/** "in London", "on Netflix": what is nobody's title. */
function isBarePlace(s: SentenceReading, at: number): boolean {
  return isName(s, at) && isOther(s, at) && !isName(s, at + 1) && s.units[at]?.possessive !== true;
}

/** "co-star in Peacock, a thriller": nobody stars in a channel. */
function channelAsTitle(s: SentenceReading, at: number) {
  const unit = s.units[at];
  if (
    unit?.kind !== 'name' ||
    unit.possessive ||
    !PLATFORM_KEYS.has(unit.key) ||
    !/^[.,]?$/.test(wordAt(s, at + 1))
  )
    return undefined;
  return isName(s, at + 1) ? undefined : { works: [{ title: unit.text }], topic: false, end: at + 1 };
}

const PIECES =
  /^(?:season|seasons|series|episode|episodes|finale|premiere|pilot|instalment|installment|instalments|cast|ensemble|run|chapter|project|production|trailer|it|latter|run)$/;

function topicEnd(s: SentenceReading, at: number): number | undefined {
  if (wordAt(s, at) === 'it') return at + 1;
  if (/^season$/.test(wordAt(s, at)) && !isName(s, at + 1))
    return wordAt(s, at + 2) === 'of' ? undefined : at + 2;
  const determined =
    /^(?:the|this|that|its|an|a|their|several|two|three|four|five|six|one|both|all|multiple|her|his)$/.test(
      wordAt(s, at),
    );
  if (!determined) return undefined;
  const indefinite = /^(?:a|an|her|his|one)$/.test(wordAt(s, at));
  for (let i = at; i < at + 7; i += 1) {
    const word = wordAt(s, i);
    if (
      i > at &&
      s.units[i]?.kind !== 'word' &&
      s.units[i]?.kind !== 'number' &&
      !(isName(s, i) && isOther(s, i))
    )
      return undefined;
    const piece = PIECES.test(word) && !(word === 'series' && wordAt(s, i + 1) === 'regular');
    if (!piece && !(MEDIUM_NOUNS.has(word) && !indefinite)) continue;
    if (i === at) continue;
    const next = wordAt(s, i + 1);
    // "the drama series", "the film X", "the finale of X", "a new series"
    if (MEDIUM_NOUNS.has(next) || PIECES.test(next)) continue;
    if (/^(?:on|in)$/.test(next) && isName(s, i + 2) && !isOther(s, i + 2)) return undefined;
    if (isName(s, i + 1) || next === 'of' || next === 'called' || next === 'about' || next === 'from')
      return undefined;
    if (indefinite && !/^(?:episode|instalment|installment)$/.test(word)) return undefined;
    // "an episode of X" is of X; "in the other film" is another one
    for (let j = at; j < i; j += 1)
      if (
        /^(?:other|another|same|original|first|previous|earlier|similar|bbc|recent|hit)$/.test(
          wordAt(s, j),
        ) &&
        !/^(?:season|episode|episodes|series)$/.test(word)
      )
        return undefined;
    return i + 1;
  }
  return undefined;
}

/** "in 2019", "in May", "on Netflix", "in a recurring role", "in London": what says neither in what nor with whom. */
function behindCircumstance(s: SentenceReading, from: number): number | undefined {
  if (s.units[from]?.kind === 'number' || CALENDAR_WORDS.has(s.units[from]?.lower ?? '')) {
    let i = from + 1;
    while (
      i < from + 4 &&
      (s.units[i]?.kind === 'number' || (wordAt(s, i) === ',' && s.units[i + 1]?.kind === 'number'))
    )
      i += 1;
    return i;
  }
  if (isName(s, from) && isOther(s, from) && !s.units[from]?.possessive) return from + 1;
  for (let i = from; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:roles?|parts?|capacity)$/.test(word)) return wordAt(s, i + 1) === 'of' ? undefined : i + 1;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "as a widowed ferryman in X": where the description of the part ends; nowhere behind a name that may be the part. */
function behindDescription(s: SentenceReading, from: number): number | undefined {
  if (!/^(?:a|an|the|his|her|their|one)$/.test(wordAt(s, from)) && !s.units[from]?.possessive) {
    if (!/^(?:himself|herself|themselves)$/.test(wordAt(s, from))) return undefined;
    return from + 1;
  }
  for (let i = from + 1; i < from + 12; i += 1) {
    const word = wordAt(s, i);
    if (i >= s.units.length || /^(?:in|on|opposite|alongside|for)$/.test(word)) return i;
    if (/^(?:about|to|from|after|before|during)$/.test(word)) return undefined;
    if (/^[.,;:—–)]$/.test(word) || /^(?:who|and|whose|that|with|when)$/.test(word)) return i;
    if (isName(s, i) && !isOther(s, i) && !s.units[i]?.possessive && s.units[i]?.quoted !== true)
      return undefined;
  }
  return undefined;
}
