import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import type { Finding, Rule } from './rule.ts';

/** What a rule finds at one unit of a sentence. */
export type ReadAt = (s: SentenceReading, at: number) => readonly Finding[];

const NOTHING: readonly Finding[] = [];

/**
 * Asks at each trigger of a sentence. A rule finds nothing at most of them, so that no list is made before there is
 * something to put into it.
 */
export function atEach(readAt: ReadAt): Rule['read'] {
  return (s, ats) => {
    let found: Finding[] | undefined;
    for (const at of ats) {
      const here = readAt(s, at);
      if (here.length === 0) continue;
      if (found === undefined) found = [...here];
      else found.push(...here);
    }
    return found ?? NOTHING;
  };
}

/** Asks at each unit that `may` be what the rule looks for, where no list of words can trigger it. */
export function atUnits(may: (unit: Unit) => boolean, readAt: ReadAt): Rule['read'] {
  const read = atEach(readAt);
  return (s) => {
    const ats: number[] = [];
    for (let at = 0; at < s.units.length; at += 1) if (may(s.units[at] as Unit)) ats.push(at);
    return read(s, ats);
  };
}

/** Asks only of a sentence that names a date. */
export function whereDated(read: Rule['read']): Rule['read'] {
  return (s, ats) => (s.dates.length === 0 ? NOTHING : read(s, ats));
}

/** Asks only of a sentence where it is known what work is spoken of. */
export function whereOnTopic(read: Rule['read']): Rule['read'] {
  return (s, ats) => (s.topic === undefined ? NOTHING : read(s, ats));
}
