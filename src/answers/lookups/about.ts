import type { Entity, EntityKind, Fact } from '../../facts/fact.ts';
import type { Answer, AnswerSection, Evidence } from '../answer.ts';
import { citesOf, distinctEvidence, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerAmbiguous, answerUnknown, mentionsOf } from '../not-knowing.ts';
import { sayCount } from '../say.ts';
import { sayFact } from '../say-fact.ts';
import { sayRelease } from '../say-release.ts';
import { nameOf } from './release-sections.ts';

const HEADINGS: Readonly<Record<Fact['kind'], string>> = {
  cast: 'Parts and cast',
  release: 'Release',
  crew: 'Behind it',
  appearance: 'Appears',
  platform: 'Where to watch',
  episodes: 'Episodes',
};
const ORDER: readonly Fact['kind'][] = ['cast', 'release', 'platform', 'episodes', 'crew', 'appearance'];

/** Lines of one kind on a card. */
const MOST_LINES = 12;

/** All that the articles say of a person, a character or a title, on one card. `topic` as typed. */
export function answerAbout(library: Library, { topic }: { readonly topic: string }, now: string): Answer {
  const asked = { question: 'about', asked: `What do the articles say about ${topic}?`, command: 'about' };
  const kinds: readonly EntityKind[] = ['character', 'person', 'title'];
  const found = findSubject(library, topic, kinds);
  const names = new Set(found.sure.map((entity) => entity.name.toLowerCase()));
  if (found.sure.length === 0) return answerUnknown(library, asked, topic, found.near);
  // A title and the character that it is named after are one topic; two people of one name are not.
  const isOne =
    found.sure.length === 1 ||
    (names.size === 1 && new Set(found.sure.map(({ kind }) => kind)).size === found.sure.length) ||
    found.sure.every((entity) => sharesName(entity, found.sure));
  if (!isOne) return answerAmbiguous(library, asked, topic, found.sure);
  return drawCard(library, asked, found.sure, now);
}

function sharesName(entity: Entity, all: readonly Entity[]): boolean {
  return all.every(
    (other) =>
      other === entity ||
      (other.kind !== entity.kind && other.names.some((name) => entity.names.includes(name))),
  );
}

function drawCard(
  library: Library,
  asked: { question: string; asked: string; command: string },
  entities: readonly Entity[],
  now: string,
): Answer {
  const name = entities.map((entity) => entity.name).sort((a, b) => b.length - a.length)[0] ?? '';
  const all = new Map(
    entities.flatMap((entity) => library.base.factsAbout(entity.id)).map((fact) => [fact.id, fact]),
  );
  const facts = ORDER.flatMap((kind) =>
    [...all.values()].filter((fact) => fact.kind === kind).slice(0, MOST_LINES * 2),
  );
  const mentions = distinctEvidence(entities.flatMap((entity) => mentionsOf(library, entity)));
  const evidence = distinctEvidence([
    ...evidenceForFacts(
      library,
      facts,
      entities.flatMap((entity) => entity.names),
    ),
    ...mentions,
  ]);
  const aliases = [...new Set(entities.flatMap((entity) => entity.names))].filter(
    (alias) => alias !== name && !name.includes(alias),
  );
  const articles = new Set(mentions.map((one) => one.article.id)).size;
  return makeAnswer(library, {
    ...asked,
    status: facts.length > 0 ? 'answered' : 'partial',
    headline: facts.length > 0 ? name : `The articles mention ${name} and say little more`,
    answers: [name],
    evidence,
    sections: [
      ...(aliases.length
        ? [{ lines: [{ text: `Also: ${aliases.slice(0, 6).join(', ')}`, cites: [] }] }]
        : []),
      ...ORDER.map((kind) =>
        section(
          facts.filter((fact) => fact.kind === kind),
          kind,
          evidence,
          now,
        ),
      ).filter((one) => one.lines.length > 0),
    ],
    notes: articles > 0 ? [`Mentioned in ${sayCount(articles, 'article')}.`] : [],
  });
}

function section(
  facts: readonly Fact[],
  kind: Fact['kind'],
  evidence: readonly Evidence[],
  now: string,
): AnswerSection {
  const lines = facts.map((fact) => ({
    text: fact.kind === 'release' ? sayRelease(fact, now, nameOf(fact)) : sayFact(fact, now),
    cites: citesOf(fact, evidence, 2),
  }));
  return {
    heading: HEADINGS[kind],
    lines: [...new Map(lines.map((line) => [line.text, line])).values()].slice(0, MOST_LINES),
  };
}
