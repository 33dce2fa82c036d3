import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { openWindow } from './stage.ts';
import { type RunningFootnote, startFootnote } from './start-footnote.ts';

let browser: Browser;
let footnote: RunningFootnote;

beforeAll(async () => {
  [{ browser }, footnote] = await Promise.all([launchBrowser(), startFootnote()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await footnote?.stop();
});

describe('the bot that a fresh clone starts', () => {
  it('completes a half-typed name, answers with the sentence, and shows its sources', async () => {
    const { page, complaints } = await openWindow(browser, footnote.url);
    await page.locator('message-composer textarea').focus();
    await page.keyboard.type('/whoplays jes');
    await page.getByRole('option', { name: 'Jessica Jones' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = page.locator('.message').first();
    await answer.locator('.embed-title').filter({ hasText: 'Krysten Ritter' }).waitFor();
    const quote = answer.locator('blockquote').first();
    expect(await quote.textContent()).toContain('Ritter');
    await answer.getByRole('button', { name: /^All sources/ }).click();
    await page.getByText('Only you can see this').waitFor();
    expect(await page.locator('.message').last().locator('blockquote').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('says so where the articles are silent', async () => {
    const { page } = await openWindow(browser, footnote.url);
    await page.locator('message-composer textarea').focus();
    await page.keyboard.type('/whoplays Zaphod Quux');
    await page.getByText('Nothing found').waitFor();
    await page.keyboard.press('Enter');
    const answer = page.locator('.message').last().locator('.embed');
    await answer.filter({ hasText: 'Zaphod Quux' }).waitFor();
    expect(await answer.locator('blockquote').count()).toBe(0);
  });
});
