import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The series Northgate is on its way to Netflix.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast', 'crew', 'release', 'episodes']);

describe('how sure an article is', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Ada Stone is believed to play Kira Vale in Northgate.',
      'Ada Stone = Kira Vale in Northgate (rumoured)',
    ],
    ['Ada Stone is thought to be writing Northgate.', 'Ada Stone, writer of Northgate (rumoured)'],
    [
      'Ada Stone is said to be playing Kira Vale in Northgate.',
      'Ada Stone = Kira Vale in Northgate (rumoured)',
    ],
    ['Ada Stone is tipped to star in Northgate.', 'Ada Stone in Northgate (rumoured)'],
    [
      'Ada Stone is apparently playing Kira Vale in Northgate.',
      'Ada Stone = Kira Vale in Northgate (rumoured)',
    ],
    [
      'According to unconfirmed reports, Ada Stone will direct Northgate.',
      'Ada Stone, director of Northgate (rumoured)',
    ],
    ['Sources say that Ada Stone will direct Northgate.', 'Ada Stone, director of Northgate (rumoured)'],
    ['Word has it that Ada Stone will star in Northgate.', 'Ada Stone in Northgate (rumoured)'],
    ['It is understood that Northgate will premiere in June 2031.', 'release Northgate (rumoured)'],
    ['Perhaps Ada Stone will play Kira Vale in Northgate.', 'Ada Stone = Kira Vale in Northgate (rumoured)'],
    ['Northgate should arrive in June 2031.', 'release Northgate (expected)'],
    ['Northgate is due to air in June 2031.', 'release Northgate (expected)'],
  ];
  it.each(cases)('%s', (sentence, claim) => {
    expect(told(sentence)).toEqual([claim]);
  });
});

describe('doubts about something else', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Ada Stone is perhaps best known for playing Kira Vale in Northgate.',
      'Ada Stone = Kira Vale in Northgate',
    ],
    [
      'Ada Stone, probably best known from Low Tide, will play Kira Vale in Northgate.',
      'Ada Stone = Kira Vale in Northgate',
    ],
    ['Fans may be surprised that Ada Stone will direct Northgate.', 'Ada Stone, director of Northgate'],
    [
      'In Northgate he meets his best (and possibly only) friend Kira Vale (Ada Stone).',
      'Ada Stone = Kira Vale in Northgate',
    ],
    [
      'It may be hard to see him go when he meets Kira Vale (Ada Stone).',
      'Ada Stone = Kira Vale in Northgate',
    ],
    ['Perhaps that can be blamed on director Ada Stone, who fell ill.', 'Ada Stone, director of Northgate'],
    ['Bo Reed is in talks to lead the series from a script by Ada Stone.', 'Ada Stone, writer of Northgate'],
    ['Despite the rumours, Ada Stone will direct Northgate.', 'Ada Stone, director of Northgate'],
    ['Ada Stone said she thought that Northgate premieres in June 2031.', 'release Northgate'],
    ['Circling the lamp is Ada Stone as Kira Vale in Northgate.', 'Ada Stone = Kira Vale in Northgate'],
    ['Due to the strike, Northgate will premiere in June 2031.', 'release Northgate'],
    [
      'The series, tentatively titled Northgate, is directed by Ada Stone.',
      'Ada Stone, director of Northgate',
    ],
    [
      'All are poised on the edge of it, and Northgate is directed by Ada Stone.',
      'Ada Stone, director of Northgate',
    ],
  ];
  it.each(cases)('%s', (sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });
});
