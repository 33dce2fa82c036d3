import { finishQuestion } from '../make-question.ts';
import { findGiveaways } from '../options/giveaway.ts';
import type { Option } from '../question.ts';
import type { Relations } from '../relations.ts';
import { facesOf, type Pair } from '../sound-facts.ts';
import { shuffleBy } from '../stable-hash.ts';
import { shareWord } from '../words.ts';
import type { Maker } from './maker.ts';

/** "Which of these belong together?" One actor with their own part, three with somebody else's. */
export const askWhichPair: Maker = ({ relations, pairs }) =>
  pairs.map((pair) => {
    const [a, b, c] = companions(relations, pairs, pair);
    if (!a || !b || !c) return undefined;
    const wrong = [say(a, b), say(b, c), say(c, a)];
    const [prompt, right] = ['Which actor and character belong together?', say(pair, pair)];
    if (standsOut(prompt, right, wrong)) return undefined;
    return finishQuestion(
      {
        kind: 'which-pair',
        prompt,
        right,
        facts: [pair.fact],
        fixed: true,
        asked: {},
      },
      wrong,
    );
  });

/** "Three of these belong together. Which does not?" The odd one has an actor of its own, who is not shown. */
export const askOddPair: Maker = ({ relations, pairs }) =>
  pairs.map((pair) => {
    const [stranger, a, b, c] = companions(relations, pairs, pair);
    if (!stranger || !a || !b || !c) return undefined;
    const wrong = [say(a, a), say(b, b), say(c, c)];
    const [prompt, right] = ['Which actor and character do not belong together?', say(stranger, pair)];
    if (standsOut(prompt, right, wrong)) return undefined;
    return finishQuestion(
      {
        kind: 'odd-pair',
        prompt,
        right,
        facts: [pair.fact, a.fact, b.fact, c.fact],
        fixed: true,
        asked: {},
      },
      wrong,
    );
  });

/** Other parts with other actors, of the same works first; no two of them share an actor, or a word in their names. */
function companions({ familyOf }: Relations, pairs: readonly Pair[], pair: Pair): readonly Pair[] {
  const family = (one: Pair) => (one.title ? familyOf(one.title.id) : '');
  const shuffled = shuffleBy(pair.character.id, pairs, ({ character }) => character.id);
  const ranked = shuffled.toSorted(
    (one, other) => Number(family(one) !== family(pair)) - Number(family(other) !== family(pair)),
  );
  const chosen: Pair[] = [pair];
  for (const other of ranked) {
    const alike = (one: Pair) =>
      one.person.id === other.person.id ||
      shareWord(`${name(one)} ${one.person.name}`, `${name(other)} ${other.person.name}`);
    if (!chosen.some(alike)) chosen.push(other);
  }
  return chosen.slice(1);
}

const standsOut = (prompt: string, right: Option, wrong: readonly Option[]): boolean =>
  findGiveaways(
    prompt,
    right.text,
    wrong.map(({ text }) => text),
  ).length > 0;

const name = ({ character }: Pair): string => facesOf(character)[0];

function say(actor: Pair, part: Pair): Option {
  return {
    text: `${actor.person.name} as ${name(part)}`,
    means: `${actor.person.id}+${part.character.id}`,
  };
}
