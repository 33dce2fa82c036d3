import { describe, expect, it } from 'vitest';
import { type Pages, releases, short, tide, told } from './release-facts.ts';

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
