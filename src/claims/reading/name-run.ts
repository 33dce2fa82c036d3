import { CALENDAR_WORDS, NAME_SUFFIXES, PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isNameWord } from './name-word.ts';
import { type Phrases, phraseLength } from './phrases.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Verbs that a numbered title stands before, which are no plurals: "X 2 launches". */
export const BEHIND_TITLE =
  /^(?:is|was|has|launches|releases|premieres|arrives|opens|hits|lands|debuts|drops|comes|returns|stars|follows|features|sees|takes|gets|brings|picks|starts|begins|adds)$/;
const SEASON = /^(?:seasons?|series|episodes?|volume)$/;
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|finale|premiere|\d{1,2})$/;
const LABEL =
  /^(?:cast|director|directors|stars|starring|writer|writers|network|song|quote|source|updated|creator|platforms?|release|rating|genre|developer|publisher|studio|where|when|who|what|why|how|verdict|pros|cons|note|update|title|format|panel|guests?|crew|team|story|players|line-?up|hosts?|judges|winners?|nominees|plot|premise|synopsis|developer|voices)$/;

/** `colon`: a colon may stand inside the name; `phrases`: names that are known as a whole. */
export type RunOptions = { readonly person: boolean; readonly colon: boolean; readonly phrases: Phrases };

const NO_PHRASES: Phrases = new Map();

/**
 * The position behind the name that begins at `from`.
 *
 * @param how `person`: an occupation stands before it: "director Ada Stone of Northgate" is no "House of the Dragon"
 */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  how: RunOptions = { person: false, colon: true, phrases: NO_PHRASES },
): number {
  let end = from + 1;
  for (;;) {
    const next = continued(tokens, from, end, how);
    if (next === end) return end;
    end = next;
  }
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
    // "The Handmaid's Tale": an article before one possessive word and a name word behind it
    return width === 2 && tokens[from]?.lower === 'the' && tokens[from]?.capital && isNameWord(token)
      ? end + 1
      : end;
  }
  if (token.kind === 'word') {
    if (!token.spaced) return end;
    // "Soon I Will Be Gone"
    if (token.text === 'I' && isNameWord(tokens[end + 1])) return end + 2;
    if (isNameWord(token)) {
      if (SEASON.test(token.lower) && COUNT.test(tokens[end + 1]?.lower ?? '')) return end;
      if (CALENDAR_WORDS.has(token.lower) && tokens[end + 1]?.kind === 'number') return end;
      return end + Math.max(1, phraseLength(tokens, end, how.phrases));
    }
    return token.lower === 'of' && (how.person || isSomebody(tokens, from, end))
      ? end
      : particles(tokens, end);
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

/** "Ada Stone of the Northgate cast", and no "Anne of the Salt": a first name and a surname. */
function isSomebody(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    end - from > 1 &&
    end - from < 4 &&
    startsWithGivenName((tokens[from] as Token).text) &&
    tokens.slice(from + 1, end).every((token) => token.kind === 'word' && token.capital)
  );
}

/** Of "Vale: Beyond Kira's", whether two words at least stand behind the colon. */
function isBehindColon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = end - 3; i > from; i -= 1) if (tokens[i]?.text === ':') return true;
  return false;
}

/** "House of the Dragon", "Guillermo del Toro": up to three small words, then a capital. */
function particles(tokens: readonly Token[], end: number): number {
  let i = end;
  while (
    i < end + 3 &&
    tokens[i]?.spaced &&
    (PARTICLES.has(tokens[i]?.lower ?? '') ||
      // "Half of a Yellow Sun"
      (/^(?:a|an|my)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.lower === 'of'))
  )
    i += 1;
  if (i === end || !isNameWord(tokens[i]) || tokens[i]?.lower === 'season') return end;
  return i + 1;
}

