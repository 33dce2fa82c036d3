import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read-claims.ts';
import { articleOf } from './article-of.ts';

const titles = (text: string, title?: string) => [
  ...new Set(
    readClaims(articleOf(text, title === undefined ? {} : { title })).flatMap((claim) => claim.title ?? []),
  ),
];

describe('titles that begin with a possessive', () => {
  it('are whole where the two always stand together', () => {
    const text = "Kira's Journey stars Ada Stone.\nBo Reed directed Kira's Journey, in which Kira is lost.";
    expect(titles(text)).toEqual(["Kira's Journey"]);
  });

  it('are whole where a headline quotes them, though somebody is called so', () => {
    const text = "Dr. Anna Marsh is back.\nMarsh's Anatomy stars Ada Stone.";
    expect(titles(text, "'Marsh's Anatomy' adds Ada Stone")).toEqual(["Marsh's Anatomy"]);
  });

  it.each([
    ['a channel owns', "Netflix's Journey stars Ada Stone.\nBo Reed directed Netflix's Journey."],
    [
      'stand without their owner too',
      "Stone's Journey stars Bo Reed.\nCal Moss directed Stone's Journey.\nThe film Journey is long.",
    ],
    [
      'somebody made who has a full name',
      'Ada Stone has a film.\nStone is glad.\n“Journey” stars Bo Reed.\nStone’s Journey stars Cal Moss, and Stone’s Journey is long.',
    ],
  ])('are no longer where they %s', (_, text) => {
    expect(titles(text)).toEqual(['Journey']);
  });
});
