import type { Claim } from '../../claims/claim.ts';
import type { Entity } from '../fact.ts';
import type { Built } from './build-titles.ts';
import { countRuns } from './group-by-article.ts';
import { type Persons, personKey } from './persons.ts';
import { appendTo } from './push-to.ts';
import { countSurfaces } from './surfaces.ts';
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
    const surfaces = countSurfaces();
    const misprints: { name: string; claim: Claim }[] = [];
    const indexes = byKey.get(key) as number[];
    for (const index of indexes) {
      const claim = claims[index] as Claim;
      if (!('person' in claim)) continue;
      if (slips.has(index)) misprints.push({ name: claim.person, claim });
      else surfaces.add(claim.person, claim.article);
    }
    const ranked = surfaces.rank().map(({ name }) => name);
    const name = ranked.find((printed) => personKey(printed) === key) ?? (ranked[0] as string);
    entities.set(key, {
      id: idOf('person', key),
      kind: 'person',
      name,
      names: [name, ...ranked.filter((other) => other !== name)],
      misprints,
      articles: countRuns(indexes, claims),
      mentions: indexes.length,
    });
  }
  return { entities: [...entities.values()], of: keyOf.map((key) => entities.get(key)) };
};
