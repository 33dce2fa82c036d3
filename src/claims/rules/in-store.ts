import type { SentenceReading } from '../reading/reading.ts';
import type { Station } from './station.ts';
import { subjectsOf } from './subject.ts';
import { wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';

// "has three very different films with first-time directors in the pipeline": no longer.
const LONGEST = 14;

/** The last words of what is still to come. */
export const IN_STORE = 'pipeline can works offing horizon way post-production up'.split(' ');

/** What an actor has still to come: "has X in the pipeline", "has two projects in the can: X and Y", "has X and Y coming up". */
export function inStore(s: SentenceReading, at: number): Station | undefined {
  const start = startOf(s, at);
  if (start === undefined) return undefined;
  for (let i = start - 1; i > start - LONGEST && i > 0; i -= 1) {
    if (!/^(?:has|have|had)$/.test(wordAt(s, i))) continue;
    const verb = /^(?:also|next|already|now)$/.test(wordAt(s, i - 1)) ? i - 1 : i;
    const listed = wordAt(s, at + 1) === ':' ? at + 2 : undefined;
    const from = /^(?:also|got)$/.test(wordAt(s, i + 1)) ? i + 2 : i + 1;
    return { who: subjectsOf(s, verb)[0] ?? whoBefore(s, verb), works: listed ?? from, sure: false };
  }
  return undefined;
}

/** Where "in the pipeline", "in the can", "lined up" begins, if its last word stands at `at`. */
function startOf(s: SentenceReading, at: number): number | undefined {
  const word = wordAt(s, at);
  if (/^(?:pipeline|can|works|offing)$/.test(word))
    return wordAt(s, at - 1) === 'the' && wordAt(s, at - 2) === 'in' ? at - 2 : undefined;
  if (/^(?:horizon|way)$/.test(word))
    return /^(?:the|its)$/.test(wordAt(s, at - 1)) && wordAt(s, at - 2) === 'on' ? at - 2 : undefined;
  if (word === 'post-production') return wordAt(s, at - 1) === 'in' ? at - 1 : undefined;
  return word === 'up' && /^(?:lined|coming)$/.test(wordAt(s, at - 1)) ? at - 1 : undefined;
}
