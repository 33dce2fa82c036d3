import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer, AnswerLine, Choice, Evidence } from '../answer.ts';
import { whoPlays } from '../closest.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { type Asked, answerSilent, mentionsOf } from '../not-knowing.ts';
import { pickSubject } from '../pick-subject.ts';
import { quoteAsked, sayList, sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';
import { sayPart } from '../say-part.ts';
import { answerHero } from './hero.ts';

type CastFact = Extract<Fact, { kind: 'cast' }>;

type WhoPlays = {
  readonly name: string;
  readonly title?: string;
  /** "In the movie": the word for the sort of work, where that is all that was said of it. */
  readonly medium?: string;
  /** Which way round the question is; both by default. */
  readonly kinds?: readonly ('character' | 'person')[];
};

const COMMAND = 'whoplays';
const QUESTION = 'who-plays';

/**
 * Who plays a character, or whom an actor plays. `name` is as typed: any name, any case, with typos; `title`
 * narrows it to one work.
 */
export function answerWhoPlays(
  library: Library,
  { name, title, medium, kinds = ['character', 'person'] }: WhoPlays,
): Answer {
  const asked = { question: QUESTION, asked: `Who plays ${name}?`, command: COMMAND };
  const picked = pickSubject(library, asked, name, kinds, (entity) =>
    castFacts(library, entity).some((fact) => fact.character !== undefined),
  );
  if ('reply' in picked)
    return picked.reply.status === 'unknown'
      ? (answerHero(library, asked, name, medium) ?? printed(library, asked, name) ?? picked.reply)
      : picked.reply;
  const subject = picked.entity;
  const facts = castFacts(library, subject).filter((fact) => inTitle(library, fact, title));
  if (subject.kind !== 'person') return answerActors(library, subject, facts, title);
  const answer = answerParts(library, subject, facts, name);
  return kinds.includes('character') && isFirstName(subject, name) ? withoutSuchPart(answer, name) : answer;
}

/** "Tom" alone, where Tom Ferro is an actor: more often a part that is asked for than he. */
function isFirstName(person: Entity, typed: string): boolean {
  const [first, ...others] = person.name.split(' ');
  return others.length > 0 && fold(first ?? '') === fold(typed);
}

function withoutSuchPart(answer: Answer, typed: string): Answer {
  if (answer.status !== 'answered') return answer;
  return {
    ...answer,
    status: 'partial',
    headline: `No article names a part called ${quoteAsked(typed)}; ${answer.headline}`,
  };
}

/** The articles print the name, as a title's or in passing, and know no part of it. */
function printed(library: Library, asked: Asked, name: string): Answer | undefined {
  const mentioned = { id: name, names: [name] };
  if (name.trim().length < 3 || mentionsOf(library, mentioned).length === 0) return undefined;
  const headline = `The articles mention ${quoteAsked(name)}, but none says who plays the part`;
  const isTitle = findSubject(library, name, ['title']).exact;
  return answerSilent(library, asked, mentioned, headline, { unread: isTitle ? undefined : whoPlays(name) });
}

function castFacts(library: Library, entity: Entity): CastFact[] {
  return library.base.factsAbout(entity.id).filter((fact): fact is CastFact => fact.kind === 'cast');
}

function inTitle(library: Library, fact: CastFact, title: string | undefined): boolean {
  if (!title) return true;
  const [work] = findSubject(library, title, ['title']).sure;
  return work !== undefined && fact.about.title === work.id;
}

function answerActors(
  library: Library,
  character: Entity,
  facts: readonly CastFact[],
  title: string | undefined,
): Answer {
  const asked = { question: QUESTION, asked: `Who plays ${character.name}?`, command: COMMAND };
  const { parts, doubtful } = partDoubtful(facts.filter((fact) => fact.status !== 'denied'));
  const people = [...new Set(parts.map((fact) => fact.person))];
  const [first] = parts;
  if (!first) {
    const where = title ? ` in ${title}` : '';
    const denied = facts.map((fact) => fact.person);
    const headline = denied.length
      ? `The articles say that ${sayList(denied)} does not play ${character.name}`
      : `The articles mention ${character.name}${where}, but none says who plays the part`;
    return answerSilent(library, asked, character, headline, {
      evidence: evidenceForFacts(library, facts, character.names),
      unread: denied.length ? undefined : whoPlays(character.name),
    });
  }
  const evidence = evidenceForFacts(library, parts, character.names);
  const alone = people.length === 1;
  return makeAnswer(library, {
    ...asked,
    status: first.status === 'rumoured' && alone ? 'partial' : 'answered',
    headline: alone
      ? sayPart({ ...first, character: character.name }, titlesOf(parts))
      : `${sayList(people)} play ${character.name}`,
    answers: people,
    evidence,
    sections: alone ? [] : [{ lines: parts.map((fact) => partLine(fact, `${fact.person}`, evidence)) }],
    notes: [...new Set(parts.flatMap((fact) => sayDissent(library, fact))), ...doubtful],
    more: [
      ...people
        .slice(0, 2)
        .map((person) => ({ label: `${person}’s parts`, command: COMMAND, value: person })),
      ...castOf(parts),
    ],
  });
}

function answerParts(library: Library, person: Entity, facts: readonly CastFact[], typed: string): Answer {
  const asked = { question: QUESTION, asked: `Whom does ${person.name} play?`, command: COMMAND };
  const { parts, doubtful } = partDoubtful(
    facts.filter((fact) => fact.character !== undefined && fact.status !== 'denied'),
  );
  const characters = [...new Set(parts.map((fact) => fact.character ?? ''))];
  const titles = [...new Set(facts.map((fact) => sayTitle(fact)).filter(Boolean))];
  const evidence = evidenceForFacts(library, parts.length ? parts : facts, person.names);
  const misprint = person.misprints.find((one) => fold(one.name) === fold(typed));
  const notes = [...new Set(parts.flatMap((fact) => sayDissent(library, fact))), ...doubtful];
  if (parts.length === 0) {
    const headline = titles.length
      ? `${person.name} is in the cast of ${sayList(titles)}; the articles don’t say as whom`
      : `The articles mention ${person.name}, but name no part`;
    return { ...answerSilent(library, asked, person, headline, { evidence }), notes, answers: [] };
  }
  const [first] = parts;
  const alone = characters.length === 1 && first;
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: alone ? sayPart(first, titlesOf(parts)) : `${person.name} plays ${sayList(characters)}`,
    answers: misprint ? [person.name, ...characters] : characters,
    evidence,
    sections: alone ? [] : [{ lines: parts.map((fact) => partLine(fact, fact.character ?? '', evidence)) }],
    notes,
    more: [
      ...characters
        .slice(0, 1)
        .map((name) => ({ label: `Who plays ${name}`, command: COMMAND, value: name })),
      ...castOf(parts),
    ],
  });
}

