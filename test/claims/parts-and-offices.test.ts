import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (sentence: string) => says(opening + sentence, ['cast'], about);

describe('parts with an office, a surname or a list before them', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'It is led by Paul Stone as Harbor Board Chairman Ben Vale and Bo Reed as sailor Tom Orrin.',
      ['Bo Reed = Tom Orrin in Northgate', 'Paul Stone = Ben Vale in Northgate'],
    ],
    ['Treasury Secretary Luke Vale is portrayed by Ada Stone.', ['Ada Stone = Luke Vale in Northgate']],
    ['Bo Reed plays State Senator Luke Orrin.', ['Bo Reed = Luke Orrin in Northgate']],
    [
      'The main cast members Yuto Hara (Kenji Nakamura), Mamoru Ishii (Osamu Tanabe) and Kenta Ono (Ryu Akiyama) also returned.',
      [
        'Kenta Ono = Ryu Akiyama in Northgate',
        'Mamoru Ishii = Osamu Tanabe in Northgate',
        'Yuto Hara = Kenji Nakamura in Northgate',
      ],
    ],
    [
      'Other characters include Michele Vale (Cynthia Stone) and Jim Orrin (Thomas Reed).',
      ['Cynthia Stone = Michele Vale in Northgate', 'Thomas Reed = Jim Orrin in Northgate'],
    ],
    [
      'The crew has "Catherine Vale" (Ada Stone - Salt Beach) in it.',
      ['Ada Stone = Catherine Vale in Northgate', 'Ada Stone in Salt Beach (past)'],
    ],
    ['He finds Tom Vale (NBA player Cal Moss), a drifter.', ['Cal Moss = Tom Vale in Northgate']],
    [
      'It has Mia Reed as her friend Iris Vale, Maria Stone and Ron Moss as Kira’s parents Nora and Henry Marsh.',
      [
        'Maria Stone = Nora Marsh in Northgate',
        'Mia Reed = Iris Vale in Northgate',
        'Ron Moss = Henry Marsh in Northgate',
      ],
    ],
    [
      'Ada Stone returns, following her guest appearance as Donna Vale last year.',
      ['Ada Stone = Donna Vale in Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('goes on behind a comma inside the quotation marks', () => {
    expect(
      says(
        'Ada Stone once played Ruth in "Copper Town," Nell Vale in "Salt City" and Wanda Orrin in "Tidebreak."',
        ['cast'],
        about,
      ),
    ).toEqual([
      'Ada Stone = Nell Vale in Salt City',
      'Ada Stone = Ruth in Copper Town',
      'Ada Stone = Wanda Orrin in Tidebreak',
    ]);
  });

  it('is whom the work is called after', () => {
    const named = { title: 'Zarnox the Badger gets a film' };
    const first = 'The film Zarnox the Badger is on its way.\n\n';
    expect(says(`${first}Bo Reed was cast as the titular character.`, ['cast'], named)).toEqual([
      'Bo Reed = Zarnox the Badger in Zarnox the Badger',
    ]);
    expect(says(`${first}The title character, voiced by Bo Reed, is shy.`, ['cast'], named)).toEqual([
      'Bo Reed = Zarnox the Badger in Zarnox the Badger, voice',
    ]);
  });
});

describe('what is no part', () => {
  it.each(['Bo Reed plays a young Marine assigned to the town.', 'Al Moss plays a Navy officer.'])(
    '%s',
    (sentence) => {
      expect(read(sentence).filter((claim) => claim.includes('='))).toEqual([]);
    },
  );
});
