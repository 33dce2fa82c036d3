import { HONORIFICS, NAME_SUFFIXES } from '../words/grammar.ts';
import { ACTOR_NOUNS, CREW_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { hasWord } from './has-word.ts';
import { isFullName } from './name-index.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * The person's full name, if the unit can name a real person: formed like a full name, or the surname or first
 * name of one in this article. A character's, title's or channel's name gives nothing.
 *
 * @param sure the place in the sentence shows that it is a person ("actress Zendaya"), so one word will do
 */
export function personAt(s: SentenceReading, at: number, sure = false): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return undefined;
  const evidence = s.reading.evidence.get(unit.key);
  if (unit.quoted || (evidence !== undefined && evidence.other > evidence.person)) return undefined;
  const space = unit.lower.indexOf(' ');
  if (HONORIFICS.has(space < 0 ? unit.lower : unit.lower.slice(0, space))) {
    const bare = unit.text.split(' ').slice(1);
    if (/^(?:sir|dame) /.test(unit.lower) && bare.length > 1) return bare.join(' ');
    return fullName(s.reading, foldName(bare.join(' ')), 'person') ?? (sure ? unit.text : undefined);
  }
  if (isFullName(unit)) {
    if (evidence !== undefined && !sure && isRatherTitle(evidence)) return undefined;
    return unit.text.includes('/') ? undefined : completed(s.reading, unit);
  }
  if (unit.text.includes('/') || unit.text.includes(':')) return undefined;
  const full = fullName(s.reading, unit.key, 'person', unit.start, s.subject);
  if (full !== undefined) return full;
  const known =
    evidence !== undefined &&
    evidence.person >= 2 &&
    evidence.title < 2 &&
    evidence.character <= evidence.person - 2;
  if (NAME_SUFFIXES.has(unit.lower)) return undefined;
  return (sure || known) && unit.words === 1 && !/\d/.test(unit.text) ? unit.text : undefined;
}

/** A work by what the article shows of it, or by its words ("Copper Lake") where nothing shows a person. */
function isRatherTitle({ form, title, person }: Evidence): boolean {
  if (form === 'something' && person < 2) return true;
  return title >= 2 && title > person;
}

/** "Catherine Zeta" of an article that has "Catherine Zeta Jones" stays as it is; "Connick Jr" gets its first name. */
function completed(reading: Reading, unit: Unit): string {
  const space = unit.key.indexOf(' ');
  return NAME_SUFFIXES.has(unit.key.slice(space + 1))
    ? (fullName(reading, unit.key, 'person') ?? unit.text)
    : unit.text;
}

/** The character's full name, if the unit can name a character. */
export function characterAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return undefined;
  const evidence = s.reading.evidence.get(unit.key);
  if (evidence !== undefined && evidence.other > evidence.character) return undefined;
  if (unit.words > 6) return undefined;
  return isFullName(unit) ? unit.text : (fullName(s.reading, unit.key, 'character') ?? unit.text);
}

/** "Dungeon Crawler Carl" is no Carl's full name, but what the work is called. */
function isTitleOnly(reading: Reading, name: string): boolean {
  const evidence = reading.evidence.get(foldName(name));
  return (
    evidence !== undefined && evidence.title >= 2 && evidence.character === 0 && name.split(' ').length > 2
  );
}

/**
 * The full name that a short one stands for in this article; the kind wanted decides between namesakes. Of two
 * people, it is whom the text speaks of already, or has named in full before.
 *
 * @param at where the short name stands, `subject` whom the sentence before spoke of
 */
