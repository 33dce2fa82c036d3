import type { FeedbackTable, FeedbackVotesTable } from './feedback.ts';
import type { AnswersTable, GamesTable, RoundsTable } from './game-tables.ts';
import type { SettingsTable } from './settings.ts';

/** The tables of the store; the migrations make them. Times are milliseconds since 1970, truth is 0 or 1. */
export type Tables = {
  feedback: FeedbackTable;
  feedback_votes: FeedbackVotesTable;
  settings: SettingsTable;
  games: GamesTable;
  rounds: RoundsTable;
  answers: AnswersTable;
  scores: ScoresTable;
  streaks: StreaksTable;
  names: NamesTable;
  used: { guild_id: string; question_id: string; used_at: number };
  disputes: DisputesTable;
  retired: { guild_id: string; question_id: string; content: string; retired_at: number };
  practice: PracticeTable;
  schedules: { guild_id: string; next_at: number };
  departures: { guild_id: string; left_at: number };
};

type OfMember = { guild_id: string; member_id: string };

/** `week` is the Monday on which it begins, `YYYY-MM-DD`. */
type ScoresTable = OfMember & { week: string; points: number; right: number; answered: number };

/** Days are those of the daily question, `YYYY-MM-DD`. */
type StreaksTable = OfMember & { last_day: string; streak: number; best: number };

/** The name that a member had at their latest click. */
type NamesTable = OfMember & { name: string; click: string };

type DisputesTable = OfMember & {
  question_id: string;
  content: string;
  reason: string;
  filed_at: number;
  settled_at: number | null;
};

/** `last_ask` tells one showing of a question from the next, so that a double click counts once. */
type PracticeTable = OfMember & {
  question_id: string;
  asked: number;
  right: number;
  step: number;
  due_at: number | null;
  last_ask: string;
  last_at: number;
};
