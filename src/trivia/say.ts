import type { Entity } from '../facts/fact.ts';
import type { Pair } from './sound-facts.ts';
import { shareWord } from './words.ts';

/** " in The Defenders", unless the title says a word of the name again. */
export function inTitle(pair: Pair, ...names: readonly string[]): string {
  const { title } = pair;
  if (!title || names.some((name) => shareWord(title.name, name))) return '';
  return ` in ${title.name}`;
}

/** A title with its season: "Daredevil, season 2". */
export function sayTitle(title: Entity, season: number | undefined): string {
  return season === undefined ? title.name : `${title.name}, season ${season}`;
}

/** "an executive producer", "a director". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
