import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastMessage, type PageStage, sendLine, textOf } from './stage.ts';

export function describeComposer(stage: PageStage): void {
  describe('the composer', () => {
    let page: Page;
    beforeEach(() => {
      page = stage.page;
    });
    const last = () => lastMessage(page);

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
}
