import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestGame, letters, openTriviaStage } from '../discord/trivia-stage.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, openWindow, type StageWindow } from './stage.ts';
import { type RunningFootnote, startFootnote } from './start-footnote.ts';

let browser: Browser;
let footnote: RunningFootnote;

beforeAll(async () => {
  [{ browser }, footnote] = await Promise.all([launchBrowser(), startFootnote()]);
});

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

/** A phone, as wide as most. */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

describe('a round of trivia on two phones', () => {
  it('is begun by keyboard, answered by keys and by touch, and told to both', async () => {
    const stage = await openTriviaStage({ page: true });
    await stage.startBot();
    const [mia, jonas] = await Promise.all(
      ['mia', 'jonas'].map((name) => openWindow(browser, addressOf(stage.discord, name), PHONE)),
    );
    if (!mia || !jonas) throw new Error('no windows');
    const last = ({ page }: StageWindow) => page.locator('.message').last();
    await mia.page.locator('message-composer textarea').focus();
    await mia.page.keyboard.type('/trivia start');
    await mia.page.getByRole('option', { name: '/trivia start' }).waitFor();
    await mia.page.keyboard.press('Enter');
    await mia.page.keyboard.press('Enter');

    const { right, wrong } = await mia.page
      .getByText('Question 1 of 10')
      .waitFor()
      .then(() => latestGame(stage.store, stage.discord.as('mia', 'general').channelId))
      .then((game) => letters(game));
    // From the composer back to the letters, as somebody goes who has no pointer.
    const focused = () => mia.page.evaluate('document.activeElement?.textContent?.trim() ?? ""');
    for (let steps = 0; (await focused()) !== right && steps < 30; steps++) {
      await mia.page.keyboard.press('Shift+Tab');
    }
    await mia.page.keyboard.press('Enter');
    await last(mia).getByText(`${right} is your answer`).waitFor();

    await jonas.page.getByRole('button', { name: right, exact: true }).tap();
    await last(jonas).getByText(`${right} is your answer`).waitFor();
    await jonas.page.getByRole('button', { name: wrong, exact: true }).click();
    await last(jonas).getByText(`${wrong} is your answer`).waitFor();
    expect(await mia.page.getByText(`${wrong} is your answer`).count()).toBe(0);

    stage.advance(21_000);
    for (const { page } of [mia, jonas]) {
      const question = page.locator('.embed').filter({ hasText: 'Question 1 of 10' });
      await question.getByText(/1 of 2 had it: Mia/).waitFor();
      expect(await question.locator('blockquote').last().textContent()).toMatch(/\w/);
      expect(await page.getByRole('button', { name: right, exact: true }).first().isDisabled()).toBe(true);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
    }
    await jonas.page.getByRole('button', { name: 'Dispute' }).first().click();
    await jonas.page.getByRole('dialog').getByRole('textbox').fill('I was right');
    await jonas.page.keyboard.press('Tab');
    await jonas.page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await jonas.page.getByText('The moderators will see it').waitFor();
    expect([...mia.complaints, ...jonas.complaints]).toEqual([]);
    await stage.stop();
  });
});
