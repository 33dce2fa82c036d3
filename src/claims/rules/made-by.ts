import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isBackground, workAt } from '../reading/titles.ts';
import { RELATION_NOUNS } from '../words/media.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { adaptedWork } from './adapted.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOwner, peopleFrom, wordAt } from './walk.ts';
import { isAnothersTitle, isAside, titleSlot } from './whose-work.ts';

/** "directed by A", "created and written by B", "the novel by C", "a score by D and E", "developed by F". */
export const madeBy: Rule = {
  name: 'made by',
  triggers: ['by'],
  read: atEach((s, i) => (wordAt(s, i) === 'by' ? makersAt(s, i) : [])),
};

function makersAt(s: SentenceReading, by: number): readonly Finding[] {
  const roles = rolesOf(s, by - 1);
  if (roles.length === 0) return [];
  // "Created by and starring A"
  const also = wordAt(s, by + 1) === 'and' && wordAt(s, by + 2) === 'starring' ? 2 : 0;
  const { people, end } = makersFrom(s, by + 1 + also);
  if (people.length === 0 || isUnclaimed(s, by, by)) return [];
  // "Was to have been directed by": it was not.
  for (let i = by - 1; i > by - 7; i -= 1)
    if (wordAt(s, i) === 'have' && wordAt(s, i - 1) === 'to') return [];
  if (people.length === 1 && (s.units[end - 1]?.possessive || isOwner(s, end))) return [];
  const work = fronted(s, by, end) ?? workMade(s, by);
  return people.flatMap(({ person, at }) =>
    roles
      .filter((role) => !isRatherCompany(role, person))
      .flatMap((role) => crewFinding(person, role, work, { from: by - 1, to: at + 1 })),
  );
}

const SERIES = new Set(['series', 'show', 'miniseries']);

function rolesOf(s: SentenceReading, last: number): string[] {
  const partial = partBefore(s, last);
  if (partial !== undefined) return partial;
  // "The script will once again be developed by", "will be revised by"
  if (/^(?:developed|revised|adapted)$/.test(wordAt(s, last)))
    for (let i = 0; i < last && i < 12; i += 1)
      if (/^(?:script|screenplay|book|teleplay)$/.test(wordAt(s, i))) return ['writer'];
  const roles: string[] = [];
  let i = last;
  for (let n = 0; n < 4; n += 1) {
    const verb = CREW_VERBS.get(wordAt(s, i));
    if (verb === undefined || !verb.passive) break;
    const executive = verb.role === 'producer' && wordAt(s, i - 1) === 'executive';
    if (verb.role === 'creator' && /^(?:especially|specially)$/.test(wordAt(s, i - 1))) return [];
    const showrunner = wordAt(s, i) === 'helmed' && hasWord(s, SERIES);
    roles.unshift(executive ? 'executive producer' : showrunner ? 'showrunner' : verb.role);
    i -= executive ? 2 : 1;
    if (/^(?:and|,|&)$/.test(wordAt(s, i))) i -= wordAt(s, i - 1) === ',' ? 2 : 1;
    else break;
  }
  return roles;
}

/** "Set and costume design is by", "lighting design by". */
function designsBefore(s: SentenceReading, design: number): string[] | undefined {
  const roles: string[] = [];
  for (let i = design - 1; i > design - 5; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:set|costume|lighting|sound|video|production|character)$/.test(word))
      roles.unshift(`${word} designer`);
    else if (!/^(?:and|&|,)$/.test(word)) break;
  }
  return roles.length === 0 ? undefined : roles;
}

/** "By A and B"; in "by A, with B starring" and "by A, with B serving as" the second does something else. */
function makersFrom(s: SentenceReading, from: number) {
  const all = peopleFrom(s, from);
  const other = all.people.findIndex(({ at }) => wordAt(s, at - 1) === 'with' && wordAt(s, at - 2) === ',');
  const last = all.people[other - 1];
  return last === undefined ? all : { people: all.people.slice(0, other), end: last.at + 1 };
}

/** "Produced by Quark": one word that nothing shows to be a person makes what companies make. */
function isRatherCompany(role: string, person: string): boolean {
  return !person.includes(' ') && /producer$|^creator$/.test(role);
}

