import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { describeAnswers } from './answer.suite.ts';
import { describeComposer } from './composer.suite.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { startSampleBot } from './sample-bot.ts';
import { addressOf, lastMessage, openWindow, type PageStage, type StageWindow, sendLine } from './stage.ts';
import { describeWindow } from './window.suite.ts';

let launched: LaunchedBrowser;
let local: LocalDiscord;
let bot: Client;
let mia: StageWindow;
let page: Page;

beforeAll(async () => {
  [launched, local] = await Promise.all([launchBrowser(), startLocalDiscord({ page: true })]);
  console.info(`Browser: ${launched.used}`);
  bot = await startSampleBot(local.api, local.token);
});

afterAll(async () => {
  await bot?.destroy();
  await launched?.browser.close();
  await local?.stop();
});

beforeEach(async () => {
  mia = await openWindow(launched.browser, addressOf(local, 'mia'));
  page = mia.page;
});

afterEach(async () => {
  expect(mia.complaints).toEqual([]);
  await page.context().close();
  local.reset();
});

// One file, so that one browser serves every suite.
const stage: PageStage = {
  get browser() {
    return launched.browser;
  },
  get local() {
    return local;
  },
  get page() {
    return page;
  },
};

describeComposer(stage);
describeAnswers(stage);
describeWindow(stage);

describe('on a phone', () => {
  it('nothing is wider than the screen, and everything can be reached', async () => {
    const phone = await openWindow(launched.browser, addressOf(local, 'mia'), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await sendLine(phone.page, '/coin name:penny');
    await phone.page.locator('.embed').waitFor();
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await phone.page.getByRole('button', { name: 'Message actions' }).tap();
    await phone.page.getByRole('menuitem', { name: 'Count the letters' }).tap();
    await phone.page.getByText('0 letters').waitFor();
    await phone.page.getByRole('button', { name: 'Servers and channels' }).tap();
    await phone.page.getByRole('button', { name: 'trivia' }).tap();
    await phone.page.getByRole('heading', { name: 'trivia' }).waitFor();
    expect(phone.complaints).toEqual([]);
    await phone.page.context().close();
  });
});

it('may load from its own server alone', async () => {
  const rules = (await fetch(local.url)).headers.get('content-security-policy');
  expect(rules).toContain("default-src 'none'");
});

it('comes back by itself after the server was away', async () => {
  const last = () => lastMessage(page);
  const { port } = new URL(local.url);
  await local.stop();
  await page.getByRole('status').filter({ hasText: 'connection is lost' }).waitFor();
  await sendLine(page, 'kept for later');
  expect(await page.locator('message-composer textarea').inputValue()).toBe('kept for later');
  local = await startLocalDiscord({ page: true, port: Number(port) });
  await page.getByRole('status').filter({ hasText: 'is not connected' }).waitFor();
  await page.keyboard.press('Enter');
  await last().getByText('kept for later').waitFor();
  // A browser says for itself that it found nobody at home.
  const unexpected = mia.complaints.filter((complaint) => !complaint.includes('WebSocket connection'));
  expect(unexpected).toEqual([]);
  mia.complaints.length = 0;
});
