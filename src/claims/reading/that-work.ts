import type { SentenceReading } from './reading.ts';
import { isTitle, titleAt } from './titles.ts';
import type { Works } from './works.ts';

/**
 * "Quark renewed X; that show returns", "She was in X until the show ended": the title named last in front of unit
 * `from`, if there is one.
 */
export function workPointedAt(s: SentenceReading, from: number, to: number): Works | undefined {
  const word = s.units[from]?.lower;
  if (word !== 'that' && !(word === 'the' && isTime(s, from - 1))) return undefined;
  for (let i = from - 1; i >= Math.max(0, from - 30); i -= 1) {
    const work = isTitle(s.reading, s.units[i]) ? titleAt(s, i)?.work : undefined;
    if (work !== undefined) return { works: [{ title: work.title }], from, to };
  }
  return undefined;
}

/** "Ada Stone appeared in X when the": a clause that tells of the work that somebody was in. */
function isTime(s: SentenceReading, at: number): boolean {
  if (!/^(?:when|until|till)$/.test(s.units[at]?.lower ?? '')) return false;
  for (let i = at - 1; i > Math.max(0, at - 12); i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name')
      return /^(?:in|on)$/.test(s.units[i - 1]?.lower ?? '') && isTitle(s.reading, unit);
    if (unit?.kind === 'mark') return false;
  }
  return false;
}
