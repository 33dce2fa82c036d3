import { finishQuestion, makeQuestion } from '../make-question.ts';
import { findGiveaways } from '../options/giveaway.ts';
import { readCastStrangers } from '../options/strangers.ts';
import { sayTitle } from '../say.ts';
import { shuffleBy } from '../stable-hash.ts';
import { shareWord } from '../words.ts';
import type { Maker } from './maker.ts';

/** "Which of these is in the cast of The Defenders?" A cast is an open list: the others belong to unrelated works. */
export const askInCast: Maker = (material) => {
  const { relations, cast } = material;
  const strangersOf = readCastStrangers(material);
  return cast.map((fact) => {
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
      strangersOf(title),
    );
  });
};

/** "Which of these is not in the cast?" Three who are, and one who belongs to an unrelated work. */
export const askOddInCast: Maker = (material) => {
  const { relations, cast } = material;
  const { base } = relations;
  const strangersOf = readCastStrangers(material);
  const homes = new Map(cast.map((fact) => [fact.about.person, fact]));
  return [...Map.groupBy(cast, ({ about }) => about.title)].map(([id, own]) => {
    const title = id === undefined ? undefined : base.entity(id);
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
    const odd = shuffleBy(title.id, strangersOf(title), ({ means }) => means).find(
      ({ text }) =>
        findGiveaways(prompt, text, texts).length === 0 && !texts.some((one) => shareWord(one, text)),
    );
    const elsewhere = homes.get(odd?.means);
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
