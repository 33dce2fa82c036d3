import { FUNCTION_WORDS, SURNAME_PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';
import { particles } from './name-particles.ts';
import { isNameWord } from './name-word.ts';
import { type Phrases, phraseLength } from './phrases.ts';
import type { Token } from './token.ts';

/** `colon`: a colon may stand inside the name; `phrases`: names that are known as a whole. */
export type MarkOptions = { readonly colon: boolean; readonly phrases: Phrases };

const SEASON = /^(?:seasons?|series|episodes?|volume)$/;
const LABEL =
  /^(?:cast|grade|dir|director|directors|screenplay|script|music|producer|producers|screenwriter|screenwriters|cinematography|cinematographer|composer|editor|showrunner|stars|starring|writer|writers|network|song|quote|source|updated|creator|platforms?|release|rating|genre|developer|publisher|studio|where|when|who|what|why|how|verdict|pros|cons|note|update|title|format|panel|guests?|crew|team|story|players|line-?up|hosts?|judges|winners?|nominees|plot|premise|synopsis|voices|reviews?|previews?|recaps?|trailers?|teasers?|exclusive|interviews?|opinion|breaking|image|images|photo|photos|graphic|picture|credits?|screenshot)$/;

/** "Network" of "Network: Quark": what a line of facts is headed with. */
export function isFactLabel(word: string): boolean {
  return LABEL.test(word);
}

/** The position behind the marks, and what they lead up to, that go on a name at `end`; `end` where none does. */
export function marks(tokens: readonly Token[], from: number, end: number, how: MarkOptions): number {
  const mark = (tokens[end] as Token).text;
  const next = tokens[end + 1];
  const width = end - from;
  if (next === undefined) return end;
  if (mark === '/' && next.capital && next.spaced === tokens[end]?.spaced) return end + 2;
  // "Me & I"; "Chanel #3"
  if ((mark === '&' && next.text === 'I') || (mark === '#' && next.kind === 'number' && !next.spaced))
    return end + 2;
  // "AT&T"
  if (mark === '&' && !tokens[end]?.spaced && !next.spaced && next.capital) return end + 2;
  if (mark === '&' && next.spaced && isNameWord(next))
    return width === 1 || !isNameWord(tokens[end + 2]) ? end + 2 : end;
  if (mark === ',') {
    if (/^(?:[js]r\.?|inc\.)$/.test(next.lower)) return end + 2;
    return behindComma(tokens, from, end);
  }
  if (how.colon && mark === ':' && !(tokens[end] as Token).spaced && next.spaced && isNameWord(next))
    return isLabel(tokens, from, end) || isListOfPeople(tokens, end + 1)
      ? end
      : end + 1 + Math.max(1, phraseLength(tokens, end + 1, how.phrases));
  // "Northgate: Born Again", whose second half begins with a word that names do not begin with
  if (how.colon && mark === ':' && !(tokens[end] as Token).spaced && isSecondHalf(tokens, end + 1))
    return end + 3;
  return nickname(tokens, end);
}

/** "Born Again": two words with capitals, and the sentence goes on. */
function isSecondHalf(tokens: readonly Token[], from: number): boolean {
  const [first, second, behind] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (first?.kind !== 'word' || !first.capital || FUNCTION_WORDS.has(first.lower) || !isNameWord(second))
    return false;
  return (
    !isFactLabel(first.lower) && behind?.kind === 'word' && (!behind.capital || SEASON.test(behind.lower))
  );
}

/** "joined the cast of Northgate: Ada Stone, Bo Reed and": people, and no second half of a title. */
function isListOfPeople(tokens: readonly Token[], from: number): boolean {
  if (!startsWithGivenName(tokens[from]?.text ?? '') || !isNameWord(tokens[from + 1])) return false;
  // "the world of Northgate: Ada Stone, who will play"
  if (tokens[from + 2]?.text === ',' && tokens[from + 3]?.lower === 'who') return true;
  if (!/^(?:,|and|&)$/.test(tokens[from + 2]?.text ?? '')) return false;
  const next = tokens[from + (tokens[from + 3]?.lower === 'and' ? 4 : 3)];
  return isNameWord(next) && startsWithGivenName(next?.text ?? '');
}

/** "Cast: Ada Stone", "The Panel: Ada Stone, Bo Reed": what stands behind is no part of a title. */
function isLabel(tokens: readonly Token[], from: number, colon: number): boolean {
  if (isPeopleBehind(tokens, colon + 1) || isQuestion(tokens, from, colon)) return true;
  // "THE REVIEW: One of my", "The Take: If you"
  const next = tokens[colon + 1] as Token;
  // "Kira: The trailer begins": a caption, and what it says
  const second = tokens[colon + 2];
  if (/^(?:the|an?)$/.test(next.lower) && second?.kind === 'word' && !second.capital) return true;
  if (
    FUNCTION_WORDS.has(next.lower) &&
    !/^(?:the|an?|my|no)$/.test(next.lower) &&
    isHeadOfClause(tokens, from, colon)
  )
    return true;
  if (colon - from === 1) return isFactLabel(tokens[from]?.lower ?? '');
  if (colon - from !== 2) return false;
  // "Programme Name: Northgate"
  if (/^(?:name|title|date|network|channel|by)$/.test(tokens[from + 1]?.lower ?? '')) return true;
  return (
    tokens[from]?.lower === 'the' &&
    (isFactLabel(tokens[from + 1]?.lower ?? '') ||
      (startsWithGivenName(tokens[colon + 1]?.text ?? '') && tokens[colon + 3]?.text === ','))
  );
}

/** "Where to Watch: Quark", "How to Play: Quark": what a line answers. */
function isQuestion(tokens: readonly Token[], from: number, colon: number): boolean {
  return (
    /^(?:where|how|when)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.lower === 'to' &&
    colon === from + 3
  );
}

/** Of "The Take: If you like it", that no title begins there: an article and one word, or capitals all through. */
function isHeadOfClause(tokens: readonly Token[], from: number, colon: number): boolean {
  const words = tokens.slice(from, colon);
  const behind = tokens[colon + 2];
  return (
    behind?.kind === 'word' &&
    !behind.capital &&
    (words.every(({ text }) => text === text.toUpperCase()) ||
      (words.length === 2 && words[0]?.lower === 'the'))
  );
}

/** "the cast of Northgate: Ada Stone, Bo Reed and Cal Moss": a list of full names. */
function isPeopleBehind(tokens: readonly Token[], at: number): boolean {
  const full = (from: number) =>
    startsWithGivenName(tokens[from]?.text ?? '') && isNameWord(tokens[from + 1]);
  return full(at) && /^(?:,|and|&)$/.test(tokens[at + 2]?.lower ?? '') && full(at + 3);
}

export const REIGNS =
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
  // "the film Normal, Reed plays": the next clause
  if (!the && (comma - from > 1 || !(isOrdinaryWord(next.lower) || /.(?:ed|ly)$/.test(next.lower))))
    return comma;
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

/** 'Bo "The Rock" Reed', 'Kira ‘Kit’ Vale', 'Kira “Kit” de Vale'. */
function nickname(tokens: readonly Token[], end: number): number {
  if (!/^[“"‘'(]$/.test((tokens[end] as Token).text) || !tokens[end]?.spaced) return end;
  const closer = { '“': '”', '"': '"', '‘': '’', "'": "'", '(': ')' }[(tokens[end] as Token).text];
  for (let i = end + 1; i <= end + 4; i += 1) {
    if (tokens[i]?.text === closer) {
      let last = i + 1;
      while (last < i + 3 && SURNAME_PARTICLES.has(tokens[last]?.text ?? '')) last += 1;
      return closer !== ')' &&
        i > end + 1 &&
        tokens[i + 1]?.spaced &&
        isNameWord(tokens[last]) &&
        !SEASON.test(tokens[last]?.lower ?? '')
        ? last + 1
        : end;
    }
    if (tokens[i]?.capital !== true) return end;
  }
  return end;
}
