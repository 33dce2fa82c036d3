import type { Article } from '../../articles/article.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Entity } from '../fact.ts';
import { splitNames } from '../names/split-names.ts';
import type { Built } from './build-titles.ts';
import type { Characters } from './characters.ts';
import { nameCharacter } from './name-character.ts';
import { appendTo } from './push-to.ts';
import { findShortForms } from './short-forms.ts';
import { countSurfaces } from './surfaces.ts';
import { createIds } from './unique-ids.ts';

type Draft = {
  readonly names: readonly string[];
  readonly shown: string;
  readonly misprints: readonly { name: string; claim: Claim }[];
  readonly articles: ReadonlySet<string>;
  readonly indexes: readonly number[];
};

/** Makes the character entities, with every name that claims or their articles' text use. */
export const buildCharacters = (
  claims: readonly Claim[],
  { groupOf, slips }: Characters,
  articles: ReadonlyMap<string, Article>,
): Built => {
  const byGroup = new Map<number, number[]>();
  groupOf.forEach((group, index) => {
    if (group >= 0) appendTo(byGroup, group, index);
  });
  const drafts = [...byGroup].map(([group, indexes]) => ({ group, ...draftOf(indexes, claims, slips) }));
  drafts.sort((a, b) =>
    a.shown === b.shown ? (a.indexes[0] as number) - (b.indexes[0] as number) : a.shown < b.shown ? -1 : 1,
  );
  const shortForms = findShortForms(drafts, articles);
  const idOf = createIds();
  const entities = new Map<number, Entity>();
  drafts.forEach((draft, number) => {
    const names = new Set([draft.shown, ...draft.names, ...(shortForms[number] ?? [])]);
    entities.set(draft.group, {
      id: idOf('character', draft.shown),
      kind: 'character',
      name: draft.shown,
      names: [...names],
      misprints: draft.misprints,
      articles: draft.articles.size,
      mentions: draft.indexes.length,
    });
  });
  return { entities: [...entities.values()], of: [...groupOf].map((group) => entities.get(group)) };
};

const draftOf = (indexes: readonly number[], claims: readonly Claim[], slips: ReadonlySet<number>): Draft => {
  const surfaces = countSurfaces();
  const printed = new Set<string>();
  const misprints: { name: string; claim: Claim }[] = [];
  const articles = new Set<string>();
  for (const index of indexes) {
    const claim = claims[index] as Claim;
    if (!('character' in claim) || !claim.character) continue;
    articles.add(claim.article);
    if (slips.has(index)) {
      misprints.push({ name: claim.character, claim });
      continue;
    }
    printed.add(claim.character);
    for (const name of splitNames(claim.character)) surfaces.add(name, claim.article);
  }
  const ranked = surfaces.rank();
  return {
    names: ranked.map(({ name }) => name),
    shown: nameCharacter(ranked, [...printed]),
    misprints,
    articles,
    indexes,
  };
};
