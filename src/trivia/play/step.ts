import type { Game, GameEffect, GameEvent, Round } from './game.ts';
import { clickTime, compareClicks, scoreAnswers, streaksAfter } from './score.ts';
import { addClick, settle } from './settle.ts';

export type Step = { readonly game: Game; readonly effects: readonly GameEffect[] };

/**
 * What an event makes of a game, and what is to be done. Pure. An event that does not fit the phase changes nothing:
 * one that comes twice, or late, or from another process does no harm.
 */
export function stepGame(game: Game, event: GameEvent): Step {
  const nothing: Step = { game, effects: [] };
  if (game.phase === 'ended')
    return event.type === 'click' ? acknowledge(game, event.member, 'late') : nothing;
  switch (event.type) {
    case 'begin':
      return game.phase === 'lobby' ? ask(game, 0) : nothing;
    case 'posted':
      return game.phase === 'asking' ? open(game, event.at) : nothing;
    case 'click':
      return click(game, event);
    case 'close':
      return game.phase === 'open' ? reveal(game) : nothing;
    case 'next':
      return game.phase === 'revealed' ? ask(game, game.number + 1) : nothing;
    case 'stop':
      return end(game, 'stopped');
    case 'restart':
      return { game, effects: effectsOf(game) };
  }
}

/** What a game waits for, for who takes it over. */
function effectsOf(game: Game): readonly GameEffect[] {
  const round = game.rounds.at(-1);
  if (game.phase === 'asking') return [{ type: 'post', number: game.number }];
  if (game.phase === 'open' && round) return [{ type: 'await-time', until: round.closesAt }];
  return game.phase === 'revealed' ? [{ type: 'reveal', number: game.number }] : [];
}

function ask(game: Game, number: number): Step {
  if (number >= game.questions.length) return end(game, 'finished');
  return { game: { ...game, phase: 'asking', number }, effects: [{ type: 'post', number }] };
}

function open(game: Game, at: number): Step {
  const closesAt = at + game.seconds * 1000;
  const round: Round = { openedAt: at, closesAt, revealed: false, clicks: {}, scores: [] };
  return {
    game: { ...game, phase: 'open', rounds: [...game.rounds, round] },
    effects: [{ type: 'await-time', until: closesAt }],
  };
}

function click(game: Game, event: GameEvent & { type: 'click' }): Step {
  const round = game.rounds.at(-1);
  const { member, name, choice } = event;
  if (game.phase !== 'open' || !round || clickTime(event.click) > round.closesAt) {
    return acknowledge(game, member, 'late');
  }
  const clicks = new Map(Object.entries(round.clicks));
  const before = clicks.get(member) ?? [];
  const after = addClick(before, { click: event.click, choice, name });
  clicks.set(member, after);
  const next = withRound(game, { ...round, clicks: Object.fromEntries(clicks) });
  const outcome =
    before.length === 0
      ? 'counted'
      : settle(before)?.choice === settle(after)?.choice
        ? 'unchanged'
        : 'changed';
  const { effects } = acknowledge(next, member, outcome);
  return { game: next, effects: isEveryoneIn(next) ? [...effects, { type: 'everyone-in' }] : effects };
}

/** Whether everybody who answered the round before has answered this one; the first waits for its time. */
export function isEveryoneIn(game: Game): boolean {
  const [before, round] = game.rounds.slice(-2);
  if (game.phase !== 'open' || !before || !round) return false;
  const members = Object.keys(before.clicks);
  return members.length > 0 && members.every((member) => Object.hasOwn(round.clicks, member));
}

function reveal(game: Game): Step {
  const round = game.rounds.at(-1);
  const question = game.questions[game.number];
  if (!round || !question) return { game, effects: [] };
  const answers = Object.entries(round.clicks)
    .flatMap(([member, clicks]) => {
      const answer = settle(clicks);
      return answer ? [{ member, ...answer }] : [];
    })
    .sort((a, b) => compareClicks(a.click, b.click));
  const points = scoreAnswers(answers, {
    isRight: (choice) => question.right.includes(choice),
    openedAt: round.openedAt,
    seconds: game.seconds,
    timed: game.timed,
    streaks: streaksAfter(game.rounds.slice(0, -1).map(({ scores }) => scores)),
  });
  const scores = answers.map((answer, index) => ({ right: false, points: 0, ...answer, ...points[index] }));
  const next = withRound({ ...game, phase: 'revealed' }, { ...round, revealed: true, scores });
  return { game: next, effects: [{ type: 'reveal', number: game.number }] };
}

function end(game: Game, outcome: 'finished' | 'stopped'): Step {
  return { game: { ...game, phase: 'ended', outcome }, effects: [{ type: 'finish', outcome }] };
}

function withRound(game: Game, round: Round): Game {
  return { ...game, rounds: [...game.rounds.slice(0, -1), round] };
}

function acknowledge(
  game: Game,
  member: string,
  outcome: 'counted' | 'changed' | 'unchanged' | 'late',
): Step {
  return { game, effects: [{ type: 'acknowledge', member, outcome }] };
}
