import type { Rule } from '../rule.ts';
import { counted } from './counted.ts';
import { hyphenated } from './hyphenated.ts';
import { inAll } from './in-all.ts';
import { inShort } from './in-short.ts';
import { labelledCount } from './labelled.ts';
import { possessed } from './possessed.ts';
import { returnsWith } from './returns.ts';
import { spaced } from './spaced.ts';
import { times } from './times.ts';
import { wholeOf } from './whole.ts';

/** How many episodes a series or a season has. */
export const EPISODE_RULES: readonly Rule[] = [
  hyphenated,
  spaced,
  counted,
  possessed,
  inAll,
  wholeOf,
  returnsWith,
  labelledCount,
  times,
  inShort,
];
