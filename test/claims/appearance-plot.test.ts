import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (sentence: string) => says(opening + sentence, ['appearance'], about);

describe('what somebody does in the plot', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['In the film, Ben and Linda Vale move to a farm.', ['Ben in Northgate', 'Linda Vale in Northgate']],
    [
      'A synopsis reads: ‘One evening, 10-year-old Alex Orrin is declared missing.',
      ['Alex Orrin in Northgate'],
    ],
    [
      'Hannah, Gail, and Solveig discover a colony of clones.',
      ['Gail in Northgate', 'Hannah in Northgate', 'Solveig in Northgate'],
    ],
    [
      'When Kira is kidnapped, her sister flees.\nThe detective Kira waits.',
      ['Kira in Northgate', 'Kira in Northgate'],
    ],
    ['Also in the film: Emma meets a stranger.', ['Emma in Northgate']],
    [
      'In the second episode, Emma is arrested and Hannah flees.',
      ['Emma in Northgate', 'Hannah in Northgate'],
    ],
    ['Nora, a nurse, stumbles onto a secret.', ['Nora in Northgate']],
    [
      'Emma, Hannah and Maria flee the farm.',
      ['Emma in Northgate', 'Hannah in Northgate', 'Maria in Northgate'],
    ],
    ['Emma Vale (Ada Stone) discovers that her brother is alive.', ['Emma Vale in Northgate']],
    ['After Hannah escapes, the town burns.', ['Hannah in Northgate']],
    ['When Emma Vale is framed for theft, she runs.', ['Emma Vale in Northgate']],
    ['As Emma uncovers a plot, Josh is murdered.', ['Emma in Northgate', 'Josh in Northgate']],
    ['Emma investigates while Hannah hides.', ['Emma in Northgate', 'Hannah in Northgate']],
    ['Maria kidnaps a child.', ['Maria in Northgate']],
    ['Ada Stone plays Emma Vale. In season two, Emma finds a map.', ['Emma Vale in Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('what real people and things do', () => {
  const cases: readonly string[] = [
    'Director Emma Reed discovers new talent every year.',
    'Producer Bo Reed is forced to cut the budget.',
    'Ada Stone plays Emma, and Stone discovers new depths.',
    'London falls under attack.',
    'Paris wakes to a new day.',
    'Quark Studios faces a lawsuit.',
    'Netflix struggles to keep subscribers.',
    'When Apple discovers a hit, it renews it.',
    'Michael Reed hopes to finish the series soon.',
    'Writer Hannah Vale struggles to explain the ending.',
    'Fans are torn. Emma believes the show is over.',
    'Emma Reed, who directs the film, discovers a new star.',
    'Hannah, who wrote the script, is tasked with the rewrite.',
    'The book by Emma Reed learns from its forerunners.',
    'Actress Emma, 34, is forced to wait.',
    'Composer Hannah Vale is tasked with the score.',
    'Chris Vale investigates the network in a new report.',
    'In real life, Emma Reed is kidnapped at 10.',
    'Northgate was a hit. Quark Films is forced to pay.',
    'Host Emma Reed travels the world.',
    'Sir Bo Reed battles on at 80.',
    'Northgate struggles to find its feet.',
  ];
  it.each(cases)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
