import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way. Kira finds a map in Northgate.\n\n';
const read = (sentence: string) =>
  says(opening + sentence, ['appearance'], about).filter((one) => !/^Kira /.test(one));

describe('of which work a story is told', () => {
  it.each([
    [
      'The film Low Tide is out. Like Kira, Low Tide’s reluctant villain Dax is haunted by the past.',
      ['Dax in Low Tide'],
    ],
    ['The film Low Tide is out. Bo Reed played Emma, the protagonist of Low Tide.', ['Emma in Low Tide']],
    ['In the series Low Tide, Dax kills his brother Ben.', ['Ben in Low Tide', 'Dax in Low Tide']],
    ['Low Tide, a series where Dax kills his brother, is grim.', ['Dax in Low Tide']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'It was set up with the film Low Tide, but the villain Dax is not back.',
    'He is compared to the film Low Tide, where nobody knows him, and the villain Dax.',
    'Despite entering Low Tide, Dax kills his brother.',
  ])('left open in: %s', (sentence) => {
    expect(read(sentence).filter((one) => /Low Tide/.test(one))).toEqual([]);
  });
});

it('knows somebody’s ex from an ex-minister', () => {
  expect(read('She meets her ex-girlfriend’s cat, Emma.')).toEqual(['Emma in Northgate']);
});

describe('who and what is in no story', () => {
  it.each([
    'Do you like playing Ember games?',
    'He is similar to characters like Emma and Ben.',
    'The colours are those of the planet Emma.',
    'Emma is back as Dax.',
    'If you play Ember, you may know the place.',
    'Bo Reed is not playing Dax.',
    'It follows the Ember formula.',
    'It closely followed Salt Road.',
    'The trailer shows Salt Flames.',
    'She has to stop the Orrin army.',
    'She meets Orrin Village.',
    'The prize came from the former butler Bo Reed.',
    'The comedy duo Bo Reed and Cal Moss sang a song.',
  ])('nobody in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
