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
});

afterAll(async () => {
  await bot?.destroy();
  await browser?.close();
  await local?.stop();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  local.reset();
});

// Names, roles and order are the same in all colors.
describe.each([
  ['dark', undefined],
  ['light', ['color-contrast', 'link-in-text-block']],
] as const)('in %s colors', (colorScheme, rules) => {
  it('nothing bars a reader from the page', async () => {
    const { page } = await openWindow(browser, addressOf(local, 'mia'), { colorScheme });
    const find = () => findBarriers(page, rules && [...rules]);
    expect(await find()).toEqual([]);
    await sendLine(page, 'Read the **catalogue** at https://example.org, <@1> says `so`.');
    await sendLine(page, '/coin penny');
    await page.locator('.embed').waitFor();
    await sendLine(page, '/form ');
    await page.getByRole('dialog', { name: 'Report' }).waitFor();
    expect(await find()).toEqual([]);
    await page.keyboard.press('Escape');
    await sendLine(page, '/whisper ');
    await page.getByText('Only you can see this').waitFor();
    await sendLine(page, '/coin ');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByTitle('Switch member').click();
    expect(await find()).toEqual([]);
    await page.getByRole('combobox', { name: 'Another coin' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await find()).toEqual([]);
  });
});