/** Where something is certain, what is not is a note beside it. */
function partDoubtful(all: readonly CastFact[]): {
  readonly parts: readonly CastFact[];
  readonly doubtful: readonly string[];
} {
  const sure = all.filter(({ status }) => status !== 'rumoured');
  if (sure.length === 0) return { parts: all, doubtful: [] };
  const unsaid = all.filter(
    (fact) =>
      fact.status === 'rumoured' &&
      !sure.some(({ person, character }) => person === fact.person && character === fact.character),
  );
  return {
    parts: sure,
    doubtful: unsaid.map((fact) => `Not confirmed: ${sayPart({ ...fact, status: 'stated' })}.`),
  };
}

const titlesOf = (parts: readonly CastFact[]) => [
  ...new Set(parts.map((fact) => sayTitle(fact)).filter(Boolean)),
];

function partLine(fact: CastFact, name: string, evidence: readonly Evidence[]): AnswerLine {
  return { text: `${name}${fact.title ? `, ${sayTitle(fact)}` : ''}`, cites: citesOf(fact, evidence) };
}

function castOf(parts: readonly CastFact[]): Choice[] {
  const title = parts.find((fact) => fact.title)?.title;
  return title ? [{ label: `Cast of ${title}`, command: 'cast', value: title }] : [];
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
