import { describe, expect, it } from 'vitest';
import { SCORING_RULE, scoreAnswers, streaksAfter } from '../../src/trivia/play/score.ts';
import { rankGame } from '../../src/trivia/play/standings.ts';
import { idAt, NOON } from './clicks.ts';

describe('scores', () => {
  const round = (streaks = new Map<string, number>(), timed = true) => ({
    isRight: (choice: string) => choice === 'A',
    openedAt: NOON,
    seconds: 20,
    timed,
    streaks,
  });
  it.each([
    ['A', 0, 0, 200],
    ['A', 10_000, 0, 150],
    ['A', 20_000, 0, 100],
    ['A', 10_000, 2, 170],
    ['A', 10_000, 9, 200],
    ['A', -500, 0, 200],
    ['B', 0, 3, 0],
  ])('%s after %i ms and %i in a row is worth %i', (choice, ms, streak, points) => {
    const answer = { member: 'ada', choice, click: idAt(ms) };
    expect(scoreAnswers([answer], round(new Map([['ada', streak]])))).toEqual([
      { member: 'ada', right: choice === 'A', points },
    ]);
  });

  it('is the same at any time where there is no clock', () => {
    const answers = [0, 19_000].map((ms) => ({ member: String(ms), choice: 'A', click: idAt(ms) }));
    expect(scoreAnswers(answers, round(new Map(), false)).map(({ points }) => points)).toEqual([100, 100]);
  });

  it('counts rights in a row, and begins anew for who was wrong or sat one out', () => {
    const said = (...right: readonly string[]) => [
      ...right.map((member) => ({ member, right: true })),
      { member: 'di', right: false },
    ];
    const streaks = streaksAfter([said('ada', 'bo'), said('ada', 'cy'), said('ada', 'bo')]);
    expect(Object.fromEntries(streaks)).toEqual({ ada: 3, bo: 1 });
    expect(streaksAfter([]).size).toBe(0);
  });

  it('shares places among those with as many points', () => {
    const score = (member: string, points: number) => ({ member, name: member, points, right: points > 0 });
    const places = rankGame([[score('ada', 100), score('bo', 0), score('cy', 50)], [score('cy', 50)]]);
    expect(places.map(({ member, place, right }) => [member, place, right])).toEqual([
      ['ada', 1, 1],
      ['cy', 1, 2],
      ['bo', 3, 0],
    ]);
  });

  it('are told in one sentence', () => {
    expect(SCORING_RULE).toMatch(/^[^.!]+\.$/);
  });
});
