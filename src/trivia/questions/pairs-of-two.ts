import { finishQuestion } from '../make-question.ts';
import { findGiveaways } from '../options/giveaway.ts';
import type { Option } from '../question.ts';
import { facesOf, type Pair } from '../sound-facts.ts';
import { shuffleBy } from '../stable-hash.ts';
import { shareWord } from '../words.ts';
import type { Maker, Material } from './maker.ts';

/** "Which of these belong together?" One actor with their own part, three with somebody else's. */
export const askWhichPair: Maker = (material) =>
  material.pairs.map((pair) => {
    const [a, b, c] = companions(material, pair);
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
export const askOddPair: Maker = (material) =>
  material.pairs.map((pair) => {
    const [stranger, a, b, c] = companions(material, pair);
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

/** As many as a question shows beside its own. */
const COMPANIONS = 4;

/** Other parts with other actors, of the same works first; no two of them share an actor, or a word in their names. */
function companions({ partsNear }: Material, pair: Pair): readonly Pair[] {
  const parts = partsNear(pair.title?.id, pair.character.id);
  // Each question has its own order: companions that come again and again would give the odd one away.
  const ranked = shuffleBy(pair.character.id, parts, ({ item }) => item.character.id)
    .toSorted((one, other) => one.near - other.near)
    .map(({ item }) => item);
  const chosen: Pair[] = [pair];
  for (const other of ranked) {
    if (chosen.length > COMPANIONS) break;
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
