import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { asRole } from './as-role.ts';
import { crewVerbAt } from './crew-verb.ts';
import { inThePast } from './finding.ts';
import { rolesMade } from './made-roles.ts';
import { madeWith } from './made-with.ts';
import { areSeveral, crewFinding, rolesBefore } from './makers.ts';
import { makes } from './makes.ts';
import type { Finding, Rule } from './rule.ts';
import { indexRules } from './triggered.ts';
import { beforeParenthesis, isName, isOther, type NamedPerson, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "director A (“X,” “Y”)", "directed by A and B (X)": what makers have made before, as trade papers say it. */
export const madeBefore: Rule = {
  name: 'made before',
  triggers: ['('],
  read: (s, ats) => {
    let here: ReadonlyMap<string, readonly string[]> | undefined;
    const made = (person: string) => {
      here ??= madeHere(s);
      return here.get(person) ?? [];
    };
    return ats.flatMap((at) => (wordAt(s, at) === '(' ? readAt(s, at, made) : []));
  },
};

/** What the sentence says of its own work in other words: "A will produce along with B (X)". */
function madeHere(s: SentenceReading): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const { rule, ats } of findDue(s.units))
    for (const { statement } of rule.read(s, ats))
      if (statement.kind === 'crew') {
        const roles = made.get(statement.person);
        if (roles === undefined) made.set(statement.person, [statement.role]);
        else if (!roles.includes(statement.role)) roles.push(statement.role);
      }
  return made;
}

const findDue = indexRules([makes, madeWith, asRole]);

const OF_A_KIND =
  /^(?:director|writer|author|creator|producer|composer|showrunner|cinematographer|lyricist|choreographer|co-writer)$/;

function readAt(
  s: SentenceReading,
  open: number,
  here: (person: string) => readonly string[],
): readonly Finding[] {
  const people = peopleTo(s, open - 1);
  const first = people[0];
  if (first === undefined) return [];
  const head = headOfList(s, first.at);
  const listed = head < first.at && !areSeveral(wordAt(s, head - 1));
  const noun = listed ? [] : rolesBefore(s, head).map(({ role }) => role);
  const by = byBefore(s, head);
  const made = by === undefined ? [] : rolesMade(s, by - 1);
  const told = noun.length + made.length === 0 ? rolesBehind(s, first.at, open) : [];
  const near = [...noun, ...made, ...told];
  const kinds = (near.length > 0 ? near : here(people.at(-1)?.person ?? '')).filter((role) =>
    OF_A_KIND.test(role),
  );
  // "created and written by A (X)": of X, most likely the writer
  const roles = kinds.length > 1 ? kinds.filter((role) => role !== 'creator') : kinds;
  // "creator A (Fanboy)": what he calls himself
  const alias = (work: Work): boolean =>
    roles.includes('creator') &&
    !work.title.includes(' ') &&
    (s.reading.evidence.get(foldName(work.title))?.title ?? 0) === 0;
  const works = roles.length === 0 ? [] : worksInside(s, open).filter((work) => !alias(work));
  if (works.length === 0 || isUnclaimed(s, first.at, open)) return [];
  return works.flatMap((work) =>
    people.flatMap(({ person }) =>
      roles.flatMap((role) => inThePast(crewFinding(person, role, work, { from: open, to: open + 1 }))),
    ),
  );
}

/** "creators A (X) and B (Y)": where the list of makers begins that the one at unit `at` is in. */
function headOfList(s: SentenceReading, at: number): number {
  let head = at;
  for (let n = 0; n < 4; n += 1) {
    let last = head - 1;
    if (/^(?:and|&)$/.test(wordAt(s, last))) last -= 1;
    if (wordAt(s, last) === ',') last -= 1;
    if (last === head - 1) break;
    last = beforeParenthesis(s, last);
    if (!isName(s, last) || s.units[last]?.possessive || personAt(s, last) === undefined) break;
    head = last;
  }
  return head;
}

