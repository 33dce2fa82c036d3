import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';

/** A window of the page, and what must not happen in it. */
export type StageWindow = {
  page: Page;
  /** Everything that the page complained of, and every request to another host: empty, if all is well. */
  complaints: string[];
};

/** What the suites of a page share: the browser, the server, and a window that is opened anew for each test. */
export type PageStage = { readonly browser: Browser; readonly local: LocalDiscord; readonly page: Page };

/** The page's address for one of the members, by their name. */
export function addressOf(local: LocalDiscord, member: string): string {
  const person = [...local.world.people.values()].find(({ user }) => user.username === member);
  return `${local.url}/?member=${person?.user.id}`;
}

/** Opens a window of the page, and waits until it shows the world. */
export async function openWindow(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<StageWindow> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== new URL(url).host) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole('log').waitFor();
  return { page, complaints };
}

/** Types a line into the composer, key by key, and sends what it makes. */
export async function sendLine(page: Page, line: string): Promise<void> {
  await page.locator('message-composer textarea').click();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

/** The message at the end of the channel. */
export const lastMessage = (page: Page): Locator => page.getByRole('log').locator('.message').last();

/** What a part of the page says, with single spaces. */
export async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}
