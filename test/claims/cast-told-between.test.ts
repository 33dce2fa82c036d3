import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark drama Northgate starts filming' };
const opening = 'The Quark drama Northgate has started filming in Leeds.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);
const both = ['Ada Stone in Northgate', 'Bo Reed in Northgate'];

describe('a list of the cast that tells more of somebody', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It stars Ada Stone, best known for Low Tide, and Bo Reed.', ['Ada Stone in Low Tide (past)', ...both]],
    [
      'Other casting includes Ada Stone, the star of Low Tide; Bo Reed, a newcomer; and Priya Nair.',
      ['Ada Stone in Low Tide (past)', ...both, 'Priya Nair in Northgate'],
    ],
    ['It stars Ada Stone, who grew up next door, and Bo Reed.', both],
    ['It stars Ada Stone from Low Tide and Bo Reed.', ['Ada Stone in Low Tide (past)', ...both]],
    [
      "It stars Low Tide's Ada Stone and Gloam Rising's Bo Reed.",
      ['Ada Stone in Low Tide (past)', 'Bo Reed in Gloam Rising (past)', ...both],
    ],
    // another clause, or another thing that is told
    ['It stars Ada Stone, with Bo Reed aiming to direct the finale.', ['Ada Stone in Northgate']],
    ['It stars Ada Stone, with Bo Reed attached to direct.', ['Ada Stone in Northgate']],
    ['It stars Ada Stone; Bo Reed and Kim Hale wrote it.', ['Ada Stone in Northgate']],
    ['It stars Ada Stone, who left Low Tide, and Bo Reed directs.', ['Ada Stone in Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });
});

describe('the cast behind the verb', () => {
  it.each([
    'Rounding out the ensemble are Ada Stone and Bo Reed.',
    'Also on board are Ada Stone and Bo Reed.',
    'Also set to appear are Ada Stone and Bo Reed.',
    'Also confirmed are Ada Stone and Bo Reed.',
    'Also added to the cast were Ada Stone and Bo Reed.',
    'Also starring will be Ada Stone and Bo Reed.',
    'Among those joining the series are Ada Stone and Bo Reed.',
    'The cast is rounded off by Ada Stone and Bo Reed.',
    'The cast — Ada Stone and Bo Reed — met in May.',
    'The newest additions are actors Ada Stone and Bo Reed.',
    'The actors announced so far include Ada Stone and Bo Reed.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual(both));

  it.each([
    'Also on the writing team are Ada Stone and Bo Reed.',
    'Joining the jury are Ada Stone and Bo Reed.',
    'Also returning are Kira Vale and Tom Marsh.',
    'Also confirmed is a second season.',
    'Joining the project as producers are Ada Stone and Bo Reed.',
    'Leading the race is Ada Stone.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});
