import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (text: string) => says(opening + text, ['cast'], about);

describe('parts that somebody takes, resumes and is praised for', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone is reprising the role of Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone will reprise Kira Vale in the second season.', ['Ada Stone = Kira Vale in Northgate']],
    ['Bo Reed essays the role of Inspector Dax Orrin.', ['Bo Reed = Inspector Dax Orrin in Northgate']],
    ['Bo Reed disappears into the role of Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Bo Reed inhabits Dax Orrin completely.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Bo Reed brings Dax Orrin to life with real warmth.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Ada Stone returns as the voice of Captain Sable.', ['Ada Stone = Captain Sable in Northgate, voice']],
    ['Bo Reed provides the voice for Wick.', ['Bo Reed = Wick in Northgate, voice']],
    ['Bo Reed guest-stars as Mayor Finch.', ['Bo Reed = Mayor Finch in Northgate']],
    ['Bo Reed hams it up as Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    ["Bo Reed co-stars as Kira's brother Tom.", ['Bo Reed = Tom in Northgate']],
    [
      "Bo Reed co-stars as Kira's estranged husband, Det. Insp. Joe Marlow.",
      ['Bo Reed = Det. Insp. Joe Marlow in Northgate'],
    ],
    ['Ada Stone returns as a “reformed” Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone plays the mother of dragons, Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Ada Stone plays both Kira Vale and her twin sister Agnes.',
      ['Ada Stone = Agnes in Northgate', 'Ada Stone = Kira Vale in Northgate'],
    ],
    [
      'Ada Stone, Bo Reed and Lena Marsh star as Kira, Dax and Wick respectively.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate', 'Lena Marsh = Wick in Northgate'],
    ],
    ['Bo Reed, as Dax Orrin, has little to do.', ['Bo Reed = Dax Orrin in Northgate']],
  ];
  it.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toEqual([...expected].sort());
  });

  it('knows whose role the title role is', () => {
    const vale = { title: 'Kira Vale: what we know' };
    const heard = (text: string) => says(`The drama Kira Vale opens soon.\n\n${text}`, ['cast'], vale);
    for (const text of [
      'Ada Stone stars in the title role.',
      'Ada Stone has the title role.',
      'The title role is played by Ada Stone.',
      'With Ada Stone in the title role, it cannot fail.',
    ])
      expect(heard(text), text).toEqual(['Ada Stone = Kira Vale in Kira Vale']);
  });
});

describe('parentheses behind a name', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Her son Josh (Bo Reed) runs away.', ['Bo Reed = Josh in Northgate']],
    ['She turns to the wise old Marshak (Bo Reed).', ['Bo Reed = Marshak in Northgate']],
    // two first names of one sound: the character has no other
    [
      'Her son Josh (Bo Reed) runs away. It also stars Ada Stone and Josh Moss.',
      ['Ada Stone in Northgate', 'Bo Reed = Josh in Northgate', 'Josh Moss in Northgate'],
    ],
    // nothing tells which of the two acts
    ['Also there is Bo Reed (Salt Lake).', []],
    ['It has Bo Reed as Cap (Salt Lake, Ember).', ['Bo Reed = Cap in Northgate']],
  ];
  it.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toEqual([...expected].sort());
  });
});
