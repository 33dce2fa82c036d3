import type { FactBase } from '../../facts/fact.ts';
import { isSamePlatform } from '../../facts/names/usual-platform.ts';
import { makeQuestion } from '../make-question.ts';
import { sayTitle } from '../say.ts';
import { SERVICES } from '../services.ts';
import { type FactOf, soundFacts } from '../sound-facts.ts';
import type { Maker } from './maker.ts';

/** The same answer again and again is no fun: at most this many questions have it. */
const MOST_ALIKE = 3;

/** "Which service is home to The Defenders?" Where all claims name one service for the title. */
export const askPlatform: Maker = ({ relations: { base } }) => {
  const asked = new Map<string, number>();
  const titles = new Set<string>();
  const told = soundFacts(base, 'platform').toSorted((a, b) => b.support.length - a.support.length);
  return told.map((fact) => {
    const title = base.entity(fact.about.title ?? '');
    const service = SERVICES.flat().find((name) => isSamePlatform(name, fact.platform));
    const rivals = SERVICES.find((names) => service !== undefined && names.includes(service));
    const name = title && sayTitle(base, title, fact.season);
    if (!title || name === undefined || !service || !rivals || titles.has(name) || !isOnlyOne(base, fact))
      return undefined;
    titles.add(name);
    const times = asked.get(service) ?? 0;
    if (times >= MOST_ALIKE) return undefined;
    const question = makeQuestion(
      {
        kind: 'platform',
        prompt: `Which service is home to ${name}?`,
        right: { text: service, means: service },
        accepts: [service],
        facts: [fact],
        asked: { title: title.id, ...(fact.season !== undefined && { season: fact.season }) },
      },
      rivals.map((name) => ({ text: name, means: name, near: 0 })),
    );
    if (question) asked.set(service, times + 1);
    return question;
  });
};

function isOnlyOne(base: FactBase, fact: FactOf<'platform'>): boolean {
  const others = base.factsOf('platform', fact.about.title ?? '');
  return others.every((one) => one.kind === 'platform' && isSamePlatform(one.platform, fact.platform));
}
