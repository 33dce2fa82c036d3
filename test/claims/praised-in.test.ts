import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Casting news' };
const opening = 'Here is the latest news.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);
const anna = ['Anna Torvald in Low Tide'];
const two = ['Anna Torvald in Low Tide', 'Tom Vale in Low Tide'];

describe('who is in a work of which the article tells in passing', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Anna Torvald shines in “Low Tide.”', anna],
    ['Anna Torvald is terrific in “Low Tide.”', anna],
    ['Anna Torvald gives a great performance in “Low Tide.”', anna],
    ['Anna Torvald and Tom Vale share screen space in Low Tide.', two],
    ['Anna Torvald replaces Tom Vale in “Low Tide.”', anna],
    ['Anna Torvald will next be seen in Low Tide alongside Tom Vale.', two],
    ['Anna Torvald can be seen in “Low Tide” at the Globe.', anna],
    [
      'See Anna Torvald and Tom Vale in the first trailer for “Low Tide.”',
      two.map((claim) => `${claim} (past)`),
    ],
    ['“Low Tide” has found its lead in Anna Torvald.', anna],
    ['Quark’s “Low Tide” has rounded out its cast with Anna Torvald and Tom Vale.', two],
    ['Anna Torvald is the latest addition to the cast of “Low Tide.”', anna],
    ['Anna Torvald and Tom Vale are the latest to join “Low Tide,” a drama about nuns.', two],
    ['The stars of “Low Tide,” Anna Torvald and Tom Vale, were there.', two],
    ['Actors are being added to the cast of the series Low Tide: Anna Torvald and Tom Vale.', two],
    // who makes it, what is no work, what is over
    ['Sam Hill is great in meetings.', []],
    ['Sam Hill shines in London.', []],
    ['Sam Hill gives a great performance in the witness box.', []],
    ['Sam Hill replaces Greta Hall as director of “Low Tide.”', []],
    ['Sam Hill shares a flat with Greta Hall in Leeds.', []],
    ['The stars of the Premier League, Sam Hill and Tom Vale, were there.', []],
    ['Sam Hill was asked to join the series.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
