import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { hasRank } from './described.ts';
import { isName, wordAt } from './walk.ts';

/**
 * Of pairs of a name and another in parentheses, given by where these open, whether actors stand outside, above 0
 * ("Ada Stone (Kira Vale)"), or inside, below 0 ("Kira Vale (Ada Stone)"). 0 where nothing tells.
 */
export function actorsOutside(s: SentenceReading, pairs: readonly number[]): number {
  const sum = pairs.reduce(
    (all, i) =>
      all +
      acting(s, i - 1) -
      acting(s, i + 1) -
      (isToldOf(s, i - 1) ? 2 : 0) +
      (isSurname(s, i - 1) ? 3 : 0) -
      (isSurname(s, i + 1) ? 3 : 0) -
      (isFirstNameAlone(s, i - 1) && isWholeName(s, i + 1) ? 3 : 0),
    0,
  );
  const all = sum + listedAsActors(s, pairs) + toldBehind(s, pairs);
  return all === 0 && isTold(s, pairs) ? -1 : all;
}

/**
 * "It falls to Kira Vale (Ada Stone), a sailor": where a story is told and nothing tells the two names apart, the actor
 * stands inside in nine texts of ten; not in a line of its own, and not where actors are spoken of.
 */
function isTold(s: SentenceReading, pairs: readonly number[]): boolean {
  return (
    s.units.length > 4 * pairs.length + 2 &&
    pairs.every((i) => isWholeName(s, i - 1) && isWholeName(s, i + 1)) &&
    !s.units.some(({ kind, lower }) => kind === 'word' && ACTOR_NOUNS.has(lower))
  );
}

/** "designer Kira (Ada Stone)": a first name of nobody whom the article has in full. */
function isFirstNameAlone(s: SentenceReading, i: number): boolean {
  const unit = s.units[i] as Unit;
  return unit.words === 1 && startsWithGivenName(unit.text) && (personAt(s, i) ?? unit.text) === unit.text;
}

function isWholeName(s: SentenceReading, i: number): boolean {
  const unit = s.units[i] as Unit;
  return isFullName(unit) && startsWithGivenName(unit.text);
}

/** How much the name looks like an actor's: form, and what the article shows of it. */
function acting(s: SentenceReading, i: number): number {
  const unit = s.units[i] as Unit;
  const known = s.reading.evidence.get(unit.key);
  const shown =
    known === undefined
      ? 0
      : Math.min(known.person, 3) - Math.min(known.character, 3) - (known.title >= 2 ? 1 : 0);
  const full = isFullName(unit) ? unit.text : personAt(s, i);
  return (
    shown +
    (full === undefined ? 0 : startsWithGivenName(full) ? 2 : 1) -
    (known?.form === 'something' ? 1 : 0) -
    (unit.text.includes('/') ? 3 : 0) -
    (/^(?:the|a) | (?:I|II|IV|VI+)$/i.test(unit.text) || isRanked(unit.text) ? 2 : 0)
  );
}

/** "journalist Kira Vale (Stone)", where the article has Ada Stone: an actor by the last name. */
export function isSurname(s: SentenceReading, i: number): boolean {
  const unit = s.units[i];
  if (unit === undefined || unit.words > 1) return false;
  return (s.reading.names.get(unit.key) ?? []).some((name) => {
    const known = s.reading.evidence.get(foldName(name));
    return (
      foldName(name).endsWith(` ${unit.key}`) &&
      known !== undefined &&
      known.character === 0 &&
      (known.actor > 0 || (known.person > 0 && startsWithGivenName(name)))
    );
  });
}

/** Of these, "Mr. Reed" may be an actor. */
export function isRanked(name: string): boolean {
  return RANKED.test(name) || (hasRank(name) && !/^(?:m(?:rs?|s|iss|x)|sir|dame)\b/i.test(name));
}

/** Ranks and titles that parts have and actors do not. */
const RANKED =
  /^(?:D[CIS]|DCI|DSI|DSupt|PC|WPC|Supt\.?|Det\.?|Sgt\.?|Lt\.?|Capt\.?|Captain|Detective|Inspector|Sergeant|Commander|Agent|Officer|Sheriff|Queen|King|Princess|Prince|Lord|Lady|Father|Sister|Professor) \p{Lu}/u;