export function fullName(
  reading: Reading,
  key: string,
  want: 'person' | 'character',
  at = Number.POSITIVE_INFINITY,
  subject?: string,
): string | undefined {
  const all = (reading.names.get(key) ?? []).filter(
    (name) => want === 'person' || !isTitleOnly(reading, name),
  );
  if (all.length === 0) return undefined;
  const candidates = all.length > 1 && want === 'person' ? introduced(reading, all, at, subject) : all;
  const scored = candidates.map((name) => {
    const evidence = reading.evidence.get(foldName(name));
    const person = evidence?.person ?? 0;
    const character =
      (evidence?.character ?? 0) + (name.includes('/') ? 2 : 0) + ((evidence?.title ?? 0) > 1 ? 1 : 0);
    return { name, score: want === 'person' ? person - character : character - person };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  // Of two characters with one surname, neither is meant for sure.
  const tied =
    scored.filter(({ name, score }) => score === best.score && foldName(name).endsWith(` ${key}`)).length > 1;
  // "Vale" in an article on Vale is whom the work is called after, and no other of that name.
  const eponym = candidates.length > 1 && key === foldName(reading.main?.title ?? '');
  // "her son Josh" beside the actor Josh Moss: two of one first name
  const actor = (reading.evidence.get(foldName(best.name))?.person ?? 0) > 0;
  if (want === 'character' && (best.score < (actor ? 1 : 0) || tied || eponym)) return undefined;
  if (want === 'person' && best.score < 0) return undefined;
  return best.name;
}

function introduced(
  reading: Reading,
  names: readonly string[],
  at: number,
  subject: string | undefined,
): readonly string[] {
  const people = names.filter((name) => isRatherPerson(reading, name));
  if (people.length < 2) return names;
  if (subject !== undefined && people.includes(subject)) return [subject];
  const before = people.filter((name) => (reading.evidence.get(foldName(name))?.first ?? 0) < at);
  return before.length === 0 ? names : before;
}

function isRatherPerson(reading: Reading, name: string): boolean {
  const known = reading.evidence.get(foldName(name));
  return known === undefined || (known.character <= known.person && known.title < 2);
}

/**
 * The person that "he" or "she" in the next sentence will mean: whom this one speaks of first. A maker who is
 * quoted in passing does not displace an actor.
 */
export function subjectOf(s: SentenceReading): string | undefined {
  const found = firstPerson(s);
  if (found === undefined) return s.subject;
  if (s.subject === undefined) return found;
  const before = s.reading.evidence.get(foldName(s.subject));
  const now = s.reading.evidence.get(foldName(found));
  const maker = (before?.actor ?? 0) > 0 && (now?.crew ?? 0) > (now?.actor ?? 0);
  return maker && hasWord(s, SPEECH_VERBS) ? s.subject : found;
}

/** Behind which somebody is named and not spoken of: "a film by Ada Stone", "The series also stars Bo Reed". */
const NAMED_BEHIND = new Set(
  'by with from of opposite alongside to for about like than after including starring stars starred features featuring featured joins joined join joining replaces replaced replacing'.split(
    ' ',
  ),
);

/** The first person of the sentence that it speaks of; one who is only named counts where nobody was spoken of before. */
function firstPerson(s: SentenceReading): string | undefined {
  for (let i = 0; i < s.units.length && i < 12; i += 1) {
    const unit = s.units[i] as Unit;
    if (unit.kind !== 'name' || unit.possessive) continue;
    const evidence = s.reading.evidence.get(unit.key);
    const person = personAt(s, i);
    if (person === undefined) continue;
    if (s.subject !== undefined && person !== s.subject && isOnlyNamed(s, i)) return undefined;
    const full = s.reading.evidence.get(foldName(person));
    // "Ada Stone has big boots to fill. The actress …"
    if (isSubject(s, i) && isFullName(unit) && (evidence?.title ?? 0) < 2 && (evidence?.character ?? 0) === 0)
      return person;
    if ((evidence?.person ?? 0) + (full?.person ?? 0) > (evidence?.character ?? 0) + (full?.character ?? 0))
      return person;
  }
  return undefined;
}

/** "by Ada Stone", "by director Ada Stone", "stars Ada Stone and Bo Reed": somebody whom the sentence names beside what it is about. */
function isOnlyNamed(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i -= 1) {
    const { kind, lower } = s.units[i] as Unit;
    if (kind === 'word' && NAMED_BEHIND.has(lower)) return i > 0;
    if (kind === 'word' && (ACTOR_NOUNS.has(lower) || CREW_NOUNS.has(lower) || lower === 'the')) continue;
    return false;
  }
  return false;
}

/** "Ada Stone has", "But when Ada Stone put on": a name that opens the sentence or its clause, a word behind it. */
function isSubject(s: SentenceReading, at: number): boolean {
  if (at === 0) return true;
  return (
    at < 4 && s.units[at + 1]?.kind === 'word' && s.units.slice(0, at).every(({ lower }) => LEADS.test(lower))
  );
}

const LEADS = /^(?:but|and|so|when|while|as|then|now|here|meanwhile|elsewhere|,)$/;
