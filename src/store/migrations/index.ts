import type { Migration } from 'kysely';
import { addFeedback } from './0001-feedback.ts';
import { addSettings } from './0002-settings.ts';

/**
 * Every step from an empty database to today's tables, in order. A step that has been released is never edited,
 * and adds only tables, indexes and columns with a default, so that a backup of an older store still fits.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-feedback': { up: addFeedback },
  '0002-settings': { up: addSettings },
};
