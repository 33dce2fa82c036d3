import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, lastMessage, openWindow, type PageStage, sendLine, textOf } from './stage.ts';

export function describeAnswers(stage: PageStage): void {
  describe('an answer', () => {
    let page: Page;
    beforeEach(() => {
      page = stage.page;
    });
    const last = () => lastMessage(page);

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
      const noor = await openWindow(stage.browser, addressOf(stage.local, 'noor'));
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
      for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape'])
        await page.keyboard.press(key);
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
}
