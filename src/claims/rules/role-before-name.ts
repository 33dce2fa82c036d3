import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { PARTS } from '../words/parts.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { rolesMade } from './made-roles.ts';
import { areSeveral, crewFinding, type RoleMention, roleAt, rolesBefore } from './makers.ts';
import { ownedWork } from './owned-work.ts';
import type { Finding, Rule } from './rule.ts';
import { unnamedWork, workFrom } from './unnamed-work.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';
import { worksOwning } from './works-owning.ts';

/** Two roles in one word. */
const COMPOUNDS = new Set(
  'writer actor actress creator director star showrunner producer screenwriter comedian composer author co-writer playwright'
    .split(' ')
    .flatMap((one) =>
      'director writer producer creator showrunner star actor composer lyricist'
        .split(' ')
        .filter((other) => other !== one)
        .map((other) => `${one}-${other}`),
    ),
);

/** "director Ada Stone", "Northgate creator Ada Stone", "the showrunner, Ada Stone", "the creator of Northgate, Ada Stone". */
export const roleBeforeName: Rule = {
  name: 'role before name',
  triggers: [...CREW_NOUNS.keys(), ...COMPOUNDS],
  read: atEach((s, i) => (CREW_NOUNS.has(wordAt(s, i)) || COMPOUNDS.has(wordAt(s, i)) ? before(s, i) : [])),
};

function before(s: SentenceReading, noun: number): readonly Finding[] {
  const comma =
    wordAt(s, noun + 1) === ',' && isDefinite(s, behindPraise(s, (roleAt(s, noun)?.from ?? noun) - 1));
  const photography = wordAt(s, noun + 1) === 'of' && wordAt(s, noun + 2) === 'photography' ? 2 : 0;
  // "co-creator and star A", "executive producer and lead A"
  const acts =
    /^(?:and|&|\/|-)$/.test(wordAt(s, noun + 1)) && ACTS_TOO.test(wordAt(s, noun + 2)) && isName(s, noun + 3)
      ? 2
      : 0;
  const start = behindHouse(s, noun, behindAge(s, noun + photography + acts + (comma ? 2 : 1)));
  if (!isName(s, start)) return [];
  const { people, end } =
    COMPOUNDS.has(wordAt(s, noun)) || !areSeveral(wordAt(s, noun)) ? oneFrom(s, start) : peopleFrom(s, start);
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (isSomebodyPlayed(s, start)) return [];
  if (people.length === 0 || first === undefined || isUnclaimed(s, noun, noun)) return [];
  if (comma && s.units[end] !== undefined && !/^[,.;)]$/.test(wordAt(s, end))) return [];
  const works = [
    ...worksBeside(s, first, end),
    ...(s.units[end - 1]?.possessive ? worksOwned(s, first, end - 1) : []),
  ];
  // "co-writer and bestselling author A": the one here, the other by trade
  const trades =
    roles.length > 1 && works[0] === s.topic ? roles.filter(({ role }) => role !== 'author') : roles;
  return works.flatMap((work) =>
    people.flatMap(({ person, at }) =>
      trades.flatMap(({ role }) =>
        crewFinding(person, role, work, { from: Math.min(first.from, at), to: end }),
      ),
    ),
  );
}

const ACTS_TOO = /^(?:star|actor|actress|lead|host|narrator|presenter|co-star|comedian|performer|singer)$/;

/** "executive producers Q24, Ada Stone and Bo Reed": the first may be a company. */
function behindHouse(s: SentenceReading, noun: number, at: number): number {
  const house = isOther(s, at) || /\d/.test(s.units[at]?.text ?? '');
  return areSeveral(wordAt(s, noun)) && house && wordAt(s, at + 1) === ',' && isName(s, at + 2) ? at + 2 : at;
}

/** "creator, 62-year-old Ada Stone,": where the name stands. */
function behindAge(s: SentenceReading, at: number): number {
  return /-year-old$/.test(wordAt(s, at)) ? at + 1 : at;
}

/** "the ambitious producer Kira Vale (Stone)": who is played by somebody. */
function isSomebodyPlayed(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  if ((known?.character ?? 0) > (known?.person ?? 0) + (known?.crew ?? 0)) return true;
  if (wordAt(s, at + 1) !== '(' || !isName(s, at + 2) || s.units[at + 2]?.quoted) return false;
  const actor = personAt(s, at + 2);
  return wordAt(s, at + 3) === ')' && actor !== undefined && !isTitle(s.reading, s.units[at + 2]);
}

/** "its Oscar-winning director, A": where "its" stands. */
function behindPraise(s: SentenceReading, last: number): number {
  return /(?:winning|nominated)$|^(?:acclaimed|visionary|celebrated|first-time|debut|original|longtime|young|late|veteran)$/.test(
    wordAt(s, last),
  )
    ? last - 1
    : last;
}

