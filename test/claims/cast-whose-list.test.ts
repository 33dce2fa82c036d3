import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark drama Northgate starts filming' };
const opening = 'The Quark drama Northgate has started filming in Leeds.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);

describe('whose list of the cast it is', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Quark’s thriller “The Ferrymen” had a bad night, despite a cast that includes Ada Stone and Bo Reed.',
      ['Ada Stone in The Ferrymen', 'Bo Reed in The Ferrymen'],
    ],
    ['Northgate is a drama starring Ada Stone.', ['Ada Stone in Northgate']],
    [
      'It stars Ada Stone (The Owl and The Winter Lake).',
      ['Ada Stone in Northgate', 'Ada Stone in The Owl and The Winter Lake (past)'],
    ],
    [
      'It stars Ada Stone (“Copper Lake,” “Salt 2“) and Bo Reed (“Ember”).',
      [
        'Ada Stone in Copper Lake (past)',
        'Ada Stone in Northgate',
        'Ada Stone in Salt 2 (past)',
        'Bo Reed in Ember (past)',
        'Bo Reed in Northgate',
      ],
    ],
    // another film, what is over, what has no name, and what is no cast
    ['The first Ferryman movie opened in 1987 with Bo Reed in the leading role.', []],
    ['The project briefly had Bo Reed attached to star.', []],
    ['They said the film was going to star Ada Stone and Bo Reed.', []],
    ['After “The Ferrymen” she will go on in a limited series starring Ada Stone.', []],
    ['Tom Hale co-wrote it alongside Bo Reed (of Copper Lake and Mank fame).', []],
    ['It won at the Screen Actors Guild (SAG) awards.', []],
    ['Bo Reed will be back on board the Meridian.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
