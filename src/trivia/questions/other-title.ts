import { makeQuestion } from '../make-question.ts';
import { readTitleStrangers } from '../options/strangers.ts';
import { sayTitle } from '../say.ts';
import { facesOf, soundFacts } from '../sound-facts.ts';
import { shareWord } from '../words.ts';
import { atMost, type Maker } from './maker.ts';

/** "In which other title does Claire Temple turn up?" The wrong titles belong to unrelated works. */
export const askOtherTitle: Maker = (material) => {
  const { base } = material.relations;
  const strangersOf = readTitleStrangers(material);
  const appearances = atMost(soundFacts(base, 'appearance'), ({ id }) => id);
  const facts = [...appearances, ...material.cast].filter(
    ({ about }) => about.character !== undefined && about.title !== undefined,
  );
  const byCharacter = Map.groupBy(facts, ({ about }) => about.character ?? '');
  return [...byCharacter].flatMap(([id, own]) => {
    const character = base.entity(id);
    if (!character) return [];
    const [name] = facesOf(character);
    const byTitle = new Map(own.map((fact) => [fact.about.title ?? '', fact]));
    return [...byTitle].map(([titleId, fact]) => {
      const title = base.entity(titleId);
      const known = [...byTitle.keys()].flatMap((other) =>
        other === titleId ? [] : (base.entity(other) ?? []),
      );
      const first = known.find((other) => !shareWord(other.name, title?.name ?? ''));
      const [text, firstName] = [title, first].map((one) => one && sayTitle(base, one));
      if (!title || text === undefined || firstName === undefined) return undefined;
      return makeQuestion(
        {
          kind: 'other-title',
          prompt: `${name} is in ${firstName}. In which other title does the same character turn up?`,
          right: { text, means: title.id },
          facts: [fact],
          asked: { character: id },
        },
        strangersOf(id),
      );
    });
  });
};
