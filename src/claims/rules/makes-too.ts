import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isKnownActor } from './actors.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "Ada Stone (Kira) directed some episodes": the part of an actor, whatever else he does. */
export function isKnownPair(s: SentenceReading, person: string, { key }: Unit): boolean {
  const known = s.reading.evidence.get(key);
  return known !== undefined && known.character > 0 && known.title === 0 && isKnownActor(s, person);
}

/** "Ada Stone (Kira) directed during her time on Northgate": a first name, and in what its actor made something besides. */
export function makesDuring(s: SentenceReading, open: number, { key, text, words }: Unit): Work | undefined {
  if (words > 1 || !startsWithGivenName(text) || (s.reading.evidence.get(key)?.title ?? 0) > 0)
    return undefined;
  for (let i = open + 3; i < open + 10; i += 1)
    if (wordAt(s, i) === 'during' && TIME.has(wordAt(s, i + 2)) && /^(?:on|in)$/.test(wordAt(s, i + 3)))
      return isName(s, i + 4) ? titleSlot(s, i + 4) : undefined;
  return undefined;
}

const TIME = new Set(['time', 'run', 'tenure', 'stint', 'years', 'stay']);

/** "A (Northgate) is the writer of", "A (Northgate) is slated to adapt", "A (Northgate) composing": no part of anybody. */
export function isMakerNext(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (MAKING.test(word) || CREW_NOUNS.has(word)) return true;
    if (
      !/^(?:is|was|will|serves|to|slated|set|also|the|a|an|has|have|been|be|hired|tapped|on|board|chosen|picked|selected|brought|in|attached|signed|named|enlisted)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

const MAKING =
  /^(?:adapt|adapts|adapting|adapted|wrote|directed|created|penned|helmed|composed|shoots|shot|compos(?:e|es|ing)|direct|directs|directing|write|writes|writing|produce|produces|producing|helm|helms|helming|pen|pens|penning|performs|performed|sings|sang|sung|remixed|choreographed)$/;
