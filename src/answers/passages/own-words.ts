import type { Entity, EntityKind } from '../../facts/fact.ts';
import { exactNames } from '../../search/exact-names.ts';
import { fold } from '../../search/fold.ts';
import { foldWord } from '../../search/fold-word.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { Library, SubjectKind } from '../library.ts';

const KINDS: readonly EntityKind[] = ['character', 'person', 'title'];
/** Words of a question that are looked at, and the most that a name has. */
const MOST_WORDS = 20;
const LONGEST = 4;

/**
 * For each folded word of a name in the question, the other words by which articles call the same person or character
 * and nobody else: somebody asked after as "Ana Bello" is "Bello" in most sentences.
 */
export function ownWords(library: Library, normal: string): ReadonlyMap<string, readonly string[]> {
  const words = normal
    .replace(/['’]s\b/gu, '')
    .split(' ')
    .slice(0, MOST_WORDS);
  const own = new Map<string, readonly string[]>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const entity = entityCalled(library, words.slice(from, to));
      if (!entity) continue;
      const calling = wordsFor(library, entity, words.slice(from, to));
      for (const word of words.slice(from, to)) own.set(foldWord(word), calling);
      from = to - 1;
      break;
    }
  }
  return own;
}

function entityCalled({ base }: Library, words: readonly string[]): Entity | undefined {
  if (words.every((word) => stopWords.has(foldWord(word)))) return undefined;
  const name = words.join(' ');
  return base.resolve(name, 'character') ?? base.resolve(name, 'person');
}

function wordsFor({ base, names: index }: Library, entity: Entity, typed: readonly string[]): string[] {
  const isShort = (name: string) => typed.some((word) => fold(name).split(/[ /]+/u).includes(foldWord(word)));
  // An alias that is a title as well stands for the work in most sentences.
  const isTitle = (name: string) => exactNames<SubjectKind>(index, name, ['title']).length > 0;
  const called = entity.names.filter((name) => isShort(name) || !isTitle(name));
  const isOwn = (word: string) =>
    KINDS.flatMap((kind) => base.resolveAll(word, kind)).every((other) => isNamesake(other, entity)) &&
    base.resolve(word, entity.kind) !== undefined;
  const words = new Set(called.flatMap((name) => name.split(/[ /]+/u)));
  return [...words].filter((word) => !stopWords.has(foldWord(word)) && isOwn(word)).map(foldWord);
}

/** The same, or a title that is called after its hero. */
const isNamesake = (one: Entity, other: Entity) => one.names.some((name) => other.names.includes(name));
