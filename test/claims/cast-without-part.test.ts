import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone in Northgate');

describe('where somebody acted before or will act next', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Bo Reed, whose films include Saltmarsh and Ember Rising, is playing Thorne.',
      ['Bo Reed = Thorne in Northgate', 'Bo Reed in Ember Rising (past)', 'Bo Reed in Saltmarsh (past)'],
    ],
    ['Stone, whose other credits include Saltmarsh, was there too.', ['Ada Stone in Saltmarsh (past)']],
    ['Stone was last seen in the thriller “Saltmarsh.”', ['Ada Stone in Saltmarsh']],
    ['Stone will soon be seen in Saltmarsh, which opens in May.', ['Ada Stone in Saltmarsh']],
    ['She will be seen shortly on Netflix in Saltmarsh.', ['Ada Stone in Saltmarsh']],
    [
      'Stone will next appear in “Saltmarsh” and “Ember Rising.”',
      ['Ada Stone in Ember Rising', 'Ada Stone in Saltmarsh'],
    ],
    ['Stone, the Australian star of Saltmarsh, said that she was shaken.', ['Ada Stone in Saltmarsh (past)']],
    ['Bo Reed rose to fame in Saltmarsh.', ['Bo Reed in Saltmarsh (past)']],
    ['Bo Reed made his name in Saltmarsh.', ['Bo Reed in Saltmarsh (past)']],
    ['Stone broke out in Saltmarsh.', ['Ada Stone in Saltmarsh (past)']],
    ['Bo Reed, fresh from Saltmarsh, was there.', ['Bo Reed in Saltmarsh (past)']],
    [
      'The “Saltmarsh” star will play Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Saltmarsh'],
    ],
    [
      'The “Saltmarsh” and “Ember Rising” star has been cast as Kira Vale in the second season of HBO’s “Northgate,” the studio has confirmed.',
      ['Ada Stone = Kira Vale in Northgate s2', 'Ada Stone in Ember Rising', 'Ada Stone in Saltmarsh'],
    ],
    [
      'Two years later Bo Reed was cast opposite Lena Marsh in Blue Monday, playing a married man.',
      ['Bo Reed in Blue Monday', 'Lena Marsh in Blue Monday'],
    ],
    ['Stone, whose roles include Wick in Saltmarsh, was there.', ['Ada Stone = Wick in Saltmarsh (past)']],
    // what it must not read
    ['Bo Reed was seen in London last week.', []],
    ['Director Greta Hall, whose films include Saltmarsh, was there.', []],
    ['Stone has never been seen in Saltmarsh.', []],
    ['The star of the evening was Bo Reed.', []],
    ['Stone directs Saltmarsh herself.', []],
    ['The trailer will next be seen in Saltmarsh.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('with whom', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Before that came “Saltmarsh,” opposite Bo Reed and Lena Marsh.',
      ['Bo Reed in Saltmarsh', 'Lena Marsh in Saltmarsh'],
    ],
    [
      'Also on ABC is the revival of Saltmarsh, with Bo Reed, Lena Marsh and Tom Hale.',
      ['Bo Reed in Saltmarsh', 'Lena Marsh in Saltmarsh', 'Tom Hale in Saltmarsh'],
    ],
    [
      'The date pits it against Saltmarsh II, the sequel to Saltmarsh, with Bo Reed in the lead.',
      ['Bo Reed in Saltmarsh II'],
    ],
    [
      'Stone will be seen in Saltmarsh, a comedy film with Bo Reed.',
      ['Ada Stone in Saltmarsh', 'Bo Reed in Saltmarsh'],
    ],
    // makers and guests
    ['Greta Hall wrote the film Saltmarsh, with Bo Reed.', []],
    ['Greta Hall is working on the film Saltmarsh, with Bo Reed directing.', []],
    ['She came to London, with Bo Reed.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('lists of a cast', () => {
  const three = ['Bo Reed in Northgate', 'Lena Marsh in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed and Lena Marsh round out the cast.', three],
    ['The cast is rounded out by Bo Reed and Lena Marsh.', three],
    ['Rounding out the cast are Bo Reed and Lena Marsh.', three],
    ['Also in the cast are Bo Reed and Lena Marsh.', three],
    ['The ensemble also features Bo Reed and Lena Marsh.', three],
    ['She is joined by Bo Reed and Lena Marsh.', three],
    ['Northgate, led by Bo Reed and Lena Marsh, returns in May.', three],
    ['The drama, fronted by Bo Reed and Lena Marsh, returns in May.', three],
    ['The series cast Bo Reed and Lena Marsh.', three],
    ['The series gave Bo Reed and Lena Marsh their first big roles.', three],
    ['The gala was hosted by Bo Reed of “Saltmarsh.”', ['Bo Reed in Saltmarsh']],
    ['Lena Marsh, 53, who is best known for Saltmarsh, was there.', ['Lena Marsh in Saltmarsh (past)']],
    [
      'It adds Bo Reed (Saltmarsh) as Thorne and Lena Marsh (Ember) as Wick.',
      [
        'Bo Reed = Thorne in Northgate',
        'Bo Reed in Saltmarsh (past)',
        'Lena Marsh = Wick in Northgate',
        'Lena Marsh in Ember (past)',
      ],
    ],
    // makers, crowds and the world outside
    ['The inquiry, led by Bo Reed, goes on.', []],
    ['They are joined by producers Bo Reed and Lena Marsh.', []],
    ['Creator Bo Reed of “Saltmarsh” was there.', []],
    ['The news gave Bo Reed and Lena Marsh their first headache.', []],
    ['Bo Reed (Saltmarsh) is the writer of the new series.', []],
    ['The studio cast doubt on it.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who comes along', () => {
  const bo = ['Bo Reed in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed co-stars.', bo],
    ['Bo Reed guest-stars.', bo],
    ['Bo Reed makes a cameo.', bo],
    ['Bo Reed is among the cast.', bo],
    ['Bo Reed has been added to the cast.', bo],
    ['Bo Reed takes the lead in Saltmarsh.', ['Bo Reed in Saltmarsh']],
    ['Stone starred opposite Bo Reed in Saltmarsh.', ['Ada Stone in Saltmarsh', 'Bo Reed in Saltmarsh']],
    [
      'Bo Reed (“Saltmarsh,” “Ember Rising”) has joined the cast.',
      ['Bo Reed in Ember Rising (past)', 'Bo Reed in Northgate', 'Bo Reed in Saltmarsh (past)'],
    ],
    ['Bo Reed returns to London.', []],
    ['Bo Reed (“Saltmarsh”) directs.', []],
    ['Bo Reed has not been added to the cast.', []],
    ['Director Bo Reed makes a cameo.', []],
    ['Bo Reed takes the lead in the race.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
