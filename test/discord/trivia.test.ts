import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsked } from '../../src/trivia/asked-question.ts';
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

describe('a game in a channel', () => {
  let stage: TriviaStage;
  let bot: Awaited<ReturnType<TriviaStage['startBot']>>['bot'];
  beforeAll(async () => {
    stage = await openTriviaStage();
    ({ bot } = await stage.startBot());
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
    expect(buttonsOf(reveal).slice(0, -1)).toEqual(buttonsOf(question));
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
  });

  it('is stopped by its host, and its open question counts for nobody', async () => {
    const { game } = await begin();
    const posted = game.rounds[0]?.message ?? '';
    await press('mia', game, posted, letters(game).right);
    const other = await as('jonas').run('/trivia stop');
    expect(other.message?.content).toContain('Only who began the game');
    const { message } = await as('mia').run('/trivia stop');
    expect(textOf(message)).toContain('The game is stopped');
    await expect.poll(() => textOf(find(posted))).toContain('counts for nobody');
    expect(buttonsOf(find(posted))).toEqual([]);
    const { rounds } = await latestGame(stage.store, as('mia').channelId);
    expect(rounds[0]?.answers.map(({ points }) => points)).toEqual([undefined]);
    const used = await stage.store.db.selectFrom('used').select('question_id').execute();
    expect(used.map((row) => row.question_id)).not.toContain(rounds[1]?.question);
    expect((await as('mia').run('/trivia stop')).message?.content).toContain('No game');
  });

  it('is stopped by who manages messages', async () => {
    await begin();
    expect(textOf((await as('noor').run('/trivia stop')).message)).toContain('The game is stopped');
  });

  it('takes typed answers, and tells a near miss in private', async () => {
    const { game, message } = await begin({ mode: 'typed', questions: 1 });
    expect(textOf(message)).toContain('press Answer and type');
    const posted = game.rounds[0]?.message ?? '';
    expect(buttonsOf(find(posted))).toEqual([`type|${game.id}|0`]);
    const asked = readAsked(game.rounds[0]?.content);
    const answer = asked?.options[asked.right] ?? '';
    const type = async (person: string, text: string) => {
      const member = as(person);
      return (await member.submit(await member.press(posted, `type|${game.id}|0`), { text })).message;
    };
    const first = await type('mia', `${answer.slice(0, -2)}xyqz`);
    expect(first?.content).toContain('is your answer');
    expect(first?.flags).toBe(64);
    await type('mia', answer.toUpperCase());
    await type('jonas', 'Zzyzx @everyone');
    stage.advance(36_000);
    await waitFor(stage.store, game.id, 'ended');
    expect(textOf(find(posted))).toMatch(/1 of 2 had it: \*\*Mia\*\*/);
    expect(textOf(find(posted))).toContain(`**${answer}**`);
    const late = await bot.client.rest.post(`/channels/${as('mia').channelId}/messages`, {
      body: {
        content: 'x',
        components: [
          { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: `type|${game.id}|0` }] },
        ],
      },
    });
    const tooLate = await as('mia').press((late as { id: string }).id, `type|${game.id}|0`);
    expect(tooLate.message?.content).toContain('Time is up');
  });

  it.each([
    ['guess|aaaaaaaaaaaaaaaa|0|A', 'no longer here'],
    ['guess|aaaaaaaaaaaaaaaa|x|A', 'no longer here'],
    ['guess|x|0|Q', 'older version'],
    ['guess', 'older version'],
    ['type|aaaaaaaaaaaaaaaa|0', 'no longer here'],
    ['solo|solo|aaaaaaaaaaaa|1|A|xxxxxx||', 'no longer ask'],
    ['solo', 'no longer ask'],
    ['settle|retire|x|0', 'Only who manages messages'],
    ['disputes|0', 'Only who manages messages'],
    ['trivia-of-tomorrow|1', 'older version'],
  ])('answers the button %s politely', async (custom_id, words) => {
    const body = {
      content: 'old',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id }] }],
    };
    const path = `/channels/${as('mia').channelId}/messages` as const;
    const { id } = (await bot.client.rest.post(path, { body })) as { id: string };
    const { message, failed } = await as('mia').press(id, custom_id);
    expect(failed).toBeUndefined();
    expect(message?.content).toContain(words);
    expect(message?.flags).toBe(64);
  });

  it('names the permissions that it lacks', async () => {
    const { message } = await as('ada', 'announcements').run('/trivia start');
    expect(message?.content).toContain('I lack **Send Messages**');
    expect(message?.flags).toBe(64);
  });

  it('is one at a time in a channel, and where the moderators say', async () => {
    const { game } = await begin();
    const { message } = await as('jonas').run('/trivia start');
    expect(message?.content).toContain('already going on');
    expect(message?.content).toContain(game.rounds[0]?.message);
    await as('mia').run('/trivia stop');
    const panel = await as('ada', 'general').run('/settings');
    const trivia = as('ada', 'trivia').channelId;
    await as('ada', 'general').select(panel.message?.id ?? '', 'set|channel', [trivia]);
    const elsewhere = await as('mia', 'general').run('/trivia start');
    expect(elsewhere.message?.content).toContain(`<#${trivia}>`);
    await as('ada', 'general').select(panel.message?.id ?? '', 'set|channel', []);
  });

  it('says where it cannot be, and offers what can', async () => {
    expect((await as('mia', 'dm').run('/trivia start')).message?.content).toContain('/trivia solo');
    const { message } = await as('mia').run('/trivia start', { topic: 'Nothing of the kind' });
    expect(message?.content).toContain('I have no questions on “Nothing of the kind”');
    expect(message?.flags).toBe(64);
  });

  it('completes topics, and asks about one alone', async () => {
    const { choices } = await as('mia').autocomplete('/trivia start', { topic: 'pun' }, 'topic');
    expect(choices?.[0]?.name).toMatch(/^The Punisher \(\d+ questions\)$/);
    const { game, message } = await begin({ topic: String(choices?.[0]?.value), questions: 20 });
    expect(textOf(message)).toContain('about The Punisher');
    expect(textOf(message)).toMatch(/There are no more than \d+ questions of that kind/);
    await as('mia').run('/trivia stop');
    const quiz = await createQuizzes().of(stage.shelf.library());
    expect(game.rounds.every(({ question }) => quiz.byId.get(question)?.topics.length)).toBe(true);
  });

  it('says so when the server has had all questions', async () => {
    const { guild } = await latestGame(stage.store, as('mia').channelId);
    const quiz = await createQuizzes().of(stage.shelf.library());
    for (const { id } of quiz.questions) {
      await stage.store.db
        .insertInto('used')
        .values({ guild_id: guild, question_id: id, used_at: 1 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const { message } = await begin();
    expect(textOf(message)).toContain('the questions begin anew');
    await as('mia').run('/trivia stop');
  });
});
