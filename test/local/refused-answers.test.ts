import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { type Loose, request } from './raw-bot.ts';
import { type AskedBot, codeAt, long, respond, row, startAskedBot, times } from './refusal.ts';

describe('answers that Discord refuses', () => {
  let asked: AskedBot;
  let discord: LocalDiscord;
  let interaction: Loose;
  beforeAll(async () => {
    asked = await startAskedBot();
    discord = asked.discord;
  });
  afterAll(() => asked.stop());
  beforeEach(async () => {
    interaction = await asked.run();
  });
  const callback = (body: unknown) => respond(discord, interaction, body);
  const complete = async (): Promise<void> => {
    interaction = await asked.complete();
  };

  it.each<[string, Loose, string, string]>([
    ['a title of 46', { title: long(46) }, 'title', 'BASE_TYPE_BAD_LENGTH'],
    ['no title', { title: undefined }, 'title', 'BASE_TYPE_REQUIRED'],
    ['no components', { components: [] }, 'components', 'BASE_TYPE_BAD_LENGTH'],
    [
      'six rows',
      { components: times(6, (at) => row({ type: 4, custom_id: `${at}`, style: 1, label: 'a' })) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'two equal custom_ids',
      { components: times(2, () => row({ type: 4, custom_id: 'a', style: 1, label: 'a' })) },
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('a dialog with %s', async (_what, change, path, code) => {
    const input = { type: 4, custom_id: 'a', style: 1, label: 'Name' };
    const modal = { custom_id: 'form', title: 'Form', components: [row(input)], ...change };
    const answer = await callback({ type: 9, data: modal });
    expect([answer.status, codeAt(answer.body.errors, `data.${path}`)]).toEqual([400, code]);
  });

  it.each<[string, Loose[], string, string]>([
    ['26 results', times(26, (at) => ({ name: 'a', value: `${at}` })), 'choices', 'BASE_TYPE_MAX_LENGTH'],
    ['a value of 101', [{ name: 'a', value: long(101) }], 'choices.0.value', 'BASE_TYPE_MAX_LENGTH'],
    ['a name of 101', [{ name: long(101), value: 'a' }], 'choices.0.name', 'BASE_TYPE_BAD_LENGTH'],
  ])('completions with %s', async (_what, choices, path, code) => {
    await complete();
    const answer = await callback({ type: 8, data: { choices } });
    expect([answer.status, codeAt(answer.body.errors, `data.${path}`)]).toEqual([400, code]);
  });

  it('a message for an answer to a completion, and choices for a command', async () => {
    expect(codeAt((await callback({ type: 8, data: { choices: [] } })).body.errors, 'type')).toBe(
      'BASE_TYPE_CHOICES',
    );
    await complete();
    const answer = await callback({ type: 4, data: { content: 'a' } });
    expect(codeAt(answer.body.errors, 'type')).toBe('BASE_TYPE_CHOICES');
  });

  it('an empty message, a second answer, an unknown interaction, bad JSON, a missing token', async () => {
    expect((await callback({ type: 4, data: {} })).body.code).toBe(50006);
    expect((await callback('{"type":')).body.code).toBe(50109);
    expect((await callback({ type: 5 })).status).toBe(204);
    expect(await callback({ type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
    const unknown = await request(discord, 'POST', '/interactions/12345678901234567/nope/callback', {
      type: 5,
    });
    expect(unknown).toMatchObject({ status: 404, body: { code: 10062 } });
    const stranger = await request(discord, 'GET', '/users/@me', undefined, 'nope');
    expect(stranger).toMatchObject({ status: 401, body: { code: 0 } });
    expect((await request(discord, 'GET', '/nowhere')).status).toBe(404);
  });
});
