import type { Clock } from './clock.ts';
import type { Fault, FaultReport } from './fault.ts';
import type { Member } from './people/member.ts';
import type { Seed } from './world/seed.ts';
import type { World } from './world/world.ts';

export type LocalDiscordOptions = {
  /** A loopback address; 127.0.0.1 if absent. Others are refused. */
  host?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Serve the page. Without, `/` answers 404. */
  page?: boolean;
  /** The bot's token; a random one if absent. */
  token?: string;
  /** What the bot is called. */
  application?: { name: string; description: string };
  /** Servers and people; two and four of them if absent. */
  seed?: Seed;
  /** What the 3 seconds, the 15 minutes, ids and times go by. Heartbeats and rate limits go by real time. */
  clock?: Clock;
  /** Milliseconds between heartbeats; 41,250, as with Discord, if absent. */
  heartbeatInterval?: number;
  /** How long a session waits for its bot to resume, in milliseconds; two minutes if absent. */
  resumeWindow?: number;
  /** Are privileged intents switched on for the application? No, if absent. */
  privilegedIntents?: boolean;
  /** `shown`: rate limits stand in the headers and refuse nothing. `enforced` if absent. */
  rateLimits?: 'enforced' | 'shown';
  /** Requests a second over all routes but interactions'; 50 if absent. */
  globalRateLimit?: number;
  /** How many messages a channel keeps; 500 if absent. */
  messagesPerChannel?: number;
};

/** A Discord of one's own, in this process. */
export type LocalDiscord = {
  /** Where the page is: `http://127.0.0.1:1234`. */
  url: string;
  /** The REST root, for discord.js `new Client({ rest: { api } })`. */
  api: string;
  token: string;
  applicationId: string;
  world: World;
  /** Somebody in a channel, by their names: `as('mia', 'general')`, `as('mia', 'dm')`. @throws where there is none */
  as(person: string, channel: string): Member;
  /** Waits until a bot is connected and ready. @throws Error after `ms` (10,000 if absent) */
  whenOnline(ms?: number): Promise<void>;
  /** How many connections bots hold at the moment, ready or not. */
  connections(): number;
  faults: { cause(fault: Fault): FaultReport; report(): FaultReport; clear(): void };
  /** Back to the seeded world: no messages, no open interactions, no faults. Commands stay. */
  reset(): void;
  stop(): Promise<void>;
};
