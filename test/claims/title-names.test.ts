import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/claims/reading/evidence.ts';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { titleNames } from '../../src/claims/reading/title-names.ts';
import { articleOf } from './article-of.ts';

describe('titleNames', () => {
  it('prints a title in full where the article has done so before', () => {
    const titles = titlesOf(
      'The series Salt Harbor premieres in May. Fans of the series Harbor cheered.',
    ).titles;
    expect(titles.get('harbor')).toBe('Salt Harbor');
  });

  it('leaves it open which of two longer titles a short one means', () => {
    const { titles } = titlesOf(
      'The series Salt Harbor and the series Iron Harbor premiere in May. Fans of the series Harbor cheered.',
    );
    expect(titles.get('harbor')).toBe('Harbor');
  });

  it('does not compare each title of a long article with each', () => {
    const [few, many] = [100, 400].map((count) => titlesOf(roundUp(count)).looks) as [number, number];
    expect(few).toBeGreaterThan(100);
    expect(many).toBeLessThan(few * 5);
  });
});

function titlesOf(text: string) {
  const sentences = readSentences(articleOf(text));
  let looks = 0;
  const evidence = new (class extends Map<string, Evidence> {
    override get(key: string) {
      looks += 1;
      return super.get(key);
    }
  })(sentences[0]?.reading.evidence);
  const titles = titleNames(
    sentences.map(({ units }) => units),
    evidence,
  );
  return { titles, looks };
}

/** Titles of two words each, no two alike: Ba, Be, Bi … */
function roundUp(count: number): string {
  const syllables = [...'bdfghklmnprstvwz'].flatMap((onset) => [...'aeiou'].map((vowel) => onset + vowel));
  const word = (at: number) => {
    const name = `${syllables[at % 80]}${syllables[Math.floor(at / 80) % 80]}r`;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return Array.from(
    { length: count },
    (_, at) => `The series ${word(at)} ${word(at + 3000)} premieres in May.`,
  ).join('\n\n');
}
