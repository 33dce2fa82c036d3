import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { atEach } from '../at-each.ts';
import { stateGroup } from '../release/state.ts';
import type { Finding, Rule } from '../rule.ts';
import { platformsBehind } from './behind.ts';
import { onPlatforms } from './finding.ts';

/** "In the UK, the show is on Quark", "X has been on Quark since 2020", "X is in production for Quark". */
export const state: Rule = {
  name: 'platform: is on',
  triggers: ['on', 'production', 'development', 'works'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  return s.units[at]?.lower === 'on' ? isOn(s, at) : inProduction(s, at);
}

function isOn(s: SentenceReading, at: number): Finding[] {
  // "It is on tonight at 9 on Quark"
  const hour =
    s.units[at + 1]?.kind !== 'name' && isWhen(s, at + 1) ? platformsBehind(s, at + 1)[0] : undefined;
  const platform = platformAt(s, at + 1) ?? hour;
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  const group = stateGroup(s, at);
  return group === undefined
    ? []
    : onPlatforms(group.works.works, [platform.platform], group.from, platform.to);
}

/** "at 9.30pm", "tonight", "again on Friday". */
function isWhen(s: SentenceReading, at: number): boolean {
  return (
    /^(?:at|again|tonight|tomorrow|now|every)$/.test(s.units[at]?.lower ?? '') ||
    s.dates.some(({ from }) => from === at)
  );
}

function inProduction(s: SentenceReading, at: number): Finding[] {
  if (!/^(?:for|at)$/.test(s.units[at + 1]?.lower ?? '')) return [];
  const platform = platformAt(s, at + 2);
  const into = s.units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (platform === undefined || s.units[into]?.lower !== 'in') return [];
  let from = into;
  while (/^(?:is|are|now|also|already|currently|still|has|been)$/.test(s.units[from - 1]?.lower ?? ''))
    from -= 1;
  const works = from === into ? undefined : worksBefore(s, from);
  return works === undefined || !areSure(s, works)
    ? []
    : onPlatforms(works.works, [platform.platform], works.from, platform.to);
}
