import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { isKnownActor, members } from './actors.ts';
import { atEach, whereOnTopic } from './at-each.ts';
import { areActors, isPerson } from './casts.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';

/** "A and B return", "A, B and C are back for season two", "Also back are A and B", "A will reprise her role". */
export const comesBack: Rule = {
  name: 'comes back',
  triggers: 'return returns returning returned back reprise reprises reprising reprised'.split(' '),
  read: whereOnTopic(atEach(backAt)),
};

function backAt(s: SentenceReading, at: number): readonly Finding[] {
  const word = wordAt(s, at);
  if (word.startsWith('repris')) return reprises(s, at);
  const listed = word === 'back' || word === 'returning' ? behindBe(s, at) : [];
  if (listed.length > 0) return listed;
  if (!isTail(s, at + 1) || (word === 'back' && !BE.test(wordAt(s, at - 1)))) return [];
  const people = subjectsOf(s, at);
  // "no deal for A to return"
  if (wordAt(s, at - 1) === 'to' && wordAt(s, (people[0]?.at ?? 0) - 1) === 'for') return [];
  return act(s, people) || (isForEpisodes(s, at + 1) && areActors(s, people))
    ? members(s, people, spokenOf(s, at), at)
    : [];
}

/** "return for 10 more episodes", "in their usual roles": what an actor does. */
function isForEpisodes(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5; i += 1)
    if (/^(?:episodes?|roles?)$/.test(wordAt(s, i)))
      return wordAt(s, from) === (/^e/.test(wordAt(s, i)) ? 'for' : 'in');
  return false;
}

const BE = /^(?:is|are|be|was|were|also|both|all|come|comes|coming|came|officially|now)$/;

/** "Also back are A and B", "Returning for season two are A and B". */
function behindBe(s: SentenceReading, at: number): readonly Finding[] {
  if (at > 3) return [];
  for (let i = at + 1; i < at + 9; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:is|are|will)$/.test(word)) {
      const from = /^(?:also|be)$/.test(wordAt(s, i + 1)) ? i + 2 : i + 1;
      const { people, end } = peopleFrom(s, from, false);
      return act(s, people) ? members(s, people, s.topic, end - 1) : [];
    }
    if (s.units[i] === undefined || isName(s, i) || !OVER.has(word)) return [];
  }
  return [];
}

/** "A will reprise her role", "A and B are reprising their roles from the first film": no part is named. */
function reprises(s: SentenceReading, verb: number): readonly Finding[] {
  if (!/^(?:his|her|their)$/.test(wordAt(s, verb + 1))) return [];
  let i = verb + 2;
  while (i < verb + 5 && /^(?:original|respective|starring|lead|leading|voice)$/.test(wordAt(s, i))) i += 1;
  if (!/^(?:roles?|parts?)$/.test(wordAt(s, i)) || !isTail(s, i + 1)) return [];
  const people = subjectsOf(s, verb);
  const named = people.every((one) => {
    const unit = s.units[one.at] as Unit;
    return (
      isKnownActor(s, one.person) || (unit.kind === 'name' && isFullName(unit) && !isTitle(s.reading, unit))
    );
  });
  return named ? members(s, people, spokenOf(s, verb), i) : [];
}

/**
 * Whether all of them act: as the article shows of each, or of one of a list of people named in full. Characters come
 * back as well.
 */
function act(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  if (people.length === 0) return false;
  if (people.every(({ person }) => isKnownActor(s, person))) return true;
  return (
    people.some((one) => isKnownActor(s, one.person) || isPerson(s, one)) &&
    people.every((one) => {
      const unit = s.units[one.at] as Unit;
      const known = s.reading.evidence.get(foldName(one.person));
      return (
        unit.kind === 'name' &&
        (isFullName(unit) || isKnownActor(s, one.person)) &&
        !isTitle(s.reading, unit) &&
        (known?.character ?? 0) <= (known?.person ?? 0)
      );
    })
  );
}

const OVER = new Set(
  `for in on to the this that a an again too also as well new next second third fourth fifth sixth seventh eighth final last season seasons series show film movie
  sequel episode episodes more another year time cast run reboot revival one two three four five six seven eight nine ten their her his roles role fold staple familiar usual respective original iconic beloved`.split(
    /\s+/,
  ),
);

/** Behind the verb stands nothing else than for what: "for a second season", "in the new series", "for 10 more episodes". */
function isTail(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 10; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return true;
    if (unit.kind === 'mark') return /^[.;,!]$/.test(unit.lower);
    if (unit.kind === 'number') continue;
    if (i > from && /^(?:that|which|while|and|but|who|with|alongside|from|of)$/.test(wordAt(s, i)))
      return /^(?:season|seasons|series|show|film|movie|sequel|episodes?|too|again|more|year|roles?|reboot|revival|fold)$/.test(
        wordAt(s, i - 1),
      );
    if (!OVER.has(wordAt(s, i))) return false;
  }
  return false;
}
