import type { FactBase } from '../../facts/fact.ts';
import { makeQuestion } from '../make-question.ts';
import { otherParts } from '../options/people.ts';
import type { Source } from '../question.ts';
import { facesOf, type Pair } from '../sound-facts.ts';
import { shareWord } from '../words.ts';
import type { Maker } from './maker.ts';

/** "Under which other name is Daredevil known?" Where one sentence gives both names; others belong to somebody else. */
export const askOtherName: Maker = (material) =>
  material.pairs.flatMap((pair) => {
    const [one, other, ...more] = facesOf(pair.character);
    if (other === undefined || more.length > 0 || shareWord(one, other)) return [];
    const quote = quoteBoth(material.relations.base, pair, [one, other]);
    if (!quote) return [];
    return [
      [one, other],
      [other, one],
    ].map(([shown, hidden]) =>
      makeQuestion(
        {
          kind: 'other-name',
          prompt: `Which other name does ${shown} go by?`,
          right: { text: hidden as string, means: pair.character.id },
          accepts: [hidden as string],
          facts: [pair.fact],
          quote: [quote],
          asked: { character: pair.character.id },
        },
        otherParts(material, pair),
      ),
    );
  });

/** A sentence in which both names stand, out of all that is stated of the character. */
function quoteBoth(base: FactBase, { character }: Pair, names: readonly string[]): Source | undefined {
  return base
    .factsAbout(character.id)
    .filter(({ status }) => status === 'stated')
    .flatMap(({ support }) => support)
    .find(
      (claim) =>
        'character' in claim &&
        claim.status === 'stated' &&
        names.every((name) => claim.character?.includes(name) || claim.sentence.includes(name)) &&
        names.some((name) => claim.character?.includes(name)),
    );
}
