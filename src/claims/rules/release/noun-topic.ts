import type { SentenceReading } from '../../reading/reading.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';

/**
 * Whether "its May release", where no title stands in front, may be that of the work which is spoken of: "its" and "the
 * film's" say so, a label ("Release date: May 3") too, and a sentence that begins with "it" or "the film"; in "Stone
 * likes the follow-up with a May release" it is anything's.
 */
export function mayMeanTopic(s: SentenceReading, from: number, to: number): boolean {
  if (from < 3 && s.units.slice(from, to + 1).some(({ lower }) => lower === ':')) return true;
  // "With a May release in sight, filming goes on"
  if (from < 4 && s.units[0]?.lower === 'with') return true;
  const front = s.units.slice(Math.max(0, from - 6), to);
  if (front.some(({ lower }) => /^(?:its|their|it's)$/.test(lower))) return true;
  if (front.some((unit) => unit.possessive && (MEDIUM_NOUNS.has(unit.lower) || unit.lower === 'season')))
    return true;
  // "The new release date is May 3"
  const said = s.units.slice(Math.max(0, from - 2), to).map(({ lower }) => lower);
  if (said.includes('night') || isPlannedBehind(s, from)) return true;
  if (said.includes('date') && (from < 4 || IS_DATE.test(said.join(' ')))) return true;
  if (s.units.slice(0, 6).some((_, i) => isSubject(s, i))) return true;
  return (
    !s.units.some(
      ({ kind, words }, i) => kind === 'name' && (i < from - 1 || i > to) && !(i === 0 && words === 1),
    ) && s.units.length < 26
  );
}

/** "Production begins next year, with a planned release in May": of what is produced. */
function isPlannedBehind(s: SentenceReading, from: number): boolean {
  const front = s.units.slice(Math.max(0, from - 24), from).map(({ lower }) => lower);
  const made = front.findLastIndex((word) => /^(?:production|filming|shooting|photography|work)$/.test(word));
  return made >= 0 && front.slice(made).join(' ').includes(', with a');
}

const IS_DATE = /\bthe (?:new|official|actual)? ?(?:release|premiere|launch) date is\b/;

/** "It", "this game", "the ten-part series", at the beginning of a clause. */
function isSubject(s: SentenceReading, at: number): boolean {
  const lower = s.units[at]?.lower ?? '';
  if (/^(?:it|it's|it'll)$/.test(lower)) return true;
  if (!MEDIUM_NOUNS.has(lower) && lower !== 'season') return false;
  // "The sequel to X is set for": in an article on it
  if (/^(?:sequel|prequel|follow-up|spin-off|spinoff)$/.test(lower))
    return at === 1 && s.units[2]?.lower === 'to';
  return s.units.slice(Math.max(0, at - 4), at).some((unit) => /^(?:the|this)$/.test(unit.lower));
}
