import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { BASE_VERBS, PAST_VERBS, PLOT_VERBS } from '../words/plot.ts';
import { isNounOfSomebody, TRADE_NOUN } from '../words/story.ts';
import { atEach } from './at-each.ts';
import { finding } from './characters.ts';
import { likelyCharacter } from './likely-character.ts';
import { doers } from './plot-subject.ts';
import { actsAs } from './plot-verb.ts';
import type { Rule } from './rule.ts';
import { asCue } from './story-names.ts';
import { storyWork } from './story-work.ts';
import { isName, wordAt } from './walk.ts';

/** "Kira Vale discovers a plot", "When Kira, a pilot, is kidnapped", "In the film, Kira and Dax move": what somebody does in the story. */
export const inThePlot: Rule = {
  name: 'in-the-plot',
  triggers: [
    ...PLOT_VERBS,
    ...BASE_VERBS,
    ...PAST_VERBS,
    'returns',
    'is',
    'are',
    'was',
    'were',
    'be',
    'being',
    'to',
  ],
  read: atEach((s, i) => {
    if (s.topic === undefined || isName(s, i)) return [];
    const cue = actsAs(s, i);
    if (cue === undefined) return [];
    const found = doers(s, i);
    if (found.length === 0) return [];
    const weigh = (at: number, more: number) =>
      likelyCharacter(s, at, asCue(cue + more + describedBefore(s, at))) !== undefined;
    if (!found.some(({ at }) => weigh(at, 0))) return [];
    // "Bo Reed and his wife Emma": who may well be real
    if (found.some(({ at }) => s.units[at]?.words !== 1 && !weigh(at, 1))) return [];
    const work = workInClause(s, i + 1) ?? storyWork(s, found[0]?.at ?? i);
    return found.flatMap(({ character, at }) => finding(character, work, at, i + 1));
  }),
};

/** A noun before the name that tells of somebody in the story: "the detective Kira", "10-year-old Kira". */
function describedBefore(s: SentenceReading, at: number): number {
  const before = wordAt(s, at - 1);
  return isNounOfSomebody(before) || /-year-old$/.test(before) || isDescribedBehind(s, at) ? 1 : 0;
}

/** ", a seamstress,": what somebody of the story is, and nobody of the trade. */
function isDescribedBehind(s: SentenceReading, at: number): boolean {
  if (wordAt(s, at + 1) !== ',' || !/^(?:a|an)$/.test(wordAt(s, at + 2))) return false;
  for (let i = at + 3; i < at + 8; i += 1)
    if (isNounOfSomebody(wordAt(s, i)) && /^(?:,|who|with|from|in)$/.test(wordAt(s, i + 1)))
      return !TRADE_NOUN.test(wordAt(s, i));
  return false;
}

/** "found a map in Northgate season two": the work that the clause behind the verb names. */
export function workInClause(s: SentenceReading, from: number): Work | undefined {
  for (let i = from; i < from + 9; i += 1) {
    if (s.units[i]?.kind === 'mark') return undefined;
    if (/^(?:in|on)$/.test(wordAt(s, i)) && isName(s, i + 1) && isTitle(s.reading, s.units[i + 1]))
      return workAt(s, i + 1)?.work;
  }
  return undefined;
}
