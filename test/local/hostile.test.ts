import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { identify, isEvent, type Loose, openSocket, type RawSocket, request } from './raw-bot.ts';

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, [], {}, '', 0, -1, true, [null], [{}], { type: null }),
);

/** Bodies that look like something, with anything in their members. */
const body = fc.oneof(
  junk,
  fc.record(
    {
      type: fc.oneof(fc.integer({ min: 0, max: 12 }), junk),
      data: fc.record({
        content: junk,
        embeds: junk,
        components: junk,
        flags: junk,
        choices: junk,
        title: junk,
      }),
      content: junk,
      embeds: fc.oneof(junk, fc.array(fc.record({ title: junk, fields: junk, author: junk, image: junk }))),
      components: fc.oneof(
        junk,
        fc.array(
          fc.record({ type: fc.integer({ min: 1, max: 23 }), components: fc.array(junk), accessory: junk }),
        ),
      ),
      attachments: junk,
      allowed_mentions: junk,
      message_reference: junk,
      flags: junk,
      name: junk,
      description: junk,
      options: fc.oneof(
        junk,
        fc.array(fc.record({ type: fc.integer({ min: 1, max: 12 }), name: junk, choices: junk })),
      ),
      recipient_id: junk,
      messages: junk,
    },
    { requiredKeys: [] },
  ),
);

describe('whatever comes', () => {
  let discord: LocalDiscord;
  let bot: RawSocket;
  let paths: [string, string][];
  beforeAll(async () => {
    discord = await startLocalDiscord({ rateLimits: 'shown' });
    const app = `/applications/${discord.applicationId}`;
    await request(discord, 'POST', `${app}/commands`, { name: 'ping', description: 'Answers' });
    bot = await identify(discord);
    const mia = discord.as('mia', 'general');
    const interactions: Loose[] = [];
    for (let begun = 0; begun < 2; begun++) {
      void mia.run('/ping').catch(() => undefined);
      interactions.push((await bot.next(isEvent('INTERACTION_CREATE'))).d);
    }
    const [open, answered] = interactions;
    const webhook = `/webhooks/${discord.applicationId}/${answered.token}`;
    await request(discord, 'POST', `/interactions/${answered.id}/${answered.token}/callback`, { type: 5 });
    const channel = `/channels/${mia.channelId}/messages`;
    const posted = await request(discord, 'POST', channel, { content: 'hello' });
    const command = discord.world.commands.list()[0]?.id;
    paths = [
      ['POST', `/interactions/${open.id}/${open.token}/callback?with_response=true`],
      ['POST', webhook],
      ['PATCH', `${webhook}/messages/@original`],
      ['POST', channel],
      ['PATCH', `${channel}/${posted.body.id}`],
      ['POST', `${channel}/bulk-delete`],
      ['POST', `${app}/commands`],
      ['PUT', `${app}/commands`],
      ['PATCH', `${app}/commands/${command}`],
      ['POST', '/users/@me/channels'],
    ];
  });
  afterAll(async () => {
    bot.close();
    await discord.stop();
  });

  it('REST answers in the manner of Discord, and never 500', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), body, async (nth, sent) => {
        const [method, path] = paths[nth % paths.length] ?? ['GET', '/'];
        const answer = await request(discord, method, path, sent);
        expect([method, path, answer.status < 500]).toEqual([method, path, true]);
        if (answer.status >= 400) expect(typeof answer.body.code).toBe('number');
      }),
      { numRuns: 400 },
    );
  });

  it.each(['before=x', 'after=', 'limit=x', 'limit=-1', 'limit=101', 'around=1e5'])(
    'a list of messages with %s is refused',
    async (query) => {
      const path = `/channels/${discord.as('mia', 'general').channelId}/messages?${query}`;
      expect(await request(discord, 'GET', path)).toMatchObject({ status: 400, body: { code: 50035 } });
    },
  );

  it('the gateway and the page outlive what is sent to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('gateway?v=10', 'page'), junk, junk, async (path, first, second) => {
        const socket = openSocket(`${discord.url.replace('http', 'ws')}/${path}`);
        await socket.next(() => true);
        for (const value of [first, { op: first, d: second }, { do: first, ...Object(second) }])
          socket.send({ ...Object(value) });
        socket.send({ op: 2, d: first });
        socket.send({ do: 'submit', nonce: 'x', modal: 'x', values: second });
        socket.close();
        await socket.closed;
      }),
      { numRuns: 50 },
    );
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
  });
});
