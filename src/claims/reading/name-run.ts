import { isSomebodyNoun } from '../words/casting.ts';
import { CALENDAR_WORDS, WHICH_EPISODE } from '../words/grammar.ts';
import { COMPANY_ENDINGS } from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { isOwningSeason } from './calendar-title.ts';
import { startsWithGivenName } from './given-name.ts';
import { isOffice, isWithSomebody, startsCapitals } from './name-borders.ts';
import { isOrdinaryWord } from './name-form.ts';
import { type MarkOptions, marks, REIGNS } from './name-marks.ts';
import { particles } from './name-particles.ts';
import { isContraction, isNameWord } from './name-word.ts';
import { isOutlet } from './outlets.ts';
import { type Phrases, phraseLength } from './phrases.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Verbs that a numbered title stands before, which are no plurals: "X 2 launches". */
export const BEHIND_TITLE =
  /^(?:is|was|has|launches|releases|premieres|arrives|opens|hits|lands|debuts|drops|comes|returns|stars|follows|features|sees|takes|gets|brings|picks|starts|begins|adds|recruits|casts|sets|reveals|confirms|announces|finds|wraps|heads|moves|loses|enlists|unveils|teases|tops|rolls|kicks|wins|rounds|nears|promises|continues|ends|marks|welcomes|needs|makes|shows)$/;
const SEASON = /^(?:seasons?|series|episodes?|volume)$/;

/** `person`: an occupation stands before it, so that "of" leads away from the name. */
type RunOptions = MarkOptions & { readonly person: boolean; readonly listed?: boolean };

const NO_PHRASES: Phrases = new Map();

/**
 * The position behind the name that begins at `from`.
 *
 * @param start a position up to which it is known to go
 * @param how `person`: an occupation stands before it: "director Ada Stone of Northgate" is no "House of the Tide"
 */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  how: RunOptions = { person: false, colon: true, phrases: NO_PHRASES },
  start = from + 1,
): number {
  let end = start;
  for (;;) {
    const next = continued(tokens, from, end, how);
    if (next === end) return beforeCompany(tokens, from, end);
    end = next;
  }
}

/** "Ada Stone of Quark Films", whose name ends before "of"; for a place or a story there is no telling. */
function beforeCompany(tokens: readonly Token[], from: number, end: number): number {
  // "Ada Stone of Northgate fame"
  if (tokens[end]?.lower === 'fame')
    for (let i = from + 1; i < end; i += 1) if (tokens[i]?.lower === 'of') return i;
  if (end < from + 4 || !COMPANY_ENDINGS.has(tokens[end - 1]?.lower ?? '') || tokens[from]?.lower === 'the')
    return end;
  for (let i = from + 2; i < from + 4; i += 1) if (tokens[i]?.lower === 'of') return i;
  return end;
}

