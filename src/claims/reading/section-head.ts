import type { Sentence } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import { isBackground } from './background.ts';
import { isCastLabel } from './cast-list.ts';
import { startsWithGivenName } from './given-name.ts';
import { isAbout, isQuestion } from './heading-words.ts';
import { nameForm } from './name-form.ts';
import { isFullName } from './name-index.ts';
import { readNumber } from './numbers.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Reading } from './reading.ts';
import { inTitleCase } from './title-names.ts';
import { isAllCapitals } from './title-signs.ts';
import { isTitle } from './titles.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * A line that may be the title of what stands under it, and how much speaks for that: below 1, only its form.
 * `marked`: in parentheses or with "by" it tells more of the work.
 */
export type SectionHead = { readonly work: Work; readonly points: number; readonly marked: boolean };

const CAPITALIZED =
  /^(?:\p{Lu}|\d|(?:of|the|and|a|an|in|on|at|by|as|or|to|for|from|into|over|under|with|without|its|his|her|their|your|my|our|is|are|vs?|de|la)$|[&–—-]$)/u;

/**
 * What a heading names: "Northgate", "2. Low Tide (Quark, Wednesday)", "Salt: Season 2", and of a whole sentence
 * ("Salt got its first trailer") the one title in it.
 *
 * @param below units of the section's text, up to the next heading
 */
