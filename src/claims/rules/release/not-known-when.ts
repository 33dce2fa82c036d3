import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import type { Finding } from '../rule.ts';
import { verbGroup } from './verb-group.ts';

/** "X is currently undated", "the undated X". */
export function readUndated(s: SentenceReading, at: number): Finding[] {
  let from = at;
  while (
    from > 0 &&
    /^(?:is|are|remains?|currently|still|as|yet|now|so|far|stays?)$/.test(s.units[from - 1]?.lower ?? '')
  )
    from -= 1;
  const works = from === at ? undefined : worksBefore(s, from);
  return (works?.works ?? []).map((work) => ({
    statement: { kind: 'release' as const, ...work, event: 'unannounced' as const },
    from,
    to: at + 1,
    status: 'stated' as const,
  }));
}

/** "No word yet on when X will arrive", "it is unclear when the series will premiere". */
export function readWhen(s: SentenceReading, at: number): Finding[] {
  const front = s.units
    .slice(Math.max(0, at - 7), at)
    .map((unit) => unit.lower)
    .join(' ');
  if (
    !/(?:\bno word (?:\w+ )*on|\bunclear|\bunknown|\bnot (?:yet )?(?:known|clear|announced|confirmed|revealed|said)|n't (?:yet )?(?:know|known|clear|announced|confirmed|revealed|said)|\byet to (?:announce|confirm|reveal|say)) (?:exactly )?$/.test(
      `${front} `,
    )
  )
    return [];
  for (let i = at + 1; i < at + 12; i += 1) {
    const group = verbGroup(s, i);
    if (group === undefined || !group.future) continue;
    const works = worksBefore(s, group.from);
    if (works === undefined) return [];
    return works.works.map((work) => ({
      statement: { kind: 'release' as const, ...work, event: 'unannounced' as const },
      from: at,
      to: group.to,
      status: 'stated' as const,
    }));
  }
  return [];
}
