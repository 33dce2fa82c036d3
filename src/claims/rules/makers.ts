import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { CREW_NOUNS, ROLE_QUALIFIERS } from '../words/roles.ts';
import { behindDescription } from './described-maker.ts';
import { isNoMaker, isNoWork } from './no-maker.ts';
import type { Finding } from './rule.ts';
import { isName, peopleFrom, wordAt } from './walk.ts';

/** A role of the crew as it stands at unit `at`, "executive" included, and the unit where it begins. */
export type RoleMention = { readonly role: string; readonly from: number; readonly to: number };

/** The role that ends at unit `at`; none where the words before it make it another one, "executive director". */
export function roleAt(s: SentenceReading, at: number): RoleMention | undefined {
  if (isShowBoss(s, at)) return { role: 'showrunner', from: at - 1, to: at + 1 };
  const role = CREW_NOUNS.get(wordAt(s, at));
  if (role === undefined) return undefined;
  if (role === 'director' && wordAt(s, at + 1) === 'of' && wordAt(s, at + 2) === 'photography')
    return { role: 'cinematographer', from: at, to: at + 3 };
  // "Music director" at the beginning of a sentence has a capital
  const qualifier = s.units[at - 1]?.lower ?? '';
  const qualified = ROLE_QUALIFIERS.get(qualifier);
  if (qualified !== undefined && !s.units[at - 1]?.possessive) {
    if (role === 'composer' && qualified.has(role)) return { role, from: at - 1, to: at + 1 };
    return qualified.has(role) ? { role: `${qualifier} ${role}`, from: at - 1, to: at + 1 } : undefined;
  }
  const executive = /^(?:executive|exec)$/.test(at === 1 ? (s.units[0]?.lower ?? '') : wordAt(s, at - 1));
  // "executive director", "co-executive producer"
  if (executive && role !== 'producer') return undefined;
  if (role === 'producer' && /^co-exec(?:utive)?$/.test(wordAt(s, at - 1)))
    return { role: 'co-executive producer', from: at - 1, to: at + 1 };
  return executive
    ? { role: 'executive producer', from: at - 1, to: at + 1 }
    : { role, from: at, to: at + 1 };
}

/** "show boss Ada Stone". */
export function isShowBoss(s: SentenceReading, at: number): boolean {
  return /^boss(?:es)?$/.test(wordAt(s, at)) && /^(?:show|series)$/.test(s.units[at - 1]?.lower ?? '');
}

/** Roles joined before unit `end`: "writer-director", "director and co-writer", "Director/co-writer". */
export function rolesBefore(s: SentenceReading, end: number): RoleMention[] {
  const roles: RoleMention[] = [];
  let i = end - 1;
  for (let n = 0; n < 5; n += 1) {
    const pair =
      /^(writer|actor|actress|creator|director|star|showrunner|producer|screenwriter|comedian|composer|author|co-writer|playwright)[-/](director|writer|producer|creator|showrunner|star|actor|composer|lyricist)s?$/.exec(
        wordAt(s, i),
      );
    if (pair !== null) {
      for (const noun of [pair[2], pair[1]]) {
        const role = CREW_NOUNS.get(noun as string);
        if (role !== undefined) roles.unshift({ role, from: i, to: i + 1 });
      }
      break;
    }
    const mention = roleAt(s, i);
    if (mention === undefined) break;
    roles.unshift(mention);
    i = mention.from - 1;
    // "co-writer and bestselling author"
    if (
      PRAISED.test(wordAt(s, i)) &&
      /^(?:and|&)$/.test(wordAt(s, i - 1)) &&
      CREW_NOUNS.has(wordAt(s, i - 2))
    )
      i -= 1;
    if (/^(?:and|&)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === ',' && CREW_NOUNS.has(wordAt(s, i - 2)))
      i -= 2;
    else if (wordAt(s, i) === '/' || wordAt(s, i) === '-' || wordAt(s, i) === 'and' || wordAt(s, i) === '&')
      i -= 1;
    else if (wordAt(s, i) === ',' && CREW_NOUNS.has(wordAt(s, i - 1))) i -= 1;
    else break;
  }
  return roles;
}

