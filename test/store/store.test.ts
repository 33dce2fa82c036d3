import { afterAll, describe } from 'vitest';
import { describeBackup } from './backup.suite.ts';
import { bringDatabases, DATABASES } from './databases.ts';
import { describeFeedback } from './feedback.suite.ts';
import { describeGames } from './games.suite.ts';
import { describeKilling } from './killing.suite.ts';
import { describeOpening } from './opening.suite.ts';
import { describeOutages } from './outage.suite.ts';
import { describePrivacy } from './privacy.suite.ts';
import { describeQuestions } from './questions.suite.ts';
import { describeScores } from './scores.suite.ts';
import { describeSettings } from './settings.suite.ts';
import { describeSettingsCache } from './settings-cache.suite.ts';

// One file, so that one PostgreSQL serves every suite; each suite runs on both databases.
const databases = bringDatabases();
afterAll(() => databases.close());

describe.each(DATABASES)('store on %s', (kind) => {
  describeOpening(databases, kind);
  describeFeedback(databases, kind);
  describeSettings(databases, kind);
  describeSettingsCache(databases, kind);
  describeGames(databases, kind);
  describeScores(databases, kind);
  describeQuestions(databases, kind);
  describePrivacy(databases, kind);
  describeBackup(databases, kind);
  describeKilling(databases, kind);
  describeOutages(databases, kind);
});
