import { makeQuestion } from '../make-question.ts';
import { otherParts } from '../options/people.ts';
import { inTitle } from '../say.ts';
import { facesOf } from '../sound-facts.ts';
import type { Maker } from './maker.ts';

/** "Which character does Charlie Cox play?" The others have one actor each, who is somebody else. */
export const askPlaysWhom: Maker = (material) =>
  material.pairs.map((pair) => {
    const [text] = facesOf(pair.character);
    const verb = pair.fact.voice ? 'voice' : 'play';
    const deed = `does ${pair.person.name} ${verb}${inTitle(pair, text)}`;
    const only = material.relations.partsOf(pair.person.id).size === 1;
    return makeQuestion(
      {
        kind: 'plays-whom',
        prompt: `Which of these characters ${deed}?`,
        typedPrompt: `Which character ${deed}?`,
        right: { text, means: pair.character.id },
        accepts: only ? [text, ...pair.character.names] : [],
        facts: [pair.fact],
        asked: { person: pair.person.id },
      },
      otherParts(material, pair),
    );
  });
