import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { openWindow } from './stage.ts';
import { startFootnote } from './start-footnote.ts';

/** Takes the pictures of the page that are kept in docs/: `node test/browser/take-screenshots.ts`. */
const pictures: Record<string, BrowserContextOptions> = {
  reply: { colorScheme: 'dark', viewport: { width: 1280, height: 840 } },
  'reply-light': { colorScheme: 'light', viewport: { width: 1280, height: 840 } },
  'reply-phone': {
    colorScheme: 'dark',
    viewport: { width: 390, height: 900 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
};

const [{ browser, used }, footnote] = await Promise.all([launchBrowser(), startFootnote()]);
try {
  for (const [name, options] of Object.entries(pictures)) {
    const { page } = await openWindow(browser, footnote.url, options);
    await page.locator('message-composer textarea').focus();
    await page.keyboard.type('/whoplays jes');
    await page.getByRole('option', { name: 'Jessica Jones' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.message .embed').last().waitFor();
    if (name === 'reply-light') await page.keyboard.type('/');
    if (options.isMobile)
      await page.locator('.message').last().evaluate('(message) => message.scrollIntoView()');
    await page.screenshot({ path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)) });
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await page.context().close();
  }
  console.log(`Taken with ${used}.`);
} finally {
  await browser.close();
  await footnote.stop();
}
