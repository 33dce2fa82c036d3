import type { Entity, FactBase } from '../facts/fact.ts';
import type { Pair } from './sound-facts.ts';
import { sameText, shareWord } from './words.ts';

/** " in The Defenders", unless the title says a word of the name again. */
export function inTitle(pair: Pair, ...names: readonly string[]): string {
  const { title } = pair;
  if (!title || names.some((name) => shareWord(title.name, name))) return '';
  return ` in ${title.name}`;
}

/** What may follow a name that stands for itself; in "the Vance actress" it does not. */
const AFTER_NAME = String.raw`(?=\s*[(),.;:?!’']|\s(?:is|was|will|has|had|and|or|in|on)\b|$)`;

/** A part as a sentence names it: "the Wren" where the articles put it so wherever they name it. */
export function sayPart({ fact }: Pick<Pair, 'fact'>, name: string): string {
  const printed = fact.support.filter(({ sentence }) => sentence.includes(name));
  // Letters alone: nothing in it to escape. A first and last name takes no article.
  if (printed.length === 0 || !/^\p{L}+$/u.test(name)) return name;
  const articled = new RegExp(String.raw`\bthe ${name}${AFTER_NAME}`, 'iu');
  return printed.every(({ sentence }) => articled.test(sentence)) ? `the ${name}` : name;
}

/**
 * A title as a question names it: "Daredevil, season 2", and where several share the name with what tells it from
 * them, "Casino Royale (1967)". Undefined where nothing does: nobody could know which one is meant.
 */
export function sayTitle(base: FactBase, title: Entity, season?: number): string | undefined {
  const namesakes = base
    .resolveAll(title.name, 'title')
    .filter((other) => other.id !== title.id && sameText(other.name, title.name));
  const mark = [title.year, title.medium].find(
    (one, index) =>
      one !== undefined && namesakes.every((other) => one !== (index === 0 ? other.year : other.medium)),
  );
  if (namesakes.length > 0 && mark === undefined) return undefined;
  const name = namesakes.length > 0 ? `${title.name} (${mark})` : title.name;
  return season === undefined ? name : `${name}, season ${season}`;
}

/** "an executive producer", "a director". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
