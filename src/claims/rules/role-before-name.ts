import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { areSeveral, crewFinding, isShowBoss, type RoleMention, roleAt, rolesBefore } from './makers.ts';
import { isTradeOfPart } from './role-as-part.ts';
import type { Finding, Rule } from './rule.ts';
import { unnamedWork } from './unnamed-work.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';
import { isMadeBy, newWork, worksOwned } from './works-of-role.ts';
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
  triggers: [...CREW_NOUNS.keys(), ...COMPOUNDS, 'boss', 'bosses'],
  read: atEach((s, i) =>
    CREW_NOUNS.has(wordAt(s, i)) || COMPOUNDS.has(wordAt(s, i)) || isShowBoss(s, i) ? before(s, i) : [],
  ),
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
  const start =
    behindTrade(s, noun) ?? behindHouse(s, noun, behindAge(s, noun + photography + acts + (comma ? 2 : 1)));
  // "Director's Cut", "from the perspective of a writer Having A Day"
  if (!isName(s, start) || s.units[noun]?.possessive || /^an?$/.test(wordAt(s, noun - 1))) return [];
  const { people, end } =
    COMPOUNDS.has(wordAt(s, noun)) || !areSeveral(wordAt(s, noun)) ? oneFrom(s, start) : peopleFrom(s, start);
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (isSomebodyPlayed(s, start) || isOfCreature(s, first) || isTradeOfPart(s, first?.from ?? noun))
    return [];
  const makers = people.filter((one, i) => isMaker(s, one, i));
  if (makers.length === 0 || first === undefined || isUnclaimed(s, noun, noun)) return [];
  if (comma && s.units[end] !== undefined && !/^(?:[,.;()]|of)$/.test(wordAt(s, end))) return [];
  const works = [
    ...worksBeside(s, first, end),
    ...(s.units[end - 1]?.possessive ? worksOwned(s, first, end - 1) : []),
  ];
  // "co-writer and bestselling author A": the one here, the other by trade
  const trades =
    roles.length > 1 && works[0] === s.topic ? roles.filter(({ role }) => role !== 'author') : roles;
  return works.flatMap((work) =>
    makers.flatMap(({ person, at }) =>
      trades.flatMap(({ role }) =>
        crewFinding(person, role, work, { from: Math.min(first.from, at), to: end }),
      ),
    ),
  );
}

/** "producers A, B and X writer C": not C; "director Cut", "creator Fanboy": one word that is nobody's in this article. */
function isMaker(s: SentenceReading, { person, at }: NamedPerson, index: number): boolean {
  if (index > 0 && CREW_NOUNS.has(wordAt(s, at - 1))) return false;
  const known = s.reading.evidence.get(foldName(person));
  return (
    person.includes(' ') || ((known?.count ?? 0) > 1 && (known?.person ?? 0) > 2 && (known?.title ?? 0) === 0)
  );
}

/** "Low Tide writer and Salt Road producer Ada Stone": one person, who was both. */
function behindTrade(s: SentenceReading, noun: number): number | undefined {
  if (!/^(?:and|&)$/.test(wordAt(s, noun + 1)) || !isName(s, noun + 2) || !isName(s, noun - 1))
    return undefined;
  const other = wordAt(s, noun + 3) === 'executive' ? noun + 4 : noun + 3;
  const trade = wordAt(s, other);
  return (CREW_NOUNS.has(trade) || ACTS_TOO.test(trade)) && !areSeveral(trade) && isName(s, other + 1)
    ? other + 1
    : undefined;
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

/** "Kira's creator, the old Bo Vale": who made somebody of the story, there. */
function isOfCreature(s: SentenceReading, first: RoleMention | undefined): boolean {
  const owner = s.units[(first?.from ?? 0) - 1];
  if (first?.role !== 'creator' || owner?.kind !== 'name' || !owner.possessive || owner.quoted) return false;
  const known = s.reading.evidence.get(owner.key);
  return (known?.character ?? 0) > (known?.title ?? 0);
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
  const small = workedOn(s, end);
  const behind =
    /^(?:of|for|on|in)$/.test(wordAt(s, small)) && (small > end || wordAt(s, end) !== 'in')
      ? worksFrom(s, small + 1)
      : undefined;
  // "director A of X fame"
  if (behind !== undefined && behind.works.length > 0 && wordAt(s, behind.end) !== 'fame')
    return behind.works;
  const owners = worksOwning(s, first.from);
  if (owners !== 'topic') return [...owners, ...newWork(s, first)];
  if (isMadeBy(s, first.from)) return [];
  return s.units[end - 1]?.possessive ? [] : [unnamedWork(s, first)];
}

/** "director A previously worked together on X": where "on" stands; `end` where no such words follow. */
function workedOn(s: SentenceReading, end: number): number {
  let i = end;
  while (i < end + 3 && /^(?:previously|also|first|last|recently|had|have|both)$/.test(wordAt(s, i))) i += 1;
  if (!/^(?:worked|collaborated|teamed|partnered|paired)$/.test(wordAt(s, i))) return end;
  i += 1;
  while (i < end + 7 && /^(?:together|up|again|before|closely)$/.test(wordAt(s, i))) i += 1;
  return /^(?:on|in|for)$/.test(wordAt(s, i)) ? i : end;
}

function oneFrom(s: SentenceReading, at: number) {
  const person = personAt(s, at, true);
  return { people: person === undefined ? [] : [{ person, at }], end: at + 1 };
}
