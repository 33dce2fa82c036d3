import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer, Evidence } from '../answer.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { mentionsOf } from '../not-knowing.ts';
import { sayWindow } from '../passages/say-window.ts';
import { sayList, sayTitle } from '../say.ts';
import { answerAbout } from './about.ts';

/** Words for what somebody is, where they stand before a name: "the lawyer Ada Holt". */
const CALLING =
  'actor|actress|director|producer|writer|author|creator|showrunner|head|boss|president|chief|chairman|executive|star|singer|journalist|detective|villain|hero|lawyer|cop|friend|sister|brother|father|mother|wife|husband|son|daughter|cat|dog|neighbou?r|secretary|doctor|captain|editor|spokesman|spokeswoman|playwright|novelist|composer|leader|reporter|antagonist|veteran|comedian|filmmaker|film-maker';

/** Who somebody is, in the title of the reply; what else the articles say of them below. `topic` as typed. */
export function answerWhoIs(library: Library, { topic }: { readonly topic: string }, now: string): Answer {
  const about = answerAbout(library, { topic }, now);
  const { sure } = findSubject(library, topic, ['character', 'person', 'title']);
  const essence = sure.length > 0 ? sayEssence(library, sure) : undefined;
  if (about.status === 'answered' && essence) {
    // What the title says in full needs no lines under it.
    const lines = about.sections.reduce((sum, section) => sum + section.lines.length, 0);
    return { ...about, headline: essence, ...(lines <= 2 ? { sections: [] } : {}) };
  }
  const [entity] = sure;
  if (about.status !== 'partial' || !entity) return about;
  const [first, ...others] = callingsOf(library, entity);
  if (!first) return about;
  const text = first.plain ?? first.quote;
  return makeAnswer(library, {
    question: 'who-is',
    asked: `Who is ${entity.name}?`,
    status: 'answered',
    headline: sayWindow(text, first.marks, 180),
    answers: [text],
    evidence: [first, ...others],
  });
}

/** "Marta Quint: played by Ana Bello in Harbor Lights"; nothing where no part and no work says it. */
function sayEssence(library: Library, entities: readonly Entity[]): string | undefined {
  const someone =
    entities.find(({ kind }) => kind === 'character') ?? entities.find(({ kind }) => kind === 'person');
  if (!someone) return undefined;
  const facts = library.base
    .factsAbout(someone.id)
    .filter(({ status }) => status === 'stated' || status === 'past');
  const parts = facts.filter((fact) => fact.kind === 'cast' && fact.character !== undefined) as CastFact[];
  if (someone.kind === 'character') {
    const people = [...new Set(parts.map(({ person }) => person))];
    return people.length > 0 ? `${someone.name}: played by ${sayList(people)}${inTitles(parts)}` : undefined;
  }
  const played = [...new Set(parts.map(({ character }) => character ?? ''))];
  const crew = facts.filter((fact) => fact.kind === 'crew');
  const roles = [...Map.groupBy(crew, (fact) => sayTitle(fact))].map(
    ([work, list]) =>
      `${sayList([...new Set(list.map((fact) => (fact.kind === 'crew' ? fact.role : '')))])}${work ? ` of ${work}` : ''}`,
  );
  const said = [
    ...(played.length ? [`plays ${sayList(played, 3)}${inTitles(parts)}`] : []),
    ...roles.slice(0, 2),
  ];
  return said.length > 0 ? `${someone.name}: ${said.join('; ')}` : undefined;
}

type CastFact = Extract<Fact, { kind: 'cast' }>;

function inTitles(parts: readonly CastFact[]): string {
  const titles = [...new Set(parts.map((fact) => sayTitle(fact)).filter(Boolean))];
  return titles.length > 0 ? ` in ${sayList(titles, 3)}` : '';
}

/** The sentences that say in passing what somebody is: "Ada Holt, the harbor's lawyer", "his cat, Biscuit". */
function callingsOf(library: Library, entity: Entity): Evidence[] {
  return mentionsOf(library, entity).flatMap((one) => {
    const text = one.plain ?? one.quote;
    const name = one.marks[0];
    if (!name) return [];
    const before = text.slice(0, name.start);
    const after = text.slice(name.end);
    const lead = new RegExp(`(?:[\\p{Lu}\\p{Ll}’'-]+ ){0,3}\\b(?:${CALLING}),? $`, 'u').exec(before);
    const trail =
      /^(?:,? (?:is|was) (?:an?|the|one of|his|her|their)\b|, (?:an?|the|one of|his|her|their) )[^,.;]{3,100}/u.exec(
        after,
      );
    if (!lead && !trail) return [];
    const start = lead ? lead.index : name.start;
    return [{ ...one, marks: [{ start, end: name.end + (lead ? 0 : (trail?.[0].length ?? 0)) }] }];
  });
}