export function readHead(
  reading: Pick<Reading, 'evidence' | 'titles' | 'main'>,
  line: string,
  units: readonly Unit[],
  below: readonly Unit[],
): SectionHead | undefined {
  if (isCastLabel(line) || isQuestion(line)) return undefined;
  const bare = withoutRest(line);
  const season = /^(.{2,80}?)[,:]?\s+(?:season|series)\s+(\w+)$/i.exec(bare);
  const name = season?.[1] ?? bare;
  const words = name.split(/\s+/);
  if (
    words.length > 8 ||
    name.length < 2 ||
    !words.every((word) => CAPITALIZED.test(word)) ||
    words.slice(1).some((word) => TELLS.test(word))
  )
    return onlyTitle(reading, line, units, below);
  if (isCouple(reading, name, below)) return inParentheses(reading, units);
  let points = -1;
  let title = name;
  for (const unit of units) {
    const known = reading.evidence.get(unit.key);
    if (known === undefined || known.inText === 0) continue;
    if (known.other > known.title || known.person > known.title || known.character > known.title) continue;
    // "The Villains of Northgate" tells of it, and is no title itself
    if (known.title > 0 && unit.words * 2 <= words.length && isTelling(name, unit.text))
      return onlyTitle(reading, line, units, below);
    points = Math.max(points, known.title);
    // "Quark's Northgate", where the text says "Northgate"
    if (/^[\p{L}.]+['’]s? /u.test(name) && name.endsWith(unit.text)) title = unit.text;
    if (unit.text === name && !startsWithGivenName(name) && below.some(({ key }) => key === unit.key))
      points = Math.max(points, 1);
  }
  const behind = /\(([^()]{2,60})\)\W*$/u.exec(line)?.[1];
  if (behind !== undefined && isOfWorks(behind)) points = Math.max(points, 3);
  // "Kira Vale (Ada Stone)" over a paragraph on her, in an article on a work
  if (points < 1 && reading.main !== undefined && behind !== undefined && nameForm(behind) === 'somebody')
    return undefined;
  if (points < 0 && isUnseen(name)) points = 0;
  // "Ada Stone" over a paragraph on her
  if (points < 2 && words.length < 4 && nameForm(name) === 'somebody') return undefined;
  if (points < 0) return undefined;
  const number = readNumber(season?.[2]?.toLowerCase());
  title = reading.titles.get(foldName(title)) ?? (isAllCapitals(`${title} `) ? inTitleCase(title) : title);
  return {
    work: { title, ...(number === undefined ? {} : { season: number }) },
    points,
    marked: behind !== undefined || BY.test(line),
  };
}

/** Whether a sentence of the text stands as a line of its own and names a work: "SALT by Ada Stone", "Hush (Quark; Tuesdays at 10)". */
export function isTitleLine(sentence: Sentence, alone: boolean, units: readonly Unit[]): boolean {
  const [first, next] = units;
  if (sentence.kind !== 'text' || !alone || first?.kind !== 'name' || first.possessive) return false;
  if (/[.!?:…”"’]$/u.test(sentence.text)) return false;
  if (next === undefined)
    return !first.text.includes(':') && (!isFullName(first) || nameForm(first.text) === 'something');
  if (next?.lower === 'by') return units.length === 3 && units[2]?.kind === 'name';
  return (
    next?.lower === '(' &&
    units.at(-1)?.lower === ')' &&
    units.length < 16 &&
    PLATFORM_KEYS.has(units[2]?.key ?? '')
  );
}

const BY = /\s+by\s+\p{Lu}[^,.]{2,40}$/u;

/** Without number, quotation marks, and what stands behind the title: "(2014)", "– Quark", "by Ada Stone". */
function withoutRest(line: string): string {
  return line
    .replace(/^\s*#*\s*\d{1,3}[.)]\s+/, '')
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(BY, '')
    .replace(/^[“"'‘*_]+|[”"'’*_.:]+$/gu, '')
    .replace(/\s+[–—|-]\s+([^–—|]{2,30})$/u, (all, tail: string) =>
      PLATFORM_KEYS.has(foldName(tail)) ? '' : all,
    )
    .trim();
}

/** "Salt Gets a Director": what a heading tells, in capitals like a title. */
const TELLS =
  /^(?:gets|adds|casts|joins|sets|announces|announced|reveals|revealed|lands|taps|boards|eyes|confirms|confirmed|happening|emerge|emerges|becomes|renewed|renews|cancelled|canceled|delayed|drops|teases|wants|says)$/i;

/** "Kira Vale and Dax", over a text that has the two apart: whom it is on. */
function isCouple(reading: Pick<Reading, 'evidence'>, name: string, below: readonly Unit[]): boolean {
  const parts = name.split(/ (?:and|&) /);
  if (parts.length !== 2 || below.some(({ key }) => key === foldName(name))) return false;
  const known = parts.map((part) => reading.evidence.get(foldName(part)));
  if (known.some((one) => one !== undefined && one.title > one.character + 1)) return false;
  const apart = (part: string) => {
    const words = foldName(part).split(' ');
    return below.some(({ kind, key }) => kind === 'name' && key !== '' && words.includes(key));
  };
  return (
    parts.some((part, i) => nameForm(part) === 'somebody' || (known[i]?.character ?? 0) > 0) ||
    (parts.some((part) => part.includes(' ')) && parts.every(apart))
  );
}

/** "Kira Vale and Dax (*Northgate*)": the work that they are of. */
function inParentheses(
  reading: Pick<Reading, 'evidence' | 'titles'>,
  units: readonly Unit[],
): SectionHead | undefined {
  const at = units.findIndex(({ lower }) => lower === '(') + 1;
  const unit = at > 0 && units[at + 1]?.lower === ')' ? units[at] : undefined;
  if (unit === undefined || !isTitle(reading, unit)) return undefined;
  return { work: { title: reading.titles.get(unit.key) ?? unit.text }, points: 2, marked: true };
}

/** "The Villains of Northgate": what stands before a title is joined to it by a small word. */
function isTelling(name: string, title: string): boolean {
  const at = name.indexOf(title);
  if (at < 0) return false;
  const before = name.slice(0, at).trim();
  return (
    / (?:of|in|on|for|from|to|at|behind|with|about)(?: (?:the|a|an))?$/i.test(` ${before}`) &&
    before.includes(' ')
  );
}

/** A line of one to six words that the text does not take up: a title where other headings are titles. */
function isUnseen(name: string): boolean {
  return name.split(/\s+/).length <= 6 && !isAbout(name);
}

/** "(2014)", "(Quark, Wednesday)": what stands behind titles. */
function isOfWorks(behind: string): boolean {
  return /^(?:19|20)\d\d$/.test(behind) || PLATFORM_KEYS.has(foldName(behind.split(/[,;/]/)[0] as string));
}

/** "Salt debuted its first trailer": the one title of a heading that is a sentence: its subject, or what the text begins with. */
function onlyTitle(
  reading: Pick<Reading, 'evidence' | 'titles' | 'main'>,
  line: string,
  units: readonly Unit[],
  below: readonly Unit[],
): SectionHead | undefined {
  // "Northgate actor Ada Stone plays Kira" names it to say who she is.
  const titles = units.filter((unit, i) => isTitle(reading, unit) && !isBackground(units, i));
  const [only] = titles;
  if (only === undefined || titles.some(({ key }) => key !== only.key) || line.endsWith('?'))
    return undefined;
  // "Ada Stone was a prolific writer"
  if (nameForm(only.text) === 'somebody' && !only.quoted) return undefined;
  // "What Northgate fans know", of an article on "Northgate: The Tide"
  if (foldName(reading.main?.title ?? '').startsWith(`${only.key}: `)) return undefined;
  const subject = only === units[0] && units[1]?.kind === 'word';
  if (!subject && !below.slice(0, OPENING).some(({ key }) => key === only.key)) return undefined;
  return { work: { title: reading.titles.get(only.key) ?? only.text }, points: 2, marked: false };
}

/** How many units of the text count as its beginning. */
const OPENING = 30;
