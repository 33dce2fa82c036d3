import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const HEAD = 'All the shows of this autumn';
const kinds = (body: string, title = HEAD) => [
  ...told('release', title, body, '2024-06-13'),
  ...told('platform', title, body, '2024-06-13'),
];

describe('a list of premieres', () => {
  const both = (title: string, day: string, platform: string) => [
    `${title} release ${day}`,
    `${title} ${platform}`,
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Monday, Sept. 23\n8 p.m. Tide & Stone (NBC)', both('Tide & Stone', '2024-09-23', 'NBC')],
    ['**October 4**\n\n9:30 p.m. Low Water (The CW), two hours', both('Low Water', '2024-10-04', 'The CW')],
    ['Friday, October 4\n\n8/7c Low Water (CBS), now with music', both('Low Water', '2024-10-04', 'CBS')],
    ['- Friday, October 4 – “Low Water” (Hulu)', both('Low Water', '2024-10-04', 'Hulu')],
    ['The crew met in May.\n\n8 p.m. Low Water (NBC)', []],
    ['Friday, October 4\n\n8 p.m. Low Water (NBC), series finale', []],
    ['Friday, October 4\n\n8 p.m. Annual Film Awards (NBC)', []],
    ['Friday, October 4\n\n8 p.m. Low Water (Ada Stone)', []],
  ];
  it.each(cases)('%s', (list, expected) => {
    expect(kinds(`There is a lot to see.\n\n${list}\n\nThat is all.`)).toEqual(expected);
  });

  it('reads the season that is printed behind the title', () => {
    expect(
      kinds('There is a lot.\n\n**October 4**\n\n- Low Water, Season 7 (CBS)\n\nThat is all.'),
    ).toContain('Low Water s7 release 2024-10-04');
  });

  it('reads nothing of the days on which shows end', () => {
    expect(kinds('Friday, October 4\n\n8 p.m. Low Water (NBC)', 'All finale dates')).toEqual([]);
  });
});

describe('a studio with the name of a service', () => {
  it.each(['Disney', 'Paramount'])('%s', (studio) => {
    expect(
      told('platform', 'Tidebreak returns', `The film Tidebreak is here. ${studio}'s Tidebreak runs on.`),
    ).toEqual([]);
  });
});
