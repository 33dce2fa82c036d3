import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { type Line, type Page, reconcilePages, release, type Said } from './make-claims.ts';

type Pages = Parameters<typeof reconcilePages>[0];
const told = (says: Said, published?: string): Page => ({
  lines: [[`Low Tide: ${JSON.stringify(says)}`, says]],
  ...(published !== undefined && { published }),
});
const tide = (date?: string, asStated?: string, more: Partial<Said> = {}): Said =>
  release('Low Tide', date, asStated, more);
const releases = (pages: Pages): readonly (Fact & { kind: 'release' })[] =>
  reconcilePages(pages).base.facts.filter(
    (fact): fact is Fact & { kind: 'release' } => fact.kind === 'release',
  );
/** Facts in short: the date with its season, how many claims back it, and every dissent with its reason. */
const short = (pages: Pages) =>
  releases(pages)
    .map(({ date, event, season, support, against, derived, status }) =>
      [
        `${event === 'release' ? '' : `${event} `}${season === undefined ? '' : `s${season} `}${date ?? '-'}`,
        `${support.length}${derived ? ' derived' : ''}${status === 'stated' ? '' : ` ${status}`}`,
        ...against.map(({ says, why }) => `${why} ${says}`).sort(),
      ].join(' | '),
    )
    .sort();

describe('dates of one release', () => {
  it.each<[string, Pages, readonly string[]]>([
    [
      'the finer date is preferred, the coarser ones say less',
      { a: told(tide('2017')), b: told(tide('2017-03-17')), c: told(tide('2017-03')) },
      ['2017-03-17 | 1 | coarser 2017 | coarser March 2017'],
    ],
    [
      'a season of an unknown year and a year give the season of that year',
      { a: told(tide('XXXX-22', 'this summer')), b: told(tide('2017', 'in 2017')) },
      ['2017-22 | 2 derived'],
    ],
    [
      'mid-to-late 2017 and the year are older or coarser than the summer, not wrong',
      {
        a: told(tide('XXXX-22', 'this summer'), '2017-02-04'),
        b: told(tide('2017', 'in 2017'), '2016-11'),
        c: told(tide('2017-05/2017-12', 'mid-to-late 2017', { status: 'expected' }), '2016-10'),
      },
      ['2017-22 | 2 derived | coarser mid-to-late 2017'],
    ],
    [
      'a day of an unknown year agrees with the whole date',
      { a: told(tide('XXXX-03-17', 'this Friday, March 17th')), b: told(tide('2017-03-17')) },
      ['2017-03-17 | 2'],
    ],
    [
      'a month of an unknown year says less than the day',
      { a: told(tide('XXXX-03', 'in March')), b: told(tide('2017-03-17')) },
      ['2017-03-17 | 1 | coarser March (year not stated)'],
    ],
    [
      'a day of an unknown year becomes a day through the year',
      { a: told(tide('XXXX-05-27', 'May 27')), b: told(tide('2026', 'later in 2026')) },
      ['2026-05-27 | 2 derived'],
    ],
    [
      'the later article wins',
      { a: told(tide('2017-03-17'), '2016-06-01'), b: told(tide('2017-05-05'), '2017-01-10') },
      ['2017-05-05 | 1 | older March 17, 2017'],
    ],
    [
      'an article without a date loses to one with a date',
      { a: told(tide('2017-03-17')), b: told(tide('2017-05-05')), c: told(tide('2017-09-01'), '2017-01-10') },
      ['2017-09-01 | 1 | older March 17, 2017 | older May 5, 2017'],
    ],
    [
      'articles without dates: more of them come first, and both dates stand',
      { a: told(tide('2017-03-17')), b: told(tide('2017-03-17')), c: told(tide('2018-05-05')) },
      [
        '2017-03-17 | 2 | differs May 5, 2018',
        '2018-05-05 | 1 | differs March 17, 2017 | differs March 17, 2017',
      ],
    ],
    [
      'a rumour does not make a stated date finer',
      { a: told(tide('2017')), b: told(tide('2017-03-17', undefined, { status: 'rumoured' })) },
      ['2017 | 1', '2017-03-17 | 1 rumoured'],
    ],
    [
      'words without a value say less',
      { a: told(tide(undefined, 'next year')), b: told(tide('2017')) },
      ['2017 | 1 | coarser next year'],
    ],
    ['words without a value stand alone', { a: told(tide(undefined, 'next year')) }, ['- | 1']],
    [
      'two dates in one sentence are two events',
      { a: [['Cinemas get it on May 5, before it airs on June 9.', tide('2017-05-05'), tide('2017-06-09')]] },
      ['2017-05-05 | 1', '2017-06-09 | 1'],
    ],
    [
      'a denied date counts against it',
      { a: told(tide('2017-05-05')), b: told(tide('2017-05-05', 'May 5', { status: 'denied' })) },
      ['2017-05-05 | 1 | denied not May 5'],
    ],
    [
      'what was out long ago and what is coming are two releases',
      { a: told(tide('1977', 'in 1977', { status: 'past' })), b: told(tide('2017-05-05')) },
      ['1977 | 1 past', '2017-05-05 | 1'],
    ],
    [
      'an unknown year is not taken from an old release',
      { a: told(tide('2011', 'in 2011', { status: 'past' })), b: told(tide('XXXX-06', 'in June')) },
      ['2011 | 1 past', 'XXXX-06 | 1'],
    ],
    [
      'a plan that was overtaken is older',
      { a: told(tide('2016-05', 'May 2016')), b: told(tide('2017-06-09', 'June 9', { status: 'past' })) },
      ['2017-06-09 | 1 past | older May 2016'],
    ],
    [
      '“this summer” in an old article is not the summer of years later',
      {
        a: told(tide('XXXX-22', 'this summer'), '2005-02-01'),
        b: told(tide('2017', 'in 2017'), '2016-11-01'),
      },
      ['2017 | 1 | coarser summer (year not stated)'],
    ],
    [
      'an editor settles it',
      { a: told(tide('2017-05-05'), '2017-01-01'), b: told(tide('2017-06-09', undefined, { editor: true })) },
      ['2017-06-09 | 1 | differs May 5, 2017'],
    ],
  ])('%s', (_, pages, expected) => expect(short(pages)).toEqual(expected));

  it('says why, and from what', () => {
    const [derived] = releases({ a: told(tide('XXXX-22', 'this summer')), b: told(tide('2017', 'in 2017')) });
    expect(derived?.because).toBe('“this summer” and “in 2017” together');
    expect(derived?.from?.map(({ article }) => article)).toEqual(['a', 'b']);
    const [later] = releases({
      a: told(tide('2017-03'), '2016-06-01'),
      b: told(tide('2017-05'), '2017-01-10'),
    });
    expect(later?.because).toBe('published later than 1 article that said otherwise');
  });
});

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
