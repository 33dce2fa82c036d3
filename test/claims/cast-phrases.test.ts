import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);

const three = ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Lena Marsh in Northgate'];
const two = three.slice(0, 2);

describe('a work, what it does with its cast, a noun for it, and who is in it', () => {
  it.each([
    'The poster shows off a splendid line-up of guest stars, including Ada Stone, Bo Reed, Lena Marsh, and others.',
    'The show will feature a host of well-known actors, such as Ada Stone, Bo Reed, and Lena Marsh.',
    'The new season will feature returning stars Ada Stone and Bo Reed, as well as Lena Marsh.',
    'The film comes with a starry cast of Ada Stone, Bo Reed and Lena Marsh.',
    'The drama is packed with familiar faces like Ada Stone, Bo Reed and Lena Marsh.',
    'The show will welcome new faces in the form of Ada Stone, Bo Reed and Lena Marsh.',
    'There are also appearances from Ada Stone, Bo Reed and Lena Marsh.',
    'Along with Ada Stone, the show boasts a fine ensemble featuring the likes of Bo Reed and Lena Marsh.',
    'In addition to Ada Stone and Bo Reed, the series stars Lena Marsh.',
    'Alongside Ada Stone, the series boasts an impressive ensemble that includes Bo Reed and Lena Marsh.',
    'The film also stars Ada Stone, Bo Reed, and, in her first screen role, Lena Marsh.',
    'The film co-stars Ada Stone, Bo Reed and – wait for it – Lena Marsh.',
    'It stars two-time Emmy nominee Ada Stone, pop star Bo Reed, 32, and former footballer Lena Marsh.',
    'The series stars Ada Stone, who plays the mayor, as well as Bo Reed and Lena Marsh.',
    'Ada Stone, Bo Reed, Lena Marsh and several others will star in the series.',
    'Also featuring are Ada Stone, Bo Reed and Lena Marsh.',
    'Those set to return are Ada Stone, Bo Reed and Lena Marsh.',
    'Quark has added Ada Stone, Bo Reed and Lena Marsh to the series.',
    'The lead roles have gone to Ada Stone, Bo Reed and Lena Marsh.',
    'Ada Stone stars in the lead role, supported by Bo Reed and Lena Marsh.',
    'Ada Stone will star and executive produce, with Bo Reed and Lena Marsh also starring.',
    'The six-part drama is headed up by Ada Stone, Bo Reed and Lena Marsh.',
    'Ada Stone, Bo Reed and Lena Marsh have also been announced as part of the cast.',
    'The trailer gives us our first look at new cast members Ada Stone, Bo Reed and Lena Marsh.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual(three));

  it.each([
    ['The film’s star, Ada Stone, was born in Cork.', two.slice(0, 1)],
    ['The film, directed by and featuring Ada Stone, won two prizes.', two.slice(0, 1)],
    ['Even Ada Stone turns up in a small role.', two.slice(0, 1)],
    ['Ada Stone had a wonderful role as a woman in her fifties.', two.slice(0, 1)],
    [
      'The drama reunites Ada Stone with her Ember co-star Bo Reed.',
      ['Ada Stone in Ember (past)', 'Ada Stone in Northgate', 'Bo Reed in Ember', 'Bo Reed in Northgate'],
    ],
    [
      'Stone joins several alums from the original Ember series, including Ada Stone and Bo Reed.',
      [
        'Ada Stone in Ember (past)',
        'Ada Stone in Northgate',
        'Bo Reed in Ember (past)',
        'Bo Reed in Northgate',
      ],
    ],
    [
      'It has a cast featuring the likes of Zorah, Ada Stone, Bo Reed and "Mad Al" Winters.',
      ['"Mad Al" Winters in Northgate', ...two, 'Zorah in Northgate'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));

  it.each([
    'The festival has a line-up that includes Ada Stone, Bo Reed and Lena Marsh.',
    'The panel featured a line-up of writers, including Ada Stone, Bo Reed and Lena Marsh.',
    'Stars including Ada Stone, Bo Reed and Lena Marsh paid tribute to him.',
    'The soundtrack features an array of artists, such as Ada Stone and Bo Reed.',
    'The book features a cast of characters including Kira Vale and Tom Vale.',
    'The cast is backed by Ada Stone and Bo Reed.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});
