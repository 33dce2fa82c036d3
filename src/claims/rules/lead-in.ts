import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { ACTOR_NOUNS, AWARDED, BEFORE_ACTOR, CREW_NOUNS, FAMOUS_FOR, PERSON_NOUNS } from '../words/roles.ts';
import { isWorkOfSomebody } from './owning-work.ts';
import { isName, isOther, wordAt } from './unit-at.ts';

const PRAISED_AS =
  /^(?:legend|maestro|mastermind|auteur|guru|titan|mogul|impresario|wunderkind|boss|veteran|regular|alum|grad)s?$/;

/** How somebody is praised or told apart. */
const DESCRIBES = new Set([
  ...BEFORE_ACTOR,
  ...`fellow acclaimed returning longtime former legendary debutant debutante artists noted celebrated renowned
  british american up-and-comer up-and-comers two-time three-time four-time five-time ex multi-award-winning beloved popular famed
  great brilliant wonderful always ever reliable excellent talented superb incomparable inimitable fabulous terrific iconic hilarious charismatic magnificent ever-reliable ubiquitous much-loved well-known first-time one-time onetime`.split(
    /\s+/,
  ),
]);
const LEADS_IN = new Set([...DESCRIBES, ...'the also both voice series film late'.split(' ')]);

/** "pop star Ada Stone", "TV presenter Bo Reed": for what somebody is famous. */
const FIELDS = /^(?:pop|rock|reality|opera|tv)$/;
/** "34-year-old Ada Stone", "singer-actress Ada Stone", "Cork-born Bo Reed": an age, a second trade or a home behind a hyphen. */
const BEHIND_HYPHEN =
  /-(?:year-old|actor|actress|singer|comedian|comic|star|rapper|model|born|based|raised|trained|bred)$/;

/** "Actor", "journalist", "Oscar-winning": what somebody is. */
function saysWhat(word: string): boolean {
  return (
    word !== '' &&
    (ACTOR_NOUNS.has(word) ||
      PERSON_NOUNS.has(word) ||
      CREW_NOUNS.has(word) ||
      AWARDED.test(word) ||
      PRAISED_AS.test(word) ||
      FAMOUS_FOR.test(word) ||
      FIELDS.test(word) ||
      BEHIND_HYPHEN.test(word))
  );
}

/** Skips what introduces a person in a list: "newcomer", "fellow Scottish actor", "Salt Road veteran". */
export function skipLeadIn(s: SentenceReading, from: number, listed: boolean): number {
  let i = from;
  for (let n = 0; n < 6; n += 1) {
    const word = wordAt(s, i);
    // "directed by A and stars B": a verb, and another list
    if (listed && /^(?:stars|co-stars|costars|leads|hosts|models|produces)$/.test(word)) return from;
    if (saysWhat(word) || LEADS_IN.has(word)) i += 1;
    // "fellow heavy-hitter Ada Stone"
    else if (wordAt(s, i - 1) === 'fellow' && i > from && isName(s, i + 1) && word !== '') i += 1;
    // "singer and actress Ada Stone"
    else if (word === 'and' && i > from && saysWhat(wordAt(s, i - 1)) && saysWhat(wordAt(s, i + 1))) i += 1;
    else if (word === 'likes' && wordAt(s, i + 1) === 'of') i += 2;
    else if (word === 'none' && wordAt(s, i + 1) === 'other' && wordAt(s, i + 2) === 'than') i += 3;
    // "Saltmarsh's Bo Reed": where he has been
    else if (isName(s, i) && s.units[i]?.possessive && isWorkOf(s, i)) i += 1;
    else if (isName(s, i) && saysWhat(wordAt(s, i + 1))) {
      // "created by A, Northgate stars B": the next clause
      if (listed && wordAt(s, i + 1) === 'stars') return from;
      // "by the Northgate writer, A"
      i += wordAt(s, i + 2) === ',' && wordAt(s, i - 1) === 'the' && isName(s, i + 3) ? 3 : 2;
    } else if (isPairOfWorks(s, i)) i += 4;
    // "Pulitzer Prize-winner Ada Stone"
    else if (isName(s, i) && AWARDED.test(wordAt(s, i + 1))) i += 2;
    else if (isHouse(s, i)) i += 1;
    else if (isCoStarOf(s, i)) i += 1;
    else if (isRelative(s, i)) i += wordAt(s, i + 2) === ',' ? 3 : 2;
    else break;
  }
  return i;
}

