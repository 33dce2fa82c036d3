import { describe, expect, it } from 'vitest';
import { claimsIn } from './told.ts';

const lines = (...facts: string[]): string[] =>
  claimsIn(
    'Northgate: all we know',
    `The series Northgate is on its way.\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n\nThat is all that is known so far.`,
    '2026-02-10',
  )
    .map((claim) => {
      const { title, person, role, platform, count, date } = claim as unknown as Record<string, string>;
      return [title, person, role, platform, count, date].filter((part) => part !== undefined).join(' ');
    })
    .sort();

describe('a line that is headed with what it tells', () => {
  it('reads who made it, where and when it runs and how long it is', () => {
    expect(
      lines(
        'Directors: Greta Hall, Lee Moss',
        '**Executive producers:** Ada Stone',
        'Where to watch: Netflix',
        'Release date: May 14',
        'Number of episodes: 8',
        'Mona Reed — Music Director',
      ),
    ).toEqual([
      'Northgate 2026-05-14',
      'Northgate 8',
      'Northgate Ada Stone executive producer',
      'Northgate Greta Hall director',
      'Northgate Lee Moss director',
      'Northgate Mona Reed music director',
      'Northgate Netflix',
    ]);
  });

  it('reads nothing where a sentence goes on, or where it is headed with something else', () => {
    expect(
      lines(
        'Network: HBO, which nobody here can get, wanted it first',
        'Director: somebody who will not be named',
        'Trailer date: May 14',
        'Filming: May 14 to June 3',
        'Fan favourite: Greta Hall',
        'Episodes: 8 of which were lost',
      ),
    ).toEqual([]);
  });
});
