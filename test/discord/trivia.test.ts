import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buttonsOf,
  latestGame,
  letters,
  openTriviaStage,
  type TriviaStage,
  textOf,
  waitFor,
} from './trivia-stage.ts';

describe('a game in a channel', () => {
  let stage: TriviaStage;
  beforeAll(async () => {
    stage = await openTriviaStage();
    await stage.startBot();
  });
  afterAll(async () => {
    await stage?.stop();
    expect(stage?.failures).toEqual([]);
  });
  const as = (person: string, channel = 'trivia') => stage.discord.as(person, channel);
  const begin = async (options: Record<string, string | number> = {}, channel = 'trivia') => {
    const { message } = await as('mia', channel).run('/trivia start', { questions: 2, ...options });
    const game = await latestGame(stage.store, as('mia', channel).channelId);
    return { message, game: await waitFor(stage.store, game.id, 'open', 0) };
  };
  const find = (id: string | undefined, channel = 'trivia') =>
    as('mia', channel)
      .messages()
      .find((message) => message.id === id);
  const press = (person: string, game: { id: string; number: number }, message: string, letter: string) =>
    as(person).press(message, `guess|${game.id}|${game.number}|${letter}`);

  it('is played by two, who may change their minds, to the end', async () => {
    const { message, game } = await begin();
    expect(textOf(message)).toContain('Trivia: 2 questions');
    const posted = game.rounds[0]?.message ?? '';
    const question = find(posted);
    expect(question?.embeds[0]?.author?.name).toMatch(/^Question 1 of 2 · (easy|medium|hard)$/);
    expect(textOf(question)).toMatch(/Time is up <t:\d+:R>/);
    expect(buttonsOf(question)).toContain(`guess|${game.id}|0|A`);

    const { right, wrong } = letters(game);
    const first = await press('mia', game, posted, wrong);
    expect(first.message?.content).toContain(`**${wrong}** is your answer`);
    expect(first.message?.flags).toBe(64);
    await press('mia', game, posted, right);
    await press('jonas', game, posted, wrong);
    // Nobody played before, so the first question waits for its time.
    stage.advance(21_000);
    const second = await waitFor(stage.store, game.id, 'open', 1);
    const reveal = find(posted);
    expect(textOf(reveal)).toMatch(new RegExp(`\\*\\*${right}\\*\\*.*\\*\\*right\\*\\*`));
    expect(textOf(reveal)).toMatch(/1 of 2 had it: \*\*Mia\*\* \+\d{3}/);
    expect(textOf(reveal)).toMatch(/^> /m);
    expect(buttonsOf(reveal).at(-1)).toBe(`dispute|${game.id}|0`);

    const other = letters(second);
    const open = second.rounds[1]?.message ?? '';
    await press('jonas', second, open, other.right);
    await press('mia', second, open, other.wrong);
    const over = await waitFor(stage.store, game.id, 'ended');
    expect(over.outcome).toBe('finished');
    const last = as('mia').messages().at(-1);
    expect(last?.embeds[0]?.title).toBe('Final standings');
    expect(textOf(last)).toMatch(/\*\*1\.\*\* \*\*(Mia|Jonas)\*\* · \d+ points · 1 of 2 right/);
    const late = await stage.discord.as('noor', 'trivia').press(open, `dispute|${game.id}|1`);
    expect(late.modal?.title).toBe('Dispute this question');
  });
});
