import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARBOR } from '../answers/harbor.ts';
import { type Stage, startLocally } from './start-locally.ts';

const TWO_SHOWS = Object.fromEntries([
  ...Object.entries(HARBOR).map(([name, text]) => [`harbor/${name}`, text]),
  [
    'moor/post.md',
    '---\ntitle: Moor House\npublisher: The Post\n---\n\nMoor House stars Lena Voss as Edda Stone.\n',
  ],
]);

describe('settings and privacy', () => {
  let stage: Stage;
  let discord: Stage['discord'];

  beforeAll(async () => {
    stage = await startLocally(TWO_SHOWS);
    discord = stage.discord;
  });
  afterAll(async () => {
    await stage?.stop();
    expect(stage?.failures).toEqual([]);
  });

  const ada = () => discord.as('ada', 'general');

  it('is for those who may manage the server', async () => {
    await expect(discord.as('mia', 'general').run('/settings')).rejects.toThrow('no command');
  });

  it('lets a server see the articles of one show only', async () => {
    const ask = () => discord.as('mia', 'general').run('/whoplays', { name: 'Edda Stone' });
    expect((await ask()).message?.embeds[0]?.title).toContain('Lena Voss');
    const { message } = await ada().run('/settings');
    const after = await ada().select(message?.id ?? '', 'set|collections', ['harbor']);
    expect(after.message?.embeds[0]?.description).toContain('harbor');
    expect((await ask()).message?.embeds[0]?.title).toContain('don’t mention');
    await ada().select(message?.id ?? '', 'set|collections', []);
    expect((await ask()).message?.embeds[0]?.title).toContain('Lena Voss');
  });

  it('hides answers behind a click, and lookups from the others', async () => {
    const { message } = await ada().run('/settings');
    await ada().press(message?.id ?? '', 'set|spoilers');
    await ada().press(message?.id ?? '', 'set|lookups');
    const asked = await discord.as('mia', 'general').run('/whoplays', { name: 'Edda Stone' });
    expect(asked.message?.embeds[0]?.title).toBe('Who plays Edda Stone?');
    expect(asked.message?.embeds[0]?.description).toMatch(/^\|\|Lena Voss plays Edda Stone/);
    expect(asked.message?.flags).toBe(64);
    await ada().press(message?.id ?? '', 'set|spoilers');
    await ada().press(message?.id ?? '', 'set|lookups');
  });

  it('takes a time zone that is one, and says so where it is none', async () => {
    const admin = ada();
    const { message } = await admin.run('/settings');
    const good = await admin.submit(await admin.press(message?.id ?? '', 'set|zone'), {
      text: 'Europe/Berlin',
    });
    expect(good.failed).toBeUndefined();
    const hour = await admin.select(message?.id ?? '', 'set|hour', ['18']);
    expect(hour.message?.embeds[0]?.description).toContain('at 18:00, Europe/Berlin');
    const bad = await admin.submit(await admin.press(message?.id ?? '', 'set|zone'), {
      text: 'Middle/Earth',
    });
    expect(bad.message?.embeds[0]?.description).toContain('no time zone that I know');
  });

  it('chooses the channel and the role for trivia', async () => {
    const { message } = await ada().run('/settings');
    const { channelId } = discord.as('ada', 'trivia');
    const after = await ada().select(message?.id ?? '', 'set|channel', [channelId]);
    expect(after.message?.embeds[0]?.description).toContain(`<#${channelId}>`);
  });

  it('tells what is kept, shows it and deletes it', async () => {
    const { message } = await discord.as('jonas', 'general').run('/privacy');
    expect(message?.flags).toBe(64);
    const shown = await discord.as('jonas', 'general').press(message?.id ?? '', 'privacy|show');
    expect(shown.message?.embeds[0]?.description).toBe('Nothing.');
    await discord.as('jonas', 'general').press(message?.id ?? '', 'privacy|ask|all');
    const gone = await discord.as('jonas', 'general').press(message?.id ?? '', 'privacy|delete|all');
    expect(gone.message?.content).toBe('There was nothing to delete.');
  });
});
