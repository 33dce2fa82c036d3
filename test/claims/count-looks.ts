import { expect } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import type { SentenceReading } from '../../src/claims/reading/reading.ts';
import { RULES } from '../../src/claims/rules/index.ts';
import { type DueRule, indexRules } from '../../src/claims/rules/triggered.ts';

const findDue = indexRules(RULES);

/**
 * However long the sentence is already, every rule has as much to do for each repetition that is new. Counted, not
 * timed: each look at a unit or a date of a sentence. A rule that walks the whole sentence once for each of its words
 * has half as much again to do for each of the last.
 *
 * @param times repetitions to begin with: enough that a rule finds in the middle all that it ever looks at
 */
export function expectLinear(article: (times: number) => Article, times: number): void {
  const [short, middle, long] = [2, 3, 5].map((halves) => looksOf(article((halves / 2) * times)));
  for (const [rule, looks] of long ?? []) {
    const before = middle?.get(rule) ?? 0;
    // Below nothing where a rule gives up on what is too long.
    const first = Math.max(0, (before - (short?.get(rule) ?? 0)) / (times / 2));
    const last = (looks - before) / times;
    expect(last, `${rule}: looks a repetition, which were ${first}`).toBeLessThanOrEqual(1.25 * first + 4);
  }
}

/** By a rule's name, how often it looks at units and dates while it reads the article. */
function looksOf(article: Article): ReadonlyMap<string, number> {
  const looks = new Map<string, number>();
  for (const s of readSentences(article))
    for (const due of findDue(s.units)) {
      const { name } = due.rule;
      looks.set(name, (looks.get(name) ?? 0) + looksAt(s, due));
    }
  return looks;
}

function looksAt(s: SentenceReading, { rule, ats }: DueRule): number {
  let count = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'length') count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  rule.read({ ...s, units: counted(s.units), dates: counted(s.dates) }, ats);
  return count;
}
