import type { Generated } from 'kysely';

/** A game of several questions in a channel, or the one question of a day. */
export type GamesTable = {
  id: string;
  guild_id: string;
  channel_id: string;
  /** Who started it; null for the daily question, and when the member asked to be forgotten. */
  host_id: string | null;
  kind: 'game' | 'daily';
  /** The server's own day for which a daily question was posted, `YYYY-MM-DD`. */
  day: string | null;
  mode: 'buttons' | 'typed';
  /** How long a question stays open. */
  seconds: number;
  phase: 'asking' | 'open' | 'revealed' | 'ended';
  /** The round that is asked, open or revealed, from 0. */
  number: Generated<number>;
  /** When something is to be done next. */
  due_at: number;
  lease_owner: string | null;
  lease_until: Generated<number>;
  created_at: number;
  ended_at: number | null;
  outcome: string | null;
};

/** One question of a game; `content` is the question as it is asked, in JSON, options in their order. */
export type RoundsTable = {
  game_id: string;
  number: number;
  guild_id: string;
  question_id: string;
  content: string;
  message_id: string | null;
  opened_at: number | null;
  closes_at: number | null;
  revealed_at: number | null;
  clicks: Generated<number>;
};

/**
 * One member's answer to one round. `click` is a snowflake with leading zeros to 20 digits, and `clicks` is all of
 * them with what they chose, in JSON: see `settleClicks`.
 */
export type AnswersTable = {
  game_id: string;
  number: number;
  member_id: string;
  guild_id: string;
  name: string;
  choice: string;
  click: string;
  clicks: string;
  right: number | null;
  points: number | null;
};
