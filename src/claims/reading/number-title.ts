import { CALENDAR_WORDS, FUNCTION_WORDS, YEAR } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { BEHIND_TITLE, nameEnd } from './name-run.ts';
import { isNameWord } from './name-word.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isActedIn, isBeforeMaker, isBracketed, LONGEST_LIST, standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/**
 * Whether a name begins with the number at `at`: "31 Salt Street", "12 Lanterns", or "31" alone where only a title can
 * stand ("Quark's 31.", "31 star Ada Stone"). Dates, ages, years, counts ("12 Quark films") and addresses are none.
 *
 * @param bol no word stands before it in its clause
 */
export function startsWithNumber(tokens: readonly Token[], at: number, bol: boolean): boolean {
  const next = tokens[at + 1];
  if (next?.spaced === true && isNameWord(next)) return isCountInTitle(tokens, at, bol);
  if (next?.text === ':' && !next.spaced) return isYearTitle(tokens, at, bol);
  return isNumberTitle(tokens, at);
}

/** "2031: A Salt Story", and no year: "In 2031: Ada Stone". */
function isYearTitle(tokens: readonly Token[], at: number, bol: boolean): boolean {
  const first = tokens[at + 2];
  if (!first?.spaced || !isNameWord(first)) return false;
  const end = nameEnd(tokens, at);
  if (standsAsTitle(tokens, at, end) || isBeforeMaker(tokens, end) || isActedIn(tokens, at)) return true;
  return (
    !bol &&
    end > at + 3 &&
    /^(?:the|an?|my|our)$/.test(first.lower) &&
    !/^(?:in|since|by|from|until|on)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

const NO_COUNT =
  /^(?:seasons?|series|episodes?|parts?|volumes?|chapters?|levels?|no\.|number|aged?|[#$£€©.:/-])$/;
/** "8 PM", "12 Oscars" */
const NO_NOUN =
  /^(?:am|pm|a\.m\.?|p\.m\.?|est|et|pt|hd|oscars?|emmys?|tonys?|tonies|grammys?|baftas?|oliviers?|obies?|awards?|nominations?|golden|globes?)$/;

function isCountInTitle(tokens: readonly Token[], at: number, bol: boolean): boolean {
  const next = tokens[at + 1] as Token;
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '') || NO_NOUN.test(next.lower)) return false;
  if (CALENDAR_WORDS.has(next.lower) || PROPER_ADJECTIVES.has(next.lower) || isOfBefore(tokens, at))
    return false;
  const end = nameEnd(tokens, at + 1);
  if (standsAsTitle(tokens, at, end) || isBeforeMaker(tokens, end)) return true;
  // no sentence begins with a count in figures: "12 Lanterns (Ada Stone) followed"
  if (at === 0) return end > at + 2 && /^[(,]$/.test(tokens[end]?.text ?? '');
  return !bol && !isPlural(tokens[end]);
}

/** "on June 31, Salt", "Ember 4 Salt", "season 3 Salt": the number belongs to what stands before it. */
function isOfBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.lower ?? '';
  if (before === undefined) return false;
  // "this year's 31 Salt Road"
  if (before.possessive) return /^(?:year|season|month|week)$/.test(word);
  if (before.kind === 'number' || CALENDAR_WORDS.has(word)) return true;
  if (NO_COUNT.test(word)) return !isNamedSeries(tokens, at);
  if (word === ',')
    return tokens[at - 2]?.kind === 'number' || CALENDAR_WORDS.has(tokens[at - 2]?.lower ?? '');
  return isNameWord(before) && !FUNCTION_WORDS.has(word);
}

/** "12 Quark films": how many. */
function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && /[^s]s$/.test(token.lower) && !BEHIND_TITLE.test(token.lower)
  );
}

const OF_A_TITLE =
  /^(?:seasons?|creators?|stars?|directors?|writers?|authors?|cast|episodes?|fans?|adaptation|remake|reboot|revival|sequel|prequel|version|trailer|finale|premiere)$/;
