import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone in Northgate');

describe('who is praised as whom', () => {
  const dax = ['Bo Reed = Dax Orrin in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed makes a magnetic Dax Orrin.', dax],
    ['Bo Reed does sterling work as the terrified Dax Orrin.', dax],
    ['Bo Reed gives a fine turn as Dax Orrin.', dax],
    ['Bo Reed remains a treat as Dax Orrin.', dax],
    ['Dax Orrin, in the hands of Bo Reed, is a terror.', dax],
    ['Dax Orrin was recast, with Bo Reed stepping in.', dax],
    ['Bo Reed, Dax Orrin in season 1, was there.', dax],
    [
      'It stars Ada Stone as Kira Vale and Joe Pine as Dax, the parts originated on stage by Lena Marsh and Bo Reed, respectively.',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Dax in Northgate (past)',
        'Joe Pine = Dax in Northgate',
        'Lena Marsh = Kira Vale in Northgate (past)',
      ],
    ],
    // work of another kind
    ['Bo Reed makes a film.', []],
    ['Bo Reed makes a new Ember Rising film.', []],
    ['Bo Reed does sterling work as a host.', []],
    ['The future is in the hands of Bo Reed.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
