import { stemmer } from 'stemmer';
import { baseOf } from './irregular-verbs.ts';

const latin = /^[a-z]{3,40}$/;

/**
 * What the forms of an English word have in common: Porter's stem, and for irregular verbs the stem of the base form
 * ("wrote" → "write"). Words with digits or of other alphabets stay as they are.
 */
export function stem(word: string): string {
  return latin.test(word) ? stemmer(baseOf.get(word) ?? word) : word;
}
