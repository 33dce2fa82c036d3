import { finishQuestion } from '../make-question.ts';
import { otherActors } from '../options/people.ts';
import { sayPart } from '../say.ts';
import { facesOf } from '../sound-facts.ts';
import { hashOf, shuffleBy } from '../stable-hash.ts';
import { shareWord } from '../words.ts';
import type { Maker } from './maker.ts';

/** "True or false: Finn Jones plays Matt Murdock." As many are true as false, over many. */
export const askTrueOrFalse: Maker = (material) =>
  material.pairs.map((pair) => {
    const [name] = facesOf(pair.character);
    const isTrue = hashOf('true or false', pair.character.id) < 'i';
    const nearest = otherActors(material, pair).filter(
      ({ near, text }) => near < 2 && !shareWord(text, name),
    );
    const [wrong] = shuffleBy(`false ${pair.character.id}`, nearest, ({ means }) => means);
    const said = isTrue ? { text: pair.person.name, means: pair.person.id } : wrong;
    if (!said) return undefined;
    const [yes, no] = [
      { text: 'True', means: 'true' },
      { text: 'False', means: 'false' },
    ];
    const question = finishQuestion(
      {
        kind: 'true-or-false',
        prompt: `True or false: ${said.text} ${pair.fact.voice ? 'voices' : 'plays'} ${sayPart(pair, name)}.`,
        right: isTrue ? yes : no,
        facts: [pair.fact],
        asked: { person: said.means, character: pair.character.id },
      },
      [isTrue ? no : yes],
    );
    // True stands before false whichever is right.
    return { ...question, options: [yes, no], right: isTrue ? 0 : 1 };
  });
