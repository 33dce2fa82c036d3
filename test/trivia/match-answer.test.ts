import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAnswer } from '../../src/trivia/typed/match-answer.ts';

const question = (accepts: readonly string[], ...wrong: readonly string[]) => ({
  accepts,
  options: [accepts[0] ?? '', ...wrong].map((text) => ({ text, means: text })),
  right: 0,
});
const actor = question(['Charlotte Coxwell'], 'Charles Cox', 'Finn Joyce', 'Krystal Ritten');
const hero = question(['The Night Wren', 'Ada Quill'], 'The Night Crow', 'Otto Marsh');
const count = question(['8'], '6', '10', '13');

describe('matchAnswer', () => {
  it.each([
    ['Charlotte Coxwell', actor, 'right'],
    ['charlotte coxwell', actor, 'right'],
    ['  CHARLOTTE-COXWELL!! ', actor, 'right'],
    ['Chárlötte Cöxwell', actor, 'right'],
    ['charlottecoxwell', actor, 'right'],
    ['Charlote Coxwel', actor, 'right'],
    ['Coxwell', actor, 'right'],
    ['C. Coxwell', actor, 'right'],
    ['Charlotte C.', actor, 'right'],
    ['Charlotte Cogswall', actor, 'right'],
    ['Charlie Coxwel', actor, 'near'],
    ['Charles Cox', actor, 'wrong'],
    ['cc', actor, 'wrong'],
    ['Cox', actor, 'wrong'],
    ['Finn Joyce', actor, 'wrong'],
    ['', actor, 'wrong'],
    ['?!', actor, 'wrong'],
    ['night wren', hero, 'right'],
    ['the night wren', hero, 'right'],
    ['Ada Quil', hero, 'right'],
    ['A.Q.', hero, 'wrong'],
    ['AQ', hero, 'right'],
    ['Night Crow', hero, 'wrong'],
    ['night wrow', hero, 'wrong'],
    ['8', count, 'right'],
    ['eight', count, 'right'],
    ['Eight.', count, 'right'],
    ['9', count, 'wrong'],
    ['18', count, 'wrong'],
  ] as const)('%j is matched', (typed, asked, match) => {
    expect(matchAnswer(typed, asked)).toBe(match);
  });

  it('takes nothing for a question that needs its options', () => {
    expect(matchAnswer('anything', question([]))).toBe('wrong');
  });

  it('never takes a wrong option for right, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(actor, hero, count), (typed, asked) => {
        matchAnswer(typed, asked);
        for (const { text } of asked.options.slice(1)) expect(matchAnswer(text, asked)).toBe('wrong');
      }),
    );
  });

  it('forgives one wrong letter in a long name', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (at, letter) => {
        const name = 'Charlotte Coxwell';
        const typed = `${name.slice(0, at)}${letter}${name.slice(at + 1)}`;
        expect(matchAnswer(typed, question([name], 'Finn Joyce'))).toBe('right');
      }),
    );
  });
});
