import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

describe('a possessive that may be of an actor, a maker or a character', () => {
  it.each([
    ['Greta Hall’s *Ember Rising* has opened.', []],
    ['Greta Hall’s romantic comedy Ember Rising fell to third place.', []],
    ['Greta Hall’s film Ember Rising has opened.', ['Greta Hall, director of Ember Rising']],
    ['Greta Hall’s film Ember Rising has opened.\nHall plays a nurse.', []],
    [
      'Greta Hall’s *Ember Rising* has opened.\nFilmmaker Greta Hall was there.',
      ['Greta Hall, director of Ember Rising'],
    ],
    ['There are films like Greta Hall’s *Ember Rising*.', ['Greta Hall, director of Ember Rising']],
    ['It owes a lot to Greta Hall’s 1975 *Ember Rising*.', ['Greta Hall, director of Ember Rising']],
    ['It recalls Kira (Ada Stone) in Greta Hall’s *Ember Rising*.', ['Greta Hall, director of Ember Rising']],
    ['Greta Hall’s *Ember Rising* is a classic manga.', []],
    [
      'Films like Greta Hall’s *Ember Rising*, *Low Tide* and *Salt Road* did it first.',
      ['Greta Hall, director of Ember Rising'],
    ],
    [
      'Films like Greta Hall’s *Ember Rising* and *Low Tide* did it first.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, director of Low Tide'],
    ],
    ['He sang his version of Greta Hall’s “Ember Rising.”', []],
    ['It is a figure based on Greta Hall’s Ember.', []],
    ['Nobody plays it like Greta Hall’s version of Ember.', []],
    ['Bo Reed told of her *Ember Rising* play history.', []],
    ['On stage are Ember Rising by Bo Reed and Greta Hall’s Low Tide.', ['Greta Hall, writer of Low Tide']],
    [
      'Ida Hall’s *Ember Rising* has opened.\nDirector Greta Hall was there.',
      ['Greta Hall, director of Northgate'],
    ],
    ['It is a film version of Greta Hall’s “Ember Rising.”', ['Greta Hall, author of Ember Rising']],
    ['Greta Hall’s “Ember Rising” – adapted by Bo Reed', ['Greta Hall, author of Ember Rising']],
  ])('%s', (sentence, expected) => {
    const owned = says(opening + sentence, ['crew'], about);
    expect(owned.filter((claim) => claim.startsWith('Greta Hall'))).toEqual(expected);
  });
});

describe('a book that has no title here', () => {
  it.each([
    ['It is based on Ida Marsh’s 1986 novel.', ['Ida Marsh, author of Northgate']],
    ['Ida Marsh’s novel was longer than Northgate is.', ['Ida Marsh, author of Northgate']],
    ['Ida Marsh’s books are on sale.', []],
    ['Ida Marsh’s previous novel was longer.', []],
    ['Ida Marsh’s comics career began in May.', []],
    ['*Ember Rising* leaves out the last chapter of Ida Marsh’s novel.', []],
    [
      'He has read Ida Marsh’s *Ember Rising*.\nIda Marsh’s novel was longer.',
      ['Ida Marsh, author of Ember Rising'],
    ],
  ])('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
