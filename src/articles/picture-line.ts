import { CREDIT } from './furniture/caption.ts';
import { isTitleCase } from './furniture/paragraph.ts';

const TARGET = String.raw`\((?:[^()]|\([^()]*\))*\)`;
const IMAGE = String.raw`!\[(?:[^[\]]|\[[^[\]]*\])*\]${TARGET}`;
const PICTURE = new RegExp(String.raw`^(?:\[${IMAGE}\s*\]${TARGET}|${IMAGE})(.*)$`);

/** Longer than any name of a photographer or a studio. */
const LONGEST_NAME = 60;

/**
 * Whether a line of Markdown is a picture and nothing else: linked or not ("[![Low Tide](tide.jpg)](shop.html)"), and
 * with the credit that a page prints right behind it ("![Kira](kira.jpg)Image: Quark").
 */
export function isPictureLine(line: string): boolean {
  const rest = PICTURE.exec(line)?.[1]?.trim();
  if (rest === undefined) return false;
  return rest === '' || CREDIT.test(rest) || (rest.length <= LONGEST_NAME && isName(rest));
}

/** "Quark", "Quark Pictures/Gloam": who made it. */
const isName = (rest: string) => /^\p{Lu}\S*$/u.test(rest) || isTitleCase(rest);
