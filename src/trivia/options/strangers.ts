import type { Entity } from '../../facts/fact.ts';
import type { Relations } from '../relations.ts';
import { sayTitle } from '../say.ts';
import { soundFacts } from '../sound-facts.ts';
import type { Candidate } from './choose-wrong.ts';

/**
 * Whether somebody surely has no part in a title, though no article says so: they belong to another work that has
 * nothing to do with it, and nobody ever named them together.
 */
function isStranger({ titlesOf, familyOf }: Relations, entity: string, title: string): boolean {
  const own = [...titlesOf(entity)];
  return own.length > 0 && own.every((other) => familyOf(other) !== familyOf(title));
}

/** People with a part in other works, who are surely not in this title. */
export function castStrangers(relations: Relations, title: Entity): readonly Candidate[] {
  return candidates(
    relations,
    title,
    soundFacts(relations.base, 'cast').flatMap(({ about }) => (about.character ? [about.person] : [])),
  );
}

/** People who made other works, who surely did not make this one; those of the same role come first. */
export function crewStrangers(relations: Relations, title: Entity, role: string): readonly Candidate[] {
  const crew = soundFacts(relations.base, 'crew');
  const same = crew.filter((fact) => fact.role === role).map(({ about }) => about.person);
  const others = crew.map(({ about }) => about.person);
  const ranked = candidates(relations, title, [...same, ...others]);
  return ranked.map((one) => ({ ...one, near: same.includes(one.means) ? 0 : 1 }));
}

/** Titles in which somebody surely is not. */
export function titleStrangers(relations: Relations, entity: string): readonly Candidate[] {
  const titles = relations.base.facts.map(({ about }) => about.title);
  return [...new Set(titles)].flatMap((id) => {
    const title = id === undefined ? undefined : relations.base.entity(id);
    const text = title && sayTitle(relations.base, title);
    return title && text !== undefined && isStranger(relations, entity, title.id)
      ? [{ text, means: title.id, near: 0 }]
      : [];
  });
}

function candidates(relations: Relations, title: Entity, people: readonly (string | undefined)[]) {
  return [...new Set(people)].flatMap((id): Candidate[] => {
    const person = id === undefined ? undefined : relations.base.entity(id);
    return person && isStranger(relations, person.id, title.id)
      ? [{ text: person.name, means: person.id, near: 0 }]
      : [];
  });
}
