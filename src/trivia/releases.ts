import { type Bounds, bounds } from '../dates/bounds.ts';
import type { Entity, FactBase } from '../facts/fact.ts';
import { sayTitle } from './say.ts';
import { type FactOf, soundFacts } from './sound-facts.ts';

/** When a title comes out, by a fact that no other claim contradicts. */
export type Release = {
  readonly fact: FactOf<'release'>;
  readonly title: Entity;
  /** With its season, and what tells it from others of its name. */
  readonly name: string;
  /** EDTF. */
  readonly date: string;
  readonly reach: Required<Bounds>;
};

/**
 * The releases that have one date by all claims. A title with a date for the whole and another for a season is left
 * out: which one a question meant could be argued.
 */
export function readReleases(base: FactBase): readonly Release[] {
  return soundFacts(base, 'release').flatMap((fact) => {
    const { date } = fact;
    const title = base.entity(fact.about.title ?? '');
    if (fact.event !== 'release' || date === undefined || !title || /[~?%X]/.test(date)) return [];
    const same = base
      .factsOf('release', title.id)
      .filter((other) => other.kind === 'release' && other.event === 'release');
    const clear = same.every(
      (other) =>
        other === fact ||
        (other.kind === 'release' &&
          other.season !== undefined &&
          fact.season !== undefined &&
          other.season !== fact.season),
    );
    const reach = bounds(date);
    const name = sayTitle(base, title, fact.season);
    if (name === undefined || !clear || !reach?.earliest || !reach.latest) return [];
    return [{ fact, title, name, date, reach: { earliest: reach.earliest, latest: reach.latest } }];
  });
}
