import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { sayFact } from '../../src/facts/report/describe-facts.ts';
import { appears, cast, reconcilePages, type Said } from './make-claims.ts';

type Pages = Parameters<typeof reconcilePages>[0];
const short = (pages: Pages) =>
  reconcilePages(pages)
    .base.facts.map((fact: Fact) =>
      [
        `${sayFact(fact)}${fact.title ? ` in ${fact.title}` : ''}${fact.status === 'stated' ? '' : ` (${fact.status})`}`,
        ...fact.support.map(({ article }) => article),
        ...fact.against.map(({ says, why }) => `${why} ${says}`),
      ].join(' | '),
    )
    .sort();
const told = (says: Said) => [[`Sentence ${JSON.stringify(says)}.`, says]] as const;
const vell = (more: Partial<Said> = {}): Said => cast('Ana Vell', 'Nora Quill', 'Low Tide', more);
const moss = (more: Partial<Said> = {}): Said => cast('Ida Moss', 'Nora Quill', 'Low Tide', more);

describe('who plays a part', () => {
  it.each<[string, Pages, readonly string[]]>([
    [
      'articles that agree',
      { a: told(vell()), b: told(vell()) },
      ['Ana Vell as Nora Quill in Low Tide | a | b'],
    ],
    [
      'the firmest status counts',
      { a: told(vell({ status: 'rumoured' })), b: told(vell({ status: 'expected' })) },
      ['Ana Vell as Nora Quill in Low Tide (expected) | a | b'],
    ],
    [
      'a denial counts against',
      { a: told(vell()), b: told(vell({ status: 'denied' })) },
      ['Ana Vell as Nora Quill in Low Tide | a | denied not Ana Vell'],
    ],
    [
      'what is only denied stands as denied, and contradicts nobody',
      { a: told(moss()), b: told(vell({ status: 'denied' })) },
      ['Ana Vell as Nora Quill in Low Tide (denied) | b', 'Ida Moss as Nora Quill in Low Tide | a'],
    ],
    [
      'a disagreement: both stand, each against the other',
      { a: told(vell()), b: told(moss()) },
      [
        'Ana Vell as Nora Quill in Low Tide | a | differs Ida Moss',
        'Ida Moss as Nora Quill in Low Tide | b | differs Ana Vell',
      ],
    ],
    [
      'a part that was recast',
      { a: told(vell({ status: 'past' })), b: told(moss()) },
      ['Ana Vell as Nora Quill in Low Tide (past) | a', 'Ida Moss as Nora Quill in Low Tide | b'],
    ],
    [
      'two actors in one sentence',
      { a: [['Ana Vell plays Nora Quill after Ida Moss.', vell(), moss()]] },
      ['Ana Vell as Nora Quill in Low Tide | a', 'Ida Moss as Nora Quill in Low Tide | a'],
    ],
    [
      'another actor in another season',
      { a: told(vell({ season: 1 })), b: told(moss({ season: 2 })) },
      [
        'season 1: Ana Vell as Nora Quill in Low Tide | a',
        'season 2: Ida Moss as Nora Quill in Low Tide | b',
      ],
    ],
    [
      'another actor in another title',
      { a: told(vell()), b: told(cast('Ida Moss', 'Nora Quill', 'High Tide')) },
      ['Ana Vell as Nora Quill in Low Tide | a', 'Ida Moss as Nora Quill in High Tide | b'],
    ],
    [
      'a voice beside a body',
      { a: told(vell()), b: told(moss({ voice: true })) },
      ['Ana Vell as Nora Quill in Low Tide | a', 'Ida Moss as Nora Quill (voice) in Low Tide | b'],
    ],
    [
      'a claim without a title backs the one title',
      { a: told(vell()), b: told(cast('Ana Vell', 'Nora Quill')) },
      ['Ana Vell as Nora Quill in Low Tide | a | b'],
    ],
    [
      'but not one of two',
      {
        a: told(vell()),
        b: told(cast('Ana Vell', 'Nora Quill', 'High Tide')),
        c: told(cast('Ana Vell', 'Nora Quill')),
      },
      [
        'Ana Vell as Nora Quill in High Tide | b',
        'Ana Vell as Nora Quill in Low Tide | a',
        'Ana Vell as Nora Quill | c',
      ],
    ],
    [
      'in it with no part named is a fact of its own',
      { a: told(vell()), b: told(cast('Ana Vell', undefined, 'Low Tide')) },
      ['Ana Vell as Nora Quill in Low Tide | a', 'Ana Vell in Low Tide | b'],
    ],
    [
      'an editor settles it',
      { a: told(vell()), b: told(vell()), c: told(moss({ editor: true })) },
      ['Ida Moss as Nora Quill in Low Tide | c | differs Ana Vell | differs Ana Vell'],
    ],
  ])('%s', (_, pages, expected) => expect(short(pages)).toEqual(expected));
});

