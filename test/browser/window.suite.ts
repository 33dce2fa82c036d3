import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, lastMessage, openWindow, type PageStage, sendLine } from './stage.ts';

export function describeWindow(stage: PageStage): void {
  describe('the window', () => {
    let page: Page;
    beforeEach(() => {
      page = stage.page;
    });
    const last = () => lastMessage(page);

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
      const noor = await openWindow(stage.browser, addressOf(stage.local, 'noor'));
      await sendLine(page, '/coin name:penny');
      await noor.page.getByRole('button', { name: 'Pressed 0' }).click();
      await last().getByText('Noor pressed').waitFor();
      await last().getByRole('button', { name: 'Pressed 1' }).click();
      await noor.page.getByText('Mia pressed').waitFor();
      await noor.page.context().close();
    });

    it('shows channels that were written in, other servers and direct messages', async () => {
      await page.getByRole('button', { name: 'trivia' }).click();
      const noor = await openWindow(stage.browser, addressOf(stage.local, 'noor'));
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
      await stage.local.whenOnline();
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
}
