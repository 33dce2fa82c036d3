import type { SentenceReading } from './reading.ts';
import { titleAt } from './titles.ts';
import type { Works } from './works.ts';

/** The work that is spoken of, where it is called "X 2" or "X: The Tide". */
export function nextOf(s: SentenceReading, at: number): Works | undefined {
  const title = titleAt(s, at)?.work.title;
  return s.topic?.title.startsWith(`${title} `) || s.topic?.title.startsWith(`${title}:`)
    ? { works: [s.topic], from: at, to: at + 1 }
    : undefined;
}
