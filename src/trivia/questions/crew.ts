import { makeQuestion } from '../make-question.ts';
import { readCrewStrangers } from '../options/strangers.ts';
import { sayTitle, withArticle } from '../say.ts';
import type { Maker } from './maker.ts';

/** What somebody did, by role; other roles are named. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    director: 'directed',
    writer: 'wrote',
    author: 'wrote',
    creator: 'created',
    showrunner: 'runs',
    producer: 'produced',
    composer: 'wrote the music for',
  }),
);

/** "Who directed …?" More than one may have: the others made unrelated works. */
export const askCrew: Maker = (material) => {
  const { relations, crew } = material;
  const strangersOf = readCrewStrangers(material);
  return crew.map((fact) => {
    const [person, title] = [fact.about.person, fact.about.title].map((id) =>
      relations.base.entity(id ?? ''),
    );
    const name = title && sayTitle(relations.base, title);
    if (!person || !title || name === undefined) return undefined;
    const deed = DEEDS.get(fact.role);
    const does = deed ?? `is ${withArticle(fact.role)} of`;
    return makeQuestion(
      {
        kind: 'crew',
        prompt: `Which of these people ${does} ${name}?`,
        right: { text: person.name, means: person.id },
        facts: [fact],
        asked: { title: title.id, role: fact.role },
      },
      strangersOf(fact.role)(title),
    );
  });
};
