import { parseArgs } from 'node:util';
import { NotPossible } from '../src/local/people/member.ts';
import { type Bench, say } from './bench.ts';
import { type Action, actions, type Scene } from './bot/actions.ts';
import { forkBot } from './bot/fork-bot.ts';
import { openHouse } from './bot/open-house.ts';
import { crowd } from './load/crowd.ts';
import { pick, randomFrom } from './random.ts';
import { round } from './timing.ts';

/** So many members ask at any moment; each again as soon as they have their answer. */
const AT_ONCE = 24;

export const soak: Bench = {
  name: 'soak',
  describe: '[--count N] [--articles DIR]: the heap of one process that answers a million interactions',
  rows: 'heap',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        count: { type: 'string', default: '1000000' },
        articles: { type: 'string', default: 'seeds' },
        seed: { type: 'string', default: '1' },
      },
    });
    const count = Number(values.count);
    const random = randomFrom(Number(values.seed));
    const { seed, places } = crowd(60, 20);
    const options = {
      seed,
      rateLimits: 'shown',
      globalRateLimit: 1_000_000,
      messagesPerChannel: 20,
    } as const;
    const { discord, names } = await openHouse(values.articles, options);
    const bot = await forkBot('run-bot.ts', [discord.api, discord.token, values.articles]);
    const members = places.map(({ person, channel }) => discord.as(person, channel));
    const rows: { at: number; heapMb: number; rssMb: number; aSecond: number; unanswered: number }[] = [];
    let done = 0;
    let unanswered = 0;
    for (let tenth = 1; tenth <= 10; tenth++) {
      const began = performance.now();
      const before = done;
      const askOn = async () => {
        while (done < (count * tenth) / 10) {
          const went = await tryOut(pick(random, actions), { member: pick(random, members), names, random });
          if (went !== 'not possible') done += 1;
          if (went === 'unanswered') unanswered += 1;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, askOn));
      const { heap, rss } = await bot.measure();
      const aSecond = round(((done - before) * 1000) / (performance.now() - began), 0);
      rows.push({ at: done, heapMb: round(heap, 2), rssMb: round(rss, 1), aSecond, unanswered });
      say(`${done} done, heap ${round(heap, 2)} MB, ${aSecond} a second, ${unanswered} without an answer`);
    }
    await bot.stop();
    await discord.stop();
    const [first, last] = [rows[0]?.heapMb ?? 0, rows.at(-1)?.heapMb ?? 0];
    const growth = { at: 'last against first', heapMb: round(last / first, 3) };
    return [...rows, { ...growth, rssMb: '', aSecond: '', unanswered: '' }];
  },
};

/** Members see messages go that they were about to press a button of; then nothing reaches the bot. */
async function tryOut(action: Action, scene: Scene): Promise<'answered' | 'unanswered' | 'not possible'> {
  try {
    const outcome = await action.run(scene);
    if (!outcome) return 'not possible';
    return outcome.failed === undefined ? 'answered' : 'unanswered';
  } catch (error) {
    return error instanceof NotPossible ? 'not possible' : 'unanswered';
  }
}