/** "A score by", "the scripts are by", "the book of the same name by", "the novel, by", "music and lyrics by". */
function partBefore(s: SentenceReading, last: number): string[] | undefined {
  let at = last;
  if (/^(?:is|was|are|were|comes|come)$/.test(wordAt(s, at))) at -= 1;
  else if (wordAt(s, at) === 'name' && /^(?:same|that)$/.test(wordAt(s, at - 1)))
    at -= wordAt(s, at - 2) === 'the' ? 4 : 3;
  else if (wordAt(s, at) === ',' && /^(?:the|its|this)$/.test(wordAt(s, at - 2))) at -= 1;
  if (/^(?:series|trilogy)$/.test(wordAt(s, at)) && WRITTEN_NOUNS.has(wordAt(s, at - 1))) at -= 1;
  // "Costumes are by": a capital from the beginning of the sentence
  const noun = at === 0 ? (s.units[0]?.lower ?? '') : wordAt(s, at);
  if (/^designs?$/.test(noun)) return designsBefore(s, at);
  const role = PARTS.get(noun);
  // "A trap set by", "the music of that time, sound by itself": a thing that stands by itself
  if (role === undefined || (noun === 'set' && !/^(?:a|the|and|,|with|its)$/.test(wordAt(s, at - 1))))
    return undefined;
  const joined = /^(?:and|&)$/.test(wordAt(s, at - 1)) ? PARTS.get(wordAt(s, at - 2)) : undefined;
  return joined === undefined || joined === role ? [role] : [joined, role];
}

/** "Created by A, X stars B": the subject behind the comma. */
function fronted(s: SentenceReading, by: number, end: number) {
  if (by > 5 || wordAt(s, end) !== ',') return undefined;
  for (let i = 0; i < by; i += 1)
    if (!CREW_VERBS.get(wordAt(s, i))?.passive && !/^(?:and|,|executive)$/.test(wordAt(s, i)))
      return undefined;
  return workAt(s, end + 1)?.work;
}

/** "In a Harbor production directed by A": of another work, unless the sentence says that this is one. */
function isOfNewWork(s: SentenceReading, by: number): boolean {
  let at = by - 1;
  while (at > by - 6 && (CREW_VERBS.get(wordAt(s, at))?.passive || /^(?:and|,)$/.test(wordAt(s, at))))
    at -= 1;
  if (
    s.units[at]?.kind !== 'word' ||
    !/^(?:production|film|movie|series|show|play|musical|version|adaptation|revival|staging|drama|comedy)$/.test(
      wordAt(s, at),
    )
  )
    return false;
  for (let i = at - 1; i > at - 6 && i > 0; i -= 1) {
    if (/^(?:a|an|another)$/.test(wordAt(s, i)))
      return !/^(?:is|was|be|as|,|becomes|remains)$/.test(wordAt(s, i - 1));
    if (/^(?:the|its|this)$/.test(wordAt(s, i)) || s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "She is developing an adaptation of Y, with a script by A": a work that is new to the sentence, and no subject of it. */
function tellsOfNewWork(s: SentenceReading, by: number): boolean {
  for (let i = by - 1; i > 1 && i > by - 20; i -= 1) {
    if (!/^(?:a|an|another)$/.test(wordAt(s, i)) || !/(?:ing|ed|s)$/.test(wordAt(s, i - 1))) continue;
    if (/^(?:is|was|as|follows|tells|has)$/.test(wordAt(s, i - 1))) continue;
    for (let j = i + 1; j < i + 5 && s.units[j]?.kind === 'word'; j += 1)
      if (RELATION_NOUNS.has(wordAt(s, j))) return true;
  }
  return false;
}

/** "The 1958 film version, directed by A": not the one that is spoken of. */
function isOfOtherVersion(s: SentenceReading, by: number): boolean {
  for (let i = by - 1; i > by - 7 && i > 0; i -= 1)
    if (/^(?:version|adaptation|remake|film|movie|series)$/.test(wordAt(s, i)))
      return [1, 2, 3].some((back) =>
        /^(?:(?:19|20)\d\d|original|earlier)$/.test(s.units[i - back]?.lower ?? ''),
      );
  return false;
}

/** "X, which was based on a novel by A": where X stands; only its own clause tells of it. */
function relativeBefore(s: SentenceReading, by: number): number | undefined {
  for (let i = by - 1; i > by - 10 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'which') {
      const at = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
      return isName(s, at) ? at : undefined;
    }
    if (isName(s, i) || /^[,;:—–]$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}

/** What was made: the title before the participle; the topic for "the film is directed by". */
function workMade(s: SentenceReading, by: number) {
  const relative = relativeBefore(s, by);
  if (relative !== undefined) return titleSlot(s, relative);
  for (let i = by - 1; i >= 0 && i > by - 40; i -= 1) {
    if (!isName(s, i) || s.units[i]?.possessive || isAnothersTitle(s, i)) continue;
    const near = i >= by - 4;
    const known = s.reading.evidence.get(s.units[i]?.key ?? '');
    const mention =
      workAt(s, i)?.work ??
      (near && (known?.person ?? 1) === 0 && (known?.title ?? 0) > 0 ? titleSlot(s, i) : undefined);
    if (mention === undefined || isAside(s, i, by)) continue;
    if (isBackground(s.units, i)) {
      // "The sequel to X is directed by": not X
      if (near && s.topic?.title === mention.title) return undefined;
      continue;
    }
    return adaptedWork(s, i, by) ?? mention;
  }
  return isOfNewWork(s, by) || isOfOtherVersion(s, by) || tellsOfNewWork(s, by) ? undefined : s.topic;
}
