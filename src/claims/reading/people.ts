import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../words/grammar.ts';
import type { Evidence } from './evidence.ts';
import { startsWithGivenName } from './given-name.ts';
import { birthKey, isFullName } from './name-index.ts';
import { isPeople, opensWithHome } from './peoples.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { sharedSurname, surnameOfMaker } from './shared-surname.ts';
import { foldName, type Unit } from './unit.ts';
import { isDescribed } from './with-description.ts';
import { withoutOffice } from './without-office.ts';

/**
 * The person's full name, if the unit can name a real person: formed like a full name, or the surname or first
 * name of one in this article. A character's, title's or channel's name gives nothing.
 *
 * @param sure the place in the sentence shows that it is a person ("actress Astra"), so one word will do
 */
export function personAt(s: SentenceReading, at: number, sure = false): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return undefined;
  const evidence = s.reading.evidence.get(unit.key);
  if (unit.quoted || isPeople(unit) || NOBODY.test(unit.key)) return undefined;
  if (evidence !== undefined && evidence.other > evidence.person) return surnameAt(s, at);
  const space = unit.lower.indexOf(' ');
  if (HONORIFICS.has(space < 0 ? unit.lower : unit.lower.slice(0, space))) {
    const bare = unit.text.split(' ').slice(1);
    if (/^(?:sir|dame) /.test(unit.lower) && bare.length > 1) return bare.join(' ');
    return fullName(s.reading, foldName(bare.join(' ')), 'person') ?? (sure ? unit.text : undefined);
  }
  if (isFullName(unit)) {
    if (evidence !== undefined && !sure && isRatherTitle(evidence)) return undefined;
    if (opensWithHome(s.units[at - 1], unit)) return unit.text.slice(unit.text.indexOf(' ') + 1);
    return unit.text.includes('/') ? undefined : completed(s.reading, unit);
  }
  if (unit.text.includes('/') || unit.text.includes(':')) return undefined;
  const kin = sharedSurname(s.units, at);
  if (kin !== undefined) return kin;
  const full = fullName(s.reading, unit.key, 'person', unit.start, s.subject);
  if (full !== undefined) return full;
  const maker = surnameOfMaker(s.units, at);
  if (maker !== undefined) return maker;
  const known =
    evidence !== undefined &&
    evidence.person >= 2 &&
    evidence.title < 2 &&
    evidence.character <= evidence.person - 2;
  if (NAME_SUFFIXES.has(unit.lower) || isShortForPart(s.reading, unit)) return undefined;
  return (sure || known) && unit.words === 1 && !/\d/.test(unit.text) ? unit.text : undefined;
}

/** "Northern War", "Gloam Comics Universe" */
const NOBODY = / (?:war|universe)$/;

/** A work by what the article shows of it, or by its words ("Copper Lake") where nothing shows a person. */
function isRatherTitle({ form, title, person }: Evidence): boolean {
  if (form === 'something' && person < 2) return true;
  return title >= 2 && title > person;
}

/** "Kira" of an article whose only Kira is a character: she plays chess, and no part. */
function isShortForPart(reading: Reading, unit: Unit): boolean {
  const full = reading.names.get(unit.key);
  return (
    full?.every((name) => {
      const known = reading.evidence.get(foldName(name));
      return known !== undefined && known.character > known.person + 1;
    }) ?? false
  );
}

/** "English" of an article that has Ada English, where people are listed or act: "English and Reed will play". */
function surnameAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at] as Unit;
  if (unit.words > 1 || unit.possessive || !LISTED.test(s.units[at + 1]?.lower ?? '')) return undefined;
  return (s.reading.names.get(unit.key) ?? []).find(
    (name) => foldName(name).endsWith(` ${unit.key}`) && isRatherPerson(s.reading, name),
  );
}

const LISTED = /^(?:,|and|will|plays|\()$/;

/** "Ada Zeta" of an article that has "Ada Zeta Jones" stays as it is; "Reed Jr" gets its first name. */
function completed(reading: Reading, unit: Unit): string {
  const called = unit.words > 2 ? reading.names.get(birthKey(unit.key)) : undefined;
  if (called?.[0] !== undefined) return called[0];
  const space = unit.key.indexOf(' ');
  // "Zeta Moss" of Ada Zeta Moss
  if (unit.words === 2 && !startsWithGivenName(unit.text)) {
    const longer = (reading.names.get(unit.key) ?? []).filter(
      (name) => startsWithGivenName(name) && foldName(name).endsWith(` ${unit.key}`),
    );
    if (longer.length === 1) return longer[0] as string;
  }
  // "De Búrca" where a sentence begins
  const particle = PARTICLES.has(unit.key.slice(0, space)) || /^ni /.test(unit.key);
  return particle || NAME_SUFFIXES.has(unit.key.slice(space + 1))
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
  // "as Kira Vale!"
  const printed = unit.text.replace(/[!?]+$/, '');
  if (printed !== unit.text && unit.words > 1) return printed;
  return isFullName(unit)
    ? withoutOffice(s.reading, unit)
    : (fullName(s.reading, unit.key, 'character') ?? unit.text);
}

/** "Deep Water Bo" is no Bo's full name, but what the work is called. */
function isTitleOnly(reading: Reading, name: string): boolean {
  const evidence = reading.evidence.get(foldName(name));
  // "Kira And", where one sentence runs into the next
  if (/ (?:And|Or|The|Is|In|With)$/.test(name)) return true;
  return (
    evidence !== undefined &&
    evidence.title >= 2 &&
    (evidence.character === 0 || (evidence.title > evidence.character && !startsWithGivenName(name))) &&
    (name.split(' ').length > 2 || !startsWithGivenName(name))
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
    (name) =>
      want === 'person' ||
      (!isTitleOnly(reading, name) &&
        !isDescribed(name, key) &&
        !/ (?:in|on|from|at|to|with|by) /.test(name)),
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
  const shown = reading.evidence.get(foldName(best.name));
  const actor = (shown?.person ?? 0) + (shown?.crew ?? 0) + (shown?.actor ?? 0) > 0;
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
