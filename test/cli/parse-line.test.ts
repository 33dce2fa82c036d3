import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/cli/parse-line.ts';

describe('parseLine', () => {
  it.each([
    ['/whoplays Jessica Jones', 'whoplays', { name: 'Jessica Jones' }],
    ['whoplays Jessica Jones', 'whoplays', { name: 'Jessica Jones' }],
    [
      '/whoplays name:Jessica Jones title:The Defenders',
      'whoplays',
      { name: 'Jessica Jones', title: 'The Defenders' },
    ],
    ['/whoplays Jessica Jones private:true', 'whoplays', { name: 'Jessica Jones', private: true }],
    ['/release Star Wars: Revenge of the Sith', 'release', { title: 'Star Wars: Revenge of the Sith' }],
    ['/release title:Star Wars: Revenge of the Sith', 'release', { title: 'Star Wars: Revenge of the Sith' }],
    ['/ask when: what time?', 'ask', { question: 'when: what time?' }],
    ['/sources', 'sources', {}],
    ['did ada stone play kira', 'ask', { question: 'did ada stone play kira' }],
    ['¿quién es Kira?', 'ask', { question: '¿quién es Kira?' }],
  ])('reads %j', (line, name, options) => {
    const parsed = parseLine(line, commands);
    expect(parsed).toMatchObject({ command: { definition: { name } }, options });
  });

  it.each([
    ['/nosuch thing', 'no command /nosuch'],
    ['/whoplays', 'the option name is missing'],
    ['/whoplays    ', 'the option name is missing'],
    ['/whoplays Jessica private:perhaps', 'does not fit the option private'],
    [`/whoplays ${'x'.repeat(6000)}`, 'at most 200 characters'],
    ['', 'no command /'],
  ])('says what is wrong with %j', (line, problem) => {
    expect(parseLine(line, commands)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('takes any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseLine(`/whoplays ${text}`, commands)).toBeDefined();
      }),
    );
  });
});
