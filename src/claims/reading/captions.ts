import type { Sentence } from '../../articles/article.ts';
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
  for (const [i, { kind, paragraph }] of sentences.entries()) {
    if (kind !== 'text' || sentences[i - 1]?.paragraph === paragraph) continue;
    const list = tokens[i] as readonly Token[];
    const colon = list.findIndex(({ text }) => text === ':');
    if (labels.has(list[colon]?.start ?? -1)) labelled.set(i, colon);
    if (colon < 1 || colon > LONGEST || list[colon + 1]?.spaced !== true) continue;
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

/** A caption in its two halves, the colon with the first; any other sentence whole. */
export function aroundColon(list: readonly Token[], colon: number | undefined): (readonly Token[])[] {
  return colon === undefined ? [list] : [list.slice(0, colon + 1), list.slice(colon + 1)];
}
