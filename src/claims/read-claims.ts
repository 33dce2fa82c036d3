import type { Article } from '../articles/article.ts';
import { type PlainView, viewPlainly } from '../articles/plain-view.ts';
import type { Claim, Statement } from './claim.ts';
import { readEditorFacts } from './editor-facts.ts';
import { type DueArticle, type Kept, learnParts } from './learn-parts.ts';
import { findEmphasis, findLabels } from './reading/emphasis.ts';
import { statusAt } from './reading/hedges.ts';
import { renewContext } from './reading/in-context.ts';
import { readSentences } from './reading/read-article.ts';
import type { SentenceReading } from './reading/reading.ts';
import { isInSameContext } from './reading/same-context.ts';
import { RULES } from './rules/index.ts';
import { isNoMember } from './rules/no-member.ts';
import type { Finding } from './rules/rule.ts';
import { byRank, type DueRule, indexRules } from './rules/triggered.ts';

const findDue = indexRules(RULES);

/**
 * Every claim that an article's sentences make, and those that its editor states by hand, in order of position and each only once a sentence. Pure and
 * deterministic, linear in the article's length, and never throws, whatever the text.
 */
export function readClaims(article: Article): Claim[] {
  return readAllClaims([article])[0] as Claim[];
}

/** The claims of each of some articles: together they take less time than one by one. */
export function readAllClaims(articles: readonly Article[]): Claim[][] {
  const drafts = articles.map(begin);
  const kept = learnParts(drafts);
  const answered = drafts.map((draft, i) => answerKept(draft, kept[i] as Kept));
  for (const { rule, ats, s, answers, at } of byRank(answered.flatMap(({ asks }) => asks)))
    answers[at] = rule.read(s, ats);
  return drafts.map(({ article, view }, i) => {
    const claims: Claim[] = [];
    for (const { s, due, answers } of answered[i]?.sentences ?? [])
      for (const claim of claimsOf(s, due, answers)) claims.push(view ? wordForWord(claim, view) : claim);
    const { claims: stated } = readEditorFacts(article);
    return stated.length === 0 ? claims : [...stated, ...claims].sort((a, b) => a.start - b.start);
  });
}

type Draft = DueArticle & { readonly article: Article; readonly view: PlainView | undefined };

function begin(article: Article): Draft {
  const view = viewPlainly(article);
  const plain = view?.article ?? article;
  const sentences = readSentences(plain, findEmphasis(article, plain), findLabels(article, plain));
  return { article, view, sentences, due: sentences.map(({ units }) => findDue(units)) };
}

/** A sentence, and what the rules that are due find in it: `undefined` until they are asked. */
type Answered = {
  readonly s: SentenceReading;
  readonly due: readonly DueRule[];
  readonly answers: (readonly Finding[] | undefined)[];
};

/** The rule that gives the answer `at`. */
type Ask = DueRule & Omit<Answered, 'due'> & { readonly at: number };

/** What is kept of the first asking, and which rules are still to be asked. */
function answerKept({ sentences, due }: Draft, kept: Kept): { sentences: Answered[]; asks: Ask[] } {
  const asks: Ask[] = [];
  const answered = renewContext(sentences).map((s, i): Answered => {
    const before = isInSameContext(s, sentences[i] as SentenceReading) ? kept[i] : undefined;
    const here = due[i] as readonly DueRule[];
    const answers = here.map((_, at) => before?.[at]);
    for (const [at, { rule, rank, ats }] of here.entries())
      if (answers[at] === undefined) asks.push({ rule, rank, ats, s, answers, at });
    return { s, due: here, answers };
  });
  return { sentences: answered, asks };
}

/** A claim that was read without the marks of its format cites the sentence with them. */
function wordForWord(claim: Claim, view: PlainView): Claim {
  const original = view.original(claim.start);
  if (!original) return claim;
  const { start, end, text } = original;
  return { ...claim, start, end, sentence: text };
}

/** The claims of one sentence by what the rules find that it has triggers of. */
function claimsOf(
  s: SentenceReading,
  due: readonly DueRule[],
  answers: Answered['answers'],
): readonly Claim[] {
  const found: { finding: Finding; rule: string }[] = [];
  for (const [i, { rule }] of due.entries())
    for (const finding of answers[i] ?? [])
      if (!isNoMember(s, finding.statement)) found.push({ finding, rule: rule.name });
  if (found.length === 0) return [];
  found.sort((a, b) => a.finding.from - b.finding.from);
  const only = found.length === 1;
  const seen = new Set<string>();
  const claims: Claim[] = [];
  for (const { finding, rule } of found) {
    if (!only) {
      const identity = identityOf(finding.statement);
      if (seen.has(identity)) continue;
      seen.add(identity);
    }
    claims.push({
      ...finding.statement,
      article: s.reading.article.id,
      sentence: s.sentence.text,
      start: s.sentence.start,
      end: s.sentence.end,
      status: finding.status ?? statusAt(s, finding.from, finding.to),
      rule,
    });
  }
  return only ? claims : withoutBareCast(claims);
}

/**
 * Nothing of "A is in it" where the same sentence says as whom, or that A made what stands behind the name in parentheses; no
 * actor as a character, and no part as an actor or a maker.
 */
function withoutBareCast(claims: readonly Claim[]): readonly Claim[] {
  const parts = new Set<string>();
  const people = new Set<string>();
  const played = new Set<string>();
  const made = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'crew' && claim.status === 'past') made.add(`${claim.person}|${claim.title}`);
    if (claim.kind !== 'cast') continue;
    people.add(claim.person);
    if (claim.character === undefined) continue;
    parts.add(`${claim.person}|${claim.title}`);
    played.add(claim.character);
  }
  if (people.size === 0) return claims;
  return claims.filter(
    (claim) =>
      (claim.kind !== 'appearance' || !people.has(claim.character)) &&
      // "director Kira Vale, played by Ada Stone"
      (claim.kind !== 'crew' || !played.has(claim.person)) &&
      (claim.kind !== 'cast' ||
        claim.character !== undefined ||
        !(
          parts.has(`${claim.person}|${claim.title}`) ||
          played.has(claim.person) ||
          (claim.status === 'past' && made.has(`${claim.person}|${claim.title}`))
        )),
  );
}

/** All that a statement says, in whatever case; not the words that it gives a date in. */
function identityOf(statement: Statement): string {
  const { kind, title, season, year, medium } = statement;
  return `${kind}\t${title}\t${season}\t${year}\t${medium}\t${saidOf(statement)}`.toLowerCase();
}

function saidOf(statement: Statement): string {
  switch (statement.kind) {
    case 'cast':
      return `${statement.person}\t${statement.character}\t${statement.voice}`;
    case 'crew':
      return `${statement.person}\t${statement.role}`;
    case 'release':
      return `${statement.event}\t${statement.date}`;
    case 'appearance':
      return statement.character;
    case 'platform':
      return statement.platform;
    case 'episodes':
      return String(statement.count);
  }
}
