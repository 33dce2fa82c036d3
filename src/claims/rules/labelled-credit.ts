import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { endsLine, labelOf } from './label.ts';
import { crewFinding, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { peopleFrom, wordAt } from './walk.ts';

const LABELS: ReadonlyMap<string, string> = new Map([
  ...labels('director', 'director directors directed_by direction'),
  ...labels('writer', 'writer writers written_by screenplay script screenplay_by screenwriter'),
  ...labels('creator', 'creator creators created_by'),
  ...labels('showrunner', 'showrunner showrunners'),
  ...labels('executive producer', 'executive_producer executive_producers executive-producers'),
  ...labels('producer', 'producer producers produced_by'),
  ...labels('composer', 'composer music music_by score score_by'),
  ...labels('author', 'author novel_by based_on_the_novel_by'),
  ...labels('lyricist', 'lyrics lyrics_by'),
  ...labels('choreographer', 'choreography choreographer choreography_by'),
  ...labels('cinematographer', 'cinematography cinematographer'),
]);

function labels(role: string, words: string): [string, string][] {
  return words.split(' ').map((label) => [label.replaceAll('_', ' '), role]);
}

/** "Directors: A and B", "- Music: C": a line of credits. */
export const labelledCredit: Rule = {
  name: 'labelled credit',
  triggers: [':', '–', '—', '-'],
  read: (s) => [...readLine(s), ...roleLast(s)],
};

/** "- Ada Stone — Music Director": a name and what it did, and nothing else. */
function roleLast(s: SentenceReading): readonly Finding[] {
  const at = /^[-–—*•]$/.test(s.units[0]?.lower ?? '') ? 1 : 0;
  if (!/^[–—:-]$/.test(wordAt(s, at + 1)) || s.units.length > at + 6) return [];
  const person = personAt(s, at);
  const roles = rolesBefore(s, s.units.length);
  if (person === undefined || roles[0]?.from !== at + 2) return [];
  return roles.flatMap(({ role }) => crewFinding(person, role, s.topic, { from: at, to: s.units.length }));
}

function readLine(s: SentenceReading): readonly Finding[] {
  const label = labelOf(s);
  const role = LABELS.get(label?.label ?? '');
  if (label === undefined || role === undefined) return [];
  const { people, end } = peopleFrom(s, label.from);
  if (people.length === 0 || !endsLine(s, end)) return [];
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: label.from, to: end }));
}