const PRAISED =
  /^(?:bestselling|best-selling|award-winning|acclaimed|celebrated|veteran|longtime|lead|sometime)$/;

/** "the writer, executive producer and showrunner": whether the role at unit `noun` is not the last of several. */
export function isMoreBehind(s: SentenceReading, noun: number): boolean {
  let next = noun + 1;
  while (
    next < noun + 5 &&
    /^(?:and|&|,|\/|executive|exec|co-executive|also|head|an?|the)$/.test(wordAt(s, next))
  )
    next += 1;
  return next > noun + 1 && CREW_NOUNS.has(wordAt(s, next)) && !isName(s, next + 1);
}

/** Who did what on which work; nothing where no work is known or a company or a prize stands where a person should. */
export function crewFinding(
  person: string,
  role: string,
  work: Work | undefined,
  span: { readonly from: number; readonly to: number },
): readonly Finding[] {
  if (isNoMaker(person) || (work !== undefined && isNoWork(work.title))) return [];
  // "developed by Salt Harbor": nobody's first name
  if (role === 'developer' && !startsWithGivenName(person)) return [];
  // "a writer for the *Quark Post*", and a name that was taken for a work
  if (work !== undefined && isOwnName(person, role, work.title)) return [];
  return work === undefined ? [] : [{ statement: { kind: 'crew', person, role, ...work }, ...span }];
}

function isOwnName(person: string, role: string, title: string): boolean {
  const key = foldName(title);
  return key === foldName(person) || (/^(?:writer|editor|author)$/.test(role) && PUBLICATIONS.has(key));
}

const LIVINGS = /^(?:writer|director|author|composer|editor|choreographer|illustrator|creator)$/;

/** "a writer", "a celebrated film director": what somebody does for a living, where no work is named with it. */
export function isLiving(s: SentenceReading, { role, from }: RoleMention): boolean {
  if (!LIVINGS.test(role)) return false;
  for (let i = from - 1; i > from - 6; i -= 1) {
    if (/^(?:a|an)$/.test(wordAt(s, i))) return !/^(?:as|also)$/.test(wordAt(s, i - 1));
    if (/^(?:the|its|as|who|is|was|are|also)$/.test(wordAt(s, i)) || s.units[i]?.possessive) return false;
    if (s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-') return false;
  }
  return false;
}

/** "A and B"; in "A, with B starring" and "A, with B serving as" the second does something else. */
export function makersFrom(s: SentenceReading, from: number) {
  const all = peopleFrom(s, behindDescription(s, from));
  const other = all.people.findIndex(
    ({ at }, i) =>
      (wordAt(s, at - 1) === 'with' && wordAt(s, at - 2) === ',') ||
      (i > 0 && /^(?:alongside|opposite)$/.test(wordAt(s, at - 1))),
  );
  const last = all.people[other - 1];
  return last === undefined ? all : { people: all.people.slice(0, other), end: last.at + 1 };
}

/** Whether a noun for a role is in the plural: "directors A and B". */
export function areSeveral(noun: string): boolean {
  return noun.endsWith('s');
}

const PARTS_OF_WORK = new Set(
  'season seasons episode episodes pilot finale production project dub block'.split(' '),
);

/** "Of the series", "of this first season": of what is spoken of, and not of "the original", "the first film" or "the museum". */
export function isOfTopic(s: SentenceReading, at: number): boolean {
  if (!/^(?:the|this)$/.test(wordAt(s, at))) return false;
  for (let i = at + 1; i < at + 6; i += 1) {
    const word = wordAt(s, i);
    if (PARTS_OF_WORK.has(word)) return true;
    if (/^(?:originals?|earlier|previous|other|last|source|books?|novels?|comics?|manga)$/.test(word))
      return false;
    if (MEDIUM_NOUNS.has(word)) return !/^(?:first|second|two|three)$/.test(wordAt(s, i - 1));
    if (s.units[i]?.kind === 'mark' || word === 'of') return false;
  }
  return false;
}
