import type { Tables } from './tables.ts';

/** Tables with a `guild_id`: what goes when a server's data goes. A test holds this list against the database. */
export const GUILD_TABLES = [
  'feedback',
  'feedback_votes',
  'settings',
  'games',
  'rounds',
  'answers',
  'scores',
  'streaks',
  'names',
  'used',
  'disputes',
  'retired',
  'practice',
  'schedules',
  'departures',
] as const satisfies readonly (keyof Tables)[];

/** Tables with a `member_id`: what is a member's own. `games.host_id` is besides. */
export const MEMBER_TABLES = [
  'answers',
  'scores',
  'streaks',
  'names',
  'disputes',
  'practice',
] as const satisfies readonly (keyof Tables)[];
