import type { SentenceReading } from '../reading/reading.ts';
import { isActorsOwn } from './actors.ts';
import type { Place } from './earlier-works.ts';
import { isName, wordAt } from './walk.ts';

const OEUVRE =
  /^(?:films?|movies?|credits?|shows?|series|work|works|roles?|filmography|parts|appearances|projects|performances|hits?|successes|résumé|resume|cv)$/;

const NO_ACTING =
  /^(?:writing|directing|producing|directorial|composing|novels?|books?|albums?|songs?|games)$/;

/** "whose other films include", "her credits also include", "has a string of credits to offer, including": whose they are. */
export function listOfWorks(s: SentenceReading, verb: number): Place | undefined {
  const including = wordAt(s, verb) === 'including';
  const last = /^(?:also|have|has|would)$/.test(wordAt(s, verb - 1)) ? verb - 2 : verb - 1;
  // "Other credits for Ada Stone include"
  if (isName(s, last) && wordAt(s, last - 1) === 'for' && OEUVRE.test(wordAt(s, last - 2)))
    return listed(verb, verb);
  let noun = last;
  if (including) while (noun > verb - 6 && LEFT_OVER.test(wordAt(s, noun))) noun -= 1;
  const what = wordAt(s, noun);
  // "roles include Kira in Northgate": parts
  if (!OEUVRE.test(what) || (/^(?:roles|parts)$/.test(what) && wordAt(s, verb + 2) === 'in'))
    return undefined;
  return including ? havingWorks(s, noun, verb) : whoseWorks(s, noun, verb);
}

/** The works behind a verb of listing, of whoever stands before unit `left`. */
function listed(left: number, verb: number, sure = false): Place {
  return { left, works: verb + 1, sure, past: true };
}

/** "whose films include", "Stone's screen credits include": of whoever has them. */
function whoseWorks(s: SentenceReading, noun: number, verb: number): Place | undefined {
  const hits = /^(?:hits?|successes)$/.test(wordAt(s, noun));
  let screen = /^(?:appearances|performances|roles|filmography)$/.test(wordAt(s, noun));
  for (let i = noun; i > noun - 5; i -= 1) {
    const word = wordAt(s, i);
    if (NO_ACTING.test(word)) return undefined;
    // singers have hits too
    if (/^(?:whose|his|her)$/.test(word))
      return hits && !screen ? undefined : listed(word === 'whose' ? i : i + 1, verb);
    if (isActorsOwn(s, i) && s.subject !== undefined) return listed(0, verb, screen);
    if (isName(s, i) && s.units[i]?.possessive)
      return hits && !screen ? undefined : listed(i + 1, verb, screen);
    // "Recent credits include": of whom the sentence before was about
    if (i < 0 && /^(?:credits?|appearances)$/.test(wordAt(s, noun)) && s.subject !== undefined)
      return listed(0, verb);
    if (i >= 0 && s.units[i]?.kind !== 'word') return undefined;
    if (/^(?:screen|big-screen|acting|film|movie|tv|television|stage|theatre|theater)$/.test(word))
      screen = true;
  }
  return undefined;
}

/** "lined up", "to offer", "to her name" between the noun and "including". */
const LEFT_OVER =
  /^(?:,|to|offer|lined|up|his|her|their|name|credit|under|belt|behind|in|the|works|pipeline)$/;

/** "has a string of credits to offer, including X", "with credits including X": of the subject. */
function havingWorks(s: SentenceReading, noun: number, verb: number): Place | undefined {
  for (let i = noun - 1; i > noun - 8 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:has|have|had|boasts)$/.test(word)) return listed(i, verb);
    if (word === 'with' && wordAt(s, i - 1) === ',') return listed(i - 1, verb);
    if (s.units[i]?.kind !== 'word' || NO_ACTING.test(word)) return undefined;
  }
  return undefined;
}