describe('the other kinds', () => {
  const tide = { title: 'Low Tide' } as const;
  it.each<[string, Pages, readonly string[]]>([
    [
      'several platforms and crew members stand side by side',
      {
        a: told({ kind: 'platform', platform: 'Netflix', ...tide }),
        b: told({ kind: 'platform', platform: 'netflix', ...tide }),
        c: told({ kind: 'platform', platform: 'Hulu', ...tide }),
        d: told({ kind: 'crew', person: 'Milo Tarn', role: 'writer', ...tide }),
        e: told({ kind: 'crew', person: 'Osk Brandt', role: 'writer', ...tide }),
      },
      [
        'on Hulu in Low Tide | c',
        'on Netflix in Low Tide | a | b',
        'writer: Milo Tarn in Low Tide | d',
        'writer: Osk Brandt in Low Tide | e',
      ],
    ],
    [
      'several names of one service or machine are one',
      {
        a: told({ kind: 'platform', platform: 'PS5', ...tide }),
        b: told({ kind: 'platform', platform: 'PlayStation 5', ...tide }),
        c: told({ kind: 'platform', platform: 'Switch 2', ...tide }),
        d: told({ kind: 'platform', platform: 'Disney Plus', ...tide }),
        e: told({ kind: 'platform', platform: 'Disney+', ...tide }),
      },
      [
        'on Disney+ in Low Tide | d | e',
        'on PlayStation 5 in Low Tide | a | b',
        'on Switch 2 in Low Tide | c',
      ],
    ],
    [
      'a channel and the service that is called after it are two',
      {
        a: told({ kind: 'platform', platform: 'Discovery', ...tide }),
        b: told({ kind: 'platform', platform: 'Discovery+', ...tide }),
      },
      ['on Discovery in Low Tide | a', 'on Discovery+ in Low Tide | b'],
    ],
    [
      'different numbers of episodes contradict each other, of different seasons not',
      {
        a: told({ kind: 'episodes', count: 8, ...tide, season: 1 }),
        b: told({ kind: 'episodes', count: 10, ...tide, season: 1 }),
        c: told({ kind: 'episodes', count: 13, ...tide, season: 2 }),
        d: told({ kind: 'episodes', count: 31, ...tide }),
      },
      [
        '31 episodes in Low Tide | d',
        'season 1: 10 episodes in Low Tide | b | differs 8',
        'season 1: 8 episodes in Low Tide | a | differs 10',
        'season 2: 13 episodes in Low Tide | c',
      ],
    ],
    [
      'a season is kept where all say the same',
      {
        a: told({ kind: 'platform', platform: 'Netflix', ...tide, season: 1 }),
        b: told({ kind: 'platform', platform: 'Hulu', ...tide, season: 1 }),
        c: told({ kind: 'platform', platform: 'Hulu', ...tide }),
      },
      ['on Hulu in Low Tide | b | c', 'season 1: on Netflix in Low Tide | a'],
    ],
    [
      'an appearance that is denied',
      {
        a: told(appears('Nora Quill', 'Low Tide')),
        b: told({ ...appears('Nora Quill', 'Low Tide'), status: 'denied' }),
      },
      ['Nora Quill appears in Low Tide | a | denied not so'],
    ],
  ])('%s', (_, pages, expected) => expect(short(pages)).toEqual(expected));
});
