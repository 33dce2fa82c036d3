import type { Scene } from '../bot/actions.ts';
import { lookups } from '../bot/actions.ts';
import { type ForkedBot, forkBot } from '../bot/fork-bot.ts';
import { openHouse } from '../bot/open-house.ts';
import { randomFrom } from '../random.ts';

/** A bot in a process of its own on a local Discord of its own, and somebody who asks it. */
export type Side = { readonly name: string; readonly scene: Scene; readonly bot: ForkedBot };

const QUIET = { rateLimits: 'shown', globalRateLimit: 1_000_000, messagesPerChannel: 50 } as const;

/**
 * Footnote, and a bot that answers everything with one message: of Footnote's answers to 200 lookups the one whose
 * size is nearest to the mean.
 */
export async function openSides(articles: string, seed: number) {
  const ours = await openHouse(articles, QUIET);
  const theirs = await openHouse(articles, QUIET);
  const footnote = await forkBot('run-bot.ts', [ours.discord.api, ours.discord.token, articles]);
  const sample = await findTypical(sceneOf(ours, seed));
  const message = JSON.stringify(sample);
  const { api, token } = theirs.discord;
  const nothing = await forkBot('run-do-nothing.ts', [api, token, message]);
  const sides: readonly [Side, Side] = [
    { name: 'Footnote', scene: sceneOf(ours, seed), bot: footnote },
    { name: 'does nothing', scene: sceneOf(theirs, seed), bot: nothing },
  ];
  return {
    sides,
    bytes: message.length,
    stop: async () => {
      for (const { bot } of sides) await bot.stop();
      for (const { discord } of [ours, theirs]) await discord.stop();
    },
  };
}

function sceneOf({ discord, names }: Awaited<ReturnType<typeof openHouse>>, seed: number): Scene {
  return { member: discord.as('mia', 'general'), names, random: randomFrom(seed) };
}

type Shown = { readonly embeds: readonly object[]; readonly components: readonly object[] };

async function findTypical(scene: Scene): Promise<Shown> {
  const shown: Shown[] = [];
  for (const lookup of Array.from({ length: 40 }, () => lookups).flat()) {
    const { message } = (await lookup.run(scene)) as { readonly message?: Shown };
    if (message) shown.push({ embeds: message.embeds, components: message.components });
  }
  const size = (one: Shown) => JSON.stringify(one).length;
  const mean = shown.reduce((sum, one) => sum + size(one), 0) / shown.length;
  const [nearest] = shown.sort((a, b) => Math.abs(size(a) - mean) - Math.abs(size(b) - mean));
  if (!nearest) throw new Error('Footnote answered nothing.');
  return nearest;
}
