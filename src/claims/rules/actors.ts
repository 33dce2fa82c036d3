import type { Work } from '../claim.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { ACTING_WORDS } from '../words/acting.ts';
import { ACTOR_NOUNS, CREW_NOUNS, CREW_VERBS } from '../words/roles.ts';
import { castFinding } from './cast-finding.ts';
import { GERUNDS } from './crew-verb.ts';
import type { Finding } from './rule.ts';
import { type NamedPerson, wordAt } from './walk.ts';

// How far before its end a clause is looked at for what is done in it.
export const ACTING_REACH = 24;

/** Whether a word for acting stands near before unit `at`: then people who are named there may act as well. */
export function isActingBefore(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - ACTING_REACH; i -= 1)
    if (ACTING_WORDS.has(wordAt(s, i))) return true;
  return false;
}

const MAKING = new Set([...CREW_NOUNS.keys(), ...CREW_VERBS.keys(), ...Object.keys(GERUNDS)]);

/** "the actor's", "the star's": of somebody by what he does, who was named before. */
export function isActorsOwn(s: SentenceReading, at: number): boolean {
  return s.units[at]?.possessive === true && ACTOR_NOUNS.has(wordAt(s, at).replace(/'s$/, ''));
}

/** Whether the sentence has a word for making something, between two units: then a list in it may be of makers. */
export function tellsOfMaking(s: SentenceReading, from = 0, to = s.units.length): boolean {
  if (from <= 0 && to >= s.units.length) return hasWord(s, MAKING);
  for (let i = Math.max(0, from); i < to; i += 1) if (MAKING.has(wordAt(s, i)) && !isPart(s, i)) return true;
  return false;
}

/** "Ada Stone as the staff video editor": whom she plays. */
function isPart(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 6 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'as')
      return /^(?:the|a|an|his|her)$/.test(wordAt(s, i + 1)) && s.units[i - 1]?.kind === 'name';
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "The line-up includes artists A and B": a noun for those who do not act, in front of their names. */
export function areNoActors(s: SentenceReading, noun: number): boolean {
  const word = wordAt(s, noun);
  return CREW_NOUNS.has(word) || /^(?:artists|illustrators|musicians|bands|singers|authors)$/.test(word);
}

/** "is back with songs for the film, and is joined by B": who joins in them need not act. */
export function tellsOfSongs(s: SentenceReading): boolean {
  return hasWord(s, SONGS);
}

const SONGS = new Set('songs song music score'.split(' '));

/** Whether nothing shows that somebody makes things, is a character, or is no person at all. */
export function mayAct(s: SentenceReading, { person, at }: NamedPerson): boolean {
  const known = s.reading.evidence.get(foldName(person));
  const unit = s.units[at] as Unit;
  return (
    !CREW_NOUNS.has(wordAt(s, at - 1)) &&
    !isRatherMaker(s, person) &&
    (known?.character ?? 0) <= (known?.person ?? 0) &&
    !unit.quoted
  );
}

/** Whether the article shows that somebody acts. */
export function isKnownActor(s: SentenceReading, person: string): boolean {
  return (s.reading.evidence.get(foldName(person))?.actor ?? 0) > 0;
}

/** Whether the article shows somebody rather as a maker: a possessive of his names a work, and he is no actor of a list. */
export function isRatherMaker(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return (known?.crew ?? 0) > (known?.actor ?? 0);
}

/** Whether somebody is named in full, or known by a shorter name. */
export function isNamed(s: SentenceReading, { person, at }: NamedPerson): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return isKnownActor(s, person);
  return (isFullName(unit) && !isTitle(s.reading, unit)) || isKnownActor(s, person);
}

/**
 * People who are in a work. None where one of them makes it or is played himself: the sentence then speaks of
 * something else than a cast.
 */
export function members(
  s: SentenceReading,
  people: readonly NamedPerson[],
  work: Work | undefined,
  to: number,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined || work === undefined || isUnclaimed(s, first.at, Math.max(first.at, to)))
    return [];
  const last = people.at(-1)?.at ?? to;
  if (
    tellsOfMaking(s, Math.min(first.at, to) - 12, Math.max(last, to) + 9) ||
    people.some((one) => !mayAct(s, one))
  )
    return [];
  return people.flatMap(({ person, at }) =>
    castFinding(person, undefined, work, { from: Math.min(at, to), to: Math.max(at, to) + 1 }),
  );
}
