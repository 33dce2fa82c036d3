import type { Rule } from '../rule.ts';
import { announcedBy } from './announced-by.ts';
import { attributive } from './attributive.ts';
import { comesFrom } from './comes-from.ts';
import { comingTo } from './coming-to.ts';
import { commissioned } from './commissioned.ts';
import { described } from './described.ts';
import { doneAt } from './done-at.ts';
import { fragment } from './fragment.ts';
import { games } from './games.ts';
import { homeOf } from './home-of.ts';
import { inHeadline } from './in-headline.ts';
import { platformInParentheses } from './in-parentheses.ts';
import { isOf } from './is-of.ts';
import { itsOwn } from './its-own.ts';
import { labelledPlatform } from './labelled.ts';
import { madeFor } from './made-for.ts';
import { madeItFor } from './made-it-for.ts';
import { moves } from './moves.ts';
import { orders } from './orders.ts';
import { saysWhen } from './says-when.ts';
import { scheduled } from './schedule.ts';
import { seasonOn } from './season-on.ts';
import { showsIt } from './shows-it.ts';
import { showsTrailer } from './shows-trailer.ts';
import { slate } from './slate.ts';
import { state } from './state.ts';
import { verbOn } from './verb-on.ts';
import { versionOf } from './version-of.ts';
import { watchOn } from './watch-on.ts';

/** Where a work can be seen or played. */
export const PLATFORM_RULES: readonly Rule[] = [
  verbOn,
  attributive,
  isOf,
  madeFor,
  commissioned,
  homeOf,
  seasonOn,
  orders,
  doneAt,
  comingTo,
  moves,
  scheduled,
  state,
  described,
  madeItFor,
  showsIt,
  watchOn,
  platformInParentheses,
  labelledPlatform,
  versionOf,
  fragment,
  games,
  showsTrailer,
  saysWhen,
  announcedBy,
  slate,
  comesFrom,
  itsOwn,
  inHeadline,
];
