import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer, AnswerLine, Evidence } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { offer } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { sayList, sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';

type CastFact = Extract<Fact, { kind: 'cast' }>;

/** Who is in a title and as whom, then who is in it with no part named. `title` is as typed. */
export function answerCast(library: Library, { title }: { readonly title: string }): Answer {
  const asked = { question: 'cast', asked: `Who is in ${title}?`, command: 'cast' };
  const picked = pickSubject(
    library,
    asked,
    title,
    ['title'],
    (entity) => factsOf(library, entity, 'cast').length > 0,
  );
  return 'reply' in picked ? picked.reply : castOfWork(library, picked.entity, picked.namesakes);
}

/** More than a reply can show. */
const MOST_FACTS = 100;

function castOfWork(library: Library, work: Entity, namesakes: readonly Entity[]): Answer {
  const name = sayTitle({ title: work.name, year: work.year, medium: work.medium });
  const asked = { question: 'cast', asked: `Who is in ${name}?`, command: 'cast' };
  const facts = factsOf(library, work, 'cast').slice(0, MOST_FACTS);
  const parts = facts.filter((fact) => fact.character !== undefined);
  const placed = new Set(parts.map((fact) => fact.person));
  const members = facts.filter((fact) => fact.character === undefined && !placed.has(fact.person));
  if (facts.length === 0)
    return answerSilent(library, asked, work, `The articles mention ${name}, but not who is in it`);
  const evidence = evidenceForFacts(library, [...parts, ...members]);
  const people = [...new Set([...parts, ...members].map((fact) => fact.person))];
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: `${name}: ${sayList(people, 4)}`,
    answers: people,
    evidence,
    sections: [
      { lines: parts.map((fact) => castLine(fact, evidence)) },
      { heading: 'In it, with no part named', lines: memberLines(members, evidence) },
    ].filter((section) => section.lines.length > 0),
    notes: [...new Set(parts.flatMap((fact) => sayDissent(library, fact)))],
    more: [{ label: `Release of ${name}`, command: 'release', value: name }, ...offer(namesakes, 'cast')],
  });
}

function castLine(fact: CastFact, evidence: readonly Evidence[]): AnswerLine {
  const doubt = {
    stated: '',
    past: ' (in the past)',
    expected: ' (expected)',
    rumoured: ' (not confirmed)',
    denied: '',
  }[fact.status];
  const as = fact.voice ? 'voice of' : 'as';
  return { text: `${fact.person} ${as} ${fact.character}${doubt}`, cites: citesOf(fact, evidence) };
}

/** Those who share a sentence share a line, so that a long cast list is one line and not twelve. */
function memberLines(members: readonly CastFact[], evidence: readonly Evidence[]): AnswerLine[] {
  const bySentence = Map.groupBy(members, (fact) => citesOf(fact, evidence).join(','));
  return [...bySentence.values()].map((group) => ({
    text: sayList(
      group.map((fact) => fact.person),
      20,
    ),
    cites: group[0] ? citesOf(group[0], evidence) : [],
  }));
}
