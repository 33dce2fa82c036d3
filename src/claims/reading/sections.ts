import type { Sentence } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import { isAbout, withoutShown } from './heading-words.ts';
import type { Reading } from './reading.ts';
import { isTitleLine, readHead, type SectionHead } from './section-head.ts';
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
  reading: Pick<Reading, 'article' | 'evidence' | 'titles' | 'main'>,
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
): Sections {
  const lines = headLines(sentences, units);
  if (lines.length === 0) return new Map();
  const textOf = (line: number) => withoutShown(sentences[line]?.text ?? '');
  const heads = new Map<number, SectionHead>();
  for (const [i, line] of lines.entries()) {
    const head = readHead(
      reading,
      textOf(line),
      units[line] as readonly Unit[],
      units.slice(line + 1, lines[i + 1]).flat(),
    );
    if (head !== undefined) heads.set(line, head);
  }
  const roundUp = isRoundUp(lines.map(textOf), [...heads.values()]);
  const listed = !roundUp && isListOfWorks(reading, units, lines, heads.size);
  const sections = new Map<number, Work | 'other' | undefined>();
  for (const [line, { work, points }] of heads) if (points > 1) sections.set(line, work);
  if (!roundUp && !listed && sections.size === 0) return sections;
  for (const line of lines)
    if (!sections.has(line))
      sections.set(line, roundUp || listed ? guessed(heads.get(line), textOf(line)) : undefined);
  return sections;
}

/**
 * Whether all headings may be titles: two works have sections of their own, or all headings have one form, and one of
 * them is a title.
 */
function isRoundUp(lines: readonly string[], heads: readonly SectionHead[]): boolean {
  const shown = heads.filter(({ points }) => points > 0);
  const distinct = new Set(shown.map(({ work }) => foldName(work.title)));
  if (shown.length >= 3 || distinct.size > 1) return true;
  const marked = heads.filter((head) => head.marked).length;
  if (marked >= 3 && marked * 2 > lines.length) return true;
  const alike = heads.length === lines.length && !lines.some(isAbout);
  return alike && lines.length > 1 && shown.length > 0;
}

/** Indexes of the headings, and of the lines of text that stand as one. */
function headLines(sentences: readonly Sentence[], units: readonly (readonly Unit[])[]): number[] {
  const firstText = sentences.findIndex(({ kind }) => kind === 'text');
  return sentences.flatMap((sentence, i) => {
    // "The show that fans wait for gets a trailer" under the headline, over all of the text
    if (sentence.kind === 'heading' && i < firstText && isDeck(sentence.text)) return [];
    if (sentence.kind === 'heading') return [i];
    const alone =
      sentences[i - 1]?.paragraph !== sentence.paragraph &&
      sentences[i + 1]?.paragraph !== sentence.paragraph;
    return isTitleLine(sentence, alone, units[i] as readonly Unit[]) ? [i] : [];
  });
}

/** A sentence, and no title: several of its longer words have no capital. */
function isDeck(line: string): boolean {
  return (line.match(/(?<![\p{L}'’-])\p{Ll}{4,}/gu)?.length ?? 0) >= 3;
}

/** In a round-up: "años y un día (Quark)" opens a section on something, "What else is on" does not. */
function guessed(head: SectionHead | undefined, line: string): Work | 'other' | undefined {
  if (head !== undefined && (head.points > 0 || !isAbout(line))) return head.work;
  return isAbout(line) ? undefined : 'other';
}

/** What the text of a section says of the work that it is on, where it never names it. */
const OF_A_WORK =
  /^(?:directs?|directed|stars?|starring|cinemas|theaters|theatres|premieres?|adaptation|film|movie|series|show|season|reprises|cast|streaming|episodes)$/;
const SEVERAL =
  /\b(?:trailers|movies|films|shows|series|games|musicals|plays|premieres|releases|adaptations|pilots|dramas|comedies)\b/i;

/**
 * "The best trailers of the week", over sections that never name what their headings do: the headline tells of several
 * works, the article of no main one, and most sections speak as of a work.
 */
function isListOfWorks(
  { article, main }: Pick<Reading, 'article' | 'main'>,
  units: readonly (readonly Unit[])[],
  lines: readonly number[],
  heads: number,
): boolean {
  if (main !== undefined || lines.length < 3 || heads * 3 < lines.length * 2) return false;
  if (!SEVERAL.test(article.title ?? '')) return false;
  let speaking = 0;
  for (const [i, line] of lines.entries())
    if (
      units
        .slice(line + 1, lines[i + 1])
        .some((list) => list.some(({ kind, lower }) => kind === 'word' && OF_A_WORK.test(lower)))
    )
      speaking += 1;
  return speaking * 3 >= lines.length * 2;
}