function continued(tokens: readonly Token[], from: number, end: number, how: RunOptions): number {
  const last = tokens[end - 1] as Token;
  const token = tokens[end];
  if (token === undefined) return end;
  const width = end - from;
  if (last.possessive) {
    // "Vale: Beyond Kira's End": one word more, where a colon shows a title
    if (how.colon && isBehindColon(tokens, from, end) && isNameWord(token) && !isNameWord(tokens[end + 1]))
      return end + 1;
    // "The Warden's Lamp", "A Winter's Debt": an article before one possessive word and a name word behind it
    if (!isNameWord(token) || (startsWithGivenName(token.text) && isNameWord(tokens[end + 1]))) return end;
    if (width === 2 && /^(?:the|an?)$/.test(tokens[from]?.lower ?? '') && tokens[from]?.capital)
      return end + 1;
    // "Winter's Tail"
    if (width === 1 && isOwningSeason(tokens, from)) return end + 1;
    // "Dead Man's Ferry"
    if (width === 2 && isOwnedThing(tokens, from, end)) return end + 1;
    // "One Sailed Over the Gull's Nest"
    return width > 3 && tokens[end - 2]?.text === 'the' && isOrdinaryWord(token.lower) ? end + 1 : end;
  }
  if (token.kind === 'word') {
    if (!token.spaced) return end;
    // "Captain Vale: Salt and Ember 3"
    if (
      token.lower === 'and' &&
      tokens[end - 2]?.text === ':' &&
      isNameWord(tokens[end + 1]) &&
      tokens[end + 2]?.kind === 'number'
    )
      return end + 3;
    // "Mary I (Ada Stone)"
    if (
      token.text === 'I' &&
      width === 1 &&
      /^(?:\(|of|,|\.|\)|and|is|was)$/.test(tokens[end + 1]?.lower ?? '.')
    )
      return end + 1;
    // "Soon I Will Be Gone", "All the Boats They've Sailed"
    if ((token.text === 'I' || isContraction(token)) && isNameWord(tokens[end + 1])) return end + 2;
    // "Bo Singer": a surname as well as what somebody does
    if (token.lower === 'singer' && token.capital && startsWithGivenName((tokens[from] as Token).text))
      return end + 1;
    if (isNameWord(token)) {
      if (isOffice(tokens, end) || isWithSomebody(tokens, end) || startsCapitals(tokens, from, end))
        return end;
      if (SEASON.test(token.lower) && WHICH_EPISODE.test(tokens[end + 1]?.lower ?? '')) return end;
      if (CALENDAR_WORDS.has(token.lower) && tokens[end + 1]?.kind === 'number') return end;
      // "on Instagram Sunday", "told Variety Friday"
      if (token.lower.endsWith('day') && CALENDAR_WORDS.has(token.lower) && isWhen(tokens, end)) return end;
      // "on the US NBC sitcom"
      if (/^(?:us|uk)$/.test(last.lower) && PLATFORM_KEYS.has(token.lower)) return end;
      // "at the Old Court Nov. 9"
      if (
        tokens[end + 1]?.text === '.' &&
        tokens[end + 2]?.kind === 'number' &&
        /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(token.lower)
      )
        return end;
      return end + Math.max(1, phraseLength(tokens, end, how.phrases));
    }
    if (
      token.lower === 'of' &&
      (how.person || isSomebody(tokens, from, end) || startsCapitals(tokens, from, end + 1))
    )
      return end;
    return particles(tokens, end);
  }
  if (token.kind === 'number') {
    const after = tokens[end + 1];
    // "The 4400"
    if (width === 1 && last.lower === 'the' && token.spaced && !/^(?:1[89]|20)\d\d$/.test(token.text))
      return end + 1;
    // "Xbox 360"
    if (token.spaced && PLATFORM_KEYS.has(`${last.lower} ${token.text}`)) return end + 1;
    // "Fahrenheit 451"
    if (
      /^\d{3}$/.test(token.text) &&
      token.spaced &&
      width === 1 &&
      (after === undefined || after.kind === 'mark' || BEHIND_TITLE.test(after.lower))
    )
      return end + 1;
    const small = /^\d{1,2}$/.test(token.text) || /^20[3-9]\d$/.test(token.text);
    return small &&
      token.spaced &&
      !(
        after?.kind === 'word' &&
        /s$/.test(after.lower) &&
        !after.capital &&
        !BEHIND_TITLE.test(after.lower)
      ) &&
      !CALENDAR_WORDS.has(last.lower)
      ? end + 1
      : end;
  }
  return marks(tokens, from, end, how);
}

/** Of "in Los Angeles Wednesday", that a day ends it, where "Black Friday" is no place. */
function isWhen(tokens: readonly Token[], day: number): boolean {
  const last = tokens[day - 1]?.lower ?? '';
  return (
    isOutlet(last) ||
    (!isNameWord(tokens[day + 1]) && PROPER_ADJECTIVES.has(`${tokens[day - 2]?.lower} ${last}`))
  );
}

/** "Ada Stone of the Northgate cast", and no "Anne of the Salt": a first name and a surname. */
function isSomebody(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    end - from > 1 &&
    end - from < 4 &&
    startsWithGivenName((tokens[from] as Token).text) &&
    // "Anne Queen of Tides"
    !REIGNS.test((tokens[end - 1] as Token).text) &&
    tokens.slice(from + 1, end).every((token) => token.kind === 'word' && token.capital)
  );
}

/** "Dead Man's Ferry", "Bad Mother's Diary": everyday words, and no further capital. */
function isOwnedThing(tokens: readonly Token[], from: number, end: number): boolean {
  const [first, owner, thing] = [tokens[from], tokens[end - 1], tokens[end]];
  return (
    isOrdinaryWord(first?.lower ?? '') &&
    isSomebodyNoun(owner?.lower ?? '') &&
    isOrdinaryWord(thing?.lower ?? '') &&
    !isNameWord(tokens[end + 1])
  );
}

/** Of "Vale: Beyond Kira's", whether two words at least stand behind the colon. */
function isBehindColon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = end - 3; i > from; i -= 1) if (tokens[i]?.text === ':') return true;
  return false;
}
