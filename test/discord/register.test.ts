import { REST } from '@discordjs/rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { installLink, registerCommands } from '../../src/discord/register.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';

const definitions = commands.map(({ definition }) => definition);

describe('registerCommands', () => {
  let discord: LocalDiscord;
  let rest: REST;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    rest = new REST({ api: discord.api }).setToken(discord.token);
  });
  afterAll(() => discord?.stop());

  it('sends all of them, and then nothing, where Discord has them already', async () => {
    const first = await registerCommands(rest, discord.applicationId, definitions);
    expect(first.changed).toEqual(definitions.map(({ name }) => name));
    const again = await registerCommands(rest, discord.applicationId, definitions);
    expect(again).toMatchObject({ changed: [], removed: [] });
  });

  it('tells which one changed, and which one is no more', async () => {
    const [first, ...others] = definitions;
    const changed = [
      { ...first, description: 'Something else' } as (typeof definitions)[number],
      ...others.slice(0, -1),
    ];
    const result = await registerCommands(rest, discord.applicationId, changed);
    expect(result.changed).toEqual([first?.name]);
    expect(result.removed).toEqual([others.at(-1)?.name]);
  });

  it('registers in one server alone', async () => {
    const [guild] = [...discord.world.guilds.keys()];
    const result = await registerCommands(rest, discord.applicationId, definitions.slice(0, 1), guild);
    expect(result.changed).toHaveLength(1);
  });

  it('rejects where the token is refused', async () => {
    const wrong = new REST({ api: discord.api, retries: 0 }).setToken('a.b.c');
    await expect(registerCommands(wrong, discord.applicationId, definitions)).rejects.toThrow(
      /401|Unauthorized/,
    );
  });
});

describe('installLink', () => {
  it('asks for the bot and its commands, and for no permission beyond posting', () => {
    const url = new URL(installLink('123456789012345678'));
    expect(url.origin).toBe('https://discord.com');
    expect(url.searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = BigInt(url.searchParams.get('permissions') ?? '0');
    expect(permissions & ((1n << 3n) | (1n << 5n) | (1n << 13n))).toBe(0n);
  });
});
