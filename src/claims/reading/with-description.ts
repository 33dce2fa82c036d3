import { EPITHETS, HONORIFICS, NAME_SUFFIXES, RANKS } from '../words/grammar.ts';
import { isOrdinaryWord } from './name-form.ts';
import { foldName } from './unit.ts';

/**
 * Whether a longer name is no full form of the short one, since what stands beside it only tells more: "Friendly
 * Neighborhood Dax", "Dax Talking Mask", "Super Dax World".
 */
export function isDescribed(name: string, key: string): boolean {
  const folded = foldName(name);
  const at = ` ${folded} `.indexOf(` ${key} `);
  if (at < 0) return false;
  const before = folded.slice(0, at).trim();
  const behind = folded.slice(at + key.length).trim();
  if ((RANKS.has(before) && !EPITHETS.has(before)) || HONORIFICS.has(before) || QUOTES.test(name))
    return false;
  if (before !== '' && behind !== '') return !NAME_SUFFIXES.has(behind);
  // "Kira Church": a surname may be any word
  if (before === '' && !behind.includes(' ')) return false;
  return `${before}${behind}`.split(' ').every((word) => isOrdinaryWord(word));
}

const QUOTES = /["“”‘]/;
