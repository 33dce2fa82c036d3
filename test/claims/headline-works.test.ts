import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const about = (title: string, text: string) =>
  readSentences(articleOf(text, { title }))[0]?.reading.main?.title;

describe('which of several works a headline is about', () => {
  it.each([
    [
      'Salt Harbor TV Series Set Leak Shows New Look Copper Alley',
      'The Salt Harbor films are loved. Copper Alley is in the series Salt Harbor. Fans saw Copper Alley. In Copper Alley there are shops.\n\nThe next Salt Harbor series is due.',
      'Salt Harbor',
    ],
    [
      'Low Tide Actress Ada Stone Shows the Prop She Took',
      'Ada Stone told the show “Pop Quest” so. She was in the film Low Tide.\n\nShe misses the film Low Tide.',
      undefined,
    ],
    [
      'How to Watch the Low Tide Movies in Order',
      'Fans of the Low Tide films are many.\n\nThe film Gull was good.\n\nThe film Salt came first.\n\nThe film Ember came next.\n\nThe film Low Tide came last.',
      undefined,
    ],
    [
      'Low Tide: Tales Showrunner Promises Spin-off Will Be True',
      'The series Low Tide: Tales is new. Will is a boy. Fans like Will in Low Tide: Tales.',
      'Low Tide: Tales',
    ],
    [
      'The voice of Wick joins Captain Vale: Blood and Ember 3',
      'Bo Reed joins the sequel Captain Vale: Blood and Ember 3. The film is due in May.',
      'Captain Vale: Blood and Ember 3',
    ],
  ])('%s', (title, text, main) => {
    expect(about(title, text)).toBe(main);
  });
});

describe('which of two works a headline puts first', () => {
  it.each([
    [
      'A Keeper of the Seven Tides’ Young Star Reveals a Spoiler',
      'A Keeper of the Seven Tides star Bo Reed told it, he said. The film Low Tide author had told him.\n\nA Keeper of the Seven Tides is long. Fans of A Keeper of the Seven Tides knew.',
      'A Keeper of the Seven Tides',
    ],
    [
      'Salt Season 10, Episodes 1-4 Review',
      'The series Salt is back. The Salt films were good. The drama Ember is as good. The drama Ember is long. Salt season 10 begins.',
      'Salt',
    ],
  ])('%s', (title, text, main) => {
    expect(about(title, text)).toBe(main);
  });
});
