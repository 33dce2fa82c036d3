import type { Entity } from '../../facts/fact.ts';
import { makeQuestion } from '../make-question.ts';
import { sayTitle } from '../say.ts';
import { type FactOf, soundFacts } from '../sound-facts.ts';
import { atMost, type Maker } from './maker.ts';

type Release = FactOf<'release'>;
type Standing = { readonly title: Entity; readonly name: string; readonly fact: Release };

/**
 * "Which of these came out first?" where no dates are told: one article says that this one is available and that
 * the others are yet to come. And the other way round, "last".
 */
export const askAlreadyOut: Maker = ({ relations: { base } }) => {
  const releases = atMost(soundFacts(base, 'release'), ({ id }) => id);
  const name = (fact: Release): readonly Standing[] => {
    const title = base.entity(fact.about.title ?? '');
    const said = title && sayTitle(base, title);
    return title && said !== undefined ? [{ title, name: said, fact }] : [];
  };
  const isOut = ({ event }: Release) => event === 'available';
  const out = releases.filter(isOut).flatMap(name);
  const outIds = new Set(
    base.facts.flatMap((fact) => (fact.kind === 'release' && isOut(fact) ? [fact.about.title] : [])),
  );
  const coming = releases
    .filter(
      ({ event, season, about }) => event === 'release' && season === undefined && !outIds.has(about.title),
    )
    .flatMap(name);
  const ask = (which: 'first' | 'last', own: Standing, others: readonly Standing[]) => {
    const beside = others.filter((other) =>
      articlesOf(other.fact).some((one) => articlesOf(own.fact).includes(one)),
    );
    const shared = articlesOf(own.fact).find((article) =>
      beside.every(({ fact }) => articlesOf(fact).includes(article)),
    );
    if (shared === undefined) return undefined;
    return makeQuestion(
      {
        kind: 'already-out',
        prompt: `Which of these comes out ${which}?`,
        right: { text: own.name, means: own.title.id },
        facts: [own.fact],
        quote: own.fact.support.filter(({ article }) => article === shared),
        fixed: true,
        asked: { role: which },
      },
      beside.map((other) => ({ text: other.name, means: other.title.id, near: 0 })),
    );
  };
  const once = [...new Map(out.map((one) => [one.title.id, one])).values()];
  return [...once.map((one) => ask('first', one, coming)), ...coming.map((one) => ask('last', one, once))];
};

/** Articles that say it outright, of what is there now or is still to come; not of what was. */
function articlesOf({ support }: Release): readonly string[] {
  return support.filter(({ status }) => status === 'stated').map(({ article }) => article);
}
