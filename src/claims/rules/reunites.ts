import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isKnownActor, isNamed, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { areActors, castOf } from './casts.ts';
import { inThePast } from './finding.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "A reunites with her X co-star B", "The series reteams A with X director C": both have been in X, and A there with C. */
export const reunites: Rule = {
  name: 'reunites',
  triggers:
    'reunite reunites reunited reuniting reteam reteams reteamed reteaming re-team re-teams re-teamed re-teaming'.split(
      ' ',
    ),
  read: atEach((s, verb) => {
    const at = withBehind(s, verb);
    if (at === undefined) return [];
    const object = peopleFrom(s, verb + 1, false).people.filter((one) => one.at < at);
    if (object.length === 0 && CREW_NOUNS.has(wordAt(s, at - 1))) return withMaker(s, verb, at);
    return together(s, object.length > 0 ? object : subjectsOf(s, verb), at + 1, verb);
  }),
};

function withBehind(s: SentenceReading, verb: number): number | undefined {
  for (let i = verb + 1; i < verb + 8; i += 1) {
    if (wordAt(s, i) === 'with') return i;
    if (s.units[i] === undefined || s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "X reunites the director with A": A is in it. */
function withMaker(s: SentenceReading, verb: number, at: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, at + 1, false);
  const works = worksBefore(s, verb)?.works;
  return works?.length === 1 && areActors(s, people)
    ? castOf(s, people, works[0], { from: verb, to: end })
    : [];
}

const PARTNERS = /^(?:co-stars?|costars?|castmates?|stars?|actor|actress|actors|leading)$/;

/** "her X co-star B", "his “X” director C". */
function together(
  s: SentenceReading,
  before: readonly NamedPerson[],
  from: number,
  verb: number,
): readonly Finding[] {
  let title = from;
  while (
    title < from + 5 &&
    (/^(?:his|her|their|the|former|old|fellow)$/.test(wordAt(s, title)) ||
      (isName(s, title) && isOther(s, title)))
  )
    title += 1;
  const noun = wordAt(s, title + 1);
  if (!isName(s, title) || s.units[title]?.possessive) return [];
  const partner = PARTNERS.test(noun);
  if (!partner && !CREW_NOUNS.has(noun)) return [];
  const first = before[0];
  if (first === undefined || isUnclaimed(s, Math.min(first.at, verb), title)) return [];
  const fit = before.filter(
    (one) =>
      isNamed(s, one) && mayAct(s, one) && (partner || isKnownActor(s, one.person) || hasWord(s, ACTING)),
  );
  const work = titleSlot(s, title);
  // "The drama reunites A with her X co-star B": B is in it too
  const here = fit.length > 0 && partner && first.at > verb ? s.topic : undefined;
  const met = here === undefined ? [] : [...fit, ...peopleFrom(s, title + 2, false).people.slice(0, 1)];
  return met
    .flatMap(({ person, at }) =>
      castFinding(person, undefined, here, { from: Math.min(at, title), to: title + 2 }),
    )
    .concat(
      fit.flatMap(({ person, at }) =>
        inThePast(castFinding(person, undefined, work, { from: Math.min(at, title), to: title + 2 })),
      ),
    );
}

const ACTING = new Set('star stars starring plays play playing actor actress cast role'.split(' '));
