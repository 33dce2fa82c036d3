import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { crewVerbAt, GERUNDS } from './crew-verb.ts';
import { wordAt } from './walk.ts';

/** What a phrase says that somebody does for a work: "writing and directing", "at the helm", "handling the script". */
export type Duty = {
  readonly roles: readonly string[];
  /** Only where he stands: "behind the camera". */
  readonly place: boolean;
  /** The unit behind the words. */
  readonly end: number;
};

/** Nouns for where a director stands. */
export const PLACES = ['camera', 'helm', 'chair', 'shots', 'reins'];

/** "directing duties", "script duty", "screenwriting credit": the word in front of such a noun, with the role. */
export const DUTIES: ReadonlyMap<string, string> = new Map([
  ...['directing', 'directorial', 'direction', 'helming', 'director'].map(of('director')),
  ...[
    'writing',
    'screenwriting',
    'scriptwriting',
    'scripting',
    'script',
    'screenplay',
    'writer',
    'penning',
  ].map(of('writer')),
  ...['producing', 'production', 'producer'].map(of('producer')),
  ...['showrunning', 'showrunner'].map(of('showrunner')),
  ...['composing', 'scoring', 'music', 'composer'].map(of('composer')),
  ...['editing'].map(of('editor')),
]);

function of(role: string) {
  return (word: string): [string, string] => [word, role];
}

const HANDLES =
  /^(?:handling|sharing|providing|supplying|overseeing|doing|crafting|delivering|contributing|undertaking|assuming)$/;
const SERIES = new Set(['series', 'show', 'miniseries', 'sitcom']);

/** The duty whose chief word stands at unit `at`, behind what leads to it. */
export function dutyAt(s: SentenceReading, at: number): Duty | undefined {
  const word = wordAt(s, at);
  if (PLACES.includes(word)) return placeAt(s, at);
  if (/^(?:duties|duty)$/.test(word)) {
    const role = DUTIES.get(wordAt(s, at - 1));
    return role === undefined ? undefined : { roles: [role], place: false, end: at + 1 };
  }
  if (/^(?:running|overseeing|leading)$/.test(word) && /^(?:the|this)$/.test(wordAt(s, at + 1)))
    if (SERIES.has(wordAt(s, at + 2))) return { roles: ['showrunner'], place: false, end: at + 3 };
  if (HANDLES.test(word)) return partBehind(s, at);
  return crewVerbs(s, at);
}

/** "behind the camera", "at the helm", "into the director's chair", "calling the shots", "taking the helm". */
function placeAt(s: SentenceReading, at: number): Duty | undefined {
  const chair = wordAt(s, at) === 'chair';
  if (chair && wordAt(s, at - 1) !== 'director') return undefined;
  const the = chair ? at - 2 : at - 1;
  const before = s.units[the - 1]?.lower ?? '';
  if (!/^(?:the|his|her)$/.test(wordAt(s, the))) return undefined;
  const leads =
    wordAt(s, at) === 'shots'
      ? before === 'calling'
      : wordAt(s, at) === 'camera'
        ? before === 'behind'
        : /^(?:in|into|at|to|taking|over|on|occupying|filling|holding|assuming|up)$/.test(before);
  if (!leads) return undefined;
  const runs = /^(?:helm|reins)$/.test(wordAt(s, at)) && hasWord(s, SERIES);
  return { roles: [runs ? 'showrunner' : 'director'], place: true, end: at + 1 };
}

/** "handling the script", "providing an original score". */
function partBehind(s: SentenceReading, verb: number): Duty | undefined {
  let at = verb + 1;
  while (at < verb + 4 && /^(?:the|a|an|its|new|original|all|both)$/.test(wordAt(s, at))) at += 1;
  const role = WRITTEN_NOUNS.has(wordAt(s, at)) ? undefined : PARTS.get(wordAt(s, at));
  return role === undefined ? undefined : { roles: [role], place: false, end: at + 1 };
}

/** "writing and directing", "executive producing", "to write and direct", "writing the score". */
function crewVerbs(s: SentenceReading, at: number): Duty | undefined {
  const roles: string[] = [];
  let i = at;
  for (let n = 0; n < 3; n += 1) {
    const verb = crewVerbAt(s, i);
    const gerund = GERUNDS[wordAt(s, i)] !== undefined;
    const infinitive = verb?.passive === false && (wordAt(s, at - 1) === 'to' || n > 0);
    if (verb === undefined || !(gerund || infinitive)) break;
    const executive = verb.role === 'producer' && /^exec(?:utive)?$/.test(s.units[i - 1]?.lower ?? '');
    const scored =
      verb.role === 'writer' && [1, 2].some((step) => PARTS.get(wordAt(s, i + step)) === 'composer');
    roles.push(executive ? 'executive producer' : scored ? 'composer' : verb.role);
    i += 1;
    if (!/^(?:and|&|,)$/.test(wordAt(s, i))) return { roles, place: false, end: i };
    while (/^(?:and|&|,|also|executive|exec)$/.test(wordAt(s, i))) i += 1;
  }
  return roles.length === 0 ? undefined : { roles, place: false, end: i };
}
