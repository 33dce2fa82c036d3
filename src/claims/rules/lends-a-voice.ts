import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isNamed, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { listsWorks } from './plays.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "A and B lend their voices to X", "A also contributes vocals", "voices are provided by A and B": in it by voice, as nobody named. */
export const lendsAVoice: Rule = {
  name: 'lends a voice',
  triggers: ['voice', 'voices', 'vocals', 'voiceover', 'voiceovers', 'voice-over', 'voice-overs'],
  read: atEach((s, noun) => {
    const given = byThem(s, noun);
    if (given !== undefined) return found(s, given, [s.topic], noun);
    const people = lenders(s, noun);
    return people === undefined ? [] : found(s, people, worksOf(s, noun + 1), noun);
  }),
};

const LENDS =
  /^(?:lends?|lent|lending|contributes?|contributed|contributing|provides?|provided|providing|adds?|added|adding|suppl(?:y|ies|ied)|loans?|loaned)$/;

/** Those before "lend their voices", "provide additional voices", "provide the voices". */
function lenders(s: SentenceReading, noun: number): readonly NamedPerson[] | undefined {
  let i = noun - 1;
  while (
    i > noun - 5 &&
    /^(?:the|their|his|her|additional|other|some|main|lead|and|english|distinctive|famous|unmistakable|considerable)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  if (!LENDS.test(wordAt(s, i))) return undefined;
  // "provides the voice of Kira", "lends his voice to Kira": a part
  if (/^(?:of|behind)$/.test(wordAt(s, noun + 1))) return undefined;
  return subjectsOf(s, i);
}

/** "voices are provided by A", "with voices by A and B", "with voice work from A". */
function byThem(s: SentenceReading, noun: number): readonly NamedPerson[] | undefined {
  let i = noun + 1;
  while (
    i < noun + 4 &&
    /^(?:are|is|work|acting|performances?|come|comes|courtesy|provided|supplied)$/.test(wordAt(s, i))
  )
    i += 1;
  if (!/^(?:by|from|of)$/.test(wordAt(s, i)) || (wordAt(s, i) === 'of' && wordAt(s, i - 1) !== 'courtesy'))
    return undefined;
  return isName(s, i + 1) ? peopleFrom(s, i + 1, false).people : undefined;
}

function worksOf(s: SentenceReading, from: number): readonly (Work | undefined)[] {
  if (!/^(?:to|for|in|on)$/.test(wordAt(s, from)))
    return from >= s.units.length || /^[.;,]$/.test(wordAt(s, from)) ? [spokenOf(s, from)] : [];
  for (let i = from + 1; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (word === 'it' || (MEDIUM_NOUNS.has(word) && !isName(s, i + 1))) return [s.topic];
    if (isName(s, i) || !/^(?:the|this|new|animated|upcoming)$/.test(word)) break;
  }
  // "to Kira": whom somebody speaks
  const { works } = worksFrom(s, from + 1);
  const at = s.units.findIndex(({ kind }, i) => i > from && kind === 'name');
  const evidence = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (evidence?.title ?? 0) > (evidence?.character ?? 0) || (at >= 0 && listsWorks(s, at)) ? works : [];
}

function found(
  s: SentenceReading,
  people: readonly NamedPerson[],
  works: readonly (Work | undefined)[],
  noun: number,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined) return [];
  if (isUnclaimed(s, Math.min(first.at, noun), noun)) return [];
  if (!people.every((one) => isNamed(s, one) && mayAct(s, one))) return [];
  const span = { from: Math.min(first.at, noun), to: Math.max(first.at, noun) + 1 };
  return works.flatMap((work) =>
    work === undefined
      ? []
      : people.flatMap(({ person }) => castFinding(person, undefined, work, span, true)),
  );
}
