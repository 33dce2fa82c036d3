import type { Sentence } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import { readNumber } from './numbers.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Reading } from './reading.ts';
import { inTitleCase } from './title-names.ts';
import { isAllCapitals } from './title-signs.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * By index of a heading's sentence: the work whose section it opens; `undefined` for a heading of something else,
 * `other` for one of a work that cannot be made out.
 */
export type Sections = ReadonlyMap<number, Work | 'other' | undefined>;

/**
 * Which headings are titles. A round-up ("All the trailers") has a title over each section: once several headings
 * are shown to be titles by the text, the others of the same form are taken for titles as well.
 */
export function findSections(
  reading: Pick<Reading, 'evidence' | 'titles'>,
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
): Sections {
  const sections = new Map<number, Work | 'other' | undefined>();
  const guessed = new Map<number, Work>();
  let shown = 0;
  const distinct = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind !== 'heading') continue;
    const heading = readHeading(reading, sentence.text, units[index] as readonly Unit[]);
    if (heading === undefined) continue;
    if (heading.points > 0) {
      shown += 1;
      distinct.add(foldName(heading.work.title));
    } else if (ABOUT.test(sentence.text)) continue;
    if (heading.points > 1) sections.set(index, heading.work);
    else guessed.set(index, heading.work);
  }
  // Two works have sections of their own, and the other headings may be titles as well.
  const roundUp = shown >= 3 || distinct.size > 1;
  for (const [index, sentence] of sentences.entries())
    if (sentence.kind === 'heading' && !sections.has(index) && (roundUp || sections.size > 0))
      sections.set(index, roundUp ? (guessed.get(index) ?? otherWork(sentence.text)) : undefined);
  return sections;
}

/** In a round-up: "años y un día (Quark)" opens a section on something, "What else is on" does not. */
function otherWork(heading: string): 'other' | undefined {
  return ABOUT.test(heading) ? undefined : 'other';
}

const ABOUT =
  /\b(?:release|dates?|cast|plot|trailers?|season|episodes?|characters?|who|what|where|when|how|why|verdict|conclusion|news|more|everything|story|crew|soundtrack|music|reviews?|related|best|worst|watch|stream|january|february|march|april|june|july|august|september|october|november|december)\b|[?!]$/i;

/** A heading of one to six words that the text does not take up: a title where other headings are titles. */
function unseen(name: string): boolean {
  return name.split(/\s+/).length <= 6 && !ABOUT.test(name);
}

const CAPITALIZED = /^(?:\p{Lu}|\d|(?:of|the|and|a|an|in|on|to|for|with|from|vs?|de|la)$|[&–—-]$)/u;

/** "(2014)", "(Quark, Wednesday)": what stands behind titles. */
function isOfWorks(heading: string): boolean {
  const behind = /\(([^()]{2,60})\)\W*$/u.exec(heading)?.[1];
  if (behind === undefined) return false;
  return /^(?:19|20)\d\d$/.test(behind) || PLATFORM_KEYS.has(foldName(behind.split(/[,;/]/)[0] as string));
}

function readHeading(
  reading: Pick<Reading, 'evidence' | 'titles'>,
  line: string,
  units: readonly Unit[],
): { work: Work; points: number } | undefined {
  const bare = line
    .replace(/^\s*#*\s*\d{1,3}[.)]\s+/, '')
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(/^[“"'‘*_]+|[”"'’*_.:]+$/gu, '')
    .replace(/\s+[–—|-]\s+([^–—|]{2,30})$/u, (all, tail: string) =>
      PLATFORM_KEYS.has(foldName(tail)) ? '' : all,
    )
    .trim();
  const season = /^(.{2,80}?)[,:]?\s+(?:season|series)\s+(\w+)$/i.exec(bare);
  const name = season?.[1] ?? bare;
  const words = name.split(/\s+/);
  if (words.length > 8 || name.length < 2 || !words.every((word) => CAPITALIZED.test(word))) return undefined;
  let points = -1;
  let title = name;
  for (const unit of units) {
    const known = reading.evidence.get(unit.key);
    if (known === undefined || known.inText === 0) continue;
    if (known.other > known.title || known.person > known.title || known.character > known.title) continue;
    points = Math.max(points, known.title);
    // "Marvel's Inhumans", where the text says "Inhumans"
    if (/^[\p{L}.]+['’]s? /u.test(name) && name.endsWith(unit.text)) title = unit.text;
  }
  if (isOfWorks(line)) points = Math.max(points, 3);
  if (points < 0 && unseen(name)) points = 0;
  if (points < 0) return undefined;
  const number = readNumber(season?.[2]?.toLowerCase());
  title = reading.titles.get(foldName(title)) ?? (isAllCapitals(`${title} `) ? inTitleCase(title) : title);
  return { work: { title, ...(number === undefined ? {} : { season: number }) }, points };
}
