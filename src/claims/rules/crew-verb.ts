import type { SentenceReading } from '../reading/reading.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { wordAt } from './walk.ts';

/** "directing" is "direct", and so on: what somebody does just now, or is hired for. */
export const GERUNDS: Readonly<Record<string, string>> = {
  directing: 'direct',
  'co-directing': 'co-direct',
  showrunning: 'showruns',
  'show-running': 'showruns',
  'co-showrunning': 'co-showruns',
  creating: 'create',
  rewriting: 'rewrite',
  developing: 'develops',
  adapting: 'adapt',
  choreographing: 'choreograph',
  penning: 'pen',
  writing: 'write',
  scripting: 'write',
  producing: 'produce',
  helming: 'helm',
  'co-writing': 'co-write',
  'executive-producing': 'executive-produce',
  'exec-producing': 'exec-produce',
  'co-producing': 'co-produce',
  composing: 'compose',
  scoring: 'compose',
};

/** The verb that makes a role of the crew at unit `i`, in whatever form. */
export function crewVerbAt(s: SentenceReading, i: number) {
  const word = wordAt(s, i);
  return CREW_VERBS.get(GERUNDS[word] ?? word);
}

/** What makers do as well, between other verbs: "writes, directs and stars in X". */
const ALSO_DONE = /^(?:stars?|starring|starred|narrates?|hosts?)$/;
const JOINS = /^(?:and|,|&|or|also|executive|exec|co|but)$/;

/** Where the first of several verbs that share a subject stands: "write, direct and produce", with "executive". */
export function firstOfVerbs(s: SentenceReading, at: number): number {
  let first = at;
  for (let n = 0; n < 4; n += 1) {
    let before = first - 1;
    while (before > first - 4 && /^(?:and|,|&|or|also|but)$/.test(wordAt(s, before))) before -= 1;
    if (before === first - 1) break;
    // "starred in, co-produced and wrote X"
    if (wordAt(s, before) === 'in' && ALSO_DONE.test(wordAt(s, before - 1))) before -= 1;
    if (crewVerbAt(s, before) === undefined && !ALSO_DONE.test(wordAt(s, before))) break;
    // "…, written by A and directed"
    if (wordAt(s, before + 1) === 'by') break;
    first = /^exec(?:utive)?$/.test(wordAt(s, before - 1)) ? before - 1 : before;
  }
  return first;
}

/** "Wrote and directed X", "writes, directs and stars in X": where the object of all of them begins. */
export function behindVerbs(s: SentenceReading, at: number): number {
  let last = at;
  for (let n = 0; n < 4; n += 1) {
    let next = last + 1;
    while (next < last + 4 && JOINS.test(wordAt(s, next))) next += 1;
    if (next === last + 1) break;
    if (ALSO_DONE.test(wordAt(s, next)) && wordAt(s, next + 1) === 'in') return next + 2;
    if (crewVerbAt(s, next) === undefined || wordAt(s, next + 1) === 'by') break;
    last = next;
  }
  return last + 1;
}
