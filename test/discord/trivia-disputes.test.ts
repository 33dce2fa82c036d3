import { afterAll, beforeAll, expect, it } from 'vitest';
import { pickQuestions } from '../../src/discord/games/begin-game.ts';
import { listRetired } from '../../src/store/disputes.ts';
import { createQuizzes } from '../../src/trivia/quizzes.ts';
import { HARBOR, libraryOf } from '../answers/harbor.ts';
import { latestGame, openTriviaStage, type TriviaStage, textOf, waitFor } from './trivia-stage.ts';

let stage: TriviaStage;
beforeAll(async () => {
  stage = await openTriviaStage();
  await stage.startBot();
});
afterAll(async () => {
  await stage?.stop();
  expect(stage?.failures).toEqual([]);
});
const as = (person: string) => stage.discord.as(person, 'trivia');

it('takes a disputed question out of one server in a click, and puts it back', async () => {
  await as('mia').run('/trivia start', { questions: 1 });
  const begun = await latestGame(stage.store, as('mia').channelId);
  await waitFor(stage.store, begun.id, 'open');
  stage.advance(21_000);
  const game = await waitFor(stage.store, begun.id, 'ended');
  const question = game.rounds[0]?.question ?? '';

  const mia = as('mia');
  const form = await mia.press(game.rounds[0]?.message ?? '', `dispute|${game.id}|0`);
  expect(form.modal?.title).toBe('Dispute this question');
  const filed = await mia.submit(form, { text: 'two are **right** @everyone' });
  expect(filed.message?.content).toContain('moderators will see it');
  expect(filed.message?.flags).toBe(64);

  const noor = as('noor');
  const { message } = await noor.run('/feedback', { list: 'trivia' });
  expect(message?.flags).toBe(64);
  expect(textOf(message)).toContain('two are \\*\\*right\\*\\*');
  expect(textOf(message)).toMatch(/^> /m);
  const retired = await noor.press(message?.id ?? '', `settle|retire|${question}|0`);
  expect(textOf(retired.message)).toContain('out of the game');
  expect(await listRetired(stage.store, game.guild)).toEqual(new Set([question]));
  const quiz = await createQuizzes().of(stage.shelf.library());
  const all = { guild: game.guild, count: 1_000, mode: 'buttons' } as const;
  const picked = await pickQuestions(stage, quiz, all);
  expect(picked.questions.map(({ id }) => id)).not.toContain(question);
  expect(picked.questions.length).toBe(quiz.questions.length - 1);
  const elsewhere = await pickQuestions(stage, quiz, { ...all, guild: '2' });
  expect(elsewhere.questions.map(({ id }) => id)).toContain(question);

  const restored = await noor.press(message?.id ?? '', `settle|keep|${question}|0`);
  expect(textOf(restored.message)).toContain('Nobody has disputed a question');
  expect(await listRetired(stage.store, game.guild)).toEqual(new Set());
});

it('does not ask what was retired after the game had begun', async () => {
  await as('mia').run('/trivia start', { questions: 2 });
  const begun = await latestGame(stage.store, as('mia').channelId);
  const game = await waitFor(stage.store, begun.id, 'open');
  const question = game.rounds[1]?.question ?? '';
  const row = { guild_id: game.guild, question_id: question, content: 'null', retired_at: 1 };
  await stage.store.db.insertInto('retired').values(row).execute();
  stage.advance(21_000);
  const over = await waitFor(stage.store, game.id, 'ended');
  expect(over.rounds.map(({ openedAt }) => openedAt !== undefined)).toEqual([true, false]);
});

it('asks nothing that a change of the articles has made wrong, and says so to the moderators', async () => {
  await stage.store.db.deleteFrom('retired').execute();
  await as('mia').run('/trivia start', { questions: 3 });
  const begun = await latestGame(stage.store, as('mia').channelId);
  const game = await waitFor(stage.store, begun.id, 'open');
  const mia = as('mia');
  stage.shelf.swap(libraryOf(HARBOR));
  stage.advance(21_000);
  const over = await waitFor(stage.store, game.id, 'ended');
  expect(over.rounds.map(({ openedAt }) => openedAt !== undefined)).toEqual([true, false, false]);
  const form = await mia.press(game.rounds[0]?.message ?? '', `dispute|${game.id}|0`);
  await mia.submit(form, { text: 'old news' });
  const { message } = await as('noor').run('/feedback', { list: 'trivia' });
  expect(textOf(message)).toContain('no longer asked: the articles changed');
});