/** "by A", "by award-winning A", "by the Oscar winner A": where "by" stands. */
function byBefore(s: SentenceReading, at: number): number | undefined {
  for (let i = at - 1; i > at - 6 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'by') return i;
    if (s.units[i]?.kind === 'mark' || (isName(s, i) && !isOther(s, i) && !AWARDED.test(wordAt(s, i + 1))))
      return undefined;
  }
  return undefined;
}

const AWARDED = /^(?:prize|award|oscar|emmy|tony)?-?(?:winner|winning|nominee|nominated|award-winning)$/;

/** The person in front of the parentheses, and whom "and" joins to him. */
function peopleTo(s: SentenceReading, last: number): NamedPerson[] {
  // "A, a producer (“X”)"
  const apposed = CREW_NOUNS.has(wordAt(s, last)) ? beforeTrade(s, last) : undefined;
  if (apposed !== undefined) return [apposed];
  const person = isName(s, last) ? personAt(s, last) : undefined;
  if (person === undefined) return [];
  const other =
    /^(?:and|&)$/.test(wordAt(s, last - 1)) && !s.units[last - 2]?.possessive
      ? personAt(s, last - 2)
      : undefined;
  const one = { person, at: last };
  return other === undefined ? [one] : [{ person: other, at: last - 2 }, one];
}

/** "A, a veteran producer": A. */
function beforeTrade(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 1; i > noun - 7 && i > 0; i -= 1) {
    if (wordAt(s, i) !== ',') {
      if (s.units[i]?.kind === 'mark') return undefined;
      continue;
    }
    const person = isName(s, i - 1) && !s.units[i - 1]?.possessive ? personAt(s, i - 1) : undefined;
    return person === undefined ? undefined : { person, at: i - 1 };
  }
  return undefined;
}

/** "A, a producer (X)", "A (X) directed", "A (X) will write and direct": what stands behind his name makes of him. */
function rolesBehind(s: SentenceReading, at: number, open: number): string[] {
  if (open > at + 1) return rolesBefore(s, open).map(({ role }) => role);
  let close = open;
  while (close < open + 16 && wordAt(s, close) !== ')') close += 1;
  for (let i = close + 1; i < close + 7; i += 1) {
    const verb = crewVerbAt(s, i);
    if (verb !== undefined && /^adapt/.test(wordAt(s, i))) return [];
    if (verb !== undefined)
      return wordAt(s, i + 1) === 'by' || (/^(?:is|was)$/.test(wordAt(s, i - 1)) && verb.passive)
        ? []
        : [verb.role];
    if (
      !/^(?:will|is|has|have|was|to|set|also|attached|on|board|signed|tapped|hired|be|been|chosen|picked|selected|again|both|now|currently|reportedly|aboard|come|came)$/.test(
        wordAt(s, i),
      )
    )
      return [];
  }
  return [];
}

/** Titles and nothing else up to the closing mark; a character's name, a channel or a year is none. */
function worksInside(s: SentenceReading, open: number): Work[] {
  const works: Work[] = [];
  for (let i = open + 1; i < open + 14; i += 1) {
    const word = wordAt(s, i);
    if (word === ')') return works;
    if (/^(?:,|;|and|&)$/.test(word)) continue;
    const known = s.reading.evidence.get(s.units[i]?.key ?? '');
    // "the producer Kira Vale (Stone)": who plays her
    const somebody =
      (known?.person ?? 0) > 0 ||
      (s.units[i]?.words === 1 && personAt(s, i) !== undefined) ||
      (i === open + 1 && wordAt(s, i + 1) === ')' && isRatherActor(s, i));
    const work = isName(s, i) && !s.units[i]?.possessive && !somebody ? titleSlot(s, i) : undefined;
    if (work === undefined || ((known?.character ?? 0) > 0 && !s.units[i]?.quoted)) return [];
    works.push(work);
  }
  return [];
}

/** "the director Tom (Bo Reed)": formed like somebody's full name, and nothing shows a title. */
function isRatherActor(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.quoted || isTitle(s.reading, unit)) return false;
  return nameForm(unit.text) === 'somebody' && startsWithGivenName(unit.text);
}
