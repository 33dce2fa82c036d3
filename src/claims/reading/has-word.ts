import type { Unit } from './unit.ts';

/** By the units of a sentence: what was asked of it already. Rules ask once for each of their triggers. */
const asked = new WeakMap<readonly Unit[], Map<ReadonlySet<string>, boolean>>();

/** Whether any of the words or marks stands in a sentence; names are not looked into. The sentence is walked once for each set. */
export function hasWord({ units }: { readonly units: readonly Unit[] }, words: ReadonlySet<string>): boolean {
  const answers = asked.get(units) ?? new Map<ReadonlySet<string>, boolean>();
  asked.set(units, answers);
  let answer = answers.get(words);
  if (answer === undefined) {
    answer = units.some((unit) => unit.kind !== 'name' && words.has(unit.lower));
    answers.set(words, answer);
  }
  return answer;
}
