import type { Client } from 'discord.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { startSampleBot } from './sample-bot.ts';
import { addressOf, openWindow, type StageWindow, sendLine } from './stage.ts';

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

/** What a part of the page says, with single spaces. */
async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

const last = () => page.getByRole('log').locator('.message').last();

describe('the composer', () => {
  it('finds, completes and sends a command by keyboard alone', async () => {
    await page.locator('message-composer textarea').focus();
    await page.keyboard.type('/co');
    await page.getByRole('option', { name: '/coin' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('gro');
    await page.getByRole('option', { name: 'Copper groat' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const embed = last().locator('.embed');
    await embed.waitFor();
    expect(await embed.getByRole('link', { name: 'Copper groat' }).getAttribute('href')).toBe(
      'https://example.org/coin',
    );
    expect(await textOf(embed)).toContain('January 2, 1970');
    expect(await textOf(last())).toContain('Mia used /coin');
    await page.keyboard.type('still here');
    expect(await page.locator('message-composer textarea').inputValue()).toBe('still here');
  });

  it('marks what is missing and does not send it', async () => {
    await sendLine(page, '/coin ');
    await page.getByRole('alert').filter({ hasText: 'required' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'name' }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.message').count()).toBe(0);
    await page.keyboard.type('x');
    expect(await page.getByRole('combobox', { name: 'name' }).getAttribute('aria-invalid')).toBe('false');
  });

  it('adds options, gives their choices, and goes back with Backspace', async () => {
    await page.locator('message-composer textarea').click();
    await page.keyboard.type('/coin penny');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '+ polished' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    await last().getByText('polished').waitFor();
    await page.keyboard.type('/coin ');
    await page.getByRole('combobox', { name: 'name' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await page.locator('message-composer textarea').inputValue()).toBe('/coin');
  });

  it('sends raw text where the list was closed, and subcommands by their whole names', async () => {
    await page.locator('message-composer textarea').click();
    await page.keyboard.type('/coin no such thing');
    await page.getByText('Nothing found').waitFor();
    await page.keyboard.press('Enter');
    await last().getByRole('link', { name: 'no such thing' }).waitFor();
    await sendLine(page, '/game start ');
    await last().getByText('Game: start').waitFor();
  });

  it('sends plain text, which stays plain', async () => {
    await sendLine(
      page,
      '<img src=x onerror="document.title=1"> **bold** ||secret|| [x](javascript:alert(1))',
    );
    await last().getByText('<img src=x').waitFor();
    expect(await last().locator('.markdown img, .markdown a').count()).toBe(0);
    expect(await textOf(last().locator('strong'))).toBe('bold');
    expect(await page.title()).toBe('Local Discord');
    await last().getByRole('button', { name: 'Spoiler: show' }).press('Enter');
    expect(await last().locator('.spoiler').getAttribute('class')).toContain('open');
  });
});

describe('an answer', () => {
  it('has buttons that change it and menus that can be chosen from by key', async () => {
    await sendLine(page, '/coin name:penny');
    await last().getByRole('button', { name: 'Pressed 0' }).click();
    await last().getByRole('button', { name: 'Pressed 1' }).waitFor();
    expect(await last().getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    expect(await textOf(last())).toContain('(edited)');
    await last().getByRole('combobox', { name: 'Another coin' }).focus();
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await last().getByText('Chosen: Silver crown').waitFor();
  });

  it('is thought about first where the bot takes its time', async () => {
    await sendLine(page, '/later ');
    await last().getByText('is thinking').waitFor();
    await last().getByText('Thought through.').waitFor();
    expect(await textOf(last())).not.toContain('thinking');
  });

  it('for one alone is seen by nobody else, and can be dismissed', async () => {
    const noor = await openWindow(launched.browser, addressOf(local, 'noor'));
    await sendLine(page, '/whisper ');
    await last().getByText('Only you can see this').waitFor();
    await sendLine(page, 'for all');
    await noor.page.getByText('for all').waitFor();
    expect(await noor.page.getByText('Between us.').count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Between us.').waitFor({ state: 'detached' });
    await noor.page.context().close();
  });

  it('that never comes is said to have failed', async () => {
    await sendLine(page, '/silence ');
    await page.locator('.notice').filter({ hasText: 'did not respond' }).waitFor();
  });

  it('may be a dialog', async () => {
    await sendLine(page, '/form ');
    const dialog = page.getByRole('dialog', { name: 'Report' });
    await dialog.waitFor();
    await page.keyboard.type('The date');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'Where?' }).waitFor();
    await dialog.getByRole('combobox', { name: 'Where?' }).focus();
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await last().getByText('Received: The date, title and date').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it('may be made of parts, with a menu of people', async () => {
    await sendLine(page, '/parts ');
    await last().getByRole('heading', { name: 'The cabinet' }).waitFor();
    await last().getByRole('combobox', { name: 'For whom' }).click();
    await page.getByRole('option', { name: 'Noor' }).click();
    await last().getByText('For: Noor').waitFor();
  });

  it('and any message has a menu with the commands of apps', async () => {
    await sendLine(page, 'letters');
    await last().getByText('letters').waitFor();
    await last().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Count the letters' }).press('Enter');
    await last().getByText('7 letters').waitFor();
    await page.getByText('letters', { exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.keyboard.type('so few');
    await page.keyboard.press('Enter');
    await last().locator('.message-origin').getByRole('button', { name: 'letters' }).waitFor();
    await page.locator('.markdown').getByText('letters', { exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await page.locator('.markdown').getByText('letters', { exact: true }).waitFor({ state: 'detached' });
  });
});

describe('the window', () => {
  it('changes its member, and speaks their language', async () => {
    await page.getByTitle('Switch member').click();
    await page
      .getByRole('dialog', { name: 'Switch member' })
      .getByRole('button', { name: /^Jonas/ })
      .click();
    await page.getByTitle('Switch member').getByText('Jonas').waitFor();
    expect(page.url()).toContain('member=');
    await page.locator('message-composer textarea').click();
    await page.keyboard.type('/co');
    await page.getByRole('option', { name: 'Eine Münze nachschlagen' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('penny');
    await page.getByRole('option', { name: 'Copper penny' }).click();
    await page.keyboard.press('Enter');
    await last().getByText('2. Januar 1970').waitFor();
  });

  it('lets two members press the same button', async () => {
    const noor = await openWindow(launched.browser, addressOf(local, 'noor'));
    await sendLine(page, '/coin name:penny');
    await noor.page.getByRole('button', { name: 'Pressed 0' }).click();
    await last().getByText('Noor pressed').waitFor();
    await last().getByRole('button', { name: 'Pressed 1' }).click();
    await noor.page.getByText('Mia pressed').waitFor();
    await noor.page.context().close();
  });

  it('shows channels that were written in, other servers and direct messages', async () => {
    await page.getByRole('button', { name: 'trivia' }).click();
    const noor = await openWindow(launched.browser, addressOf(local, 'noor'));
    await sendLine(noor.page, 'over here');
    await page.getByRole('button', { name: 'general, unread' }).click();
    await page.getByText('over here').waitFor();
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await sendLine(page, '/game stop ');
    await last().getByText('Game: stop').waitFor();
    await page.getByRole('button', { name: 'Late Night Club' }).click();
    await page.getByRole('heading', { name: 'Late Night Club' }).waitFor();
    await noor.page.context().close();
  });

  it('has faults to cause and a way back to the beginning', async () => {
    await sendLine(page, 'soon gone');
    await last().getByText('soon gone').waitFor();
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByRole('button', { name: /^Drop the socket/ }).click();
    await page.getByText('struck 1').waitFor();
    await local.whenOnline();
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await page.getByText('soon gone').waitFor({ state: 'detached' });
  });

  it.each(['dark', 'light'] as const)('is %s where its reader wants it so', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
    const button = page.getByRole('button', { name: /^Colors/ });
    for (let press = 0; press < 3 && !(await button.getAttribute('title'))?.endsWith(scheme); press++)
      await button.click();
    const ground = await page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor");
    expect(ground).toBe(scheme === 'dark' ? 'rgb(44, 45, 50)' : 'rgb(255, 255, 255)');
  });
});

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
