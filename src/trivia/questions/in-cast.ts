import { finishQuestion, makeQuestion } from '../make-question.ts';
import { findGiveaways } from '../options/giveaway.ts';
import { castStrangers } from '../options/strangers.ts';
import { sayTitle } from '../say.ts';
import { soundFacts } from '../sound-facts.ts';
import { shuffleBy } from '../stable-hash.ts';
import { shareWord } from '../words.ts';
import type { Maker } from './maker.ts';

/** "Which of these is in the cast of The Defenders?" A cast is an open list: the others belong to unrelated works. */
export const askInCast: Maker = ({ relations }) =>
  soundFacts(relations.base, 'cast').map((fact) => {
    const [person, title] = [fact.about.person, fact.about.title].map((id) =>
      relations.base.entity(id ?? ''),
    );
    const name = title && sayTitle(relations.base, title);
    if (!person || !title || name === undefined) return undefined;
    return makeQuestion(
      {
        kind: 'in-cast',
        prompt: `Which of these people is in the cast of ${name}?`,
        right: { text: person.name, means: person.id },
        facts: [fact],
        asked: { title: title.id },
      },
      castStrangers(relations, title),
    );
  });

/** "Which of these is not in the cast?" Three who are, and one who belongs to an unrelated work. */
export const askOddInCast: Maker = ({ relations }) => {
  const { base } = relations;
  const cast = soundFacts(base, 'cast');
  return [...new Set(cast.map(({ about }) => about.title))].map((id) => {
    const title = id === undefined ? undefined : base.entity(id);
    const own = cast.filter(({ about }) => about.title === id);
    const insiders = shuffleBy(
      id ?? '',
      [...new Set(own.map(({ about }) => about.person ?? ''))],
      (one) => one,
    );
    const people = insiders.flatMap((one) => base.entity(one) ?? []).slice(0, 3);
    const facts = people.flatMap(({ id: one }) => own.find(({ about }) => about.person === one) ?? []);
    const titleName = title && sayTitle(base, title);
    if (!title || titleName === undefined || people.length < 3) return undefined;
    const prompt = `Which of these people is not in the cast of ${titleName}?`;
    const texts = people.map(({ name }) => name);
    const odd = shuffleBy(title.id, castStrangers(relations, title), ({ means }) => means).find(
      ({ text }) =>
        findGiveaways(prompt, text, texts).length === 0 && !texts.some((one) => shareWord(one, text)),
    );
    const elsewhere = cast.find(({ about }) => about.person === odd?.means);
    if (!odd || !elsewhere || texts.some((text) => shareWord(prompt, text))) return undefined;
    return finishQuestion(
      {
        kind: 'odd-in-cast',
        prompt,
        right: { text: odd.text, means: odd.means },
        facts: [elsewhere, ...facts],
        fixed: true,
        asked: { title: title.id },
      },
      people.map(({ name, id: means }) => ({ text: name, means })),
    );
  });
};
