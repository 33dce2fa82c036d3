import type { Claim } from '../../claims/claim.ts';
import type { Entity } from '../fact.ts';
import type { Built } from './build-titles.ts';
import { type Persons, personKey } from './persons.ts';
import { appendTo } from './push-to.ts';
import { addSurface, rankSurfaces, type Surfaces } from './surfaces.ts';
import { createIds } from './unique-ids.ts';

/** Makes the person entities, each with the misprints of its name. */
export const buildPersons = (claims: readonly Claim[], { keyOf, slips }: Persons): Built => {
  const idOf = createIds();
  const byKey = new Map<string, number[]>();
  keyOf.forEach((key, index) => {
    if (key !== '') appendTo(byKey, key, index);
  });
  const entities = new Map<string, Entity>();
  for (const key of [...byKey.keys()].sort()) {
    const surfaces: Surfaces = new Map();
    const misprints: { name: string; claim: Claim }[] = [];
    const articles = new Set<string>();
    const indexes = byKey.get(key) as number[];
    for (const index of indexes) {
      const claim = claims[index] as Claim;
      if (!('person' in claim)) continue;
      articles.add(claim.article);
      if (slips.has(index)) misprints.push({ name: claim.person, claim });
      else addSurface(surfaces, claim.person, claim.article);
    }
    const ranked = rankSurfaces(surfaces).map(({ name }) => name);
    const name = ranked.find((printed) => personKey(printed) === key) ?? (ranked[0] as string);
    entities.set(key, {
      id: idOf('person', key),
      kind: 'person',
      name,
      names: [name, ...ranked.filter((other) => other !== name)],
      misprints,
      articles: articles.size,
      mentions: indexes.length,
    });
  }
  return { entities: [...entities.values()], of: keyOf.map((key) => entities.get(key)) };
};
