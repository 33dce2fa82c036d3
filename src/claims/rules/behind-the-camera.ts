import type { Work } from '../claim.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { crewFinding, isOfTopic } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { peopleBefore, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "with A behind the camera", "A in the director's chair", "A is at the helm of X", "A takes the helm", "A steps behind the camera". */
export const behindTheCamera: Rule = {
  name: 'behind the camera',
  triggers: [
    'camera',
    'chair',
    'helm',
    'shots',
    'run',
    'runs',
    'running',
    'oversee',
    'oversees',
    'overseeing',
  ],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun) === 'shots')
    return wordAt(s, noun - 1) === 'the' && /^call(?:s|ed|ing)?$/.test(wordAt(s, noun - 2))
      ? directs(s, noun - 2, noun, subjectsOf(s, noun - 2))
      : [];
  if (RUNS.test(wordAt(s, noun))) return runs(s, noun);
  const the = wordAt(s, noun - 1) === 'director' ? noun - 2 : noun - 1;
  const place = wordAt(s, the - 1);
  const isChair = wordAt(s, noun) === 'chair';
  if (!/^(?:the|his|her|its)$/.test(wordAt(s, the)) || isChair !== (the === noun - 2)) return [];
  if (/^(?:helm|chair)$/.test(wordAt(s, noun)) && TAKES.test(place))
    return directs(s, the - 1, noun, subjectsOf(s, the - 1));
  if (wordAt(s, noun) === 'camera' ? place !== 'behind' : !/^(?:in|into|to|at)$/.test(place)) return [];
  return directs(s, the - 1, noun, whoIs(s, the - 1));
}

const RUNS = /^(?:runs?|running|oversees?|overseeing)$/;

/** "A will run the show", "B is overseeing the series": its showrunner. */
function runs(s: SentenceReading, verb: number): readonly Finding[] {
  if (!/^(?:the|this)$/.test(wordAt(s, verb + 1)) || !SERIES.has(wordAt(s, verb + 2))) return [];
  if (/^(?:['’]|on|for|at)$/.test(wordAt(s, verb + 3)) || s.units[verb + 2]?.possessive) return [];
  if (s.units[verb + 3]?.kind === 'word' && !/^(?:and|with|alongside|as)$/.test(wordAt(s, verb + 3)))
    return [];
  const people = subjectsOf(s, verb);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, verb)) return [];
  return people.flatMap(({ person }) =>
    crewFinding(person, 'showrunner', s.topic, { from: first.at, to: verb + 3 }),
  );
}

const SERIES = new Set(['series', 'show', 'miniseries', 'straight-to-series']);

const TAKES =
  /^(?:takes?|took|taking|taken|over|occup(?:y|ies|ied|ying)|fills?|filled|filling|holds?|held|holding|assumes?|assumed|assuming|sits?|grabs?)$/;
const MOVES =
  /^(?:brings?|brought|bringing|puts?|places?|finds?|steps?|stepped|stepping|gets?|got|getting|goes|went|going|returns?|returned|returning|slides?|slid|settles?|settled|sits?|sat|sitting|moves?|moved|hops?|hopped|climbs?|climbed|jumps?|jumped|stays?|remains?|works?|worked)$/;

/** Who is in front of "behind the camera", with a verb of being or of going there in between, or none. */
function whoIs(s: SentenceReading, at: number) {
  let to = at;
  if (/^(?:back|returning|again|once)$/.test(wordAt(s, to - 1))) to -= 1;
  if (/^(?:himself|herself|themselves)$/.test(wordAt(s, to - 1))) to -= 1;
  if (MOVES.test(wordAt(s, to - 1))) return subjectsOf(s, to - 1);
  // "A, fresh off X, is at the helm"
  if (/^(?:is|was|are|were)$/.test(wordAt(s, to - 1))) return subjectsOf(s, to - 1);
  if (wordAt(s, to - 1) === 'be') to -= 1;
  if (wordAt(s, to - 1) === 'will') to -= 1;
  return peopleBefore(s, to);
}

function directs(
  s: SentenceReading,
  at: number,
  noun: number,
  people: ReturnType<typeof peopleBefore>,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, at)) return [];
  if (wordAt(s, first.at - 1) === 'without') return [];
  // "A series order, with A at the helm": of a series it is who runs it
  const role = wordAt(s, noun) === 'helm' && hasWord(s, SERIES) ? 'showrunner' : 'director';
  return worksBehind(s, noun + 1).flatMap((work) =>
    people.flatMap(({ person }) => crewFinding(person, role, work, { from: first.at, to: noun + 1 })),
  );
}

/** "… of X", "… for the finale"; of "the original", none. */
function worksBehind(s: SentenceReading, at: number): readonly (Work | undefined)[] {
  if (!/^(?:of|for|on)$/.test(wordAt(s, at))) return [s.topic];
  const { works } = worksFrom(s, at + 1);
  if (works.length > 0) return works;
  return wordAt(s, at) !== 'of' || isOfTopic(s, at + 1) ? [s.topic] : [];
}
