import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone in Northgate');

describe('where actors have been before, in parentheses', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The series stars Ella Purn (Yellowcoats), Aaron Mote (Emancipation) and Walt Gogg (The Hateful Seven).',
      [
        'Aaron Mote in Emancipation (past)',
        'Aaron Mote in Northgate',
        'Ella Purn in Northgate',
        'Ella Purn in Yellowcoats (past)',
        'Walt Gogg in Northgate',
        'Walt Gogg in The Hateful Seven (past)',
      ],
    ],
    [
      'She joins new cast members Philip Marsh (Plutarch Hevens), Jena Moss (Johanna Mason) and Lynn Cole (Maggs).',
      [
        'Jena Moss = Johanna Mason in Northgate',
        'Lynn Cole = Maggs in Northgate',
        'Philip Marsh = Plutarch Hevens in Northgate',
      ],
    ],
    [
      'Bo Reed (Saltmarsh, Five Nights at the Harbour, 2019) will star as Thorne.',
      [
        'Bo Reed = Thorne in Northgate',
        'Bo Reed in Five Nights at the Harbour (past)',
        'Bo Reed in Saltmarsh (past)',
      ],
    ],
    [
      'The cast includes Bo Reed (the Ember franchise) and Lena Marsh (Netflix’s Low Tide).',
      [
        'Bo Reed in Ember (past)',
        'Bo Reed in Northgate',
        'Lena Marsh in Low Tide (past)',
        'Lena Marsh in Northgate',
      ],
    ],
    [
      'The cast includes Bo Reed (of Saltmarsh fame), Lena Marsh and Tom Hale (Jem and the Lamps).',
      [
        'Bo Reed in Northgate',
        'Bo Reed in Saltmarsh (past)',
        'Lena Marsh in Northgate',
        'Tom Hale in Jem and the Lamps (past)',
        'Tom Hale in Northgate',
      ],
    ],
    [
      'Written by Tom Hale (Ember Rising, Low Tide), the film stars Bo Reed (Saltmarsh, Wick).',
      ['Bo Reed in Northgate', 'Bo Reed in Saltmarsh (past)', 'Bo Reed in Wick (past)'],
    ],
    [
      'She is joined in the cast by Bo Reed (The Tide of Salt) and Lena Marsh (Living).',
      [
        'Bo Reed in Northgate',
        'Bo Reed in The Tide of Salt (past)',
        'Lena Marsh in Living (past)',
        'Lena Marsh in Northgate',
      ],
    ],
    // parts, makers and what is no title at all
    [
      'The cast includes Bo Reed (Thorne), Lena Marsh (Kira Wick) and Tom Hale (Mr Moss).',
      [
        'Bo Reed = Thorne in Northgate',
        'Lena Marsh = Kira Wick in Northgate',
        'Tom Hale = Mr Moss in Northgate',
      ],
    ],
    ['From Greta Hall (Saltmarsh), the series opens in May.', []],
    ['Bo Reed (Saltmarsh) directs from a script by Tom Hale (Ember Rising).', []],
    ['Greta Hall (Saltmarsh, Ember Rising) will produce.', []],
    ['Bo Reed ("Kira Vale") guest-stars.', ['Bo Reed = Kira Vale in Northgate']],
    ['While Reed (Clive in Ember 16) was known, the rest was not.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('what actors made besides', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Bo Reed (Miriam) directed during his time on Northgate.', ['Bo Reed = Miriam in Northgate']],
    ['Bo Reed (Saltmarsh) directed an episode.', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('a work of one word in quotation marks with its possessive', () => {
  it.each([
    [
      '"Saltmarsh\'s" Bo Reed joins the cast of Northgate.',
      ['Bo Reed in Northgate', 'Bo Reed in Saltmarsh (past)'],
    ],
    [
      '“Saltmarsh’s” Bo Reed will star in Northgate.',
      ['Bo Reed in Northgate', 'Bo Reed in Saltmarsh (past)'],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
