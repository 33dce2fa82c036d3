import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { ACTING_NOUNS, PRAISE_NOUNS, PRAISED, REVIEW_VERBS, SCENES } from '../words/reviews.ts';
import { isKnownActor, isNamed, mayAct, tellsOfMaking } from './actors.ts';
import { atEach, whereOnTopic } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { complementFrom } from './complement.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';

/**
 * What only a review says, and of actors, in what it reviews: "A is superb", "B steals the show", "A and B give fine
 * performances", "A's performance is a marvel", "A and B share an easy chemistry", "B lends gravitas".
 */
export const reviewed: Rule = {
  name: 'reviewed',
  triggers: [
    ...PRAISED,
    ...REVIEW_VERBS,
    ...ACTING_NOUNS,
    ...PRAISE_NOUNS,
    'steal',
    'steals',
    'stole',
    'stealing',
  ],
  read: whereOnTopic((s, ats) => (tellsOfMaking(s) ? [] : reviewsAt(s, ats))),
};

const reviewsAt = atEach((s, at) => (isName(s, at) ? [] : readAt(s, at)));

function readAt(s: SentenceReading, at: number): readonly Finding[] {
  const word = wordAt(s, at);
  if (ACTING_NOUNS.has(word) && !isOfOffice(s, at, word)) {
    const owned = ownedBy(s, at);
    if (owned !== undefined) return found(s, [owned], at, s.topic);
  }
  const said = saidAt(s, at, word);
  if (said === undefined) return [];
  const people = subjectsOf(s, said.verb);
  const { works, topic, open } = complementFrom(s, said.behind);
  const work = works[0] ?? (topic || open ? spokenOf(s, at) : undefined);
  return found(s, people, said.verb, work);
}

/** "Bo Reed's performance as chief executive", "Bo Reed's acting chief of staff". */
function isOfOffice(s: SentenceReading, noun: number, word: string): boolean {
  const next = wordAt(s, noun + 1);
  if (word === 'acting') return !/^(?:is|was|and|,|\.|)$/.test(next) || isName(s, noun + 1);
  return next === 'as' && !isName(s, noun + 2) && !/^(?:a|an|the|his|her)$/.test(wordAt(s, noun + 2));
}

/** Where the verb stands, and what stands behind all that is praise. */
function saidAt(s: SentenceReading, at: number, word: string): { verb: number; behind: number } | undefined {
  if (REVIEW_VERBS.has(word)) return { verb: at, behind: at + 1 };
  if (word.startsWith('st') && /^st(?:eal|ole)/.test(word)) {
    for (let i = at + 1; i < at + 5; i += 1) if (SCENES.has(wordAt(s, i))) return { verb: at, behind: i + 1 };
    return undefined;
  }
  if (PRAISED.has(word)) return isPraised(s, at);
  for (let i = at - 1; i > at - 9 && i > 0; i -= 1) {
    const verb = wordAt(s, i);
    if (GIVES.test(verb)) return { verb: i, behind: at + 1 };
    if (verb === 'in' && /^(?:turn|put)(?:s|ed|ting|ning|ing)?$/.test(wordAt(s, i - 1)))
      return { verb: i - 1, behind: at + 1 };
    if (s.units[i]?.kind !== 'word' && !/^[,-]$/.test(verb)) return undefined;
    if (/^(?:of|to|for|that|with|as|about|on|at|by|from)$/.test(verb)) return undefined;
  }
  return undefined;
}

const GIVES =
  /^(?:gives?|gave|giving|delivers?|delivered|delivering|offers?|offered|provides?|provided|lends?|lent|adds?|added|shares?|shared|have|has|had|brings?|brought)$/;

/** "is superb", "are both excellent", "was an absolute delight". */
function isPraised(s: SentenceReading, at: number): { verb: number; behind: number } | undefined {
  for (let i = at - 1; i > at - 6 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:is|are|was|were)$/.test(word)) return { verb: i, behind: at + 1 };
    if (!PRAISED.has(word) && !BEFORE_PRAISE.has(word)) return undefined;
  }
  return undefined;
}

const BEFORE_PRAISE = new Set(
  'a an the simply particularly especially quite really very so as both again equally also always never truly absolutely just and , absolute real true utterly completely typically reliably genuinely consistently all no less characteristically perfectly downright pretty sadly largely criminally'.split(
    ' ',
  ),
);

/** "Bo Reed's fine performance", "Stone's comic timing". */
function ownedBy(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 1; i > noun - 5 && i >= 0; i -= 1) {
    if (isName(s, i)) {
      const person = s.units[i]?.possessive ? personAt(s, i) : undefined;
      return person === undefined ? undefined : { person, at: i };
    }
    if (s.units[i]?.kind !== 'word' && !/^[,-]$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}

function found(
  s: SentenceReading,
  people: readonly NamedPerson[],
  at: number,
  work: Work | undefined,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined || work === undefined || isUnclaimed(s, first.at, at) || isOfAnother(s, at, work))
    return [];
  if (!people.every((one) => isActor(s, one))) return [];
  return people.flatMap(({ person }) =>
    castFinding(person, undefined, work, { from: Math.min(first.at, at), to: Math.max(first.at, at) + 1 }),
  );
}

/** Characters are brave, and now and then brilliant: whoever is not shown to act is somebody by his full name, and told of as nobody. */
function isActor(s: SentenceReading, one: NamedPerson): boolean {
  if (!isNamed(s, one) || !mayAct(s, one)) return false;
  if (isKnownActor(s, one.person)) return true;
  const known = s.reading.evidence.get(foldName(one.person));
  if ((known?.character ?? 0) > 0 || isSomebodyNoun(wordAt(s, one.at - 1))) return false;
  return one.person.includes(' ') && startsWithGivenName(one.person);
}

/** Round unit `at`, the sentence names another work than the one that is meant. */
function isOfAnother(s: SentenceReading, at: number, { title }: Work): boolean {
  for (let i = Math.max(0, at - NEAR); i < at + NEAR && i < s.units.length; i += 1) {
    const unit = s.units[i];
    if (isTitle(s.reading, unit) && s.reading.titles.get(unit?.key ?? '') !== title) return true;
  }
  return false;
}

const NEAR = 30;
