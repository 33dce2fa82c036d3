import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { answerCheck } from '../../src/answers/lookups/check.ts';
import { answerPlatform } from '../../src/answers/lookups/platform.ts';
import { libraryOf } from './harbor.ts';

const NOW = '2031-01-10T12:00:00Z';
const library = libraryOf({
  'post.txt': `Copper Deep gets a date

The game Copper Deep comes out on PS5 on May 9, 2031.
`,
  'herald.txt': `Copper Deep is coming

The game Copper Deep will be released on PlayStation 5 on May 9, 2031.
`,
});

describe('a machine that articles call by two names', () => {
  it('is one', () => {
    expect(answerPlatform(library, { title: 'copper deep' }).answers).toEqual(['PlayStation 5']);
  });

  it.each(['PS5', 'playstation 5'])('is found as %s', (platform) => {
    const { headline } = answerPlatform(library, { title: 'copper deep', platform });
    expect(headline).toBe('Yes: Copper Deep is on PlayStation 5');
    expect(answerQuestion(library, `is copper deep on ${platform}?`, NOW).headline).toContain('Yes');
  });

  it('is not another one', () => {
    const { headline } = answerPlatform(library, { title: 'copper deep', platform: 'PS4' });
    expect(headline).toBe('The articles name another: Copper Deep is on PlayStation 5');
  });

  it('is the same in a message that is held against the articles', () => {
    const { answers } = answerCheck(library, 'The game Copper Deep is on PS5.', NOW);
    expect(answers).toEqual(['Copper Deep is on PS5: supported']);
  });
});
