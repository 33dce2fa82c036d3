import type { Unit } from '../reading/unit.ts';
import type { Rule } from './rule.ts';

/** A rule that a sentence has triggers of, and the units that are triggers, in order. */
export type DueRule = { readonly rule: Rule; readonly ats: readonly number[] };

/** The rules to ask of a sentence, in their own order. */
export type FindDue = (units: readonly Unit[]) => readonly DueRule[];

/** Indexes rules by trigger, so that no rule has to walk a sentence for its words. */
export function indexRules(rules: readonly Rule[]): FindDue {
  const byWord = new Map<string, number[]>();
  for (const [index, rule] of rules.entries())
    for (const word of new Set(rule.triggers)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [index]);
      else list.push(index);
    }
  const byPossessive = byWord.get("'s") ?? [];
  return (units) => {
    const triggers = new Array<number[] | undefined>(rules.length).fill(undefined);
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as Unit;
      const triggered = unit.kind === 'name' ? undefined : byWord.get(unit.lower);
      if (triggered !== undefined) note(triggers, triggered, i);
      if (unit.possessive) note(triggers, byPossessive, i);
    }
    const due: DueRule[] = [];
    for (let index = 0; index < triggers.length; index += 1) {
      const ats = triggers[index];
      if (ats !== undefined) due.push({ rule: rules[index] as Rule, ats });
    }
    return due;
  };
}

function note(triggers: (number[] | undefined)[], rules: readonly number[], at: number): void {
  for (const index of rules) {
    const ats = triggers[index];
    if (ats === undefined) triggers[index] = [at];
    else if (ats.at(-1) !== at) ats.push(at);
  }
}
