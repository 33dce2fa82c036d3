import type { Claim } from '../../claims/claim.ts';
import type { Entity } from '../fact.ts';
import { nameKey } from '../names/fold-name.ts';
import { countRuns } from './group-by-article.ts';
import { countSurfaces } from './surfaces.ts';
import { createIds } from './unique-ids.ts';
import type { Works } from './works.ts';

export type Built = { readonly entities: readonly Entity[]; readonly of: readonly (Entity | undefined)[] };

/** Makes the title entities; year and medium are shown only where another title bears the same name. */
export const buildTitles = (claims: readonly Claim[], { drafts, workOf }: Works): Built => {
  const idOf = createIds();
  const bearers = new Map<string, number>();
  for (const { key } of drafts) bearers.set(key, (bearers.get(key) ?? 0) + 1);

  const entities = drafts.map((draft): Entity => {
    const surfaces = countSurfaces();
    const indexes = [...draft.claims].sort((a, b) => a - b);
    for (const index of indexes) {
      const { title, article } = claims[index] as Claim;
      if (title) surfaces.add(title, article);
    }
    const ranked = surfaces.rank().map(({ name }) => name);
    const name = ranked.find((printed) => nameKey(printed) === draft.key) ?? (ranked[0] as string);
    const shared = (bearers.get(draft.key) ?? 0) > 1;
    return {
      id: idOf('title', draft.key, String(draft.year ?? ''), draft.medium ?? ''),
      kind: 'title',
      name,
      names: [name, ...ranked.filter((other) => other !== name)],
      misprints: [],
      ...(shared && draft.year !== undefined && { year: draft.year }),
      ...(shared && draft.medium !== undefined && { medium: draft.medium }),
      articles: countRuns(indexes, claims),
      mentions: draft.claims.length,
    };
  });
  return { entities, of: [...workOf].map((work) => entities[work]) };
};
