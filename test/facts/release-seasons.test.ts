import { describe, expect, it } from 'vitest';
import type { Line, Said } from './make-claims.ts';
import { type Pages, short, tide, told } from './release-facts.ts';

describe('seasons and events', () => {
  const season = (number: number, date: string): Said => tide(date, undefined, { season: number });
  it.each<[string, Pages, readonly string[]]>([
    [
      'each season has its own date',
      { a: told(season(1, '2016-05-05')), b: told(season(2, '2017-05-05')) },
      ['s1 2016-05-05 | 1', 's2 2017-05-05 | 1'],
    ],
    [
      'a claim without a season joins the one season that agrees with it',
      { a: told(season(1, 'XXXX-03')), b: told(tide('2017-03-17')) },
      ['2017-03-17 | 1 | coarser March (year not stated)'],
    ],
    [
      'and the right one of several',
      { a: told(season(1, '2016-05-05')), b: told(season(2, '2017-10-27')), c: told(tide('2017-10-27')) },
      ['2017-10-27 | 2', 's1 2016-05-05 | 1'],
    ],
    [
      'a third season in June is not the start of the show in 2022',
      { a: told(season(3, 'XXXX-06')), b: told(tide('2022', 'in 2022', { status: 'past' })) },
      ['2022 | 1 past', 's3 XXXX-06 | 1'],
    ],
    [
      'nothing announced is older than a day',
      { a: told(tide(undefined, undefined, { event: 'unannounced' })), b: told(tide('2017-05-05')) },
      ['2017-05-05 | 1 | older no date announced'],
    ],
    [
      'nothing announced does not contradict a year',
      { a: told(tide(undefined, undefined, { event: 'unannounced' })), b: told(tide('2017')) },
      ['2017 | 1', 'unannounced - | 1'],
    ],
    [
      'nothing announced for another season',
      {
        a: told(tide(undefined, undefined, { event: 'unannounced', season: 2 })),
        b: told(tide('2017-05-05')),
      },
      ['2017-05-05 | 1', 'unannounced s2 - | 1'],
    ],
    [
      'nothing announced beside what is already out is about what comes next',
      {
        a: [
          [
            'It is out; no word on the next season.',
            tide(undefined, 'now', { event: 'available' }),
            tide(undefined, undefined, { event: 'unannounced' }),
          ],
        ] as Line[],
        b: told(tide('2016-09-30')),
      },
      ['2016-09-30 | 1', 'available - | 1', 'unannounced - | 1'],
    ],
    [
      'nothing announced after a date was given contradicts it',
      {
        a: told(tide(undefined, undefined, { event: 'unannounced' }), '2017-03-01'),
        b: told(tide('2017-05-05'), '2017-01-01'),
      },
      ['2017-05-05 | 1 | differs no date announced', 'unannounced - | 1 | differs May 5, 2017'],
    ],
    [
      'previews and the release are two events',
      { a: told(tide('2017-05-05')), b: told(tide('2017-04-05', undefined, { event: 'previews' })) },
      ['2017-05-05 | 1', 'previews 2017-04-05 | 1'],
    ],
  ])('%s', (_, pages, expected) => expect(short(pages)).toEqual(expected));
});
