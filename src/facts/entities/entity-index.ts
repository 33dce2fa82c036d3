import type { Article } from '../../articles/article.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Entity } from '../fact.ts';
import { buildCharacters } from './build-characters.ts';
import { buildPersons } from './build-persons.ts';
import { buildTitles } from './build-titles.ts';
import { sortCharacters } from './characters.ts';
import { sortPersons } from './persons.ts';
import { learnTitleKeys } from './title-keys.ts';
import { sortWorks } from './works.ts';

/** Who and what the claims speak of. */
export type EntityIndex = {
  readonly entities: readonly Entity[];
  /** By index of the claim; `undefined` where it names none. */
  readonly personOf: readonly (Entity | undefined)[];
  readonly characterOf: readonly (Entity | undefined)[];
  readonly titleOf: readonly (Entity | undefined)[];
  /** Indexes of claims that print a person's name wrongly. */
  readonly personSlips: ReadonlySet<number>;
  /** Indexes of claims that print a character's name wrongly. */
  readonly characterSlips: ReadonlySet<number>;
};

/** Finds everybody and everything that the claims name: titles first, since names mean somebody within a title. */
export const indexEntities = (
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
): EntityIndex => {
  const works = sortWorks(claims, learnTitleKeys(claims, articles));
  const persons = sortPersons(claims, works.keyOf);
  const characters = sortCharacters(claims, persons.keyOf, works.keyOf);
  const titles = buildTitles(claims, works);
  const people = buildPersons(claims, persons);
  const parts = buildCharacters(claims, characters, articles);
  return {
    entities: [...titles.entities, ...people.entities, ...parts.entities],
    personOf: people.of,
    characterOf: parts.of,
    titleOf: titles.of,
    personSlips: persons.slips,
    characterSlips: characters.slips,
  };
};
