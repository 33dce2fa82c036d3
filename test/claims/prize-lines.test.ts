import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The Quark prizes\n\nThe Quark prizes have been given out.\n\n';
const read = (line: string) => says(opening + line, ['cast', 'crew']);

describe('a line of a list of prizes', () => {
  it.each([
    ['Best actress - Ada Stone for Low Tide', ['Ada Stone in Low Tide (past)']],
    ['Best Actor: Bo Reed, Low Tide', ['Bo Reed in Low Tide (past)']],
    ['Best supporting actor – Bo Reed for Low Tide at the Gloam Theatre', ['Bo Reed in Low Tide (past)']],
    ['Outstanding performance in a play: Ada Stone in Low Tide', ['Ada Stone in Low Tide (past)']],
    ['Best Director: Bo Reed, Low Tide', ['Bo Reed, director of Low Tide (past)']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'Best casting director - Bo Reed for Low Tide',
    'Best actress - Ada Stone',
    'Best song - Ada Stone for Low Tide',
    'Best actress - Ada Stone for Low Tide was a surprise',
  ])('leaves alone %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
