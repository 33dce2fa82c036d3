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
