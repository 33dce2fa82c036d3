import { makeQuestion } from '../make-question.ts';
import { otherActors } from '../options/people.ts';
import { inTitle, sayPart } from '../say.ts';
import { facesOf } from '../sound-facts.ts';
import type { Maker } from './maker.ts';

/** "Who plays Matt Murdock in The Defenders?" A part that has one actor by all claims; any other is wrong. */
export const askWhoPlays: Maker = (material) =>
  material.pairs.map((pair) => {
    const [name] = facesOf(pair.character);
    return makeQuestion(
      {
        kind: 'who-plays',
        prompt: `Who ${pair.fact.voice ? 'voices' : 'plays'} ${sayPart(pair, name)}${inTitle(pair, name)}?`,
        right: { text: pair.person.name, means: pair.person.id },
        accepts: pair.person.names,
        facts: [pair.fact],
        asked: { character: pair.character.id },
      },
      otherActors(material, pair),
    );
  });
