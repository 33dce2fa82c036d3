import { pick } from './random.ts';

const onsets = 'b br c ch d dr f g gr h j k l m n p qu r s sh st t th tr v w z'.split(' ').concat('');
const vowels = 'a e i o u ai ea ee io ou'.split(' ');
const codas = 'n r s t l m nd ck st rn x'.split(' ').concat('', '', '');

/** An invented word that can be spoken, with a capital: of one to three syllables, mostly two or one. */
export function makeWord(random: () => number): string {
  let word = '';
  for (let syllables = 1 + Math.floor(random() * 2.3); syllables > 0; syllables -= 1) {
    word += pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  }
  return word.length > 2 ? (word[0] as string).toUpperCase() + word.slice(1) : makeWord(random);
}
