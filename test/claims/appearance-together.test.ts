import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (sentence: string) => says(opening + sentence, ['appearance'], about);

describe('who is brought together', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The drama brings together Stone’s Kira and Reed’s Dax with Luke Hall’s Tom Vale and Finn Moss’s Danny Orrin.',
      ['Danny Orrin', 'Dax', 'Kira', 'Tom Vale'],
    ],
    ['The sequel reunites Stone’s Kira and Reed’s Dax.', ['Dax', 'Kira']],
    [
      'We’ve glimpsed Kira and Tom reuniting, Emma and Dax joining forces, and the crew setting out to sea.',
      ['Dax', 'Emma', 'Kira', 'Tom'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `${name} in Northgate`));
  });

  it.each([
    'The film reunites Ada Stone with director Bo Reed.',
    'The event brings together Netflix and Quark.',
    'The film pairs Ada Stone with Bo Reed.',
    'The deal brings together Zarn and Morvax.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('of which work a character is', () => {
  const tells = (text: string) => says(opening + text, ['appearance', 'cast'], about);

  it('is not the gang that a plot names, nor what somebody is known from', () => {
    expect(
      tells(
        'The epic battle between Emma and the mutants who call themselves “The Tide” begins when Emma flees.',
      ),
    ).toEqual(['Emma in Northgate']);
    expect(tells('Low Tide’s Ada Stone will co-star as Nancy.')).toContain('Ada Stone = Nancy in Northgate');
  });

  it('is the one behind a comma', () => {
    expect(tells('Ada Stone is known for her role as the queen, Kira Vale, in HBO’s Low Tide.')).toEqual([
      'Ada Stone = Kira Vale in Low Tide',
    ]);
  });

  it('is not what the work is based on', () => {
    expect(tells('The series is based on “Low Tide,” and tells the story of Emma, a witch.')).toEqual([
      'Emma in Northgate',
    ]);
  });

  it('begins behind where somebody is from', () => {
    expect(tells('It follows Cork detective Kira Vale, who returns home.')).toEqual([
      'Kira Vale in Northgate',
    ]);
  });

  it('counts somebody featured elsewhere as in it too', () => {
    expect(
      tells(
        'Ada Stone plays Kira.\nKira has been featured in “Low Tide,” and is slated to appear in Northgate.',
      ),
    ).toContain('Kira in Northgate (expected)');
  });
});
