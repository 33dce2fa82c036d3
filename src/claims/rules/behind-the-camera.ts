import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { peopleBefore, wordAt } from './walk.ts';

/** "with Ada Stone behind the camera", "Ada Stone in the director's chair", "Ada Stone at the helm". */
export const behindTheCamera: Rule = {
  name: 'behind the camera',
  triggers: ['camera', 'chair', 'helm'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'camera' && wordAt(s, i - 2) === 'behind') return directs(s, i - 2);
    if (word === 'chair' && wordAt(s, i - 1) === 'director' && wordAt(s, i - 3) === 'in')
      return directs(s, i - 3);
    return word === 'helm' && wordAt(s, i - 2) === 'at' ? directs(s, i - 2) : [];
  }),
};

function directs(s: SentenceReading, at: number): readonly Finding[] {
  let to = at;
  if (/^(?:back|returning|again|once)$/.test(wordAt(s, to - 1))) to -= 1;
  if (/^(?:is|was|be)$/.test(wordAt(s, to - 1))) to -= 1;
  const people = peopleBefore(s, to);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, at)) return [];
  return people.flatMap(({ person }) =>
    crewFinding(person, 'director', s.topic, { from: first.at, to: at + 3 }),
  );
}
