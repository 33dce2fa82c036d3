import { PLATFORMS } from '../../claims/words/platforms.ts';
import { MONTHS } from '../../dates/month-names.ts';
import type { Entity, EntityKind } from '../../facts/fact.ts';
import { fold } from '../../search/fold.ts';
import { stopWords } from '../../search/stop-words.ts';
import { writtenAsName } from '../../search/written-as-name.ts';
import type { Library } from '../library.ts';

/** A name in a text, where it stands, and what it may be the name of. */
export type PrintedName = {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<EntityKind>;
};

const KINDS: readonly EntityKind[] = ['person', 'character', 'title'];
/** Words of the longest name that is looked for. */
const LONGEST = 6;

/** A text with the names that the articles know spelt as they spell them: "the long tide" is "The Long Tide". */
export function printNames(
  library: Library,
  typed: string,
): { readonly text: string; readonly names: readonly PrintedName[] } {
  const tokens = typed.split(/([^\p{L}\p{N}'’-]+)/u);
  const names: PrintedName[] = [];
  let text = '';
  for (let at = 0; at < tokens.length; ) {
    const found = at % 2 === 0 ? longestName(library, tokens, at) : undefined;
    if (!found) {
      text += tokens[at];
      at += 1;
      continue;
    }
    const start = text.length;
    text += found.name;
    if (found.kinds.size > 0) names.push({ start, end: text.length, kinds: found.kinds });
    text += found.ending;
    at = found.next;
  }
  return { text, names };
}

type Found = {
  readonly name: string;
  /** A possessive that was typed behind it. */
  readonly ending: string;
  readonly kinds: ReadonlySet<EntityKind>;
  /** The token after it. */
  readonly next: number;
};

function longestName(library: Library, tokens: readonly string[], at: number): Found | undefined {
  for (let words = LONGEST; words > 0; words -= 1) {
    const next = at + 2 * words - 1;
    if (next > tokens.length) continue;
    const typed = tokens.slice(at, next).join('');
    const ending = /['’]s$/iu.exec(typed)?.[0] ?? '';
    const bare = typed.slice(0, typed.length - ending.length);
    const found = nameOf(library, bare, words);
    if (found) return { ...found, ending, next };
  }
  return undefined;
}

function nameOf(library: Library, typed: string, words: number): Pick<Found, 'name' | 'kinds'> | undefined {
  const platform = PLATFORMS_BY_FOLD.get(fold(typed));
  if (platform !== undefined && (words > 1 || platform.length > 3))
    return { name: platform, kinds: new Set() };
  const month = MONTHS.find((name) => name.toLowerCase() === typed.toLowerCase() && !isWord(typed));
  if (month !== undefined) return { name: month, kinds: new Set() };
  if (words === 1 && (stopWords.has(fold(typed)) || !isName(library, typed))) return undefined;
  const entities = KINDS.flatMap((kind) => library.base.resolveAll(typed, kind));
  const [first] = entities;
  if (!first) return undefined;
  return { name: spelt(entities, typed), kinds: new Set(entities.map(({ kind }) => kind)) };
}

/** One word is a name where it was typed as one, or where the articles never write it small. */
const isName = (library: Library, word: string) =>
  /^\p{Lu}/u.test(word) || writtenAsName(library.passages, word);

/** Months that are words as well stay as they were typed. */
const isWord = (month: string) => /^(?:may|march)$/u.test(month);

/** As the articles spell it; part of a name word by word with a capital. */
function spelt(entities: readonly Entity[], typed: string): string {
  const bare = (name: string) => fold(name).replace(/^(?:the|an?) /u, '');
  const whole = entities.flatMap(({ names }) => names).find((name) => bare(name) === bare(typed));
  return whole ?? typed.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const PLATFORMS_BY_FOLD: ReadonlyMap<string, string> = new Map(PLATFORMS.map((name) => [fold(name), name]));
