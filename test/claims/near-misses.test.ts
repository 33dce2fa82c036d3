import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const told = (sentence: string) =>
  says(`The film Low Tide is on its way.\n\n${sentence}`, [
    'cast',
    'crew',
    'release',
    'platform',
    'appearance',
  ]);

describe('what looks like a name, a part or a work, and is none', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    ['The cast of Low Tide includes Mexican Americans and Puerto Ricans.', []],
    ['Ada Stone (L) will star in Low Tide.', ['Ada Stone in Low Tide']],
    ['Ada Stone (second from right) will star in Low Tide.', ['Ada Stone in Low Tide']],
    ['Low Tide stars former Austinite Ada Stone as Kira.', ['Ada Stone = Kira in Low Tide']],
    ['In Low Tide, we see him in a room that is lined with books by Bo Reed.', []],
    [
      'Stone—whose final appearance as The Keeper will air in December—will lead Low Tide alongside a cast that includes Bo Reed and Cleo Marsh.',
      ['Bo Reed in Low Tide', 'Cleo Marsh in Low Tide'],
    ],
    ['Low Tide is the second most popular English-language film on Netflix.', ['platform Low Tide']],
    ['Low Tide is based on the books by Bo Reed.', ['Bo Reed, author of Low Tide']],
    ["The trailer of Low Tide ends with a glimpse at Ada Stone's Kira Vale as Tom Fell is seen.", []],
    ['Low Tide will not be ready to film until April 2031.', []],
    ['Quark partnered with Bo Reed’s The Montero Picture Co. to make Low Tide.', []],
    ['Low Tide, which is set in Portland, Oregon, airs on ABC.', ['platform Low Tide']],
    [
      'Ada Stone had a part in Salt Road, which was cancelled after its star Bo Reed left.',
      ['Ada Stone in Salt Road', 'Bo Reed in Salt Road'],
    ],
  ];
  it.each(cases)('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('lines without a full stop', () => {
  it('are read as sentences where they say something', () => {
    expect(
      says(
        'The series Low Tide is on its way.\n\nThe show also stars Ada Stone, Bo Reed, Cleo Marsh and Dora Hale\n',
        ['cast'],
      ),
    ).toEqual(['Ada Stone', 'Bo Reed', 'Cleo Marsh', 'Dora Hale'].map((name) => `${name} in Low Tide`));
  });
});
