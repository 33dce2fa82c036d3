import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const cast = (text: string): string[] => says(text, ['cast']);
const opening = '# Tidebreak returns\n\nThe series Tidebreak opens in May.\n\n';

describe('who begins with a first name is somebody', () => {
  it.each([
    ['Rachel Moss (Harbor Quell) leads Tidebreak as the keeper.', 'Harbor Quell = '],
    ['From Marcus Reed (Copper Tarn), Tidebreak follows a keeper.', 'Copper Tarn = '],
    ['Vellin Tarn (Ethan Moss) finds the lamp in Tidebreak.', 'Vellin Tarn = '],
  ])('%s', (sentence, wrong) => {
    expect(cast(opening + sentence).filter((line) => line.startsWith(wrong))).toEqual([]);
  });

  it('and the other name is the part', () => {
    expect(cast(`${opening}Vellin Tarn (Ethan Moss) finds the lamp in Tidebreak.`)).toEqual([
      'Ethan Moss = Vellin Tarn in Tidebreak',
    ]);
  });
});
