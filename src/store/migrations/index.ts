import type { Migration } from 'kysely';
import { addFeedback } from './0001-feedback.ts';
import { addSettings } from './0002-settings.ts';
import { addGames } from './0003-games.ts';
import { addScores } from './0004-scores.ts';
import { addQuestions } from './0005-questions.ts';
import { addSchedules } from './0006-schedules.ts';

/**
 * Every step from an empty database to today's tables, in order. A step that has been released is never edited,
 * and adds only tables, indexes and columns with a default, so that a backup of an older store still fits.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-feedback': { up: addFeedback },
  '0002-settings': { up: addSettings },
  '0003-games': { up: addGames },
  '0004-scores': { up: addScores },
  '0005-questions': { up: addQuestions },
  '0006-schedules': { up: addSchedules },
};
