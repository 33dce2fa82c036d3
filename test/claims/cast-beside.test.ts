import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);

const three = ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Lena Marsh in Northgate'];
const two = three.slice(0, 2);

describe('who is named beside those who act', () => {
  it.each([
    'Actor Ada Stone stars, along with Bo Reed and Lena Marsh.',
    'The drama stars Ada Stone, as do Bo Reed and Lena Marsh.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual(expect.arrayContaining(three.slice(1))));

  it.each([
    ['Ada Stone, Bo Reed and Lena Marsh were among the further cast members in the series.', three],
    ['The chorus of Weavers is played by Ada Stone, Bo Reed and Lena Marsh.', three],
    ['Casting news includes familiar faces of the sea drama: Ada Stone, Bo Reed and Lena Marsh.', three],
    ['The film directed by Tom Vane, stars Harbor Award® nominee Ada Stone, Bo Reed and Lena Marsh.', three],
    [
      'Ada Stone, Bo Reed and Lena Marsh will also appear in the film, with Tom Vane in the director’s chair.',
      three,
    ],
    ['Ada Stone and Bo Reed will also be returning for six new episodes that go further.', two],
    ['Ada Stone and Bo Reed have now signed up to appear in the series.', two],
    ['Ada Stone and Bo Reed made their screen debuts in the series.', two],
    [
      'Ada Stone starred in the play Salt Road as well as the feature films Low Tide, Mudlark and the forthcoming Ember.',
      ['Ada Stone in Ember', 'Ada Stone in Low Tide', 'Ada Stone in Mudlark', 'Ada Stone in Salt Road'],
    ],
    [
      'Ada Stone now appears in the Dublin production of "The Lamp" with Bo Reed.',
      ['Ada Stone in The Lamp', 'Bo Reed in The Lamp'],
    ],
    ['Ada Stone will next be seen in the drama "Low Tide."', ['Ada Stone in Low Tide']],
    // a part, a maker, another work, an event
    ['Kira Vale can next be seen in the woods.', []],
    ['Tom Vane directed it, along with Ada Stone and Bo Reed.', []],
    ['Tom Vane will appear at the festival, along with Ada Stone and Bo Reed.', []],
    ['As it grows, a new game featuring the voice talents of Ada Stone and Bo Reed is on the horizon.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