/** "her son Josh", "the wise old Marshak", "murderer Kira Vale", "a widow named Kira": somebody of the story. */
export function isToldOf(s: SentenceReading, at: number): boolean {
  const noun = wordAt(s, at - 1) === ',' ? at - 2 : at - 1;
  const word = wordAt(s, noun);
  if (/^(?:named|called|character|protagonist|antagonist|hero|heroine|villain)$/.test(word)) return true;
  if (ACTOR_NOUNS.has(word) || CREW_NOUNS.has(word) || PERSON_NOUNS.has(word)) return false;
  if (!isSomebodyNoun(word)) return /^(?:the|a|an)$/.test(word) || /^(?:young|old|wise)$/.test(word);
  if (noun === at - 1) return true;
  for (let i = noun - 1; i > noun - 4; i -= 1) {
    if (/^(?:his|her|their|a|an|the)$/.test(wordAt(s, i)) || s.units[i]?.possessive) return true;
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "stars A (B)", "co-star A (B)", "newcomers A (B)": words for actors stand before the first pair. */
export function isListOfActors(s: SentenceReading, open: number): boolean {
  if (listedBy(s, open - 2) > 0) return true;
  for (let i = open - 2; i >= 0 && i > open - 8; i -= 1) {
    const word = isName(s, i) ? (s.units[i]?.lower ?? '') : wordAt(s, i);
    if (OF_ACTORS.test(word) || (word === 'by' && wordAt(s, i - 1) === 'joined')) return true;
    // "joined by creator A, B (Kira)"
    if (word === '.' || (word === ',' && !isName(s, i - 1))) return false;
  }
  return false;
}

const OF_ACTORS =
  /^(?:(?:co-|guest-)?(?:stars?|starring)|cast|castmates?|actors?|actress|actresses|returning|joining|joins?|newcomers?)$/;

/** "A (B) has joined the cast": what is told behind a pair is told of actors. */
export function isTellingOfActors(s: SentenceReading, pairs: readonly number[]): boolean {
  return toldBehind(s, pairs) === 2;
}

/** "starring A (B), C (D)", "cast members A (B)": what stands outside are actors. "follows B (A)": inside. */
function listedAsActors(s: SentenceReading, pairs: readonly number[]): number {
  const first = pairs[0] as number;
  if (/^(?:follows|centers|centres|meets|between|when|sees)$/.test(wordAt(s, first - 2))) return -1;
  if (/^(?:after|before|until|once|how|because)$/.test(wordAt(s, first - 2))) return -1;
  const before = listedBy(s, first - 2);
  if (before !== 0) return before * 4 * pairs.length;
  if (wordAt(s, first - 2) === 'on' && /^(?:centers|centres|focuses)$/.test(wordAt(s, first - 3))) return -1;
  for (let i = first - 2; i >= 0 && i > first - 8; i -= 1) {
    const word = isName(s, i) ? (s.units[i]?.lower ?? '') : wordAt(s, i);
    if (LISTING.test(word) || (i === 0 && /^(?:speaking|talking|chatting)$/.test(word))) return 2;
    if (word === 'by' && wordAt(s, i - 1) === 'joined') return 2;
    if (word === ',' || word === '.') return 0;
  }
  return 0;
}

/** "The main cast members A (B)", above 0, "Other characters include A (B)", below 0: by the noun that the list belongs to. */
function listedBy(s: SentenceReading, last: number): number {
  if (/^(?:members|actors|actresses|stars|newcomers)$/.test(wordAt(s, last)))
    return wordAt(s, last) !== 'members' || wordAt(s, last - 1) === 'cast' ? 1 : 0;
  for (let i = last; i >= 0 && i > last - 9; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:characters|figures|heroes|villains|protagonists|antagonists|suspects|survivors)$/.test(word))
      return wordAt(s, i - 1) === 'as' || wordAt(s, i - 1) === 'playing' ? 0 : -1;
    if (LISTING.test(word) && !/^(?:includes?|features|featuring|alongside)$/.test(word)) return 0;
    if (s.units[i]?.kind === 'mark' || /^(?:and|by|to|in|with|who)$/.test(word)) return 0;
  }
  return 0;
}

const LISTING =
  /^(?:starring|stars|cast|actors?|actress|actresses|includes?|features|featuring|returning|alongside|joining|joins?|newcomers?)$/;

function toldBehind(s: SentenceReading, pairs: readonly number[]): number {
  const told = pairs.map((open) => toldOfPair(s, open + 3));
  return told.includes(2) ? 2 : Math.min(...told);
}

/** "Ada Stone as Kira (Salt Lake)": in parentheses where the actor has been. Not "As Kira (Ada Stone) runs". */
export function isBehindAs(s: SentenceReading, open: number, behind: number): boolean {
  const before = wordAt(s, open - 3);
  if (wordAt(s, open - 2) !== 'as' || before === 'such') return false;
  const meanwhile = /^(?:up|off|out|,|and|but|just)$/.test(before) || toldOfPair(s, behind) < 0;
  return !(open === 2 || (!isName(s, open - 3) && before !== ')' && meanwhile));
}

/** What the verb behind a pair is said of: an actor joins and stars, above 0; a character lives and meets. */
export function toldOfPair(s: SentenceReading, from: number): number {
  let i = from;
  const moves = /^(?:will|to|is|are|has|have|been|also|set|both|all|each|just|now)$/;
  let perfect = false; // "has been working": no way to tell a story
  for (; moves.test(wordAt(s, i)); i += 1) perfect ||= /^(?:has|have|been)$/.test(wordAt(s, i));
  const verb = wordAt(s, i);
  if (ACTS.test(verb)) return 2;
  if (i >= s.units.length || s.units[i]?.kind !== 'word' || SAYS_NOTHING.test(verb)) return 0;
  return perfect || /ed$|^(?:was|were|had|went)$/.test(verb) ? 0 : -1;
}

const ACTS =
  /^(?:joins?|joined|joining|stars?|starred|starring|co-stars?|co-star|guest-stars?|headlines?|toplines?|leads?|leading|boards?|boarded|returning|directs?|directed|directing|produces?|produced|producing|writes?|wrote|writing|helms?|executive|brings|delivers|rounds?|makes?|plays?|portrays?|voices?|said|says|told|tells|confirmed|revealed|explained|cast|recurs?|appears?)$/;
const SAYS_NOTHING =
  /^(?:and|or|but|as|with|in|on|for|of|at|by|from|who|whose|while|plus|alongside|opposite|returns?|the|a|an|seems)$/;
