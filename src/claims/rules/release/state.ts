import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { takenUp } from '../../reading/taken-up.ts';
import type { Works } from '../../reading/works.ts';
import { SHOWN_AT } from '../../words/places-of-release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "It is on DVD from Monday", "X has been on Quark since July 2020", "X is in cinemas on May 3", "X will be back in April 2027". */
export const state: Rule = {
  name: 'release: is there from a day',
  triggers: ['on', 'in', 'back'],
  read: whereDated(atEach(readAt)),
};

const BE = /^(?:is|are|be|been|was|were|'s|it's|'re|'ll)$/;
const SMALL =
  /^(?:is|are|be|been|was|were|'s|it's|it'll|has|have|had|will|to|now|also|set|due|back|out|exclusively|only|finally|still|already|soon|available|expected|scheduled|slated|free|playable|live)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  const group = stateGroup(s, at);
  const to = group === undefined ? undefined : behindPlace(s, at);
  if (group === undefined || to === undefined) return [];
  const [date] = datesBehind(s, to);
  if (date === undefined || date.precision === 'decade' || /^(?:until|till)\b/i.test(date.asStated))
    return [];
  const [day, since] = /^(.+)\/\.\.$/.exec(date.edtf ?? '')?.slice(1) ?? [];
  const past = /^(?:was|were|been)$/.test(s.units[group.be]?.lower ?? '');
  // "as it was back in 2001": long ago
  if (past && s.units[at]?.lower === 'back') return [];
  return releases(
    s,
    { works: group.works.works, from: group.from, to, lean: past || since ? 'back' : 'ahead' },
    [day === undefined ? date : { ...date, edtf: day }],
  );
}

/** The subject and the verb "to be" in front of "on", "in" or "back"; `undefined` where it is denied or no work. */
export function stateGroup(
  s: SentenceReading,
  at: number,
): { works: Works; from: number; be: number } | undefined {
  let from = at;
  let be: number | undefined;
  while (from > 0 && at - from < 8 && SMALL.test(s.units[from - 1]?.lower ?? '')) {
    from -= 1;
    if (be === undefined && BE.test(s.units[from]?.lower ?? '')) be = from;
  }
  // "It's on Quark"
  const it = s.units[from - 1];
  if (be === undefined && it?.possessive && it.lower === 'it' && s.units[0]?.lower !== 'if') {
    const works = takenUp(s, from - 1);
    return works === undefined ? undefined : { works, from: from - 1, be: from - 1 };
  }
  if (be === undefined || /^(?:not|never|if|would|there)$/.test(s.units[from - 1]?.lower ?? ''))
    return undefined;
  if (s.units[0]?.lower === 'if') return undefined;
  // "It's on Quark": subject and verb are one word.
  const works = worksBefore(s, s.units[from]?.lower === "it's" ? from + 1 : from);
  return works === undefined || !areSure(s, works) ? undefined : { works, from, be };
}

/** Behind "on DVD", "in cinemas", "on sale", "back", "back on Quark". */
function behindPlace(s: SentenceReading, at: number): number | undefined {
  if (s.units[at]?.lower === 'back')
    return /^(?:on|in|for|this|next|from|with)$/.test(s.units[at + 1]?.lower ?? '') ? at + 1 : undefined;
  let i = at + 1;
  while (/^(?:all|us|uk|the|u\.s\.|general|select|big|local)$/.test(s.units[i]?.lower ?? '')) i += 1;
  const platform = platformAt(s, i);
  if (platform !== undefined) return platform.to;
  const word = s.units[i]?.lower ?? '';
  // "it is on sale this week": for less
  if (word === 'sale' && /^(?:this|now|today|until|through|for)$/.test(s.units[i + 1]?.lower ?? ''))
    return undefined;
  return SHOWN_AT.has(word) || /^(?:sale|release)$/.test(word) ? i + 1 : undefined;
}
