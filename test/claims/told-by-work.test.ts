import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark renews Northgate for a second season' };
const opening = 'The drama series Northgate will return to Quark for a second season, the network said.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);
const reed = 'Bo Reed in Northgate';
const tide = 'Bo Reed in Low Tide (past)';

describe('who is told by a work he has been in', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Low Tide’s Bo Reed and Salt Road’s Ada Stone have joined the series.',
      ['Ada Stone in Northgate', 'Ada Stone in Salt Road (past)', tide, reed],
    ],
    [
      'Her friend Kira (Juno’s Ada Stone) knows.',
      ['Ada Stone = Kira in Northgate', 'Ada Stone in Juno (past)'],
    ],
    ['Bo Reed - a star of the film Low Tide - has joined the series.', [tide, reed]],
    ['Bo Reed (star of Low Tide) has joined the series.', [tide, reed]],
    ['Bo Reed, one of the stars of Low Tide, leads the cast.', [tide, reed]],
    ['Bo Reed, known to audiences from Low Tide, joins the cast.', [tide, reed]],
    [
      'Low Tide and Salt Road star Bo Reed leads the cast.',
      ['Bo Reed in Low Tide', reed, 'Bo Reed in Salt Road'],
    ],
    ['Bo Reed reunites with his Low Tide co-star Ada Stone.', ['Ada Stone in Low Tide', tide]],
    [
      'Kira (Ada Stone, Low Tide, Warm Hands) moves in.',
      ['Ada Stone = Kira in Northgate', 'Ada Stone in Low Tide (past)', 'Ada Stone in Warm Hands (past)'],
    ],
    ['The Bo Reed-led drama Low Tide opens in May.', ['Bo Reed in Low Tide']],
    ['Quark made the Bo Reed-starrer Low Tide.', ['Bo Reed in Low Tide']],
    [
      'The play was made into a film by Sam Hill, which starred Bo Reed and Ada Stone.',
      ['Ada Stone in Northgate', reed],
    ],
    // who made it, who owns it, and what is no work
    ['Directed by Low Tide’s Sam Hill, the series runs on Quark.', []],
    ['The series is written by Low Tide’s Sam Hill.', []],
    ['Quark’s Sam Hill said that the cast was great.', []],
    ['Low Tide’s director Sam Hill will make the series.', []],
    ['Sam Hill, a star of the Premier League, was there.', []],
    ['Sam Hill, one of the stars of British politics, was there.', []],
    ['Sam Hill is best known for his novels Low Tide and Salt Road.', []],
    ['Sam Hill, familiar to readers from his columns in The Times, likes it.', []],
    ['The Sam Hill-led inquiry is long.', []],
    ['Sam Hill reunites with his wife Greta Hall.', []],
    ['Sam Hill is to star in a new take on the classic Ada Stone novella.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('where an actor has been, by pronoun', () => {
  const before = 'Ada Stone leads the cast.\n';
  const there = (title: string) => `Ada Stone in ${title} (past)`;
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'She has worked in movies such as “Blow,” “Low Tide” and “Salt.”',
      [there('Blow'), there('Low Tide'), there('Salt')],
    ],
    ['She first came to attention in Low Tide.', [there('Low Tide')]],
    ['She got her big break in Low Tide.', [there('Low Tide')]],
    ['She has just wrapped Low Tide.', [there('Low Tide')]],
    ['Her most recent film was Low Tide.', [there('Low Tide')]],
    ['Her big break came with Low Tide.', [there('Low Tide')]],
    ['Her performances in Low Tide and Salt Road won praise.', [there('Low Tide'), there('Salt Road')]],
    ['Viewers will know her from Low Tide.', [there('Low Tide')]],
    ['The actress, best known for Low Tide, likes it.', [there('Low Tide')]],
    ['The star of Low Tide said she liked it.', [there('Low Tide')]],
    ['Having starred in Low Tide, Ada Stone took a break.', [there('Low Tide')]],
    ['She starred for three seasons on Low Tide.', ['Ada Stone in Low Tide']],
    ['Her novels include Low Tide.', []],
    ['She co-wrote it alongside Sam Hill of Low Tide fame.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(before + sentence).filter((claim) => claim !== 'Ada Stone in Northgate')).toEqual(expected);
  });
});
