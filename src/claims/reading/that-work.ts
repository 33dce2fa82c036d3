import type { SentenceReading } from './reading.ts';
import { isTitle, titleAt } from './titles.ts';
import type { Works } from './works.ts';

/** "Quark renewed X; that show returns": the title named last in front of unit `from`, if there is one. */
export function workPointedAt(s: SentenceReading, from: number, to: number): Works | undefined {
  if (s.units[from]?.lower !== 'that') return undefined;
  for (let i = from - 1; i >= Math.max(0, from - 30); i -= 1) {
    const work = isTitle(s.reading, s.units[i]) ? titleAt(s, i)?.work : undefined;
    if (work !== undefined) return { works: [{ title: work.title }], from, to };
  }
  return undefined;
}
