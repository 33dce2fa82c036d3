import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { GERUNDS } from './crew-verb.ts';
import { behindDescription } from './described-maker.ts';
import { type Duty, dutyAt, PLACES } from './duty.ts';
import { crewFinding, isOfTopic, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, peopleFrom, wordAt } from './walk.ts';

/**
 * "Directing the first two episodes is A", "Also producing for Quark are A and B", "Stepping into the director's chair
 * is A", "Tapped to direct is A", "Handling the script is B", "Running the show is C": the maker behind the verb.
 */
export const invertedCredit: Rule = {
  name: 'inverted credit',
  triggers: [
    ...PLACES,
    ...Object.keys(GERUNDS),
    ...[...CREW_VERBS].filter(([, { passive }]) => !passive).map(([verb]) => verb),
    ...'scripting handling sharing providing supplying overseeing running leading duties duty'.split(' '),
  ],
  read: atEach(readAt),
};

/** Before the first word of the phrase. */
const BEFORE =
  /^(?:also|and|meanwhile|once|again|finally|then|now|instead|this|time|while|but|with|,|joining|them|him|her|executive|exec|co|back|also-)$/;
/** What a phrase begins with that stands in front of its verb. */
const OPENS =
  /(?:ing$)|^(?:in|at|on|behind|tapped|set|attached|hired|signed|brought|enlisted|recruited|chosen|picked|selected|due|slated|drafted|back|confirmed|announced|named|aboard|onboard|lined|engaged|commissioned)$/;

// "Stepping into the director's chair for the first time in a decade is": no phrase is longer.
const LONGEST = 16;

function readAt(s: SentenceReading, at: number): readonly Finding[] {
  const from = phraseStart(s, at);
  const duty = from === undefined ? undefined : dutyAt(s, at);
  if (duty === undefined) return [];
  // "at the helm of the ship"
  if (
    duty.place &&
    wordAt(s, duty.end) === 'of' &&
    !isOfTopic(s, duty.end + 1) &&
    !leadsToName(s, duty.end + 1)
  )
    return [];
  const is = verbBehind(s, duty.end);
  if (is === undefined) return [];
  const first = behindStress(s, is + 1);
  const who = behindDescription(s, first);
  const { people, end } = peopleFrom(s, isName(s, first) ? first : who);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, at, is)) return [];
  const work = workNamed(s, duty, is) ?? s.topic;
  return people
    .filter((one) => !isOfOtherRole(s, duty, one.at))
    .flatMap(({ person }) =>
      duty.roles.flatMap((role) => crewFinding(person, role, work, { from: at, to: end })),
    );
}

/** Where the phrase begins that the sentence or its clause opens with; it is no more than a few words up to `at`. */
function phraseStart(s: SentenceReading, at: number): number | undefined {
  let from = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (at - i > 9) return undefined;
    // "Tapped", a capital that the sentence begins with
    if (isName(s, i) && !opens(s, i) && !/^(?:joining|alongside|and|,)$/.test(s.units[i - 1]?.lower ?? ''))
      return undefined;
    if (
      /^[;:—–]$/.test(wordAt(s, i)) ||
      (wordAt(s, i) === ',' && /^(?:and|while|but)$/.test(wordAt(s, i + 1)))
    ) {
      from = i + 1;
      break;
    }
  }
  while (from < at && !opens(s, from) && (BEFORE.test(wordAt(s, from)) || isName(s, from))) from += 1;
  return opens(s, from) ? from : undefined;
}

function opens(s: SentenceReading, at: number): boolean {
  return !(isName(s, at) && s.units[at]?.words !== 1) && OPENS.test(s.units[at]?.lower ?? '');
}

/** "of X", "of the new Quark series X". */
function leadsToName(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5 && !/^(?:is|are|was)$/.test(wordAt(s, i)); i += 1)
    if (isName(s, i)) return true;
  return false;
}

/** The form of "be" that the phrase leads to, with only its object and a time or a place in between. */
function verbBehind(s: SentenceReading, end: number): number | undefined {
  for (let i = end; i < end + LONGEST; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:is|are|was|were)$/.test(word)) return i;
    if (word === 'will' && wordAt(s, i + 1) === 'be') return i + 1;
    if (word === 'comes' && s.units[i - 1]?.kind === 'word') return i;
    if (/^(?:who|which|that|because|if|when|has|have|had|can|he|she|they|it's|as)$/.test(word))
      return undefined;
    if (s.units[i] === undefined || (s.units[i]?.kind === 'mark' && !/^[-“”"‘’]$/.test(word)))
      return undefined;
  }
  return undefined;
}

/** "is once again A", "are none other than A and B". */
function behindStress(s: SentenceReading, from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    /^(?:once|again|also|none|other|than|now|both|still|of|course|,)$/.test(wordAt(s, at))
  )
    at += 1;
  return at;
}

/** "At the helm of X is", "Directing X is": X, and neither an actor nor a company. */
function workNamed(s: SentenceReading, duty: Duty, is: number) {
  for (let i = duty.end; i < is; i += 1)
    if (isName(s, i) && isTitle(s.reading, s.units[i])) return workAt(s, i)?.work;
  return undefined;
}

/** "Also behind the camera is composer A": what he does there is said by his own role. */
function isOfOtherRole(s: SentenceReading, duty: Duty, at: number): boolean {
  if (!duty.place) return false;
  const own = rolesBefore(s, at);
  return own.length > 0 && !own.some(({ role }) => role === 'director' || duty.roles.includes(role));
}
