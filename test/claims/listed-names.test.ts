import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark renews Northgate for a second season' };
const opening = 'The drama series Northgate will return to Quark for a second season, Kim Stone said.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);
const both = ['Bo Reed in Northgate', 'Noor Haddad in Northgate'];

describe('who is named of a cast', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Stone will be joined by an impressive group of guest stars that include Bo Reed and Noor Haddad.',
      ['Bo Reed in Northgate', 'Kim Stone in Northgate', 'Noor Haddad in Northgate'],
    ],
    ['The series will also feature guest stars like Bo Reed and Noor Haddad.', both],
    ['The cast includes more than a few big-name stars, including Bo Reed and Noor Haddad.', both],
    ['The cast is full of familiar faces, among them Bo Reed and Noor Haddad.', both],
    ['Several stars of the first season, including Bo Reed and Noor Haddad, will be back.', both],
    [
      'In addition to Ivo Marek, the series stars Bo Reed and Noor Haddad.',
      ['Bo Reed in Northgate', 'Ivo Marek in Northgate', 'Noor Haddad in Northgate'],
    ],
    ['It is a remake of Low Tide, the 1950 film starring Bo Reed.', ['Bo Reed in Low Tide']],
    ['Low Tide, a thriller with Noor Haddad, was a hit.', ['Noor Haddad in Low Tide']],
    [
      'Bo Reed (Low Tide) and Noor Haddad (Salt, Ember Rising) have roles on the show.',
      [
        'Bo Reed in Low Tide (past)',
        'Bo Reed in Northgate',
        'Noor Haddad in Ember Rising (past)',
        'Noor Haddad in Northgate',
        'Noor Haddad in Salt (past)',
      ],
    ],
    // who is a guest, a juror, a musician or hard to find
    ['Stars including Bo Reed and Noor Haddad attended the premiere.', []],
    ['The guests at the premiere included stars such as Bo Reed and Noor Haddad.', []],
    ['The network has worked with actors including Bo Reed and Noor Haddad.', []],
    ['Actors like Bo Reed are hard to find.', []],
    ['The series features songs by artists like Bo Reed and Noor Haddad.', []],
    ['The panel features experts such as Bo Reed and Noor Haddad.', []],
    ['The series features characters such as Kira Vale and Dax Orrin.', []],
    ['It was originally supposed to star Bo Reed.', []],
    ['The Bo Reed-led studio will make the series.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
