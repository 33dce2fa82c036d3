import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const releases = (title: string, body: string): string[] => told('release', title, body, '2026-02-10');

describe('when it comes out, in short news', () => {
  it.each([
    [
      'Starfall 3 gets release date',
      "Starfall 3's release date has been set for October 2.",
      ['Starfall 3 release 2026-10-02'],
    ],
    [
      'Starfall 3 gets release date',
      'The role-playing game, which was delayed twice, finally arrives October 2. Starfall 3 is available to pre-order now.',
      ['Starfall 3 release 2026-10-02'],
    ],
    [
      'Trailer: Gull Island',
      'Gull Island hits UK cinemas on March 13, with a US release to follow on March 20.',
      ['Gull Island release 2026-03-13', 'Gull Island release 2026-03-20'],
    ],
    ['Gull Island 2 delayed', 'Gull Island 2 was originally supposed to come out last summer.', []],
    [
      'Review: The Lamp Makers',
      'First performed in 1979, The Lamp Makers still shocks.',
      ['The Lamp Makers release 1979'],
    ],
    [
      'Review: The Lamp Makers',
      'The Lamp Makers is at the Old Court, Leeds, from 3 to 21 March.',
      ['The Lamp Makers release 2026-03-03'],
    ],
    [
      'Ada Stone to lead ITV thriller Cold Quay',
      "Ada Stone has joined the cast of ITV's upcoming thriller Cold Quay. The four-parter will be shown on ITV1 in 2027.",
      ['Cold Quay release 2027'],
    ],
    [
      'Ada Stone cast in The Long Ford',
      'The Long Ford will begin filming in April for release in 2027.',
      ['The Long Ford release 2027'],
    ],
    [
      'Dil Ki Nadi teaser out',
      'Dil Ki Nadi will release in theatres on Eid 2026.',
      ['Dil Ki Nadi release 2026'],
    ],
    [
      'Dil Ki Nadi teaser out',
      'The film will hit screens this Diwali. Dil Ki Nadi is long.',
      ['Dil Ki Nadi release'],
    ],
  ])('%s: %s', (title, body, expected) => {
    expect(releases(title, body)).toEqual(expected);
  });
});

describe('where it runs, in short news', () => {
  const platforms = (title: string, body: string): string[] => told('platform', title, body, '2026-02-10');
  it.each([
    [
      'Salt Harbour new K-drama',
      'Salt Harbour, starring Kim Ha-rin, airs on JTBC every Friday at 10:30 p.m. KST and is available for streaming on Netflix.',
      ['Salt Harbour JTBC', 'Salt Harbour Netflix'],
    ],
    [
      'Marsh House returns',
      'The series Marsh House premieres Wednesday, Feb. 18 at 10 p.m. ET/PT on FX and next day on Hulu.',
      ['Marsh House FX', 'Marsh House Hulu'],
    ],
    [
      'Marsh House returns',
      'The drama Marsh House, which aired its first three seasons on Syfy, is good.',
      ['Marsh House Syfy'],
    ],
    [
      'Marsh House returns',
      'The drama Marsh House concludes on Sunday at 9pm on BBC One.',
      ['Marsh House BBC One'],
    ],
    ['Dil Ki Nadi teaser out', 'Dil Ki Nadi will release in theatres on Eid 2026.', []],
  ])('%s: %s', (title, body, expected) => {
    expect(platforms(title, body)).toEqual(expected);
  });
});
