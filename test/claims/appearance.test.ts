import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who appears in it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Kira Vale appears in the series Ember Rising.', ['Kira Vale in Ember Rising']],
    ['Kira Vale has appeared in the series Ember Rising.', []],
    [
      'The character Wick appeared in Northgate, and Kira Vale appeared in the series Ember Rising.',
      ['Kira Vale in Ember Rising', 'Wick in Northgate'],
    ],
    ['Northgate follows Kira Vale and Dax Orrin.', ['Dax Orrin in Northgate', 'Kira Vale in Northgate']],
    [
      'The footage shows Kira Vale, Dax Orrin and Wick on the run.',
      ['Dax Orrin in Northgate', 'Kira Vale in Northgate', 'Wick in Northgate'],
    ],
    ['We got a first look at Zarn.', ['Zarn in Northgate']],
    ['We got a first look at Kira Vale, a young nurse.', ['Kira Vale in Northgate']],
    ['We got a first look at Kira Vale.', []],
    ['The film features Kira Vale.', []],
    [
      'Kira Vale, Dax Orrin and Wick will team up in Northgate.',
      ['Dax Orrin in Northgate', 'Kira Vale in Northgate', 'Wick in Northgate'],
    ],
    ['Northgate centers on Kira Vale, a pilot who is lost.', ['Kira Vale in Northgate']],
    ['The series revolves around detective Kira Vale.', ['Kira Vale in Northgate']],
    ['Northgate tells the story of Kira Vale, a pilot.', ['Kira Vale in Northgate']],
    ['Northgate tells the story of Ember Bay.', []],
    ['The series centers on Boston.', []],
    ['Kira Vale will not appear in Northgate.', []],
    ['The villain Dax Orrin waits.\nDax Orrin and Kira Vale are back.', ['Dax Orrin in Northgate']],
    [
      'The villain Dax Orrin waits.\nDax Orrin is back.',
      ['Dax Orrin in Northgate', 'Dax Orrin in Northgate'],
    ],
    ['The villain Dax Orrin waits.\nDax Orrin is not back.', ['Dax Orrin in Northgate']],
    ['The villain Dax Orrin waits.\nThe power is back.', ['Dax Orrin in Northgate']],
    ['Kira Vale is back.', []],
    ['Northgate follows the last members of a Cork band on tour.', []],
    ['Sir Bo Reed is to return in a new series of Northgate.', []],
    ['Actor Bo Reed appeared in the series Ember Rising.', ['Bo Reed in Ember Rising']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['appearance', 'cast'], about)).toEqual(expected);
  });
});
