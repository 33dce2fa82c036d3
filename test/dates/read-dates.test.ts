import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/dates/read-dates.ts';

/** Each date of a text as "words = value". */
const read = (text: string, anchor?: string, years?: number[]): string[] =>
  readDates(text, anchor, years ? { years } : {}).map((m) => `${m.asStated} = ${m.edtf ?? '?'}`);

describe('readDates without a date of the article', () => {
  it.each([
    ['The show starts May 27 on Quark.', ['May 27 = XXXX-05-27']],
    ['It came out on 27 May 2017 in Britain.', ['27 May 2017 = 2017-05-27']],
    ['Out on Friday, October 6th, 2023.', ['Friday, October 6th, 2023 = 2023-10-06']],
    ['It bows this Friday, March 17th.', ['this Friday, March 17th = XXXX-03-17']],
    ['The 17th of March is the day.', ['17th of March = XXXX-03-17']],
    ['It opens on 30 March.', ['30 March = XXXX-03-30']],
    ['Due 30/03/2018 at last.', ['30/03/2018 = 2018-03-30']],
    ['Due 03/30/2018 at last.', ['03/30/2018 = 2018-03-30']],
    ['Due 03/04/2018 at last.', ['03/04/2018 = 2018']],
    ['Posted 2018-03-30.', ['2018-03-30 = 2018-03-30']],
    ['The festival runs July 20-23, 2017.', ['July 20-23, 2017 = 2017-07-20/2017-07-23']],
    ['It starts Sept. 5 and ends Dec. 1.', ['Sept. 5 = XXXX-09-05', 'Dec. 1 = XXXX-12-01']],
    ['The film arrives in May 2006.', ['May 2006 = 2006-05']],
    ['It is due in May.', ['May = XXXX-05']],
    ['A June release window is set.', ['June = XXXX-06']],
    ['It is back this June.', ['this June = XXXX-06']],
    ['Arriving this summer, it is long.', ['this summer = XXXX-22']],
    ['It has a spring premiere.', ['spring = XXXX-21']],
    ['They come back in the fall.', ['the fall = XXXX-23']],
    ['Look for it in summer 2024.', ['summer 2024 = 2024-22']],
    ['Look for it in the Fall of 2024.', ['the Fall of 2024 = 2024-23']],
    ['It comes out next year.', ['next year = ?']],
    ['It comes out later this year.', ['later this year = ?']],
    [
      'It starts March 3, 2019, and a film comes later that year.',
      ['March 3, 2019 = 2019-03-03', 'later that year = 2019-03/2019-12'],
    ],
    ['It ended in 2008 and began again the following year.', ['2008 = 2008', 'the following year = 2009']],
    ['Expect it by mid-to-late 2017.', ['by mid-to-late 2017 = 2017-05/2017-12']],
    ['Late 2017 or early 2018.', ['Late 2017 = 2017-09/2017-12', 'early 2018 = 2018-01/2018-04']],
    ['It lands in Q3 2026.', ['Q3 2026 = 2026-07/2026-09']],
    ['In the first half of 2027 it will.', ['the first half of 2027 = 2027-01/2027-06']],
    ['By the end of 2026.', ['By the end of 2026 = 2026']],
    ['Some time at the end of 2026.', ['the end of 2026 = 2026-11/2026-12']],
    ['It starts sometime in 2018.', ['sometime in 2018 = 2018']],
    ['She was in 2011’s Bridesmaid.', ['2011 = 2011']],
    ['The 2016 film is better.', ['2016 = 2016']],
    ['The original 1977 film is better.', ['1977 = 1977']],
    ['Verne’s 1870 novel and Stone’s 1980 novella.', ['1870 = 1870', '1980 = 1980']],
    ['The 1605 play was lost in 1870, and 1862 copies burnt.', ['1605 = 1605']],
    ['She worked on 1975 film Tide.', ['1975 = 1975']],
    ['This 2013 epic is long.', ['2013 = 2013']],
    ['They come in the month of September.', ['September = XXXX-09']],
    ['The series’ May premiere is near.', ['May = XXXX-05']],
    ['It is out on Thanksgiving Day 2024.', ['Thanksgiving Day 2024 = 2024-11']],
    ['It will air in the fourth quarter.', ['the fourth quarter = ?']],
    ['She won in the fourth quarter of the game.', []],
    ['Halo (2001) began it.', ['2001 = 2001']],
    ['A 1970s series.', ['1970s = 197X']],
    ['Back in the ’90s it ran.', ['the ’90s = 199X']],
    ['Due at Christmas 2026.', ['Christmas 2026 = 2026-12']],
    ['Due on Christmas Day, 2026.', ['Christmas Day, 2026 = 2026-12-25']],
    ['It will not before December 2026.', ['not before December 2026 = 2026-12/..']],
    ['Not before December, they say.', ['Not before December = ?']],
    ['It was over before 2018.', ['before 2018 = ../2018']],
    ['It will be out by 2018.', ['by 2018 = 2018']],
    ['It ran between 2011 and 2019.', ['between 2011 and 2019 = 2011/2019']],
    ['It ran from May to July 2015.', ['from May to July 2015 = 2015-05/2015-07']],
    ['Tomorrow is the day.', ['Tomorrow = ?']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('takes the year from a weekday where the years nearby leave only one', () => {
    expect(read('It bows this Friday, March 17th.', undefined, [2017])).toEqual([
      'this Friday, March 17th = 2017-03-17',
    ]);
    expect(read('It bows this Friday, March 17th.', undefined, [2017, 2023])).toEqual([
      'this Friday, March 17th = XXXX-03-17',
    ]);
    expect(read('It bows this Friday, March 17th.', undefined, [2017, 2025])).toEqual([
      'this Friday, March 17th = XXXX-03-17',
    ]);
  });
});

describe('readDates in an article of February 10, 2017', () => {
  it.each([
    ['It premieres May 27.', ['May 27 = 2017-05-27']],
    ['It opened January 13.', ['January 13 = 2017-01-13']],
    ['It premieres January 2.', ['January 2 = 2017-01-02']],
    ['It premieres December 22.', ['December 22 = 2017-12-22']],
    ['It returns this fall.', ['this fall = 2017-23']],
    ['It returned last summer.', ['last summer = 2016-22']],
    ['It returns in the fall.', ['the fall = 2017-23']],
    ['It comes next year.', ['next year = 2018']],
    ['It came two years ago.', ['two years ago = 2015']],
    ['It comes later this year.', ['later this year = 2017-02/2017-12']],
    ['It comes early next year.', ['early next year = 2018-01/2018-04']],
    ['It is out tomorrow.', ['tomorrow = 2017-02-11']],
    ['It came three days ago.', ['three days ago = 2017-02-07']],
    ['It is out this weekend.', ['this weekend = 2017-02-10/2017-02-12']],
    ['It is out on Tuesday.', ['Tuesday = 2017-02-14']],
    ['It is out next month.', ['next month = 2017-03']],
    ['It is out this winter.', ['this winter = 2016-24']],
    ['It is out for Halloween.', ['Halloween = 2017-10']],
    ['From May to July it runs.', ['From May to July = 2017-05/2017-07']],
    ['It bows Friday, March 16.', ['Friday, March 16 = 2018-03-16']],
  ])('%s', (text, dates) => {
    expect(read(text, '2017-02-10')).toEqual(dates);
  });
});

describe('readDates in an article whose date is only roughly known', () => {
  it.each([
    ['2016', 'It comes next year.', ['next year = 2017']],
    ['2016-11~', 'It comes this summer.', ['this summer = 2016-22']],
    ['2016', 'It comes May 27.', ['May 27 = XXXX-05-27']],
    ['2016-11~', 'It comes May 27.', ['May 27 = 2017-05-27']],
    ['2016-12/2017-01', 'It comes next year.', ['next year = ?']],
    ['2017-02-03/2017-02-05', 'It comes in May.', ['May = 2017-05']],
    ['2016', 'It is out tomorrow.', ['tomorrow = ?']],
    ['not a date', 'It comes next year.', ['next year = ?']],
  ])('%s: %s', (anchor, text, dates) => {
    expect(read(text, anchor)).toEqual(dates);
  });
});

describe('readDates finds no date in', () => {
  it.each([
    "17 of March's runners came home.",
    'The Winter Soldier fights on.',
    'Spider-Man: Summer is a title.',
    'It may be so, and May Parker knows.',
    'They march on. March on!',
    'They fall down, and the fall of Rome began.',
    'They spring to action.',
    '“1984” and "1984" are novels.',
    '24 and 300 are films.',
    'Blade Strider 2049 and Amazon Girl 1984.',
    'It played in 2000 theaters and cost $2017.',
    'Friday the 13th and Black Friday.',
    "in April O'Dell's house",
    'June Osborne and August Wilson met.',
    'It has 13 episodes, 45 minutes each.',
    'The 1080p version runs at 24 fps.',
  ])('%s', (text) => {
    expect(read(text, '2017-02-10')).toEqual([]);
  });
});
