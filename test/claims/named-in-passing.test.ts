import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const releases = (sentence: string) =>
  told(
    'release',
    'Northgate gets a date',
    `Northgate is a film by Ada Stone. ${sentence} It opens on May 5, 2031.`,
  );

describe('what “it” means behind a sentence that names another work', () => {
  it.each([
    'Her score, like that of “Low Tide,” is quiet.',
    'She has also written for “Low Tide” at home.',
    'The set was built beside the one of “Low Tide.”',
  ])('is the work of the article where the other is named once and in passing: %s', (sentence) => {
    expect(releases(sentence)).toEqual(['Northgate release 2031-05-05']);
  });

  it.each([
    'She is also writing the thriller “Low Tide.”',
    '“Low Tide” is her next film.',
    'Next comes “Low Tide.” Nobody has seen “Low Tide” yet.',
  ])('is the other where the sentence presents it, or comes back to it: %s', (sentence) => {
    expect(releases(sentence)).toEqual(['Low Tide release 2031-05-05']);
  });
});
