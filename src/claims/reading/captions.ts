import type { Sentence } from '../../articles/article.ts';
import { FUNCTION_WORDS } from '../words/grammar.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Token } from './token.ts';

/** What stands before the colon is no longer, in tokens. */
const LONGEST = 4;
/** So many paragraphs have to begin in this way. */
const FEWEST = 3;

/**
 * Sentences that are captions, "Glad: Stone was in town" and "New: Stone will star", by their index, and which token is
 * their colon: paragraphs that begin with a word or two of their own and a colon, at least three in an article, or with
 * a label in bold. No name goes on behind it.
 *
 * @param labels where the colons of labels in bold stand, as `findLabels` gives them
 */
export function findCaptions(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  labels: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const labelled = new Map<number, number>();
  const fronts = new Set<string>();
  const often = aroundColons(tokens);
  for (const [i, { kind, paragraph }] of sentences.entries()) {
    if (kind !== 'text' || sentences[i - 1]?.paragraph === paragraph) continue;
    const list = tokens[i] as readonly Token[];
    const colon = list.findIndex(({ text }) => text === ':');
    if (labels.has(list[colon]?.start ?? -1)) labelled.set(i, colon);
    if (colon < 1 || colon > LONGEST || list[colon + 1]?.spaced !== true) continue;
    if (isTitle(list, colon, often)) continue;
    found.set(i, colon);
    fronts.add(
      list
        .slice(0, colon)
        .map(({ lower }) => lower)
        .join(' '),
    );
  }
  return fronts.size < FEWEST ? labelled : new Map([...found, ...labelled]);
}

/** Takes the capitals off labels in bold that come again, "The good:": they name neither a work nor, by a first name, who speaks. */
export function hushLabels(tokens: Token[][], labels: ReadonlySet<number>): void {
  const byText = new Map<string, Token[][]>();
  for (const list of labels.size < 2 ? [] : tokens) {
    const colon = list.findIndex(({ start }) => labels.has(start));
    if (colon < 1 || startsWithGivenName(list[0]?.text ?? '')) continue;
    const text = list
      .slice(0, colon)
      .map(({ lower }) => lower)
      .join(' ');
    byText.set(text, [...(byText.get(text) ?? []), list]);
  }
  for (const lists of byText.values())
    for (const list of lists.length < 2 ? [] : lists)
      for (let i = 0; !labels.has(list[i]?.start ?? -1); i += 1) list[i] = asWord(list[i] as Token);
}

const asWord = (token: Token): Token => ({ ...token, text: token.lower, capital: false, ofName: false });

/** By the words before and behind it, how often two words have a colon between them: "Northgate: Born Again" has it again. */
function aroundColons(tokens: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const list of tokens)
    for (const [i, { text }] of list.entries())
      if (text === ':') often.set(pairAt(list, i), (often.get(pairAt(list, i)) ?? 0) + 1);
  return often;
}

const pairAt = (list: readonly Token[], colon: number) =>
  `${list[colon - 1]?.lower} ${list[colon + 1]?.lower}`;

/** "Northgate: Born Again opens", of an article that prints the same elsewhere: a title, and no caption. */
function isTitle(list: readonly Token[], colon: number, often: ReadonlyMap<string, number>): boolean {
  const behind = list[colon + 1];
  if (behind?.capital !== true || list[colon + 2]?.capital !== true) return false;
  return !FUNCTION_WORDS.has(behind.lower) && (often.get(pairAt(list, colon)) ?? 0) > 1;
}

/** A caption in its two halves, the colon with the first; any other sentence whole. */
export function aroundColon(list: readonly Token[], colon: number | undefined): (readonly Token[])[] {
  return colon === undefined ? [list] : [list.slice(0, colon + 1), list.slice(colon + 1)];
}
