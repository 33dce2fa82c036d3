import type { Statement } from './claim.ts';
import type { Evidence } from './reading/evidence.ts';
import type { SentenceReading } from './reading/reading.ts';
import { foldName } from './reading/unit.ts';
import { CAST_RULES, CREW_RULES } from './rules/index.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { byRank, type DueRule } from './rules/triggered.ts';

const PART_RULES: ReadonlySet<Rule> = new Set([...CAST_RULES, ...CREW_RULES]);

/**
 * By sentence, and by rule in the order in which they are due: what the rule finds there, where it need not be asked
 * again, for nothing has been learned since of the names that it looked up.
 */
export type Kept = readonly (readonly (readonly Finding[] | undefined)[])[];

/** What a rule said, what it looked up for it, and how much had been learned by then. */
type Said = {
  readonly findings: readonly Finding[];
  readonly lookedUp: readonly Evidence[];
  readonly at: number;
};

/** The sentences of an article, and the rules to ask of each. */
export type DueArticle = {
  readonly sentences: readonly SentenceReading[];
  readonly due: readonly (readonly DueRule[])[];
};

/** What was learned: by name and kind, and of each name when last. */
type Learned = { readonly what: Set<string>; readonly when: Map<Evidence, number> };

/**
 * Lets what an article says outright count everywhere in it: who is given a part is an actor, and the part a
 * character, also where another sentence leaves open which of the two a name is. Each article learns from itself
 * alone, sentence by sentence; they go side by side, so that a rule is asked of all that are at one sentence.
 */
export function learnParts(articles: readonly DueArticle[]): Kept[] {
  const learners = articles.map(startLearning);
  const longest = articles.reduce((most, { sentences }) => Math.max(most, sentences.length), 0);
  for (let i = 0; i < longest; i += 1)
    for (const { rule, ats, learner } of byRank(learners.flatMap((learner) => partsAt(learner, i)))) {
      const s = learner.sentences[i] as SentenceReading;
      const one = ask(rule, s, ats, learner.learned.what.size);
      learner.said[i]?.push(one);
      for (const { statement } of one.findings) {
        learnPerson(s, statement, learner.learned);
        if (statement.kind === 'cast' && statement.character !== undefined)
          learner.parts.push({ s, character: statement.character, title: statement.title });
      }
    }
  return learners.map(endLearning);
}

type Learner = DueArticle & {
  readonly learned: Learned;
  readonly parts: {
    readonly s: SentenceReading;
    readonly character: string;
    readonly title: string | undefined;
  }[];
  /** By sentence. */
  readonly said: readonly Said[][];
};

function startLearning(article: DueArticle): Learner {
  const said = article.sentences.map(() => []);
  return { ...article, learned: { what: new Set(), when: new Map() }, parts: [], said };
}

/** The rules for parts that are due at a sentence: they stand first in the list of rules. */
function partsAt(learner: Learner, i: number): (DueRule & { readonly learner: Learner })[] {
  const parts: (DueRule & { readonly learner: Learner })[] = [];
  for (const { rule, rank, ats } of learner.due[i] ?? []) {
    if (!PART_RULES.has(rule)) break;
    parts.push({ rule, rank, ats, learner });
  }
  return parts;
}

function endLearning({ learned, parts, said }: Learner): Kept {
  // Parts last: "Josh" may stand for a character that has no other name, and not for the actor Josh Moss.
  for (const { s, character, title } of parts)
    for (const name of character.split('/')) {
      const key = foldName(name);
      if (learned.what.has(`actor ${key}`)) continue;
      note(s, name, 'character', learned);
      const { played } = s.reading;
      if (title !== undefined)
        played.set(key, played.has(key) && played.get(key) !== title ? undefined : title);
    }
  return said.map((here) => here.map((one) => (isStill(one, learned) ? one.findings : undefined)));
}

function ask(rule: Rule, s: SentenceReading, ats: readonly number[], at: number): Said {
  const lookedUp: Evidence[] = [];
  const { evidence } = s.reading;
  evidence.lookedUp = lookedUp;
  const findings = rule.read(s, ats);
  evidence.lookedUp = undefined;
  return { findings, lookedUp, at };
}

function isStill({ lookedUp, at }: Said, { when }: Learned): boolean {
  return lookedUp.every((evidence) => (when.get(evidence) ?? 0) <= at);
}

function learnPerson(s: SentenceReading, statement: Statement, learned: Learned): void {
  if (statement.kind === 'crew') note(s, statement.person, 'crew', learned);
  if (statement.kind === 'cast') note(s, statement.person, 'actor', learned);
}

function note(
  s: SentenceReading,
  name: string,
  as: 'actor' | 'character' | 'crew',
  { what, when }: Learned,
): void {
  const key = foldName(name);
  const evidence = s.reading.evidence.get(key);
  if (evidence === undefined || what.has(`${as} ${key}`)) return;
  what.add(`${as} ${key}`);
  when.set(evidence, what.size);
  evidence[as] += 1;
  if (as !== 'character') evidence.person += 1;
}
