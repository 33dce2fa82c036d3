import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSeed } from '../../src/local/world/seed.ts';
import { findNextDaily } from '../../src/store/daily.ts';
import { letterOf } from '../../src/trivia/asked-question.ts';
import { createQuizzes } from '../../src/trivia/quizzes.ts';
import {
  buttonsOf,
  latestGame,
  letters,
  openTriviaStage,
  type TriviaStage,
  textOf,
  waitFor,
} from './trivia-stage.ts';

const DAY = 86_400_000;

describe('trivia alone and over the days', () => {
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
  const rightLetter = async (id: string) => {
    const quiz = await createQuizzes().of(stage.shelf.library());
    return letterOf(quiz.byId.get(id)?.right ?? -1);
  };
  /** Answers a question that somebody was asked alone, right or wrong. */
  const answer = async (
    member: ReturnType<typeof as>,
    message: Parameters<typeof buttonsOf>[0] & { id: string },
    well: boolean,
  ) => {
    const ids = buttonsOf(message).filter((id) => id.startsWith('solo|'));
    const right = await rightLetter(ids[0]?.split('|')[2] ?? '');
    const id = ids.find((one) => (one.split('|')[4] === right) === well) ?? '';
    return member.press(message.id, id);
  };

  it.each(['trivia', 'dm'])('asks one question after the other in %s', async (channel) => {
    const mia = as('mia', channel);
    const { message } = await mia.run('/trivia solo');
    expect(message?.flags).toBe(64);
    expect(textOf(message)).toContain('Just for you');
    if (!message) return;
    const wrong = await answer(mia, message, false);
    expect(wrong.message?.id).toBe(message.id);
    expect(textOf(wrong.message)).toContain('Not this time');
    expect(textOf(wrong.message)).toMatch(/your.answer/);
    expect(textOf(wrong.message)).toMatch(/^> /m);
    expect(buttonsOf(wrong.message).some((id) => id.startsWith('dispute|'))).toBe(channel !== 'dm');
    const next = await mia.press(message.id, buttonsOf(wrong.message)[0] ?? '');
    if (!next.message) return;
    const right = await answer(mia, next.message, true);
    expect(textOf(right.message)).toContain('**Right.**');
  });

  it('asks again what was missed, later each time it was right', async () => {
    const mia = as('mia');
    const { message } = await mia.run('/trivia missed');
    expect(textOf(message)).toContain('Once more');
    if (!message) return;
    expect(textOf((await answer(mia, message, true)).message)).toContain('**Right.**');
    const soon = await mia.run('/trivia missed');
    expect(soon.message?.content).toMatch(/Nothing is due right now\. .*<t:\d+:R>/);
    stage.advance(DAY + 1_000);
    expect(textOf((await mia.run('/trivia missed')).message)).toContain('Once more');
    expect((await as('noor').run('/trivia missed')).message?.content).toContain('nothing that you missed');
  });

  it('keeps to a topic, and says when everything has been met', async () => {
    const quiz = await createQuizzes().of(stage.shelf.library());
    const topic = quiz.topics.at(-1);
    const jonas = as('jonas');
    let { message } = await jonas.run('/trivia solo', { topic: topic?.id ?? '' });
    for (let n = 0; n < (topic?.questions ?? 0) && message; n += 1) {
      expect(textOf(message)).not.toContain('begin anew');
      const done = await answer(jonas, message, true);
      ({ message } = await jonas.press(message.id, buttonsOf(done.message)[0] ?? ''));
    }
    expect(textOf(message)).toContain('begin anew');
  });

  it('asks one question a day, with a streak of its own', async () => {
    expect((await as('mia').run('/trivia daily')).message?.content).toContain('no question of the day');
    const ada = as('ada', 'general');
    const { message: panel } = await ada.run('/settings');
    await ada.select(panel?.id ?? '', 'set|channel', [as('mia').channelId]);
    const guild = stage.discord.world.channels.get(as('mia').channelId)?.guildId ?? '';
    const role = stage.discord.world.guilds.get(guild)?.roles.find((one) => one.id !== guild)?.id ?? '';
    await ada.select(panel?.id ?? '', 'set|role', [role]);
    await ada.select(panel?.id ?? '', 'set|hour', ['12']);
    for (const day of [1, 2]) {
      stage.advance(((await findNextDaily(stage.store, guild)) ?? 0) - stage.now() + 1_000);
      const game = await expect
        .poll(() => latestGame(stage.store, as('mia').channelId).catch(() => undefined), { timeout: 30_000 })
        .toMatchObject({ kind: 'daily', phase: 'open' })
        .then(() => latestGame(stage.store, as('mia').channelId));
      const posted = as('mia')
        .messages()
        .find(({ id }) => id === game.rounds[0]?.message);
      expect(posted?.content).toBe(`<@&${role}>`);
      expect(posted?.mention_roles).toEqual([role]);
      expect(textOf(posted)).toContain('Question of the day');
      const { message } = await as('mia', 'general').run('/trivia daily');
      expect(message?.flags).toBe(64);
      await as('mia', 'general').press(message?.id ?? '', `guess|${game.id}|0|${letters(game).right}`);
      const own = await as('mia', 'general').run('/trivia daily');
      expect(textOf(own.message)).toContain(`Your answer: **${letters(game).right}**`);
      stage.advance(23 * 3_600_000 + 5_000);
      await waitFor(stage.store, game.id, 'ended');
      const late = await as('jonas', 'general').run('/trivia daily');
      expect(textOf(late.message)).toContain('**right**');
      const stale = await as('mia', 'general').press(message?.id ?? '', `guess|${game.id}|0|A`);
      expect(stale.message?.content).toContain('Time is up');
      const after = await as('mia').run('/trivia daily');
      expect(textOf(after.message)).toContain(`**${day} ${day === 1 ? 'day' : 'days'}** (best`);
    }
    await ada.select(panel?.id ?? '', 'set|hour', ['off']);
  });

  it('shows who leads, by week and over all time, and one’s own place', async () => {
    const { message } = await as('jonas').run('/trivia leaderboard', { span: 'all' });
    expect(textOf(message)).toContain('Leaderboard: all time');
    expect(textOf(message)).toContain('**1.** **Mia** · 200 points · 2 of 2 right');
    const week = await as('jonas').press(message?.id ?? '', 'board|week|0');
    expect(week.message?.id).toBe(message?.id);
    expect(textOf(week.message)).toContain('this week');
    const other = await as('mia').press(message?.id ?? '', 'board|all|0');
    expect(other.message?.flags).toBe(64);
    expect((await as('mia', 'dm').run('/trivia leaderboard')).message?.content).toContain(
      'belong to servers',
    );
  });

  it('shows what one has done', async () => {
    const { message } = await as('mia').run('/trivia stats');
    expect(textOf(message)).toContain('200 points');
    expect(textOf(message)).toContain('place 1 of 1');
    expect(textOf(message)).toContain('right for 2 days in a row');
    expect(textOf((await as('noor', 'dm').run('/trivia stats')).message)).toContain('Nothing yet');
  });
});

it('plays alone where the bot was only brought along, and says why not together', async () => {
  const { servers, ...rest } = defaultSeed;
  const seed = { ...rest, servers: servers.map((server) => ({ ...server, botIsMember: false })) };
  const stage = await openTriviaStage({ seed });
  await stage.startBot();
  const mia = stage.discord.as('mia', 'trivia');
  expect((await mia.run('/trivia start')).message?.content).toContain('not a member of this server');
  expect(textOf((await mia.run('/trivia solo')).message)).toContain('Just for you');
  await stage.stop();
});
