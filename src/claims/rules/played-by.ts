import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { DESCRIPTION_ENDS, isSomebodyNoun } from '../words/casting.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { isNamed, mayAct, members } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { partBehind, toldOf } from './part-told.ts';
import { relativeWork } from './relative-work.ts';
import type { Finding, Rule } from './rule.ts';
import { somebodyIn } from './title-somebody.ts';
import { behindParenthesis, isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { BETWEEN, charactersBefore, whomPronounMeans } from './whom-played-by.ts';
import { workBefore, workFor } from './whose-work.ts';

/** "Kira Vale, played by Ada Stone", "Kira (voiced by Ada Stone)", "A and B, portrayed by C and D". */
export const playedBy: Rule = {
  name: 'played by',
  triggers: [
    'played',
    'portrayed',
    'voiced',
    'embodied',
    'performed',
    'taken',
    'filled',
    'shared',
    'handled',
  ],
  read: atEach((s, i) => {
    const by = byBehind(s, i);
    if (by === undefined) return [];
    return ofRoles.has(wordAt(s, i)) ? byRole(s, i, by) : pairsAt(s, i, by);
  }),
};

/** "played by", "played in the new series by", "played last time by". */
function byBehind(s: SentenceReading, verb: number): number | undefined {
  if (wordAt(s, verb + 1) === 'by') return verb + 1;
  if (
    !/^(?:in|on|last|here|this|then|now|until|originally|brilliantly|superbly|beautifully|wonderfully|perfectly|respectively|with|to|like|as)$/.test(
      wordAt(s, verb + 1),
    )
  )
    return undefined;
  for (let i = verb + 2; i < verb + 7; i += 1) {
    if (wordAt(s, i) === 'by') return i;
    if (!isName(s, i) && s.units[i]?.kind !== 'word') return undefined;
    if (isName(s, i) && !isTitle(s.reading, s.units[i])) return undefined;
  }
  return undefined;
}

function pairsAt(s: SentenceReading, verb: number, by: number): readonly Finding[] {
  const { people, end } = behindDescription(s, by + 1);
  // "The other two are played by A (as B) and C (as D)"
  if (people.some(({ at }) => wordAt(s, at + 1) === '(' && wordAt(s, at + 2) === 'as')) return [];
  // "the Hunters, played by A as B and C as D": of whom each plays his own
  const first = people[0];
  const as = first === undefined ? -1 : behindParenthesis(s, first.at + 1);
  if (wordAt(s, as) === 'as' && isName(s, as + 1)) return [];
  const behind = people.length > 0 ? partBehind(s, verb, end) : [];
  const named = behind.length > 0 ? behind : charactersBefore(s, verb);
  const characters = named.length > 0 ? named : whomPronounMeans(s, verb);
  if (people.length > 0 && characters.length === 0) return bySomebody(s, verb, people, end);
  if (people.length === 0 || characters.length === 0) return [];
  const from = characters[0]?.at ?? verb;
  // "Kira, who trusts no one (played by Ada Stone)": what is denied is not who plays her
  if (wordAt(s, verb - 1) !== '(' && isUnclaimed(s, from, verb)) return [];
  const work = workFor(s, from, end);
  const voice = wordAt(s, verb) === 'voiced';
  const last = characters.at(-1) as { character: string; at: number };
  // "The chorus of Weavers is played by A, B and C": a group, and no part of one
  if (people.length > 2 && characters.length === 1 && /^\p{L}+[^s’']s$/u.test(last.character))
    return people.flatMap(({ person }) => castFinding(person, undefined, work, { from, to: end }));
  const pairs = [
    ...(people.length === characters.length
      ? people.map(({ person }, i) => ({ person, character: characters[i]?.character }))
      : people.slice(0, 1).map(({ person }) => ({ person, character: last.character }))),
    ...alsoBy(s, end).map(({ person }) => ({ person, character: last.character })),
  ];
  const found = pairs.flatMap(({ person, character }) =>
    castFinding(person, character, work, { from, to: end }, voice),
  );
  return /^(?:originally|previously|formerly|once)$/.test(wordAt(s, verb - 1)) ? inThePast(found) : found;
}

/** "voiced by A in Japanese and by B in English": the other of two. */
function alsoBy(s: SentenceReading, from: number): readonly NamedPerson[] {
  for (let i = from; i < from + 7; i += 1) {
    if (wordAt(s, i) === 'and' && wordAt(s, i + 1) === 'by')
      return peopleFrom(s, i + 2, false).people.slice(0, 1);
    if (s.units[i]?.kind === 'mark') return [];
  }
  return [];
}

/** "by A", "by freshman theatre student A", "by a wonderfully glum A". */
function behindDescription(s: SentenceReading, from: number): { people: NamedPerson[]; end: number } {
  if (wordAt(s, from) === 'none' && wordAt(s, from + 1) === 'other') return behindDescription(s, from + 3);
  const found = peopleFrom(s, from);
  if (found.people.length > 0) return found;
  for (let i = from; i < from + 8; i += 1) {
    if (isName(s, i)) {
      if (isOther(s, i) || s.units[i]?.possessive) continue;
      const unit = s.units[i];
      return unit !== undefined && isFullName(unit) ? peopleFrom(s, i, false) : found;
    }
    // "by comedian and actor A"
    if (wordAt(s, i) === 'and' && isSomebodyNoun(wordAt(s, i - 1)) && isName(s, i + 2)) continue;
    if (s.units[i]?.kind !== 'word' || DESCRIPTION_ENDS.has(wordAt(s, i))) return found;
  }
  return found;
}

/** "a stowaway, played by A", "Other judges are played by A and B": in it, as nobody with a name. */
function bySomebody(
  s: SentenceReading,
  verb: number,
  people: readonly NamedPerson[],
  end: number,
): readonly Finding[] {
  let noun = verb - 1;
  while (noun > verb - 5 && BETWEEN.test(wordAt(s, noun))) noun -= 1;
  if (!(isNounOfSomebody(wordAt(s, noun)) || ROLES.test(wordAt(s, noun)))) return [];
  if (wordAt(s, noun - 1) === 'of' && !GROUPS.test(wordAt(s, noun - 2))) return [];
  const part = eponym(s, noun) ?? toldOf(s, noun);
  const first = people[0];
  if (part !== undefined && first !== undefined && people.length === 1 && mayAct(s, first))
    return isUnclaimed(s, part.at, verb)
      ? []
      : castFinding(
          first.person,
          part.character,
          workFor(s, part.at, end),
          { from: part.at, to: end },
          wordAt(s, verb) === 'voiced',
        );
  // writers play as well
  if (first === undefined || isUnclaimed(s, first.at, end - 1)) return [];
  if (!people.every((one) => isNamed(s, one) || one.person.includes(' '))) return [];
  return people.flatMap(({ person, at }) =>
    castFinding(
      person,
      undefined,
      relativeWork(s, verb, true) ?? workBefore(s, Math.min(verb, OPENING)) ?? s.topic,
      {
        from: Math.min(at, verb),
        to: end,
      },
    ),
  );
}

// "And while Northgate tells of a woman played by A": what a sentence begins with is what it is about.
const OPENING = 4;

/** "The title character, played by A": whom the work is called after. */
function eponym(s: SentenceReading, noun: number): { character: string; at: number } | undefined {
  if (wordAt(s, noun) !== 'character' || !/^(?:title|titular|eponymous)$/.test(wordAt(s, noun - 1)))
    return undefined;
  const character = somebodyIn(s.topic?.title ?? '');
  return character === undefined ? undefined : { character, at: noun };
}

/** "a chorus of sailors" */
const GROUPS =
  /^(?:chorus|group|team|gang|crew|band|pair|trio|quartet|family|host|pack|army|couple|number|ensemble|circle)$/;

/** What roles are, and people hardly. */
const ofRoles = new Set(['taken', 'filled', 'shared', 'handled']);

/** "The lead roles are taken by A and B". */
function byRole(s: SentenceReading, verb: number, by: number): readonly Finding[] {
  if (
    !/^(?:are|is|were|was|being)$/.test(wordAt(s, verb - 1)) ||
    !/^(?:roles?|parts?|leads?)$/.test(wordAt(s, verb - 2))
  )
    return [];
  const { people, end } = peopleFrom(s, by + 1, false);
  return people.every((one) => isNamed(s, one)) ? members(s, people, s.topic, end - 1) : [];
}

/** "The lead roles are played by A and B". */
const ROLES = /^(?:roles?|parts?|leads?|duo|trio|couple)$/;
