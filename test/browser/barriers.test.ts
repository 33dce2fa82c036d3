import type { Client } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { findBarriers } from './find-barriers.ts';
import { launchBrowser } from './launch.ts';
import { startSampleBot } from './sample-bot.ts';
import { addressOf, openWindow, sendLine } from './stage.ts';

let browser: Browser;
let local: LocalDiscord;
let bot: Client;

beforeAll(async () => {
  [{ browser }, local] = await Promise.all([launchBrowser(), startLocalDiscord({ page: true })]);
  bot = await startSampleBot(local.api, local.token);
}, 60_000);

afterAll(async () => {
  await bot?.destroy();
  await browser?.close();
  await local?.stop();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  local.reset();
});

describe.each(['dark', 'light'] as const)('in %s colors', (colorScheme) => {
  it('nothing bars a reader from the page', async () => {
    const { page } = await openWindow(browser, addressOf(local, 'mia'), { colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    await sendLine(page, 'Read the **catalogue** at https://example.org, <@1> says `so`.');
    await sendLine(page, '/coin name:penny');
    await page.locator('.embed').waitFor();
    await sendLine(page, '/whisper ');
    await page.getByText('Only you can see this').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Another coin' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await sendLine(page, '/form ');
    await page.getByRole('dialog', { name: 'Report' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sendLine(page, '/coin ');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByTitle('Switch member').click();
    expect(await findBarriers(page)).toEqual([]);
  });
});
