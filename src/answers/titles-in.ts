import type { Article } from '../articles/article.ts';
import type { Entity } from '../facts/fact.ts';
import { exactNames } from '../search/exact-names.ts';
import type { Library, SubjectKind } from './library.ts';

/** A title that a text names, and where it ends. */
export type NamedTitle = { readonly entity: Entity; readonly start: number; readonly end: number };

/** Names as they are printed: words that may stand inside without a capital, a subtitle behind its colon. */
const RUN =
  /\p{Lu}[\p{L}\p{N}’'.-]*(?:(?::? (?:of|the|and|in|on|a|to|for|from|at))*:? [\p{Lu}\p{N}][\p{L}\p{N}’'.-]*)*/gu;
/** Names that are read of a text: no sentence has more that matter. */
const MOST = 12;
const LONGEST = 8;

/** The titles that a text names by a whole name of theirs, in order. Linear in the text. */
export function titlesIn(library: Library, text: string): NamedTitle[] {
  return [...text.matchAll(RUN)]
    .slice(0, MOST)
    .flatMap(({ 0: run, index }) => longestTitles(library, run, index));
}

/** Inside one run of capitals, from the left, the longest name first. */
function longestTitles(library: Library, run: string, offset: number): NamedTitle[] {
  const words = [...run.matchAll(/[^ ]+/gu)].slice(0, 16);
  const found: NamedTitle[] = [];
  for (let from = 0; from < words.length; ) {
    let next = from + 1;
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const start = words[from]?.index ?? 0;
      const last = words[to - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const entity = titleNamed(library, run.slice(start, end).replace(/(?:['’]s|[.:’'])$/u, ''));
      if (!entity) continue;
      found.push({ entity, start: offset + start, end: offset + end });
      next = to;
      break;
    }
    from = next;
  }
  return found;
}

function titleNamed(library: Library, name: string): Entity | undefined {
  const [entry] = exactNames<SubjectKind>(library.names, name, ['title']);
  return entry && library.base.entity(entry.id);
}

/** The titles that a question names, in lower case as it is: any words in a row that are a whole name. */
export function titlesAsked(library: Library, question: string): Entity[] {
  const words = question
    .replace(/['’]s\b/gu, '')
    .split(' ')
    .slice(0, 20);
  const found = new Map<string, Entity>();
  words.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const entity = titleNamed(library, words.slice(from, to).join(' '));
      if (entity) found.set(entity.id, entity);
    }
  });
  return [...found.values()];
}

/** The title that an article is about: the first in its headline, else none. */
export function topicOf(library: Library, article: Article): Entity | undefined {
  const headline = article.title ?? article.sentences.find(({ kind }) => kind === 'headline')?.text ?? '';
  return titlesIn(library, headline)[0]?.entity;
}
