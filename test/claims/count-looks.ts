import { expect } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import type { SentenceReading } from '../../src/claims/reading/reading.ts';
import { RULES } from '../../src/claims/rules/index.ts';
import { type DueRule, indexRules } from '../../src/claims/rules/triggered.ts';

const findDue = indexRules(RULES);

/**
 * Every rule has to look at most four times as often at an article that is four times as long. Counted, not timed:
 * each look at a unit or a date of a sentence. A rule that walks the whole sentence once for each of its words looks
 * sixteen times as often.
 *
 * @param slack so many looks more are no sign: at a sentence's ends a rule finds less to look at than in its middle
 */
export function expectLinear(short: Article, long: Article, slack = 400): void {
  const before = looksOf(short);
  for (const [rule, looks] of looksOf(long)) {
    const most = (before.get(rule) ?? 0) * 5 + slack;
    expect(looks, rule).toBeLessThanOrEqual(most);
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
