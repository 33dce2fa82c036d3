import type { SentenceReading } from '../reading/reading.ts';
import type { Act } from './acts-in.ts';
import { isWork } from './comes-aboard.ts';
import { peopleFrom, wordAt } from './walk.ts';

const SHINES =
  /^(?:shines?|shone|shining|excels?|excelled|dazzles?|dazzled|impresses|impressed|sparkles?|sparkled|stuns|stunned|triumphs|smoulders|disappoints|struggles)$/;
const TERRIFIC =
  /^(?:terrific|great|brilliant|superb|excellent|wonderful|outstanding|magnetic|mesmerising|mesmerizing|fantastic|hilarious|compelling|electrifying|captivating|impressive|miscast|wasted|underused|magnificent|sublime|charming|riveting|unforgettable|heartbreaking|revelation|delight|hoot|scream|standout|stand-out|fine|good|splendid)$/;

/**
 * What reviews say of an actor, and in what: "A shines in X", "A is terrific in the series", "A gives a fine performance
 * in X", "A and B share the screen in X", "A replaces B in X".
 */
export function praisedIn(s: SentenceReading, at: number): Act | undefined {
  const word = wordAt(s, at);
  if (word === 'in') return isTerrific(s, at);
  if (SHINES.test(word)) return inWork(s, at, at + 1);
  if (/^shar(?:es?|ed|ing)$/.test(word)) return sharesScreen(s, at);
  if (/^replac(?:es?|ed|ing)$/.test(word)) {
    const { people, end } = peopleFrom(s, at + 1, false);
    return people.length > 0 ? inWork(s, at, end) : undefined;
  }
  return givesPerformance(s, at);
}

function inWork(s: SentenceReading, verb: number, behind: number): Act | undefined {
  return /^(?:in|on)$/.test(wordAt(s, behind)) && isWork(s, behind + 1)
    ? { verb, behind, by: 'person', here: false }
    : undefined;
}

/** "A is terrific in X", "A was a revelation in the series". */
function isTerrific(s: SentenceReading, at: number): Act | undefined {
  if (!TERRIFIC.test(wordAt(s, at - 1))) return undefined;
  for (let i = at - 2; i > at - 7 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:is|are|was|were|'s)$/.test(word)) return inWork(s, i + 1, at);
    if (
      !/^(?:a|an|the|simply|particularly|especially|quite|really|very|so|as|both|again|equally|also|always|never|truly|absolutely|just|and|,)$/.test(
        word,
      ) &&
      !TERRIFIC.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** "gives a great performance in X", "turns in fine work in the film". */
function givesPerformance(s: SentenceReading, noun: number): Act | undefined {
  for (let i = noun - 1; i > noun - 8 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:gives?|gave|giving|delivers?|delivered|delivering)$/.test(word)) return inWork(s, i, noun + 1);
    if (word === 'in' && /^turn(?:s|ed|ing)?$/.test(wordAt(s, i - 1))) return inWork(s, i - 1, noun + 1);
    if (s.units[i]?.kind !== 'word' && !/^[,-]$/.test(word)) return undefined;
  }
  return undefined;
}

/** "share screen space in X", "sharing the screen with B in X". */
function sharesScreen(s: SentenceReading, verb: number): Act | undefined {
  let i = verb + 1;
  if (wordAt(s, i) === 'the') i += 1;
  if (wordAt(s, i) !== 'screen') return undefined;
  i += wordAt(s, i + 1) === 'space' ? 2 : 1;
  return { verb, behind: i, by: 'person', here: wordAt(s, i) === 'with' };
}
