import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three keepers. The film Gloamwood was first. Tidebreak is a love story.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('a day told in passing words', () => {
  it.each([
    ['Tidebreak opens Friday.', ['Tidebreak release 2026-02-13']],
    ['Tidebreak opened Friday.', ['Tidebreak release 2026-02-06']],
    ['Gloamwood is out Christmas Day.', ['Gloamwood release 2026-12-25']],
    ['Gloamwood arrives Memorial Day weekend.', ['Gloamwood release 2026-05']],
    ['It will launch on ITV1 in the new year.', ['Tidebreak release 2027']],
    ['It will be out before the end of the year.', ['Tidebreak release 2026']],
    ['Gloamwood opens this Summer.', ['Gloamwood release 2026-22']],
    ['Tidebreak airs Thursdays at 9 p.m. ET on NBC beginning October 1.', ['Tidebreak release 2026-10-01']],
    ['The series airs on Fridays at 8/7c, starting April 10.', ['Tidebreak release 2026-04-10']],
    [
      'Tidebreak premieres with two episodes on May 1, followed by one a week.',
      ['Tidebreak release 2026-05-01'],
    ],
    ['Gloamwood opens in more than 2,000 theaters on May 1.', ['Gloamwood release 2026-05-01']],
    ['Gloamwood is in cinemas for one night only on May 1.', ['Gloamwood release 2026-05-01']],
    ['It launches next Thursday (February 19).', ['Tidebreak release 2026-02-19']],
    ['It debuts as part of the Quark programming block on May 1.', ['Tidebreak release 2026-05-01']],
    ['A second season followed in April 2022.', ['Tidebreak s2 release 2022-04']],
    [
      'The first season premiered in 2021, the second in 2023.',
      ['Tidebreak s1 release 2021', 'Tidebreak s2 release 2023'],
    ],
    [
      'Season 1 was released in March 2021, followed by season 2 in July 2022.',
      ['Tidebreak s1 release 2021-03', 'Tidebreak s2 release 2022-07'],
    ],
    [
      'All eight episodes will be available to stream on Netflix from May 1.',
      ['Tidebreak release 2026-05-01'],
    ],
    ['Gloamwood becomes available on Netflix on May 1.', ['Gloamwood release 2026-05-01']],
    ['Gloamwood joins Netflix on May 1.', ['Gloamwood release 2026-05-01']],
    ['The game enters early access on May 1.', []],
    ['Quark releases it on May 1.', ['Tidebreak release 2026-05-01']],
    ['Quark Pictures will distribute the series in the U.S. on May 1.', ['Tidebreak release 2026-05-01']],
    ['Gloamwood, starring Idris Holm and Lena Voss, opens on May 1.', ['Gloamwood release 2026-05-01']],
    ["It is based on Ann Mora's 1987 novel.", ['Tidebreak 1987 book release 1987']],
    ['It is a remake of the 1972 film.', ['Tidebreak 1972 film release 1972']],
    ['Tidebreak is currently in theaters.', ['Tidebreak available']],
    ['Tidebreak is on general release now.', ['Tidebreak available']],
    ['Gloamwood, out now, is a delight.', ['Gloamwood available']],
    ['Tidebreak is available now for PC and PlayStation 5.', ['Tidebreak available']],
    ['Quark has pushed the series back to May 1, 2027.', ['Tidebreak release 2027-05-01']],
    ['Quark has delayed Gloamwood from May 1 to June 5.', ['Gloamwood release 2026-06-05']],
    ['Quark has moved the release of Gloamwood from May 1 to June 5.', ['Gloamwood release 2026-06-05']],
    ['Its release has been postponed to May 1, 2027.', ['Tidebreak release 2027-05-01']],
    ['The release was delayed by six months to May 1, 2027.', ['Tidebreak release 2027-05-01']],
    ['Gloamwood shifts from May 1 to June 5.', ['Gloamwood release 2026-06-05']],
    ['Gloamwood moved up from June 5 to May 1.', ['Gloamwood release 2026-05-01']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });
});

describe('a day of something else', () => {
  it.each([
    ['Carla Meyer teased a 2026 debut back in March.', ['Tidebreak release 2026']],
    ['It is based on a comic published by Image in 2015.', []],
    ['Quark launched its streaming service in November 2019.', []],
    ['The season finale of Tidebreak airs on Sunday.', []],
    ['Originally slated for May 1, the series is done.', []],
    ['Lena Voss and Glenn Hart return to the stage this spring.', []],
    ['The keepers of East Harbor, starting in May, are new.', []],
    ['Tidebreak was released in 2012, 2014 and 2016.', []],
    ['Gloamwood continues on ITV tonight.', []],
    ['Tidebreak moved to Netflix in 2019.', []],
    ['It is based on the 1987 novel Salt Road.', ['Salt Road 1987 release 1987']],
    ['Gloamwood is available to pre-order from May 1.', []],
    ['He said Friday that it opens.', []],
    ['Black Friday is long.', []],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });
});

describe('a day that nothing tells in an undated article', () => {
  it.each([
    ['A trailer may follow the debut of Gloamwood sometime this weekend.', []],
    ['With a summer premiere target, filming goes on in Cork.', ['Tidebreak release XXXX-22']],
  ])('%s', (sentence, expected) => {
    expect(told('release', 'Tidebreak: all we know', `${OPENING} ${sentence}`)).toEqual(expected);
  });
});
