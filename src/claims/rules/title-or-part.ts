import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord, nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { wordAt } from './walk.ts';

/** "Her stage credits include Mary Steward (Lyric)", "his roles have ranged from X (Y)": works, and where or by whom. */
export function isOeuvre(s: SentenceReading, open: number): boolean {
  for (let i = open - 2; i > open - 9 && i > 0; i -= 1)
    if (/^(?:includ(?:e|es|ed|ing)|rang(?:e|es|ed|ing))$/.test(wordAt(s, i)))
      return s.units.slice(Math.max(0, i - 4), i).some(({ lower }) => OEUVRE.has(lower));
  return false;
}

const OEUVRE = new Set(
  'credits work works films roles productions credit theatre theater filmography'.split(' '),
);

/** "Screen Guild (SG)": the short for the long. */
export function isAbbreviated(s: SentenceReading, open: number): boolean {
  const [one, other] = [s.units[open - 1]?.text ?? '', s.units[open + 1]?.text ?? ''];
  return isShortFor(one, other) || isShortFor(other, one);
}

function isShortFor(short: string, long: string): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(short) &&
    long.includes(' ') &&
    long
      .split(' ')
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
      .endsWith(short)
  );
}

/** "(The Journalist)", "(“Kira Vale”)": no title where the other parentheses hold parts. */
export function isLikePart(unit: Unit): boolean {
  if (unit.quoted) return isFullName(unit) && startsWithGivenName(unit.text);
  return /^the \S+$/i.test(unit.text) && isSomebodyNoun(unit.lower.slice(4));
}

/** "Ada Stone ("Salt Men")", "(The Tide)": what is in the parentheses is where the actor is known from. */
export function looksLikeTitle(s: SentenceReading, unit: Unit, many: boolean): boolean {
  const known = s.reading.evidence.get(unit.key);
  return (
    unit.quoted ||
    /^(?:the|a) |\b(?:of|and|in|to)\b|:|\d/i.test(unit.text) ||
    (!many && (known?.title ?? 0) >= 2 && (known?.character ?? 0) === 0)
  );
}

/** Whether what stands before the parentheses can only be a work: "The Hunter's Lamp (Ada Stone)". */
export function isOnlyTitle(s: SentenceReading, unit: Unit): boolean {
  if (/^the \S+['’]s /iu.test(unit.text)) return true;
  if (
    unit.quoted &&
    !startsWithGivenName(unit.text) &&
    (nameForm(unit.text) === 'something' || isOrdinaryWord(unit.lower))
  )
    return true;
  // "THE SALT ROAD (Ada Stone)", "Low Tide Movie (Ada Stone)"
  if (unit.words > 2 && !/\p{Ll}/u.test(unit.text)) return true;
  if (unit.words > 1 && /(?: movie| film| series| show| book| trilogy)$/i.test(unit.text)) return true;
  const character = s.reading.evidence.get(unit.key)?.character ?? 0;
  return isTitle(s.reading, unit) && (/\bof\b|:/.test(unit.text) || (character === 0 && unit.words > 2));
}

/** "under Kira's (Ada Stone) control": a possessive has its actor behind it, and no film. */
export function isPlayedInside(s: SentenceReading, open: number): boolean {
  const [part, actor] = [s.units[open - 1], s.units[open + 1]];
  const known = s.reading.evidence.get(part?.key ?? '');
  return (
    actor !== undefined &&
    !actor.possessive &&
    !actor.quoted &&
    isFullName(actor) &&
    startsWithGivenName(actor.text) &&
    !isTitle(s.reading, actor) &&
    (known?.actor ?? 0) + (known?.crew ?? 0) === 0
  );
}
