import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** Where systems keep a Chromium or Chrome, likeliest first; `CHROMIUM_PATH` goes before all of them. */
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A running browser, and in words which one it is. */
export type LaunchedBrowser = { browser: Browser; used: string };

/**
 * Starts a headless browser: the one named by `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one
 * from npm (Linux only, which is all that its package carries).
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const named = process.env.CHROMIUM_PATH;
  const installed = named ?? installedPaths.find(isExecutable);
  // As root, which containers often are, Chromium's sandbox refuses to start.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  if (installed !== undefined) {
    const browser = await chromium.launch({ executablePath: installed, args });
    return { browser, used: `${installed} (${browser.version()})` };
  }
  const { version, executablePath, env } = await unpackChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  return { browser, used: `@sparticuz/chromium ${version} from npm (${browser.version()})` };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
