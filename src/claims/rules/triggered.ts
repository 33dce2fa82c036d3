import type { SentenceReading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

/** Finds the rules that a sentence can set off without asking each rule for each of its words. */
export type TriggeredRules = (s: SentenceReading) => readonly Rule[];

/** Indexes rules by trigger; the rules of a sentence come in the order of `rules`. */
export function indexRules(rules: readonly Rule[]): TriggeredRules {
  const byWord = new Map<string, number[]>();
  for (const [index, rule] of rules.entries())
    for (const word of rule.triggers) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [index]);
      else list.push(index);
    }
  return (s) => {
    const due = new Set<number>();
    for (const word of s.vocabulary) for (const index of byWord.get(word) ?? NONE) due.add(index);
    return [...due].sort((a, b) => a - b).map((index) => rules[index] as Rule);
  };
}

const NONE: readonly number[] = [];
