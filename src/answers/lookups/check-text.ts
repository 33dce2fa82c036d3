import { readArticle } from '../../articles/read-article.ts';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { agrees } from '../../dates/compare.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Answer, AnswerLine, Evidence } from '../answer.ts';
import { distinctEvidence, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { sayFact } from '../say-fact.ts';

/** What the articles make of one statement of a text. */
export type Verdict = {
  readonly says: 'supported' | 'contradicted' | 'not mentioned';
  /** The statement in our words. */
  readonly statement: string;
  /** The facts that support it or speak against it. */
  readonly facts: readonly Fact[];
};

const HEADINGS = {
  supported: 'The articles say so too',
  contradicted: 'The articles say otherwise',
  'not mentioned': 'Not in the articles',
} as const;

/** Holds the statements of a text against the articles: each is supported, contradicted or not mentioned. */
export function answerCheck(library: Library, text: string, now: string): Answer {
  const verdicts = checkText(library, text, now);
  const evidence = distinctEvidence(verdicts.flatMap((verdict) => evidenceForFacts(library, verdict.facts)));
  const of = (says: Verdict['says']) => verdicts.filter((verdict) => verdict.says === says);
  const count = (says: Verdict['says'], words: string) =>
    of(says).length ? [`${of(says).length} ${words}`] : [];
  const counts = [
    ...count('supported', 'supported'),
    ...count('contradicted', 'contradicted'),
    ...count('not mentioned', 'not mentioned'),
  ];
  return makeAnswer(library, {
    question: 'check',
    asked: 'Do the articles agree?',
    status: verdicts.length === 0 ? 'unknown' : evidence.length > 0 ? 'answered' : 'partial',
    headline:
      verdicts.length === 0
        ? 'I found no statement here that I could check'
        : `Held against the articles: ${counts.join(', ')}`,
    answers: verdicts.map((verdict) => `${verdict.statement}: ${verdict.says}`),
    evidence,
    sections: (['contradicted', 'supported', 'not mentioned'] as const)
      .map((says) => ({
        heading: HEADINGS[says],
        lines: of(says).map((verdict) => verdictLine(library, verdict, evidence, now)),
      }))
      .filter((section) => section.lines.length > 0),
    notes:
      verdicts.length === 0
        ? ['I check who plays whom, who made what, dates, platforms and numbers of episodes.']
        : [],
  });
}

/** The verdicts on a text, a statement each, in its order; the same statement once. */
export function checkText(library: Library, text: string, now: string): Verdict[] {
  const { article } = readArticle('message.txt', new TextEncoder().encode(text));
  const claims = article ? readClaims(article).filter((claim) => claim.status !== 'denied') : [];
  const verdicts = claims.map((claim) => judge(library, claim, now));
  return [...new Map(verdicts.map((verdict) => [verdict.statement, verdict])).values()].slice(0, 10);
}

function judge(library: Library, claim: Claim, now: string): Verdict {
  const statement = sayFact(claim, now);
  const rivals = factsLike(library, claim);
  const same = rivals.filter((fact) => fact.status !== 'denied' && saysTheSame(library, fact, claim));
  if (same.length > 0) return { says: 'supported', statement, facts: same };
  const denied = rivals.filter((fact) => fact.status === 'denied' && saysTheSame(library, fact, claim));
  if (denied.length > 0) return { says: 'contradicted', statement, facts: denied };
  const otherwise = hasOneValue(claim) ? rivals.filter((fact) => fact.status !== 'denied') : [];
  return { says: otherwise.length > 0 ? 'contradicted' : 'not mentioned', statement, facts: otherwise };
}

/** Facts of the claim's kind about what it is about: the part for a cast, else the title. */
function factsLike(library: Library, claim: Claim): Fact[] {
  const about =
    claim.kind === 'cast' && claim.character ? subject(library, claim.character, 'character') : undefined;
  const entity = about ?? (claim.title ? subject(library, claim.title, 'title') : undefined);
  if (!entity) return [];
  return library.base
    .factsAbout(entity.id)
    .filter(
      (fact) =>
        fact.kind === claim.kind &&
        (claim.season === undefined || fact.season === undefined || fact.season === claim.season),
    )
    .filter((fact) => !(claim.kind === 'release' && fact.kind === 'release' && fact.event !== claim.event))
    .filter((fact) => !(claim.kind === 'crew' && fact.kind === 'crew' && fact.role !== claim.role));
}

/** A part has one actor, a release one date, a season one count; a cast list, a crew and platforms are open. */
function hasOneValue(claim: Claim): boolean {
  return (
    (claim.kind === 'cast' && claim.character !== undefined) ||
    claim.kind === 'release' ||
    claim.kind === 'episodes'
  );
}

function saysTheSame(library: Library, fact: Fact, claim: Claim): boolean {
  const sameEntity = (a: string, b: string, kind: 'person' | 'character') =>
    a === b || subject(library, b, kind)?.name === a;
  if (fact.kind === 'cast' && claim.kind === 'cast') return sameEntity(fact.person, claim.person, 'person');
  if (fact.kind === 'crew' && claim.kind === 'crew') return sameEntity(fact.person, claim.person, 'person');
  if (fact.kind === 'appearance' && claim.kind === 'appearance')
    return sameEntity(fact.character, claim.character, 'character');
  if (fact.kind === 'platform' && claim.kind === 'platform')
    return fact.platform.toLowerCase() === claim.platform.toLowerCase();
  if (fact.kind === 'episodes' && claim.kind === 'episodes') return fact.count === claim.count;
  if (fact.kind !== 'release' || claim.kind !== 'release') return false;
  return fact.date && claim.date ? agrees(fact.date, claim.date) : fact.event === claim.event;
}

function subject(library: Library, name: string, kind: 'person' | 'character' | 'title') {
  return findSubject(library, name, [kind]).sure[0];
}

function verdictLine(
  library: Library,
  verdict: Verdict,
  evidence: readonly Evidence[],
  now: string,
): AnswerLine {
  const cites = evidenceForFacts(library, verdict.facts)
    .map((one) => evidence.findIndex((other) => other.article === one.article && other.start === one.start))
    .filter((index) => index >= 0);
  const instead =
    verdict.says === 'contradicted'
      ? `: ${verdict.facts
          .slice(0, 2)
          .map((fact) => correction(fact, now))
          .join('; ')}`
      : '';
  return {
    text: `${verdict.statement}${instead}`,
    cites: [...new Set(cites)].sort((a, b) => a - b).slice(0, 3),
  };
}

function correction(fact: Fact, now: string): string {
  return fact.kind === 'release' && fact.date
    ? `the articles say ${sayDate(fact.date)}`
    : `the articles say that ${sayFact(fact, now)}`;
}
