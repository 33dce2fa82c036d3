import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMessages } from '../../src/local/rest/list-messages.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { chooseByType } from '../../src/local/validation/check-schema.ts';
import { components, everything } from './everything.ts';
import { commands } from './guide-bot.ts';
import { identify, isEvent, type Loose, type RawSocket, request } from './raw-bot.ts';

const description = JSON.parse(readFileSync(new URL('./discord-responses.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addKeyword({ keyword: 'byType', macro: chooseByType });
ajv.addSchema(description);

/** What is wrong with an answer by Discord's description of it. */
function wrongWith(kind: string, body: unknown): string[] {
  const validate = ajv.compile({ $ref: `discord#/$defs/${description.roots[kind]}` });
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

describe("answers by Discord's own description", () => {
  let discord: LocalDiscord;
  let bot: RawSocket;
  let channel: string;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    channel = `/channels/${discord.as('mia', 'general').channelId}`;
    bot = await identify(discord);
  });
  afterAll(async () => {
    bot.close();
    await discord.stop();
  });

  it('commands, as lists and one by one', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const { body } = await request(discord, 'PUT', path, commands);
    expect(body).toHaveLength(commands.length);
    for (const command of body) expect(wrongWith('command', command)).toEqual([]);
    const again = await request(discord, 'PUT', path, commands);
    expect(again.body).toEqual(body);
    const changed = await request(discord, 'PATCH', `${path}/${body[0].id}`, {
      description: 'Answers sooner',
    });
    expect(wrongWith('command', changed.body)).toEqual([]);
    expect(changed.body).toMatchObject({ id: body[0].id, description: 'Answers sooner' });
    expect(changed.body.version).not.toBe(body[0].version);
    const one = await request(discord, 'GET', `${path}/${body[1].id}`);
    expect(one.body).toEqual(body[1]);
    const list = await request(discord, 'GET', path);
    expect(list.body[0]).not.toHaveProperty('name_localizations');
    expect((await request(discord, 'DELETE', `${path}/${body[1].id}`)).status).toBe(204);
    expect((await request(discord, 'GET', `${path}/${body[1].id}`)).body.code).toBe(10063);
    await request(discord, 'PUT', path, commands);
  });

  it('commands of one server stand beside the others', async () => {
    const [guild] = discord.world.guilds.keys();
    const path = `/applications/${discord.applicationId}/guilds/${guild}/commands`;
    const { status, body } = await request(discord, 'POST', path, { name: 'here', description: 'Only here' });
    expect([status, body.guild_id]).toEqual([201, guild]);
    expect(wrongWith('command', body)).toEqual([]);
    expect((await request(discord, 'POST', path, { name: 'here', description: 'Still' })).status).toBe(200);
    expect((await request(discord, 'GET', path)).body).toHaveLength(1);
    expect((await request(discord, 'PUT', path, [])).body).toEqual([]);
    const nowhere = `/applications/${discord.applicationId}/guilds/123456789012345678/commands`;
    expect((await request(discord, 'GET', nowhere)).body.code).toBe(50001);
  });

  it.each([
    ['of everything', everything],
    ['of components', components],
  ])('a message %s: posted, changed, fetched', async (_what, message) => {
    const posted = await request(discord, 'POST', `${channel}/messages`, message);
    expect(wrongWith('message', posted.body)).toEqual([]);
    const one = `${channel}/messages/${posted.body.id}`;
    const changed = await request(discord, 'PATCH', one, message);
    expect(wrongWith('message', changed.body)).toEqual([]);
    expect((await request(discord, 'GET', one)).body).toEqual(changed.body);
    const list = await request(discord, 'GET', `${channel}/messages?limit=1`);
    expect(list.body).toEqual([changed.body]);
  });

  it('lists of messages: the latest, before, after and around one', async () => {
    const noor = discord.as('noor', 'staff');
    const ids = ['a', 'b', 'c', 'd', 'e'].map((text) => noor.say(text).id);
    const staff = discord.world.channels.get(noor.channelId);
    const texts = (query: Record<string, string>) =>
      staff &&
      listMessages(staff, query)
        .map((message) => message.content)
        .join('');
    const middle = ids[2] ?? '';
    expect(texts({})).toBe('edcba');
    expect(texts({ limit: '2' })).toBe('ed');
    expect(texts({ before: middle, limit: '1' })).toBe('b');
    expect(texts({ before: middle })).toBe('ba');
    expect(texts({ after: middle })).toBe('ed');
    expect(texts({ after: middle, limit: '1' })).toBe('d');
    expect(texts({ around: middle, limit: '3' })).toBe('dcb');
    expect(texts({ before: '1' })).toBe('');
  });

  it('an answer to an interaction with its message, a follow-up, a reply of a person', async () => {
    const mia = discord.as('mia', 'general');
    void mia.run('/ping');
    const { d } = await bot.next(isEvent('INTERACTION_CREATE'));
    const callback = `/interactions/${d.id}/${d.token}/callback?with_response=true`;
    const first = await request(discord, 'POST', callback, { type: 4, data: everything });
    expect(wrongWith('callback', first.body)).toEqual([]);
    expect(wrongWith('message', first.body.resource.message)).toEqual([]);
    const second = await request(
      discord,
      'POST',
      `/webhooks/${discord.applicationId}/${d.token}`,
      everything,
    );
    expect(wrongWith('message', second.body)).toEqual([]);
    void mia.press(first.body.resource.message.id, 'press');
    const pressed = (await bot.next(isEvent('INTERACTION_CREATE'))).d;
    expect(wrongWith('message', pressed.message)).toEqual([]);
    const update = `/interactions/${pressed.id}/${pressed.token}/callback?with_response=true`;
    const third = await request(discord, 'POST', update, { type: 7, data: { content: 'changed' } });
    expect(wrongWith('callback', third.body)).toEqual([]);
  });

  it.each<[string, () => string]>([
    ['gateway-bot', () => '/gateway/bot'],
    ['user', () => '/users/@me'],
    ['application', () => '/applications/@me'],
    ['guild', () => `/guilds/${guildId()}?with_counts=true`],
    ['channel', () => channel],
    ['member', () => `/guilds/${guildId()}/members/${discord.as('mia', 'dm').id}`],
    ['error', () => '/channels/1'],
  ])('%s', async (kind, path) => {
    const { body } = await request(discord, 'GET', path());
    expect(wrongWith(kind, body)).toEqual([]);
  });
  const guildId = () => [...discord.world.guilds.keys()][0];

  it('roles', async () => {
    const { body } = await request(discord, 'GET', `/guilds/${guildId()}/roles`);
    expect(body.flatMap((role: Loose) => wrongWith('role', role))).toEqual([]);
  });

  it('knows what is not there', async () => {
    const codes = async (path: string) => (await request(discord, 'GET', path)).body.code;
    expect(await codes('/channels/123456789012345678/messages')).toBe(10003);
    expect(await codes(`${channel}/messages/123456789012345678`)).toBe(10008);
    expect(await codes('/guilds/123456789012345678')).toBe(10004);
    expect(await codes('/users/123456789012345678')).toBe(10013);
    expect(await codes('/applications/123456789012345678/commands')).toBe(10002);
  });
});