/** "the Low Tide and Salt Road writer": two works, and the trade that he had in both. */
function isPairOfWorks(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || !/^(?:and|&)$/.test(wordAt(s, at + 1))) return false;
  if (!isName(s, at + 2) || !saysWhat(wordAt(s, at + 3)) || !isName(s, at + 4)) return false;
  const known = s.reading.evidence.get(unit.key);
  return (
    known !== undefined &&
    known.person === 0 &&
    (unit.quoted || known.title > 0 || known.form === 'something' || unit.words === 1)
  );
}

/** "Harborlight's Ada Stone": for whom she works. */
function isHouse(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit?.kind === 'name' &&
    unit.possessive &&
    (s.units[at + 1]?.words ?? 0) > 1 &&
    !s.units[at + 1]?.quoted &&
    (isOther(s, at) || (unit.words === 1 && personAt(s, at) === undefined && !isTitle(s.reading, unit)))
  );
}

/** "A and her husband, B". */
function isRelative(s: SentenceReading, at: number): boolean {
  return (
    /^(?:his|her|their)$/.test(wordAt(s, at)) &&
    /^(?:husband|wife|brother|sister|father|mother|son|daughter|partner|collaborator)$/.test(
      wordAt(s, at + 1),
    )
  );
}

/** "A and her Northgate co-star B", "A and his co-star B". */
function isCoStarOf(s: SentenceReading, at: number): boolean {
  if (!/^(?:his|her|their)$/.test(wordAt(s, at))) return false;
  return /^(?:co-?stars?|castmates?)$/.test(wordAt(s, isName(s, at + 1) ? at + 2 : at + 1));
}

function isWorkOf(s: SentenceReading, at: number): boolean {
  const [unit, who] = [s.units[at], s.units[at + 1]];
  if (unit === undefined || who?.kind !== 'name' || who.possessive || !isFullName(who)) return false;
  const known = s.reading.evidence.get(unit.key);
  if ((known?.character ?? 0) > 0) return false;
  // "by" stands before people most often, and here before their works
  if ((known?.person ?? 0) > 0 && (known?.form !== 'something' || startsWithGivenName(unit.text)))
    return false;
  // "Ada Stone's Black Fox": her part
  if (known?.form === 'somebody' && known.title === 0 && !startsWithGivenName(who.text)) return false;
  return unit.quoted || isTitle(s.reading, unit) || /^the /i.test(unit.text) || unit.words > 1;
}

/** Where what introduces the person at `last + 1` begins, less one: "and Salt Road star Bo Reed" and "Salt Road's Bo Reed". */
export function beforeLeadIn(s: SentenceReading, last: number): number {
  let j = last;
  for (let n = 0; n < 6; n += 1) {
    const word = wordAt(s, j);
    const noun = word === ',' ? j - 1 : j;
    // "A and her brother B", "A and her husband, B"
    if (isRelative(s, noun - 1)) j = noun - 2;
    else if (saysWhat(word) ? !CREW_NOUNS.has(word) : DESCRIBES.has(word)) j -= 1;
    else if (word === 'the' && j < last && !isName(s, j + 1)) j -= 1;
    else if (word === 'and' && j < last && saysWhat(wordAt(s, j + 1)) && saysWhat(wordAt(s, j - 1))) j -= 1;
    else if (isCoStarOf(s, j)) j -= 1;
    else if (word === 'of' && wordAt(s, j - 1) === 'likes' && wordAt(s, j - 2) === 'the') j -= 3;
    else if (isName(s, j) && (isOther(s, j) || isEpithetOf(s, j))) j -= 1;
    else break;
  }
  return j;
}

/** The title in "Salt Road star Bo Reed" and "Salt Road's Bo Reed". */
function isEpithetOf(s: SentenceReading, at: number): boolean {
  if (s.units[at]?.possessive) return isWorkOfSomebody(s, at, true);
  return /^(?:star|actor|actress|alum|alumnus|alumna|veteran|regular|breakout|co-star|costar|castmate)$/.test(
    wordAt(s, at + 1),
  );
}
