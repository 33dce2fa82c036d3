import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { peopleFrom, wordAt } from './walk.ts';

const DUTIES: ReadonlyMap<string, string> = new Map([
  ['directing', 'director'],
  ['writing', 'writer'],
  ['penning', 'writer'],
  ['scripting', 'writer'],
  ['producing', 'producer'],
  ['showrunning', 'showrunner'],
  ['composing', 'composer'],
  ['scoring', 'composer'],
  ['helming', 'director'],
  ['camera', 'director'],
  ['helm', 'director'],
  ['chair', 'director'],
  ['shots', 'director'],
]);

/** "Directing the first two episodes is A", "Also producing are A and B", "Behind the camera is A". */
export const invertedCredit: Rule = {
  name: 'inverted credit',
  triggers: [...DUTIES.keys()],
  read: atEach(readAt),
};

const LEADS = /^(?:man|woman|calling|also|and|meanwhile|executive|in|at|behind|the|director|back|again|,)$/;
const OBJECT =
  /^(?:the|all|both|first|last|final|opening|two|three|four|six|eight|ten|and|of|it|them|pilot|episodes?|seasons?|series|show|film|movie|play|musical|production|scripts?|screenplay|score|music|drama|comedy|thriller|for|this|time|around|alongside|her|him|again|adaptation|new|feature)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = wordAt(s, at);
  const duty = DUTIES.get(word);
  if (duty === undefined) return [];
  for (let i = at - 1; i >= 0; i -= 1) if (at - i > 5 || !LEADS.test(wordAt(s, i))) return [];
  const place = /^(?:camera|helm|chair|shots)$/.test(word);
  if (place && !isPlace(s, at)) return [];
  let is = at + 1;
  while (!place && is < at + 10 && OBJECT.test(wordAt(s, is))) is += 1;
  if (!/^(?:is|are|was|were)$/.test(wordAt(s, is))) return [];
  const { people, end } = peopleFrom(s, is + 1);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, at, is)) return [];
  const role = wordAt(s, at - 1) === 'executive' ? 'executive producer' : duty;
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: at, to: end }));
}

/** "Behind the camera", "at the helm", "in the director's chair". */
function isPlace(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (wordAt(s, at) === 'shots') return before === 'the' && s.units[at - 2]?.lower === 'calling';
  return before === 'director'
    ? wordAt(s, at - 3) === 'in'
    : before === 'the' && /^(?:behind|at)$/.test(wordAt(s, at - 2));
}
