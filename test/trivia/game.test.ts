import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGame, type Game, type GameEvent } from '../../src/trivia/play/game.ts';
import { rankGame } from '../../src/trivia/play/standings.ts';
import { stepGame } from '../../src/trivia/play/step.ts';
import { idAt, NOON } from './clicks.ts';

const newGame = (questions = 2): Game =>
  createGame({
    mode: 'buttons',
    seconds: 20,
    timed: true,
    questions: Array.from({ length: questions }, (_, n) => ({ id: `q${n}`, right: ['A'] })),
  });
const click = (member: string, choice: string, ms: number, counter = 0): GameEvent => ({
  type: 'click',
  member,
  name: `Name ${member}`,
  choice,
  click: idAt(ms, counter),
});
const play = (game: Game, ...events: readonly GameEvent[]) =>
  events.reduce((last, event) => stepGame(last, event).game, game);
const begin = { type: 'begin' } as const;
const posted = { type: 'posted', at: NOON } as const;
const close = { type: 'close' } as const;
const next = { type: 'next' } as const;

describe('stepGame', () => {
  it('asks, waits, reveals and ends', () => {
    const types = [begin, posted, click('ada', 'A', 5_000), close, next, posted, close, next].reduce<{
      game: Game;
      effects: readonly string[];
    }>(
      ({ game, effects }, event) => {
        const step = stepGame(game, event);
        return { game: step.game, effects: [...effects, ...step.effects.map(({ type }) => type)] };
      },
      { game: newGame(), effects: [] },
    );
    expect(types.effects).toEqual([
      'post',
      'await-time',
      'acknowledge',
      'reveal',
      'post',
      'await-time',
      'reveal',
      'finish',
    ]);
    expect(types.game).toMatchObject({ phase: 'ended', outcome: 'finished' });
  });

  it('starts the clock with the message that Discord has confirmed', () => {
    const step = stepGame(play(newGame(), begin), { type: 'posted', at: NOON + 700 });
    expect(step.effects).toEqual([{ type: 'await-time', until: NOON + 20_700 }]);
  });

  it('tells the member what became of a click', () => {
    const open = play(newGame(), begin, posted);
    const outcomes: unknown[] = [];
    const last = [
      click('ada', 'B', 1_000),
      click('ada', 'B', 2_000),
      click('ada', 'A', 3_000),
      click('ada', 'B', 1_500),
      click('bo', 'A', 20_001),
    ].reduce((game, event) => {
      const step = stepGame(game, event);
      outcomes.push(...step.effects.flatMap((effect) => ('outcome' in effect ? [effect.outcome] : [])));
      return step.game;
    }, open);
    expect(outcomes).toEqual(['counted', 'unchanged', 'changed', 'unchanged', 'late']);
    expect(play(last, close).rounds[0]?.scores).toMatchObject([{ member: 'ada', choice: 'A', right: true }]);
    expect(stepGame(play(last, close), click('cy', 'A', 9_000)).effects).toEqual([
      { type: 'acknowledge', member: 'cy', outcome: 'late' },
    ]);
  });

  it('notices when everyone of the round before is in', () => {
    const second = play(
      newGame(),
      begin,
      posted,
      click('ada', 'A', 1),
      click('bo', 'B', 2),
      close,
      next,
      posted,
    );
    const one = stepGame(second, click('ada', 'A', 5));
    expect(one.effects.map(({ type }) => type)).toEqual(['acknowledge']);
    const newcomer = stepGame(one.game, click('cy', 'A', 6));
    expect(newcomer.effects.map(({ type }) => type)).toEqual(['acknowledge']);
    expect(stepGame(newcomer.game, click('bo', 'A', 7)).effects).toContainEqual({ type: 'everyone-in' });
  });

  it('goes on after a restart from whatever it was written down as', () => {
    const steps: readonly (readonly [GameEvent[], unknown[]])[] = [
      [[], []],
      [[begin], [{ type: 'post', number: 0 }]],
      [[begin, posted], [{ type: 'await-time', until: NOON + 20_000 }]],
      [[begin, posted, close], [{ type: 'reveal', number: 0 }]],
      [[begin, posted, close, next], [{ type: 'post', number: 1 }]],
      [[begin, { type: 'stop' }], []],
    ];
    for (const [events, effects] of steps) {
      const written: Game = JSON.parse(JSON.stringify(play(newGame(), ...events)));
      const step = stepGame(written, { type: 'restart' });
      expect(step.effects).toEqual(effects);
      expect(step.game).toEqual(written);
    }
  });

  it('stops for good', () => {
    const stopped = stepGame(play(newGame(), begin, posted, click('ada', 'A', 1)), { type: 'stop' });
    expect(stopped.effects).toEqual([{ type: 'finish', outcome: 'stopped' }]);
    expect(play(stopped.game, begin, posted, close, next, { type: 'stop' })).toEqual(stopped.game);
  });

  it('refuses a game without questions', () => {
    expect(() => newGame(0)).toThrow(RangeError);
  });

  const events = fc.oneof(
    fc.constantFrom<GameEvent>(begin, posted, close, next, { type: 'restart' }),
    fc
      .record({
        member: fc.constantFrom('ada', 'bo', 'cy', '__proto__', 'constructor'),
        choice: fc.constantFrom('A', 'B', 'C', 'D'),
        ms: fc.nat(25_000),
        counter: fc.nat(3),
      })
      .map(({ member, choice, ms, counter }) => click(member, choice, ms, counter)),
  );

  it('counts each member once a round, and adds up, in any order of events', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (list) => {
        let game = newGame(3);
        for (const event of list) {
          const after = stepGame(game, event).game;
          expect(stepGame(game, event).game).toEqual(after);
          expect(game.phase === 'ended' && after.phase !== 'ended').toBe(false);
          game = after;
        }
        for (const round of game.rounds) {
          const members = round.scores.map(({ member }) => member);
          expect(new Set(members).size).toBe(members.length);
          for (const { right, points, choice } of round.scores) {
            expect(right).toBe(choice === 'A');
            expect(points).toBeGreaterThanOrEqual(right ? 100 : 0);
            expect(points).toBeLessThanOrEqual(right ? 250 : 0);
          }
        }
        const total = game.rounds
          .flatMap(({ scores }) => scores)
          .reduce((sum, { points }) => sum + points, 0);
        const places = rankGame(game.rounds.map(({ scores }) => scores));
        expect(places.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      }),
    );
  });

  it('comes to the same scores whatever the order in which clicks arrive', () => {
    const clicks = fc.uniqueArray(
      fc.record({
        member: fc.constantFrom('ada', 'bo', 'cy'),
        choice: fc.constantFrom('A', 'B'),
        ms: fc.nat(19_999),
      }),
      { selector: ({ ms }) => ms, maxLength: 20 },
    );
    const shuffled = clicks.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const scores = (list: typeof one) =>
          play(
            newGame(),
            begin,
            posted,
            ...list.map(({ member, choice, ms }) => click(member, choice, ms)),
            close,
          ).rounds[0]?.scores;
        expect(scores(one)).toEqual(scores(other));
      }),
    );
  });
});
