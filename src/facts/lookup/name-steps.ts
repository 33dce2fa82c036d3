import type { Entity, EntityKind, NameStep } from '../fact.ts';
import { dropArticle, foldWords, nameKey } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';

/** The keys of an entity at each step: exact names, then misprints, then the words at either end of names. */
const STEPS: readonly ((entity: Entity) => Iterable<string>)[] = [
  ({ kind, names }) => names.map((name) => keyOf(kind, name)),
  ({ kind, misprints }) => misprints.map(({ name }) => keyOf(kind, name)),
  ({ kind, names }) => names.flatMap((name) => partsOf(kind, name).map((part) => `${kind}|${part}`)),
];

/** Indexes names by the hashes of their keys: a map of the keys themselves would be as large as all the rest. */
export const buildNameSteps = (entities: readonly Entity[]): readonly NameStep[] =>
  STEPS.map((keysAt) => {
    const pairs: number[] = [];
    entities.forEach((entity, number) => {
      for (const key of keysAt(entity)) pairs.push(hashOf(key) * PLACES + number);
    });
    const sorted = Float64Array.from(new Set(pairs)).sort();
    return {
      hashes: Uint32Array.from(sorted, (pair) => Math.floor(pair / PLACES)),
      entities: Uint32Array.from(sorted, (pair) => pair % PLACES),
    };
  });

/** The entities that bear one of the keys, step by step; for each step the first key that leads anywhere counts. */
export function* findAtSteps(
  steps: readonly NameStep[],
  entities: readonly Entity[],
  kind: EntityKind,
  name: string,
): Generator<readonly Entity[]> {
  for (const [number, step] of steps.entries()) {
    for (const key of new Set([keyOf(kind, name), `${kind}|${bareKey(name)}`]))
      yield entitiesAt(step, key)
        .map((place) => entities[place] as Entity)
        .filter((entity) => holds((STEPS[number] as (typeof STEPS)[number])(entity), key));
  }
}

/** A hash and the place of an entity fit together into the 53 bits of a number. */
const PLACES = 2 ** 21;

/** FNV-1a over code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const entitiesAt = ({ hashes, entities }: NameStep, key: string): readonly number[] => {
  const hash = hashOf(key);
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (; hashes[low] === hash; low += 1) places.push(entities[low] as number);
  return places;
};

/** Another key may have the same hash. */
const holds = (keys: Iterable<string>, key: string): boolean => {
  for (const one of keys) if (one === key) return true;
  return false;
};

const keyOf = (kind: EntityKind, name: string): string => `${kind}|${nameKey(name)}`;

const bareKey = (name: string): string => dropHonorific(dropArticle(foldWords(name))).join('');

/** The words at either end of a name: "Danny" and "Rand"; for a title every run that reaches one of its ends. */
const partsOf = (kind: EntityKind, name: string): readonly string[] => {
  const words = dropHonorific(dropArticle(foldWords(name.length <= 120 ? name : '')));
  if (words.length < 2) return [];
  if (kind !== 'title') return [words[0] as string, words.at(-1) as string, words.join('')];
  const runs: string[] = [];
  for (let cut = 1; cut < words.length; cut += 1)
    runs.push(words.slice(0, cut).join(''), words.slice(cut).join(''));
  return runs.filter((run) => run.length > 2);
};
