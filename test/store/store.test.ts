import { afterAll, describe } from 'vitest';
import { bringDatabases, DATABASES } from './databases.ts';
import { describeFeedback } from './feedback.suite.ts';
import { describeOpening } from './opening.suite.ts';
import { describeOutages } from './outage.suite.ts';
import { describeSettings } from './settings.suite.ts';

// One file, so that one PostgreSQL serves every suite; each suite runs on both databases.
const databases = bringDatabases();
afterAll(() => databases.close());

describe.each(DATABASES)('store on %s', (kind) => {
  describeOpening(databases, kind);
  describeFeedback(databases, kind);
  describeSettings(databases, kind);
  describeOutages(databases, kind);
});
