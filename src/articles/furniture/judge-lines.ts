import type { FurnitureKind } from '../article.ts';
import { isFactLine } from './fact-line.ts';
import { isTitleCase, type Paragraph } from './paragraph.ts';

/** Longer lines are no headings. */
const LONGEST_HEADING = 140;
const LONGEST_HEADLINE = 200;
/** "Why the Lamp Matters" names a section and no picture. */
const ASKING = /^(?:why|how|what|who|when|where|which|everything|meet|inside) /i;
/** "Low Tide (Quark, Wednesday)", "Low Tide (2014)": a work, and when or where. */
const SHOWN_AT = /\s\(\p{Lu}?[\p{Lu}\d][^()]{1,40}\)$/u;
/** A page with so many lone lines in title case has sections. */
const SECTIONS = 3;

/**
 * The index of the headline: the first line of the story, where it reads like one or is the title that the file
 * gives; undefined where the page goes straight into its text.
 */
export function findHeadline(
  paragraphs: readonly Paragraph[],
  why: readonly (FurnitureKind | undefined)[],
  title: string | undefined,
): number | undefined {
  const first = why.indexOf(undefined);
  const paragraph = paragraphs[first];
  if (!paragraph || paragraph.kind === 'item') return undefined;
  if (title) {
    const similar = Math.abs(paragraph.length - title.length) <= 20;
    return similar && fold(paragraph.text) === fold(title) ? first : undefined;
  }
  if (paragraph.kind === 'heading') return first;
  const short = paragraph.length <= LONGEST_HEADLINE && !/[.:;,]["'”’]?$/.test(paragraph.text);
  return short && paragraphs.length > first + 1 ? first : undefined;
}

/** A line of its own that is no sentence, over the paragraphs that follow it; "– Ada Moss" signs those before it. */
export function isHeadingLine({ text, lone, stopped, length }: Paragraph): boolean {
  return (
    lone &&
    !stopped &&
    length <= LONGEST_HEADING &&
    !/[,;]$/.test(text) &&
    !/^[–—-]\s?\p{Lu}/u.test(text) &&
    !isFactLine(text)
  );
}

/**
 * Judges lone lines in title case between paragraphs. They are headings where the page has several of them, a
 * list stands right below or the next paragraphs take their words up; else they are what a picture was called.
 */
export function judgeShortLines(
  paragraphs: readonly Paragraph[],
  why: (FurnitureKind | undefined)[],
  headline: number | undefined,
): void {
  const lines = paragraphs.flatMap((paragraph, i) => {
    const { kind, text } = paragraph;
    if (why[i] || i === headline || kind !== 'text' || !isHeadingLine(paragraph)) return [];
    return !text.endsWith(':') &&
      !SHOWN_AT.test(text) &&
      !ASKING.test(text) &&
      (isTitleCase(text) || !text.includes(' '))
      ? [i]
      : [];
  });
  if (lines.length >= SECTIONS) return;
  for (const i of lines) {
    // "LOW TIDE (Quark)": where it runs stands behind it.
    const name = fold((paragraphs[i] as Paragraph).text.replace(/\s\([^()]{1,40}\)$/, ''));
    const takenUp = paragraphs
      .slice(i + 1, i + 3)
      .some(({ text }) => ` ${fold(text)} `.includes(` ${name} `));
    const headsList = paragraphs[i + 1]?.kind === 'item';
    if (!takenUp && !headsList) why[i] = 'caption';
  }
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