function marks(tokens: readonly Token[], from: number, end: number, how: RunOptions): number {
  const mark = (tokens[end] as Token).text;
  const next = tokens[end + 1];
  const width = end - from;
  if (next === undefined) return end;
  if (mark === '/' && next.capital && next.spaced === tokens[end]?.spaced) return end + 2;
  if (mark === '&' && next.spaced && isNameWord(next))
    return width === 1 || !isNameWord(tokens[end + 2]) ? end + 2 : end;
  if (mark === ',') {
    if (NAME_SUFFIXES.has(next.lower) && /^[js]r/.test(next.lower)) return end + 2;
    return behindComma(tokens, from, end);
  }
  if (how.colon && mark === ':' && !(tokens[end] as Token).spaced && next.spaced && isNameWord(next))
    return isLabel(tokens, from, end)
      ? end
      : end + 1 + Math.max(1, phraseLength(tokens, end + 1, how.phrases));
  return nickname(tokens, end);
}

/** "Cast: Ada Stone", "The Panel: Ada Stone, Bo Reed": what stands behind is no part of a title. */
function isLabel(tokens: readonly Token[], from: number, colon: number): boolean {
  if (colon - from === 1) return LABEL.test(tokens[from]?.lower ?? '');
  return (
    colon - from === 2 &&
    tokens[from]?.lower === 'the' &&
    (LABEL.test(tokens[from + 1]?.lower ?? '') ||
      (startsWithGivenName(tokens[colon + 1]?.text ?? '') && tokens[colon + 3]?.text === ','))
  );
}

const REIGNS =
  /^(?:Queen|King|Prince|Princess|Lord|Lady|Master|Mistress|Duke|Duchess|Emperor|Empress|Warrior|Goddess|Daughter|Son|Lion)$/;

/** "Mary, Queen of Tides", "the drama Tessek, The Enchanted", "the comedy Love, Assured": a comma inside a title. */
function behindComma(tokens: readonly Token[], from: number, comma: number): number {
  const next = tokens[comma + 1];
  if (!next?.spaced || !isNameWord(next) || comma - from > 2) return comma;
  const noun = tokens[from - 1]?.lower ?? '';
  const titled = MEDIUM_NOUNS.has(noun) && !/s$|^play$/.test(noun);
  if (comma - from === 1 && REIGNS.test(next.text) && tokens[comma + 2]?.lower === 'of') {
    const end = particles(tokens, comma + 2);
    return end > comma + 2 && (titled || tokens[end]?.text !== ',') ? end : comma;
  }
  if (!titled) return comma;
  const the = next.text === 'The' && isNameWord(tokens[comma + 2]);
  if (!the && !isOrdinaryWord(tokens[from]?.lower ?? '')) return comma;
  if (!the && comma - from > 1) return comma;
  const end = plainEnd(tokens, comma + (the ? 2 : 1));
  // "the drama Tessek, The Lamp and Low Tide": a list
  const behind = tokens[end]?.lower ?? '';
  if (/^(?:and|&)$/.test(behind) || (behind === ',' && tokens[end + 1]?.capital)) return comma;
  return end;
}

/** Behind the capital words from `from` on. */
function plainEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 4 && isNameWord(tokens[end]) && !tokens[end]?.possessive) end += 1;
  return end;
}

/** 'Dwayne "The Rock" Johnson', 'Trish ‘Patsy’ Walker'. */
function nickname(tokens: readonly Token[], end: number): number {
  if (!/^[“"‘'(]$/.test((tokens[end] as Token).text) || !tokens[end]?.spaced) return end;
  const closer = { '“': '”', '"': '"', '‘': '’', "'": "'", '(': ')' }[(tokens[end] as Token).text];
  for (let i = end + 1; i <= end + 4; i += 1) {
    if (tokens[i]?.text === closer)
      return closer !== ')' &&
        i > end + 1 &&
        tokens[i + 1]?.spaced &&
        isNameWord(tokens[i + 1]) &&
        !SEASON.test(tokens[i + 1]?.lower ?? '')
        ? i + 2
        : end;
    if (tokens[i]?.capital !== true) return end;
  }
  return end;
}
