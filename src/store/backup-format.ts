import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * A backup is a text file of JSON lines that any database takes: a header, then every row as `[table, row]`,
 * then a footer with their number, by which a file that was cut off is known.
 */
export type BackupHeader = {
  readonly format: 'footnote-store';
  /** The latest migration that the store had. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
};
export type BackupRow = readonly [table: keyof Tables, row: Readonly<Record<string, unknown>>];
export type BackupFooter = { readonly rows: number };

/** The primary keys of all tables, as the migrations make them. */
export const KEYS: Readonly<Record<keyof Tables, readonly string[]>> = {
  feedback: ['guild_id', 'question'],
  feedback_votes: ['message_id'],
  settings: ['guild_id'],
  games: ['id'],
  rounds: ['game_id', 'number'],
  answers: ['game_id', 'number', 'member_id'],
  scores: ['guild_id', 'member_id', 'week'],
  streaks: ['guild_id', 'member_id'],
  names: ['guild_id', 'member_id'],
  used: ['guild_id', 'question_id'],
  disputes: ['guild_id', 'question_id', 'member_id'],
  retired: ['guild_id', 'question_id'],
  practice: ['guild_id', 'member_id', 'question_id'],
  schedules: ['guild_id'],
  departures: ['guild_id'],
};

export const BACKUP_TABLES = Object.keys(KEYS) as readonly (keyof Tables)[];

/** One line, also for those who take U+2028 for its end, as Node's `readline` does. */
export function toLine(value: BackupHeader | BackupRow | BackupFooter): string {
  return `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}

/** The version that this code writes. */
export const STORE_VERSION = Object.keys(MIGRATIONS).sort().at(-1) ?? '';
