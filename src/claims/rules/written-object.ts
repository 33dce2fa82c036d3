import type { SentenceReading } from '../reading/reading.ts';
import { wordAt } from './walk.ts';

/** "penned the comic book adaptation X". */
export function isAdapted(s: SentenceReading, noun: number): boolean {
  return (
    /^(?:adaptation|movie|film|series)$/.test(wordAt(s, noun + 1)) ||
    /^(?:adaptation|movie|film)$/.test(wordAt(s, noun + 2))
  );
}

/** "wrote the book and lyrics", "wrote the book for the musical": what is spoken on stage. */
export function isOfMusical(s: SentenceReading, book: number): boolean {
  if (wordAt(s, book) !== 'book') return false;
  for (let i = book + 1; i < book + 5; i += 1)
    if (/^(?:lyrics|music|songs|musical|show|score)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "the novel the film is based on", "the book on which it is based", "the memoir that inspired the film". */
export function isSourceOfTopic(s: SentenceReading, noun: number): boolean {
  for (let i = noun + 1; i < noun + 8; i += 1) {
    const word = wordAt(s, i);
    if (word === 'based' || word === 'inspired') return true;
    if (!/^(?:that|which|on|upon|the|this|it|is|was|film|movie|series|show|play|musical|loosely)$/.test(word))
      return false;
  }
  return false;
}
