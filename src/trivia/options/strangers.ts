import type { Entity } from '../../facts/fact.ts';
import type { Material } from '../questions/maker.ts';
import type { Relations } from '../relations.ts';
import { sayTitle } from '../say.ts';
import { shuffleBy, takeSome } from '../stable-hash.ts';
import type { Candidate } from './choose-wrong.ts';

/** Gives those who are surely not in a title, and have to do with others. */
export type Strangers = (title: Entity) => readonly Candidate[];

/** How many are looked at for one question. */
const MOST = 120;

/**
 * Whether somebody surely has no part in a title, though no article says so: they belong to another work that has
 * nothing to do with it, and nobody ever named them together.
 */
function isStranger({ titlesOf, familyOf }: Relations, entity: string, title: string): boolean {
  const own = [...titlesOf(entity)];
  return own.length > 0 && own.every((other) => familyOf(other) !== familyOf(title));
}

/** People with a part in other works, who are surely not in a title. */
export function readCastStrangers({ relations, cast }: Material): Strangers {
  return among(
    relations,
    cast.flatMap(({ about }) => (about.character && about.person ? [about.person] : [])),
  );
}

/** People who made other works, who surely did not make a title; those of the same role come first. */
export function readCrewStrangers({ relations, crew }: Material): (role: string) => Strangers {
  const byRole = Map.groupBy(crew, ({ role }) => role);
  const people = (facts: typeof crew) =>
    among(
      relations,
      facts.flatMap(({ about }) => about.person ?? []),
    );
  const all = people(crew);
  const same = new Map([...byRole].map(([role, facts]) => [role, people(facts)]));
  return (role) => (title) => [
    ...(same.get(role)?.(title) ?? []),
    ...all(title).map((one) => ({ ...one, near: 1 })),
  ];
}

/** Titles in which somebody surely is not. */
export function readTitleStrangers({ relations, cast }: Material): (entity: string) => readonly Candidate[] {
  const { base } = relations;
  const titles = shuffled(cast.flatMap(({ about }) => about.title ?? []));
  return (entity) =>
    takeSome(entity, titles, MOST).flatMap((id) => {
      const title = base.entity(id);
      const text = title && sayTitle(base, title);
      return text !== undefined && isStranger(relations, entity, id) ? [{ text, means: id, near: 0 }] : [];
    });
}

function among(relations: Relations, ids: readonly string[]): Strangers {
  const people = shuffled(ids).flatMap((id) => relations.base.entity(id) ?? []);
  return (title) =>
    takeSome(title.id, people, MOST)
      .filter((person) => isStranger(relations, person.id, title.id))
      .map((person) => ({ text: person.name, means: person.id, near: 0 }));
}

const shuffled = (ids: readonly string[]): readonly string[] =>
  shuffleBy('strangers', [...new Set(ids)], (id) => id);
