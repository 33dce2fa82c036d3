import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const lastTopic = (...lines: string[]) =>
  readSentences(articleOf(['# Harborview gets a trailer', '', ...lines].join('\n'))).at(-1)?.topic?.title;

describe('where it is in doubt which work a sentence means', () => {
  const about = 'The film Harborview has a trailer.';

  it('"it" is none of two that were named in passing', () => {
    expect(
      lastTopic(about, '', 'The studio has also had hits with “Salt” and “Low Tide”.', 'It stars Ada Stone.'),
    ).toBeUndefined();
    // named alone, it is clear
    expect(lastTopic(about, '', 'The studio is also making “Low Tide”.', 'It stars Ada Stone.')).toBe(
      'Low Tide',
    );
  });

  it('of several works named some sentences ago, none is taken up', () => {
    const text = [
      about,
      '',
      'The studio also made the films “Salt” and “Low Tide”.',
      'Its head was unwell last year.',
    ];
    expect(lastTopic(...text, 'It stars Bo Reed.')).toBeUndefined();
  });

  it('"the first film" has another name than the new one', () => {
    expect(lastTopic(about, 'The first film featured music by Ada Stone.')).toBeUndefined();
    expect(lastTopic(about, 'The first film of the year stars Ada Stone.')).toBe('Harborview');
  });
});
