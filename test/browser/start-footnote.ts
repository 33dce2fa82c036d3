import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The bot as `npm start` runs it, with the address of its page. */
export type RunningFootnote = { url: string; stop(): Promise<void> };

/**
 * Starts the bot in a process of its own, without a token, as somebody does who has just cloned it.
 *
 * @throws where it ends, or does not say where its page is within 30 s
 */
export async function startFootnote(): Promise<RunningFootnote> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { DISCORD_TOKEN: _, ...rest } = process.env;
  const env = { ...rest, PORT: '0', ARTICLES_DIR: 'seeds', DATABASE_URL: 'sqlite::memory:' };
  const bot = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    return { url: await readAddress(bot), stop: () => end(bot) };
  } catch (error) {
    await end(bot);
    throw error;
  }
}

function readAddress(bot: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`The bot ${why}. It said:\n${said}`));
    const timer = setTimeout(() => give('did not start'), 30_000);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/[\w.[\]:]+:\d+/.exec(said)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    bot.stdout?.on('data', listen);
    bot.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    bot.once('exit', (code) => give(`ended with ${code}`));
  });
}

function end(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    bot.once('exit', () => resolve());
    bot.kill();
  });
}
