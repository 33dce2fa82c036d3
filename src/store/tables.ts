import type { FeedbackTable, FeedbackVotesTable } from './feedback.ts';
import type { SettingsTable } from './settings.ts';

/** The tables of the store; the migrations make them. */
export type Tables = {
  feedback: FeedbackTable;
  feedback_votes: FeedbackVotesTable;
  settings: SettingsTable;
};
