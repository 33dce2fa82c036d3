import type { SentenceReading } from '../reading/reading.ts';
import type { Finding, Rule } from './rule.ts';

/** Runs those rules on a sentence that it has triggers of; `take` gets what they find, in the order of the rules. */
export type ReadByRules = (s: SentenceReading, take: (finding: Finding, rule: Rule) => void) => void;

/** Indexes rules by trigger, so that no rule has to walk a sentence for its words. */
export function indexRules(rules: readonly Rule[]): ReadByRules {
  const byWord = new Map<string, number[]>();
  for (const [index, rule] of rules.entries())
    for (const word of new Set(rule.triggers)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [index]);
      else list.push(index);
    }
  const byPossessive = byWord.get("'s") ?? [];
  return (s, take) => {
    const due: (number[] | undefined)[] = [];
    for (let i = 0; i < s.units.length; i += 1) {
      const unit = s.units[i] as SentenceReading['units'][number];
      const triggered = unit.kind === 'name' ? undefined : byWord.get(unit.lower);
      if (triggered !== undefined) note(due, triggered, i);
      if (unit.possessive) note(due, byPossessive, i);
    }
    for (let index = 0; index < due.length; index += 1) {
      const ats = due[index];
      if (ats === undefined) continue;
      const rule = rules[index] as Rule;
      for (const finding of rule.read(s, ats)) take(finding, rule);
    }
  };
}

function note(due: (number[] | undefined)[], rules: readonly number[], at: number): void {
  for (const index of rules) {
    const ats = due[index];
    if (ats === undefined) due[index] = [at];
    else if (ats.at(-1) !== at) ats.push(at);
  }
}
