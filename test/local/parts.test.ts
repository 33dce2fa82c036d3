import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManualClock, systemClock } from '../../src/local/clock.ts';
import { isLoopback } from '../../src/local/loopback.ts';
import { startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { createSchemaCheck } from '../../src/local/validation/check-schema.ts';
import { countCharacters } from '../../src/local/validation/count-characters.ts';
import { createWorld } from '../../src/local/world/create-world.ts';
import { createMessageLog } from '../../src/local/world/message-log.ts';
import { channelPermissions } from '../../src/local/world/permissions.ts';
import { defaultSeed } from '../../src/local/world/seed.ts';
import { createSnowflakes, snowflakeTime } from '../../src/local/world/snowflake.ts';

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', 'localhost', 'LOCALHOST', '0:0:0:0:0:0:0:1'])(
    '%s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );
  it.each(['0.0.0.0', '::', '192.168.0.1', '128.0.0.1', 'example.com', '', 'localhost.example.com', '127.1'])(
    'not %s',
    (host) => expect(isLoopback(host)).toBe(false),
  );
  it('keeps the server from other addresses', async () => {
    await expect(startLocalDiscord({ host: '0.0.0.0' })).rejects.toThrow('HOST=0.0.0.0');
  });
  it('lets it listen on ::1', async () => {
    const discord = await startLocalDiscord({ host: '::1' }).catch((error: { code: string }) => error.code);
    if (typeof discord === 'string') return expect(discord).toBe('EADDRNOTAVAIL');
    expect(discord.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    return discord.stop();
  });
});

describe('createSnowflakes', () => {
  it('makes ids that grow, of 17 to 19 digits, with their moment in them', () => {
    const moments = fc.array(fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2040, 0) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(moments, (times) => {
        let now = 0;
        const next = createSnowflakes(() => now);
        let latest = 0;
        const ids = times.map((time) => {
          now = time;
          const id = next();
          latest = Math.max(latest, time);
          expect(snowflakeTime(id)).toBe(latest);
          expect(id).toMatch(/^\d{17,19}$/);
          return BigInt(id);
        });
        for (const [at, id] of ids.entries()) if (at > 0) expect(id > (ids[at - 1] ?? 0n)).toBe(true);
      }),
    );
  });
});

describe('createManualClock', () => {
  it('does in their order what falls due, and not what was taken back', () => {
    const clock = createManualClock(0);
    const done: string[] = [];
    clock.after(20, () => done.push(`b ${clock.now()}`));
    clock.after(10, () => {
      done.push(`a ${clock.now()}`);
      clock.after(5, () => done.push(`c ${clock.now()}`));
    });
    clock.after(15, () => done.push('never'))();
    clock.advance(30);
    expect(done).toEqual(['a 10', 'c 15', 'b 20']);
    expect(clock.now()).toBe(30);
  });
});

describe('createMessageLog', () => {
  it('keeps the latest and finds them by id', () => {
    const log = createMessageLog(2);
    for (const id of ['1', '2', '3']) log.add({ message: { id } as never });
    expect(log.all().map((each) => each.message.id)).toEqual(['2', '3']);
    expect([log.get('1'), log.last()?.message.id, log.remove('3'), log.remove('3')]).toEqual([
      undefined,
      '3',
      true,
      false,
    ]);
  });
});

describe('channelPermissions', () => {
  const world = createWorld({
    seed: defaultSeed,
    clock: systemClock,
    messagesPerChannel: 1,
    origin: () => '',
  });
  const idOf = (name: string) => {
    if (name === 'bot') return world.bot.id;
    return [...world.people.values()].find((person) => person.user.username === name)?.user.id ?? '';
  };
  const view = 1n << 10n;
  const send = 1n << 11n;
  it.each<[string, string, boolean, boolean]>([
    ['mia', 'general', true, true],
    ['bot', 'general', true, true],
    ['mia', 'announcements', true, false],
    ['bot', 'announcements', true, false],
    ['noor', 'announcements', true, true],
    ['mia', 'staff', false, true],
    ['bot', 'staff', false, true],
    ['noor', 'staff', true, true],
    ['ada', 'staff', true, true],
  ])('%s in %s: sees %s, writes %s', (name, channelName, sees, writes) => {
    const channel = [...world.channels.values()].find((each) => each.name === channelName);
    if (!channel) throw new Error('no such channel');
    const permissions = channelPermissions(world, channel, idOf(name));
    expect([(permissions & view) !== 0n, (permissions & send) !== 0n]).toEqual([sees, writes]);
  });
});

describe('createSchemaCheck', () => {
  const check = createSchemaCheck();
  it('takes numbers that are written as strings, nulls, and members that it does not know', () => {
    const command = { name: 'a', description: 'b', default_member_permissions: '8192', options: null };
    expect(check('command-create', command)).toEqual([]);
    expect(
      check('message-create', { content: null, embeds: null, tts: false, enforce_nonce: false }),
    ).toEqual([]);
  });
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(Array.isArray(check('message-create', body))).toBe(true);
      }),
    );
  });
});

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['🍎', 1],
    ['é', 1],
    ['👩‍🚀', 3],
    [undefined, 0],
    [7, 0],
  ])('counts the code points of %s', (text, count) => expect(countCharacters(text)).toBe(count));
});
