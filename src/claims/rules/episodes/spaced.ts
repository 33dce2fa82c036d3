import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { behindCount } from './hyphenated.ts';

/** "A six part drama", "the ten episode second season": the adjective without its hyphen. */
export const spaced: Rule = {
  name: 'episodes: as two words',
  triggers: ['part', 'episode'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): readonly Finding[] {
  const count = readNumber(s.units[at - 1]?.lower);
  if (count === undefined || count < 2 || s.units[at]?.kind !== 'word') return [];
  // "the only 10/10 episode"
  if (s.units[at - 2]?.text === '/') return [];
  // "Season two part drama"
  if (/^(?:season|series|part|volume|episode|chapter)$/.test(s.units[at - 2]?.lower ?? '')) return [];
  return behindCount(s, at - 1, at + 1, count);
}