const CALLED = /^(?:called|titled|entitled)$/;
const MAKES = /^(?:directed|wrote|created|co-created|co-wrote|helmed|renewed|cancelled|canceled)$/;

/** Whether a number is a title all by itself, for nothing else can stand in its place. */
export function isNumberTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!/^\d{2,4}$/.test(token.text)) return false;
  const year = YEAR.test(token.text);
  const [before, prev] = [tokens[at - 1], tokens[at - 2]?.lower ?? ''];
  const word = before?.lower ?? '';
  if (isOfBefore(tokens, at)) return false;
  // "31's Ada Stone"
  if (token.possessive) return !year && isNameWord(tokens[at + 1]) && before?.kind === 'word';
  // "31 star Ada Stone"
  if (isBeforeMaker(tokens, at + 1)) return !(year && tokens[at + 1]?.lower.startsWith('alum'));
  if (isYearBehind(tokens, at)) return true;
  // "310 was": a count has no verb of one
  if (at === 0 || word === ';')
    return standsAsTitle(tokens, at, at + 1) || (!year && BEHIND_TITLE.test(tokens[at + 1]?.lower ?? ''));
  if (!closes(tokens, at + 1)) return false;
  if (before?.possessive && PLATFORM_KEYS.has(word)) return true;
  if ((MEDIUM_NOUNS.has(word) && (word === 'series' || !/s$|^play$/.test(word))) || CALLED.test(word))
    return true;
  if (word === 'for') return /^(?:known|famous|remembered)$/.test(prev);
  if (word === 'of') return OF_A_TITLE.test(prev) || tokens[at - 3]?.lower === 'season';
  if (year) return MAKES.test(word);
  // "appeared in 31", "a regular on 31"
  if (isActedIn(tokens, at) || MAKES.test(word)) return true;
  if (word === 'on')
    return /^(?:appeared|appears|regular|role|roles|seen|starred|guest|work|worked)$/.test(prev);
  if (word === 'include' || word === 'includes') return prev === 'credits';
  // "Ada Stone (Gloam, 31)": neither age nor year
  // "Low Tide, 310 and Gloam", "Kira in 310"
  if (token.text.length === 3)
    return /^[,(]$|^in$/.test(word) && (word !== '(' || isBracketed(tokens, at, at + 1));
  return isBracketed(tokens, at, at + 1) && (word === ',' || isAmongTitles(tokens, at));
}

/** "Ada Stone (31), Bo Reed (Low Tide)": no age, where others have a title. */
function isAmongTitles(tokens: readonly Token[], at: number): boolean {
  let titles = 0;
  for (let i = Math.max(1, at - LONGEST_LIST); i < at + LONGEST_LIST && i < tokens.length; i += 1) {
    if (tokens[i]?.text !== '(' || i === at - 1 || tokens[i - 1]?.capital !== true) continue;
    if (tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.text === ')') return false;
    if (tokens[i + 1]?.capital) titles += 1;
  }
  return titles > 0;
}

/** "31 (2006)" */
function isYearBehind(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.text === '(' && YEAR.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.text === ')'
  );
}

/** "the Quark series 31", where "series 31" is one of many. */
function isNamedSeries(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'series') return false;
  for (let i = at - 2; i >= 0 && i > at - 6; i -= 1) {
    if (/^(?:the|a|an)$/.test(tokens[i]?.lower ?? '') || PLATFORM_KEYS.has(tokens[i]?.lower ?? ''))
      return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Whether nothing stands at `at` that the number before it counts or dates. */
export function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return /^[,.;:()”"’–—!?]$/.test(token.text);
  return (
    token.kind === 'word' &&
    (/^(?:and|or|as|with|who|which|alongside|for|before|but|in|on|will|would|had)$/.test(token.lower) ||
      BEHIND_TITLE.test(token.lower))
  );
}
