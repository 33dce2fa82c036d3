import { makeQuestion } from '../make-question.ts';
import { sayTitle } from '../say.ts';
import { soundFacts } from '../sound-facts.ts';
import { atMost, type Maker } from './maker.ts';

/** Steps from one plausible number of episodes to another. */
const STEPS: readonly number[] = [-4, -3, -2, 2, 3, 4, 5];

/** "How many episodes does The Defenders have?" A count has one value; any that nobody ever named is wrong. */
export const askEpisodes: Maker = ({ relations: { base } }) =>
  atMost(soundFacts(base, 'episodes'), ({ id }) => id).map((fact) => {
    const title = base.entity(fact.about.title ?? '');
    const told = new Set(
      base
        .factsOf('episodes', title?.id ?? '')
        .flatMap((other) => [other, ...other.support, ...other.against.map(({ claim }) => claim)])
        .flatMap((one) => ('count' in one ? [one.count] : [])),
    );
    const name = title && sayTitle(base, title, fact.season);
    if (!title || name === undefined) return undefined;
    const right = String(fact.count);
    const candidates = STEPS.map((step) => fact.count + step).filter(
      (count) => count > 1 && !told.has(count),
    );
    return makeQuestion(
      {
        kind: 'episodes',
        prompt: `How many episodes does ${name} have?`,
        right: { text: right, means: right },
        accepts: [right],
        facts: [fact],
        asked: { title: title.id, ...(fact.season !== undefined && { season: fact.season }) },
      },
      candidates.map((count) => ({ text: String(count), means: String(count), near: 0 })),
    );
  });
