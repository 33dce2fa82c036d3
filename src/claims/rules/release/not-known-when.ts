import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
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

const UNKNOWN =
  /(?:\b(?:no|any) (?:word|news|indication|details|information|clue|idea) (?:\w+ )*?(?:on|of|about|as to|regarding)?|\bunclear|\bunknown|\b(?:not|never) (?:yet )?(?:been )?(?:known|clear|announced?|confirmed|reveal(?:ed)?|said|say|specify|specified|disclosed?)|n't (?:yet )?(?:been )?(?:know|known|clear|announced?|confirmed|reveal(?:ed)?|said|say|specify|specified|disclosed?)|\byet to (?:announce|confirm|reveal|say)) (?:exactly |just )?$/;

/** "When X will arrive is still unknown", "or when it will air are yet to be confirmed" */
function isOpenBehind(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 6 && s.units[i]?.kind !== 'mark'; i += 1)
    if (/^(?:is|are|has|have|remains?|hasn't|isn't)$/.test(s.units[i]?.lower ?? ''))
      return verdict(
        s.units
          .slice(i, i + 9)
          .map(({ lower }) => lower)
          .join(' '),
      );
  return false;
}

/** "No word yet on when X will arrive", "it is unclear when the series will premiere". */
export function readWhen(s: SentenceReading, at: number): Finding[] {
  const front = s.units
    .slice(Math.max(0, at - 7), at)
    .map((unit) => unit.lower)
    .join(' ');
  const unknown = UNKNOWN.test(`${front} `);
  for (let i = at + 1; i < at + 12; i += 1) {
    const group = verbGroup(s, i);
    const would =
      s.units[i - 1]?.lower === 'would' && RELEASE_VERBS.has(s.units[i]?.lower ?? '') ? i - 1 : undefined;
    const from = group?.future ? group.from : would;
    const to = group?.to ?? i + 1;
    if (from === undefined) continue;
    if (!unknown && !isOpenBehind(s, to)) return [];
    const works = worksBefore(s, from);
    if (works === undefined) return [];
    return works.works.map((work) => ({
      statement: { kind: 'release' as const, ...work, event: 'unannounced' as const },
      from: at,
      to,
      status: 'stated' as const,
    }));
  }
  return [];
}

const OPEN =
  /^(?:no|not|n't|yet|unknown|unclear|unannounced|tba|tbd|tbc|undetermined|undecided|without|unconfirmed|nothing|await|awaits|awaiting|isn't|hasn't|haven't|aren't|wasn't|don't|doesn't|didn't|never|neither|nor)$/;

/** Behind the noun: "has not yet been announced", "remains unknown", "is yet to be set", "is still under wraps". */
export function verdict(behind: string): boolean {
  const words = behind.split(' ');
  const i = words.findIndex((word) => OPEN.test(word) || /n't$/.test(word));
  if (i < 0)
    return /\bunder wraps|\bup in the air|\banyone\S* guess|\ba mystery|\b(?:yet|still) to be |\b(?:to|will) be (?:announced|determined|confirmed|revealed)/.test(
      behind,
    );
  const rest = words.slice(i, i + 8).join(' ');
  return /unknown|unclear|unannounced|tba|tbd|tbc|undetermined|unconfirmed|announced|revealed|set|confirmed|given|released|disclosed|shared|known|determined|decided|scheduled|locked|offered|provided/.test(
    rest,
  );
}
