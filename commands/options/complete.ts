import { completeArticles, completeNames } from '../../src/answers/complete.ts';
import type { Library } from '../../src/answers/library.ts';
import type { Completion } from '../../src/discord/command.ts';
import { clip } from '../../src/replies/clip.ts';
import { cleanLine } from '../../src/replies/escape.ts';
import { LIMITS } from '../../src/replies/limits.ts';

type Kind = 'person' | 'character' | 'title';

/** Names that begin like what was typed, from memory; the best ones where nothing was. */
export function completeName(library: Library, typed: string, kinds: readonly Kind[]): Completion[] {
  return completeNames(library, typed, kinds, LIMITS.choices).flatMap((name) => fitChoice(name, name));
}

/** Articles by title, publisher or file. */
export function completeArticle(library: Library, typed: string): Completion[] {
  return completeArticles(library, typed, LIMITS.choices).flatMap(({ id, name }) => fitChoice(name, id));
}

/** Discord takes 1 to 100 characters each; a value that is longer is left out, since half a name is another name. */
function fitChoice(name: string, value: string): Completion[] {
  const shown = clip(cleanLine(name), LIMITS.choiceName);
  return shown && value.length <= LIMITS.choiceName ? [{ name: shown, value }] : [];
}