/** "the", "its", "the play's", "X's", or "the X" in front of a role: its only holder, whom a comma may part from it. */
function isDefinite(s: SentenceReading, before: number): boolean {
  const owner = s.units[before];
  if (owner?.possessive && (isName(s, before) ? isTitle(s.reading, owner) : MEDIUM_NOUNS.has(owner.lower)))
    return true;
  const at = isName(s, before) ? before - 1 : before;
  return (
    /^(?:the|its|their|his|her)$/.test(wordAt(s, at)) ||
    (at < before && /^the /i.test(s.units[before]?.text ?? ''))
  );
}

/** "Northgate director A", "director A of Northgate"; with none named, the one that is spoken of. */
function worksBeside(s: SentenceReading, first: RoleMention, end: number): readonly (Work | undefined)[] {
  const behind = /^(?:of|for|on)$/.test(wordAt(s, end)) ? worksFrom(s, end + 1).works : [];
  if (behind.length > 0) return behind;
  const owners = worksOwning(s, first.from);
  if (owners !== 'topic') return [...owners, ...newWork(s, first)];
  if (isMadeBy(s, first.from)) return [];
  return s.units[end - 1]?.possessive ? [] : [unnamedWork(s, first)];
}

/** "X, from Low Tide creator A", "it comes from the writer of": who made that makes this as well. */
function newWork(s: SentenceReading, { role, from }: RoleMention): readonly (Work | undefined)[] {
  if (!/^(?:director|writer|creator|co-creator|co-writer)$/.test(role)) return [];
  for (let i = from - 1; i > from - 9 && i >= 0; i -= 1) {
    if (s.units[i]?.kind !== 'name' && s.units[i]?.lower === 'from') return [workFrom(s, i)];
    if (
      !isName(s, i) &&
      !/^(?:and|&|,|the|“|”|"|acclaimed|of|behind|star|writer|director|creator|executive|producer)$/.test(
        wordAt(s, i),
      )
    )
      return [];
  }
  return [];
}

/** "a new play by British writer A", "inspired by author A": of what "by" tells, and nothing else. */
function isMadeBy(s: SentenceReading, role: number): boolean {
  for (let by = role - 1; by > role - 6 && by > 0; by -= 1) {
    if (wordAt(s, by) !== 'by') {
      if (s.units[by]?.kind === 'mark' || (isName(s, by) && !isOther(s, by))) return false;
      continue;
    }
    const made = wordAt(s, by - 1);
    return (
      rolesMade(s, by - 1).length > 0 ||
      MEDIUM_NOUNS.has(made) ||
      PARTS.has(made) ||
      /^(?:inspired|influenced|story|stories|work|works|poem|opera|production|text|title|name|same)$/.test(
        made,
      )
    );
  }
  return false;
}

/** "director A's vampire drama X", "X, director A's second film", "director A's adaptation of X"; of his films in general, none. */
function worksOwned(s: SentenceReading, first: RoleMention, owner: number): readonly (Work | undefined)[] {
  const owned = ownedWork(s, owner);
  if (owned?.work !== undefined) return [owned.work];
  if (worksOwning(s, first.from) !== 'topic') {
    // "X, Y director A's new thriller,"
    const named =
      owned?.noun === undefined || !isName(s, first.from - 1) ? undefined : apposedBefore(s, first.from - 1);
    return named === undefined || RELATION_NOUNS.has(owned?.noun ?? '') ? [] : [named];
  }
  if (owned?.noun !== undefined && areSeveral(owned.noun) && owned.noun !== 'series') return [];
  if (
    /^(?:work|works|oeuvre|filmography|next|last|previous|earlier|other|second|third|upcoming|latest)$/.test(
      wordAt(s, owner + 1),
    ) &&
    owned?.noun === undefined
  )
    return [];
  // "in X, director A's second film": in X, or in nothing that is known
  if (owned?.noun !== undefined && wordAt(s, first.from - 1) === ',' && isName(s, first.from - 2))
    return [apposedBefore(s, first.from)];
  const apposed = owned?.noun === undefined ? undefined : apposedBefore(s, first.from);
  if (apposed !== undefined) return [apposed];
  return owned?.noun !== undefined && RELATION_NOUNS.has(owned.noun) ? [] : [unnamedWork(s, first)];
}

/** "X, writer-director": the title that the comma in front of unit `from` tells more of. */
function apposedBefore(s: SentenceReading, from: number): Work | undefined {
  const before = wordAt(s, from - 1) === ',' ? from - 2 : from - 1;
  if (before === from - 1 && s.units[before]?.quoted !== true) return undefined;
  return isName(s, before) && !s.units[before]?.possessive ? titleSlot(s, before) : undefined;
}

function oneFrom(s: SentenceReading, at: number) {
  const person = personAt(s, at, true);
  return { people: person === undefined ? [] : [{ person, at }], end: at + 1 };
}
