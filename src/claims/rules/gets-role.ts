import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

const GETS_ROLE = new Set(
  `take takes took taking landed lands land landing inherits inherited assumes assume assumed assuming filling fills filled has have had holds gets got getting wins won
  secured secures booked books nails nailed bagged bags nabbed nabs scored scores tackles tackling tackled reprise reprises reprised reprising essays essayed essaying played plays play playing originated originates
  created creates portrays portrayed performs performed inhabits occupies snagged snags snag snagging nab nabbing bag bagging clinches clinch essay nets netted earns earned claims claimed snared snares clinched accepted handed given resumes resumed`.split(
    /\s+/,
  ),
);
const PLACED =
  /^(?:cast|seen|star|stars|starring|starred|back|returns?|returned|returning|shines|excels|appears?|appeared|is|was|recast|debuts?|debuted|featured|unveiled)$/;

/** The verb of "takes on the role", "stars in the title role", "disappears into the part" before the noun at `noun`. */
export function verbBefore(s: SentenceReading, noun: number): number | undefined {
  for (let i = noun - 1; i > noun - 8 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (GETS_ROLE.has(word)) return i;
    if (/^(?:tapped|cast)$/.test(word)) return i;
    // "beat 5,000 hopefuls to the role of", "beat out B for the role of"
    if (/^(?:to|for)$/.test(word) && beatenAt(s, i) !== undefined) return beatenAt(s, i);
    if (
      word === 'for' &&
      /^(?:tapped|cast|set|signed|confirmed|chosen|picked|announced|revealed|hired|selected)$/.test(
        wordAt(s, i - 1),
      )
    )
      return i - 1;
    // "returns to the role of"
    if (word === 'to' && /^(?:return|returns|returned|returning|back)$/.test(wordAt(s, i - 1))) return i - 1;
    // "signed on for the role of"
    if (
      word === 'for' &&
      /^(?:on|up)$/.test(wordAt(s, i - 1)) &&
      /^sign(?:s|ed|ing)?$/.test(wordAt(s, i - 2))
    )
      return i - 2;
    if (word === 'into')
      return /^(?:disappears?|slips?|steps?|vanishes)$/.test(wordAt(s, i - 1)) ? i - 1 : undefined;
    // "appeared in the film in the role of", "appears in Northgate in the part of"
    if (word === 'in' && inTheWork(s, i) !== undefined) return inTheWork(s, i);
    if (word === 'in') return isBehindSomebody(s, i) ? i : PLACED.test(wordAt(s, i - 1)) ? i - 1 : undefined;
    // "has been offered the role"
    if (
      /(?:ed|ing)$/.test(word) &&
      !/^(?:coveted|beloved|starring|recurring|leading|supporting|demanding)$/.test(word)
    )
      return undefined;
    if (s.units[i]?.kind !== 'word' || /^(?:to|been|of|and|by|with|that|who|about|from)$/.test(word))
      return undefined;
  }
  return undefined;
}

/** "A in the role of", "A (Low Tide) in the role of", "A, in the role of". */
function isBehindSomebody(s: SentenceReading, at: number): boolean {
  return isName(s, beforeParenthesis(s, wordAt(s, at - 1) === ',' ? at - 2 : at - 1));
}

/** The verb of "beat thousands of hopefuls to". */
function beatenAt(s: SentenceReading, to: number): number | undefined {
  for (let i = to - 1; i > to - 9 && i > 0; i -= 1) if (/^beat(?:s|en|ing)?$/.test(wordAt(s, i))) return i;
  return undefined;
}

/** The verb of "appeared in the film in", "stars in Northgate in", where the second "in" stands at `at`. */
function inTheWork(s: SentenceReading, at: number): number | undefined {
  const work = at - 1;
  if (!(isName(s, work) && isTitle(s.reading, s.units[work])) && !MEDIUM_NOUNS.has(wordAt(s, work)))
    return undefined;
  for (let i = work - 1; i > work - 6 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'in') return PLACED.test(wordAt(s, i - 1)) ? i - 1 : undefined;
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}
