import type { Article } from '../../articles/article.ts';
import type { Entity, Fact, FactBase, PrintedIndex } from '../fact.ts';
import { foldWords } from '../names/fold-name.ts';
import { findMentions } from './find-mentions.ts';
import { indexPrinted } from './index-printed.ts';

/**
 * Where names stand in the text of the articles, whether or not a claim was read there. Reading all text takes a
 * while for a large folder, so it is put off until somebody asks, and done once.
 */
export const indexMentions = (
  articles: ReadonlyMap<string, Article>,
  byId: ReadonlyMap<string, Entity>,
  facts: readonly Fact[],
  known?: PrintedIndex,
): Pick<FactBase, 'mentions' | 'unclaimed'> & { readonly printed: () => PrintedIndex } => {
  let index = known;
  const printed = (): PrintedIndex => {
    index ??= indexPrinted(articles, claimedWords(byId, facts));
    return index;
  };
  return {
    mentions: (entityIdOrName, limit) => {
      const entity = byId.get(entityIdOrName);
      return findMentions(entity ? namesInText(entity) : [entityIdOrName], printed(), articles, limit);
    },
    unclaimed: () => printed().unclaimed,
    printed,
  };
};

/** The shown name of a character with two names stands in no text. */
const namesInText = ({ name, names }: Entity): readonly string[] =>
  names.length > 1 ? names.filter((other) => other !== name || !name.includes(' / ')) : names;

/** The words of every name that claims use, platforms among them. */
const claimedWords = (byId: ReadonlyMap<string, Entity>, facts: readonly Fact[]): ReadonlySet<string> => {
  const words = new Set<string>();
  const add = (name: string) => {
    for (const word of foldWords(name)) words.add(word);
  };
  for (const { names, misprints } of byId.values()) {
    for (const name of names) add(name);
    for (const { name } of misprints) add(name);
  }
  const platforms = new Set(facts.flatMap((fact) => (fact.kind === 'platform' ? [fact.platform] : [])));
  for (const platform of platforms) add(platform);
  return words;
};
