import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS, CREW_VERBS } from '../words/roles.ts';
import { isCharacterAt } from './parentheses-hold.ts';
import { behindParenthesis, isName, wordAt } from './walk.ts';

const ACTING =
  /^(?:roles?|stars?|starring|starred|co-stars?|co-starring|cast|casts|ensemble|line-?up|includ(?:e|es|ing)|features?|featuring|joined|joins|joining|alongside|opposite|actors?|actress|actresses|newcomers?|voices?|played|stars|returning|guests?|leading|adds)$/;
const ACTS =
  /^(?:stars?|co-stars?|join|joins|joined|cast|roles?|appear|appears|play|plays|guest-stars?|recur|recurs|feature|features|returning|return|returns)$/;
const MAKING =
  /^(?:direct(?:s|ed|ing)|wr(?:ites|ote|itten)|produc(?:es|ed|ing)|helm(?:s|ed)|creat(?:es|ed)|penned|script(?:s|ed)?|from)$/;

/** Whether those before parentheses at `open` act: the nearest word that says what they do, before them or behind. */
export function isOfActors(s: SentenceReading, open: number, close: number): boolean | undefined {
  // "Low Tide from A (X)"
  if (wordAt(s, open - 2) === 'from') return false;
  // "producers A and B (X)"
  let first = open - 2;
  while (first > open - 10 && (isName(s, first) || /^(?:,|and|&)$/.test(wordAt(s, first)))) first -= 1;
  if (CREW_NOUNS.has(wordAt(s, first)) && (first === open - 2 || /s$/.test(wordAt(s, first)))) return false;
  if (/^(?:(?:co-|character-)?(?:actor|actress|star)s?|lead)$/.test(wordAt(s, open - 2))) return true;
  for (let i = close + 1; i < close + 9; i += 1) {
    const word = wordAt(s, i);
    const makes = word !== 'from' && MAKING.test(word);
    if (CREW_NOUNS.has(word) || makes || (word === 'by' && CREW_VERBS.has(wordAt(s, i - 1)))) {
      // "A (X), and is directed by B": another clause
      if (i > close + 1 && /^(?:,|and|while|in|which)$/.test(wordAt(s, close + 1))) break;
      return false;
    }
    if (ACTS.test(word) || (word === 'is' && isCharacterAt(s, i + 1))) return true;
    // "A (X) and B (Y) have roles"
    if (isName(s, i) && wordAt(s, i + 1) === '(') {
      i = behindParenthesis(s, i + 1) - 1;
      continue;
    }
    if (word === 'as' || isName(s, i)) break;
  }
  for (let i = open - 2; i >= 0 && i > open - 70; i -= 1) {
    const word = wordAt(s, i);
    // "executive producers include A (X)"
    if (/^includ/.test(word) && CREW_NOUNS.has(wordAt(s, i - 1))) return false;
    // "a list of authors worth reading, including A (X)"
    if (/^includ/.test(word) && s.units.slice(Math.max(0, i - 8), i).some(({ lower }) => MAKERS.test(lower)))
      return false;
    if (ACTING.test(word)) return !(word === 'alongside' && isMadeWith(s, i));
    // "joined in the cast by"
    if (word === 'by')
      return s.units
        .slice(Math.max(0, i - 6), i)
        .some(({ lower }) =>
          /^(?:joined|led|headed|played|portrayed|voiced|fronted|rounded|completed|headlined|toplined)$/.test(
            lower,
          ),
        );
    // "joined by creator A, B (X)": the noun of A alone
    if (CREW_NOUNS.has(word) && isName(s, i + 1) && wordAt(s, i + 2) === ',' && !/s$/.test(word)) continue;
    if (CREW_NOUNS.has(word) || MAKING.test(word)) return false;
  }
  return undefined;
}

const MAKERS =
  /^(?:authors|writers|novelists|directors|filmmakers|film-makers|producers|creators|developers)$/;

const MAKES = new RegExp(`${MAKING.source}|^(?:direct|write|produce|create|executive-produce)$`);

/** "co-wrote it alongside": together with another maker. */
export function isMadeWith(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i -= 1)
    if (MAKES.test(wordAt(s, i).replace(/^co-/, '')) || CREW_VERBS.has(wordAt(s, i))) return true;
  return false;
}
