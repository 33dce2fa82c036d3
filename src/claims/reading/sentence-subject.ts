import { ACTOR_NOUNS, CREW_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import { hasWord } from './has-word.ts';
import { isFullName } from './name-index.ts';
import { personAt } from './people.ts';
import type { SentenceReading } from './reading.ts';
import { foldName, type Unit } from './unit.ts';

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
  for (const i of s.holds.names) {
    const unit = s.units[i] as Unit;
    if (i >= 12) break;
    if (unit.possessive) continue;
    const evidence = s.reading.evidence.get(unit.key);
    const person = personAt(s, i);
    if (person === undefined) continue;
    // "Coming back to Ada Stone, she": whom the clause behind is about
    if (s.units[i + 1]?.lower === ',' && /^(?:he|she)$/.test(s.units[i + 2]?.lower ?? '')) return person;
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
