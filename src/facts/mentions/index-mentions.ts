import type { Article, Sentence } from '../../articles/article.ts';
import { appendTo } from '../entities/push-to.ts';
import type { Entity, Fact, FactBase, Mention, Unclaimed } from '../fact.ts';
import { foldWords } from '../names/fold-name.ts';
import { capitalisedRuns } from './capitalised-runs.ts';

/**
 * Where names stand in the text of the articles, whether or not a claim was read there. Reading all text takes a
 * while for a large folder, so it is put off until somebody asks, and done once.
 */
export const indexMentions = (
  articles: ReadonlyMap<string, Article>,
  byId: ReadonlyMap<string, Entity>,
  entities: readonly Entity[],
  facts: readonly Fact[],
): Pick<FactBase, 'mentions' | 'unclaimed'> => {
  let read: WordIndex | undefined;
  const words = (): WordIndex => {
    read ??= readWords(articles);
    return read;
  };
  let names: readonly Unclaimed[] | undefined;
  return {
    mentions: (entityIdOrName) => {
      const entity = byId.get(entityIdOrName);
      return findMentions(entity ? namesInText(entity) : [entityIdOrName], words());
    },
    unclaimed: () => {
      names ??= findUnclaimed(articles, claimedWords(entities, facts));
      return names;
    },
  };
};

type Place = { readonly article: string; readonly sentence: Sentence };

type WordIndex = {
  readonly places: readonly Place[];
  /** By folded word: the numbers of the sentences that hold it capitalised, rising. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
};

const readWords = (articles: ReadonlyMap<string, Article>): WordIndex => {
  const places: Place[] = [];
  const holding = new Map<string, number[]>();
  for (const id of [...articles.keys()].sort()) {
    for (const sentence of articles.get(id)?.sentences ?? []) {
      const number = places.length;
      places.push({ article: id, sentence });
      const seen = new Set<string>();
      for (const run of capitalisedRuns(sentence.text)) {
        for (const word of foldWords(run)) {
          if (seen.has(word)) continue;
          seen.add(word);
          appendTo(holding, word, number);
        }
      }
    }
  }
  return { places, holding };
};

const namesInText = ({ name, names }: Entity): readonly string[] =>
  names.length > 1 ? names.filter((other) => other !== name || !name.includes(' / ')) : names;

const findMentions = (names: readonly string[], { places, holding }: WordIndex): readonly Mention[] => {
  const found = new Set<number>();
  for (const name of names) {
    const words = foldWords(name);
    const lists = words.flatMap((word) => {
      const list = holding.get(word);
      return list ? [list] : [];
    });
    const [rarest] = lists.sort((a, b) => a.length - b.length);
    if (!rarest) continue;
    const wanted = ` ${words.join(' ')} `;
    for (const number of rarest) {
      if (found.has(number)) continue;
      const text = ` ${foldWords((places[number] as Place).sentence.text.replace(/['’]s\b/gu, '')).join(' ')} `;
      if (text.includes(wanted)) found.add(number);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((number) => {
      const { article, sentence } = places[number] as Place;
      return { article, sentence: sentence.text, start: sentence.start, end: sentence.end };
    });
};

const claimedWords = (entities: readonly Entity[], facts: readonly Fact[]): ReadonlySet<string> => {
  const platforms = facts.flatMap((fact) => (fact.kind === 'platform' ? [fact.platform] : []));
  const names = entities.flatMap((entity) => [...entity.names, ...entity.misprints.map(({ name }) => name)]);
  return new Set([...names, ...platforms].flatMap(foldWords));
};

const findUnclaimed = (
  articles: ReadonlyMap<string, Article>,
  claimed: ReadonlySet<string>,
): readonly Unclaimed[] => {
  const found = new Map<string, { name: string; articles: Set<string>; mentions: number }>();
  for (const [id, { sentences }] of articles) {
    for (const sentence of sentences) {
      for (const run of capitalisedRuns(sentence.text)) {
        const words = foldWords(run);
        const key = words.join(' ');
        if (key === '' || words.every((word) => claimed.has(word))) continue;
        const entry = found.get(key) ?? { name: run, articles: new Set<string>(), mentions: 0 };
        entry.articles.add(id);
        entry.mentions += 1;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()]
    .map(({ name, articles: inArticles, mentions }) => ({ name, articles: inArticles.size, mentions }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
};
