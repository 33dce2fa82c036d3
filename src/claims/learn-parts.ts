import type { Statement } from './claim.ts';
import type { SentenceReading } from './reading/reading.ts';
import { foldName } from './reading/unit.ts';
import { CAST_RULES, CREW_RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { DueRule } from './rules/triggered.ts';

const PART_RULES: ReadonlySet<Rule> = new Set([...CAST_RULES, ...CREW_RULES]);

/**
 * Lets what an article says outright count everywhere in it: who is given a part is an actor, and the part a
 * character, also where another sentence leaves open which of the two a name is.
 *
 * @param due the rules to ask of each sentence
 */
export function learnParts(
  sentences: readonly SentenceReading[],
  due: readonly (readonly DueRule[])[],
): void {
  const learned = new Set<string>();
  const parts: { s: SentenceReading; character: string }[] = [];
  for (const [i, s] of sentences.entries())
    for (const { rule, ats } of due[i] ?? []) {
      // They stand first in the list of rules.
      if (!PART_RULES.has(rule)) break;
      for (const { statement } of rule.read(s, ats)) {
        learnPerson(s, statement, learned);
        if (statement.kind === 'cast' && statement.character !== undefined)
          parts.push({ s, character: statement.character });
      }
    }
  // Parts last: "Josh" may stand for a character that has no other name, and not for the actor Josh Moss.
  for (const { s, character } of parts)
    for (const name of character.split('/'))
      if (!learned.has(`actor ${foldName(name)}`)) note(s, name, 'character', learned);
}

function learnPerson(s: SentenceReading, statement: Statement, learned: Set<string>): void {
  if (statement.kind === 'crew') note(s, statement.person, 'crew', learned);
  if (statement.kind === 'cast') note(s, statement.person, 'actor', learned);
}

function note(
  s: SentenceReading,
  name: string,
  as: 'actor' | 'character' | 'crew',
  learned: Set<string>,
): void {
  const key = foldName(name);
  const evidence = s.reading.evidence.get(key);
  if (evidence === undefined || learned.has(`${as} ${key}`)) return;
  learned.add(`${as} ${key}`);
  evidence[as] += 1;
  if (as !== 'character') evidence.person += 1;
}
