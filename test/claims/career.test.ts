import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about)
    .filter((claim) => claim !== 'Ada Stone in Northgate')
    .map((claim) => claim.replace(' (past)', ''));

const ada = ['Ada Stone in Saltmarsh'];
const bo = ['Bo Reed in Saltmarsh'];

describe('stations of an actor’s way', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed is best remembered for her turn in Saltmarsh.', bo],
    ['Bo Reed, recognisable from Saltmarsh, also stars.', ['Bo Reed in Northgate', ...bo]],
    ['Stone found fame in Saltmarsh.', ada],
    ['Her screen hits include "Saltmarsh" and "Ember Rising".', ['Ada Stone in Ember Rising', ...ada]],
    ['Stone’s hits include Saltmarsh and Ember Rising.', []],
    ['Stone became a household name thanks to Saltmarsh.', ada],
    ['Stone got her start in Saltmarsh.', ada],
    ['Stone recently wrapped filming on Saltmarsh.', ada],
    ['Stone is currently filming Saltmarsh.', ada],
    ['Stone’s next film is Saltmarsh.', ada],
    ['Stone has Saltmarsh and Ember Rising in the pipeline.', ['Ada Stone in Ember Rising', ...ada]],
    ['Stone won an Oscar for Saltmarsh.', ada],
    ['Stone was nominated for a Bafta for her work in Saltmarsh.', ada],
    ['Stone’s performance in Saltmarsh was praised.', ada],
    ['Fresh off her role in Saltmarsh, Stone is back.', ada],
    ['After her role in Saltmarsh, Stone was everywhere.', ada],
    ['Stone spent five seasons on Saltmarsh.', ada],
    ['Bo Reed’s screen appearances include Saltmarsh and Ember Rising.', ['Bo Reed in Ember Rising', ...bo]],
    ['The former Saltmarsh star agreed.', ada],
    ['The Saltmarsh actress agreed.', ada],
    ['The actress, who appeared in Saltmarsh, agreed.', ada],
    // makers, places, and what is no work
    ['Greta Hall won an Oscar for Saltmarsh.', []],
    ['Director Greta Hall is currently filming Saltmarsh.', []],
    ['Stone spent five years on the board.', []],
    ['After the fire in Saltmarsh, Stone was everywhere.', []],
    ['Stone won the prize for best newcomer.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who is told apart by an earlier work', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed of Saltmarsh fame plays Thorne.', ['Bo Reed = Thorne in Northgate', ...bo]],
    ['Bo Reed, of Saltmarsh fame, also stars.', ['Bo Reed in Northgate', ...bo]],
    ['The cast includes Bo Reed from the series Saltmarsh.', ['Bo Reed in Northgate', ...bo]],
    ['You may recognise Bo Reed from Saltmarsh.', bo],
    ['Viewers may remember Bo Reed from Saltmarsh and Ember Rising.', ['Bo Reed in Ember Rising', ...bo]],
    [
      'She is joined by Finding Saltmarsh’s Bo Reed and Lena Marsh.',
      ['Bo Reed in Finding Saltmarsh', 'Bo Reed in Northgate', 'Lena Marsh in Northgate'],
    ],
    ['Saltmarsh star Bo Reed will play Thorne.', ['Bo Reed = Thorne in Northgate', ...bo]],
    ['Bo Reed, of “Saltmarsh” fame, is writing the script.', []],
    ['Bo Reed from London was there.', []],
    ['Lena Marsh remembers Bo Reed from school.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('couples and kin between parentheses', () => {
  it.each([
    [
      'Two brothers (Bo Reed and Tom Hale) inherit a boat.',
      ['Bo Reed in Northgate', 'Tom Hale in Northgate'],
    ],
    [
      'A young couple (Bo Reed and Lena Marsh) inherit a boat.',
      ['Bo Reed in Northgate', 'Lena Marsh in Northgate'],
    ],
    ['Two rivers (Bo Water and Tom Water) meet there.', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('what a verb of acting makes a title', () => {
  it('takes it up in the next sentence', () => {
    expect(
      says(
        '# Castings of the week\n\nBo Reed has signed on for Three Lamps.\nThe film also stars Lena Marsh.\n\nTom Hale will star in Low Tide.\nThe drama also stars Ida Voss.\n',
        ['cast'],
      ),
    ).toEqual([
      'Bo Reed in Three Lamps',
      'Ida Voss in Low Tide',
      'Lena Marsh in Three Lamps',
      'Tom Hale in Low Tide',
    ]);
  });
});
