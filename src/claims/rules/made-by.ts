import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { isByline } from './byline.ts';
import { rolesMade } from './made-roles.ts';
import { workMade } from './made-work.ts';
import { crewFinding, makersFrom } from './makers.ts';
import { isGameStudio } from './no-maker.ts';
import { nounBefore } from './other-version.ts';
import type { Finding, Rule } from './rule.ts';
import { SHAPES } from './shaped-only.ts';
import { isName, isOther, isOwner, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "directed by A", "created and written by B", "the novel by C", "a score by D and E", "developed by F", "co-created with G". */
export const madeBy: Rule = {
  name: 'made by',
  triggers: ['by', 'with'],
  read: atEach((s, i) =>
    wordAt(s, i) === 'by' || (wordAt(s, i) === 'with' && isShared(s, i)) ? makersAt(s, i) : [],
  ),
};

/** "The series, co-created with A": with somebody who is named elsewhere. */
function isShared(s: SentenceReading, at: number): boolean {
  return (
    /^co-?(?:created|written|directed|produced)$/.test(wordAt(s, at - 1)) &&
    (at === 1 ||
      /^(?:,|and|is|was|were|be|been|it|script|screenplay|series|film|that|which)$/.test(wordAt(s, at - 2)))
  );
}

function makersAt(s: SentenceReading, by: number): readonly Finding[] {
  const roles = [...byBefore(s, by), ...rolesMade(s, by - 1)];
  if (roles.length === 0 || isByline(s)) return [];
  // "Created by and starring A"
  const also =
    wordAt(s, by + 1) === 'and' &&
    /^(?:starring|featuring|co-starring|stars|co-stars|features|narrated)$/.test(wordAt(s, by + 2))
      ? 2
      : 0;
  const all = makersFrom(s, by + 1 + also);
  const { people, end } = isOfNextClause(s, all) ? { people: all.people.slice(0, 1), end: all.end } : all;
  if (people.length === 0 || isUnclaimed(s, by, by)) return [];
  // "Was to have been directed by": it was not.
  for (let i = by - 1; i > by - 7; i -= 1)
    if (
      (wordAt(s, i) === 'have' && wordAt(s, i - 1) === 'to') ||
      (wordAt(s, i) === 'going' && /^(?:was|were)$/.test(wordAt(s, i - 1))) ||
      (wordAt(s, i) === 'longer' && wordAt(s, i - 1) === 'no')
    )
      return [];
  // "directed by the Stone brothers": of whom no first name is known
  if (people.length === 1 && /^(?:brothers|sisters|siblings|twins)$/.test(wordAt(s, end))) return [];
  if (people.length === 1 && (s.units[end - 1]?.possessive || isOwner(s, end))) return [];
  const called = /^(?:called|titled|entitled)$/.test(wordAt(s, end)) ? titleSlot(s, end + 1) : undefined;
  if (called === undefined && areOthers(s, by)) return [];
  const work = called ?? workMade(s, by, end);
  if (called === undefined && work === s.topic && isOfSomethingElse(s, by, roles)) return [];
  const characters = roles.includes('creator') && isOfCharacter(s, by, end);
  const beside = besideFrom(s, people);
  return people.flatMap(({ person, at }) =>
    roles
      .filter((role) => !(characters && role === 'creator'))
      .filter(
        (role, i) =>
          !isRatherCompany(role, person) &&
          !isGameStudio(s, role, person) &&
          (at < beside || i === roles.length - 1),
      )
      .flatMap((role) => crewFinding(person, role, work, { from: by - 1, to: at + 1 })),
  );
}

/** "In the season created by A, B and C fell out": B and C begin the next clause, where a verb follows them. */
function isOfNextClause(s: SentenceReading, { people, end }: ReturnType<typeof makersFrom>): boolean {
  const [first, second, third] = people;
  if (first === undefined || second === undefined || third === undefined || people.length > 3) return false;
  const fronted = /^(?:in|at|for|after|before|since|with)$/.test(s.units[0]?.lower ?? '');
  return (
    fronted &&
    wordAt(s, first.at + 1) === ',' &&
    wordAt(s, second.at + 1) === 'and' &&
    /(?:ed|s)$/.test(wordAt(s, end))
  );
}

/** Before a book that somebody has or reads. */
const HAD =
  /^(?:read|reads|reading|studied|studies|found|finds|about|has|had|bought|opens|holding|recommended)$/;

/** "a room lined with books by A", "he reads a book written by A": no source of the work, where nothing says so. */
function areOthers(s: SentenceReading, by: number): boolean {
  const noun = /^(?:written|penned|authored)$/.test(wordAt(s, by - 1)) ? by - 2 : by - 1;
  if (
    HAD.test(wordAt(s, noun - 2)) &&
    /^an?$/.test(wordAt(s, noun - 1)) &&
    WRITTEN_NOUNS.has(wordAt(s, noun))
  )
    return true;
  if (!/^(?:books|novels|stories|poems|poetry|comics|plays)$/.test(wordAt(s, by - 1)) || isName(s, by - 2))
    return false;
  for (let i = by - 2; i > by - 10 && i >= 0; i -= 1) {
    if (/^(?:based|adapted|adapts|adapting|adaptation|inspired|drawn|series|source)$/.test(wordAt(s, i)))
      return false;
  }
  return true;
}

/** "written by, directed by and starring A": the roles in front of the last "by". */
function byBefore(s: SentenceReading, by: number): string[] {
  let i = by - 2;
  while (i > by - 5 && /^(?:and|,)$/.test(wordAt(s, i))) i -= 1;
  return i < by - 2 && wordAt(s, i) === 'by' && /ed$|en$/.test(wordAt(s, by - 1)) ? rolesMade(s, i - 1) : [];
}

/** "Created by A and B, the character first appeared in": a part, and no work. */
function isOfCharacter(s: SentenceReading, by: number, end: number): boolean {
  const at = nounBefore(s, by);
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  if (isName(s, at) && !s.units[at]?.quoted && known !== undefined && known.title === 0 && !isOther(s, at))
    return known.character > 0 || hasWord(s, APPEARED);
  return hasWord(s, CHARACTER) && (by < 6 || wordAt(s, end) === ',');
}

const APPEARED = new Set(['appeared', 'debuted', 'character', 'superhero', 'villain']);
const CHARACTER = new Set(['character', 'superhero', 'supervillain']);

/** "a plush designed by A", "movies directed by B": no work, or no one in particular. */
function isOfSomethingElse(s: SentenceReading, by: number, roles: readonly string[]): boolean {
  const at = nounBefore(s, by);
  const noun = s.units[at]?.lower ?? '';
  if (/^(?:films|movies|anything|something|everything)$/.test(noun) && !isName(s, at)) return true;
  // "Created for television by A, the series"
  if (
    at < 0 ||
    CREW_VERBS.has(s.units[0]?.lower ?? '') ||
    s.units[at]?.kind !== 'word' ||
    !roles.every((role) => SHAPES.test(role))
  )
    return false;
  return !MEDIUM_NOUNS.has(noun) && !/^(?:it|which|that|and|was|season|adventure|module|version)$/.test(noun);
}

/** "created and executive produced by A alongside B": B does the last of it only. */
function besideFrom(s: SentenceReading, people: readonly { readonly at: number }[]): number {
  const [first, last] = [people[0]?.at ?? 0, people.at(-1)?.at ?? 0];
  for (let i = first + 1; i < last; i += 1) if (/^(?:alongside|along)$/.test(wordAt(s, i))) return i;
  return Number.POSITIVE_INFINITY;
}

/** "Produced by Quark": one word that nothing shows to be a person makes what companies make. */
function isRatherCompany(role: string, person: string): boolean {
  return !person.includes(' ') && /producer$|^creator$/.test(role);
}
