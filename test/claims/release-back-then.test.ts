import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const FILM =
  'The film Gull Harbor tells of a harbour master. Ada Stone stars in Gull Harbor. Bo Reed made the film "Low Tide".';
const releases = (sentence: string, title = 'Gull Harbor', opening = FILM): string[] =>
  told('release', `${title}: all we know`, `${opening}\n\n${sentence}`, '2026-02-10');

describe('when an older work came out', () => {
  it.each([
    ['It is his first film since "Low Tide" in 2018.', ['Low Tide release 2018']],
    ['After the success of "Low Tide" in 2018, Reed wrote a novel.', ['Low Tide release 2018']],
    ['"Low Tide" was a surprise hit in 2018.', ['Low Tide release 2018']],
    ['"Low Tide" grossed $300m in 2018.', ['Low Tide release 2018']],
    ['"Low Tide" introduced audiences to Kira Vale in 2018.', ['Low Tide release 2018']],
    ['Reed made his debut in 2018 with "Low Tide".', ['Low Tide release 2018']],
    ['Reed\'s 2016 directorial debut, "Low Tide", was a flop.', ['Low Tide release 2016']],
    ['The 2018 hit "Low Tide" made $90m.', ['Low Tide release 2018']],
    ['The first Gull Harbor movie debuted in 1987.', ['Gull Harbor release 1987']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    'Reed won an Oscar for "Low Tide" in 2018.',
    'Reed joined the cast of "Low Tide" in 2018.',
    '"Low Tide" was nominated for two awards in 2019.',
    '"Low Tide" was filmed in 2017.',
    'The first Gull Harbor fan met the cast in 1987.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });

  it('gives the original of a remake its year, and that of a sequel its name', () => {
    const remake = 'The film Gull Harbor tells of a harbour master. Gull Harbor is a remake.';
    expect(releases('The 1987 original starred Ada Stone.', 'Gull Harbor', remake)).toEqual([
      'Gull Harbor 1987 release 1987',
    ]);
    const sequel = 'The film Gull Harbor 2 tells of a harbour master. Gull Harbor 2 is a sequel.';
    expect(releases('The original 1987 film was shot in Cork.', 'Gull Harbor 2', sequel)).toEqual([
      'Gull Harbor film release 1987',
    ]);
    expect(releases('She saw Salt, the 1987 film starring Lena Marsh.', 'Gull Harbor', remake)).not.toContain(
      'Gull Harbor 1987 film release 1987',
    );
  });
});
