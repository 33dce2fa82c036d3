import type { Work } from '../../claim.ts';
import { isBackground } from '../../reading/background.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "With previews from 24 February", "previews begin March 3": of a play, before it opens. */
export const previews: Rule = {
  name: 'release: previews',
  // At the head of a sentence, "Performances" is a name, and its verb the trigger.
  triggers: ['previews', 'performances', 'begin', 'start', 'commence'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, word: number): Finding[] {
  const at = NOUN.test(s.units[word]?.lower ?? '') ? word : word - 1;
  if (at !== word && (at !== 0 || !NOUN.test(s.units[at]?.lower ?? ''))) return [];
  if (s.topic === undefined || s.units[at]?.kind === 'mark') return [];
  const begins =
    (/^(?:begin|start|commence|will|run)$/.test(s.units[at + 1]?.lower ?? '') && at < 2) ||
    /^(?:begin|begins|began|start|starts|beginning|starting)$/.test(s.units[at - 1]?.lower ?? '');
  if (s.units[at]?.lower === 'performances' && s.units[at - 1]?.lower !== 'preview' && !begins) return [];
  let behind = at + 1;
  const started = /^(?:began|started)$/.test(s.units[behind]?.lower ?? '');
  if (
    /^(?:begin|start|beginning|starting|began|started|will|set|due|from|kick|commence)$/.test(
      s.units[behind]?.lower ?? '',
    )
  )
    behind += 1;
  if (/^(?:begin|start|off|to)$/.test(s.units[behind]?.lower ?? '')) behind += 1;
  if (/^(?:for|of|at)$/.test(s.units[behind]?.lower ?? '')) behind = behindBegin(s, behind) ?? behind;
  const [date] = datesBehind(s, behind);
  if (date === undefined) return [];
  return releases(
    s,
    {
      works: [titleBefore(s, at) ?? s.topic],
      from: at,
      to: date.to,
      lean: started ? 'back' : 'ahead',
      event: 'previews',
    },
    [date],
  );
}

const NOUN = /^(?:previews|performances)$/;

/** "X runs from March 3 (previews from February 20)": the title that the sentence has named last. */
function titleBefore(s: SentenceReading, at: number): Work | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 30); i -= 1) {
    const unit = s.units[i];
    if (isTitle(s.reading, unit) && !unit?.possessive && !isBackground(s.units, i))
      return titleAt(s, i)?.work;
  }
  return undefined;
}

/** "Previews for the show, which is new, will begin": behind that verb. */
function behindBegin(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 18; i += 1)
    if (/^(?:begin|begins|start|starts)$/.test(s.units[i]?.lower ?? '')) return i + 1;
  return undefined;
}
