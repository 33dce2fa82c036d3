import type { Rule } from '../rule.ts';
import { adapted } from './adapted.ts';
import { apposedYear } from './apposed-year.ts';
import { available } from './available.ts';
import { cleft } from './cleft.ts';
import { didInYear } from './did-in-year.ts';
import { due } from './due.ts';
import { finiteVerb } from './finite-verb.ts';
import { followedBy } from './followed-by.ts';
import { fragment } from './fragment.ts';
import { frontedPast } from './fronted-past.ts';
import { inParentheses } from './in-parentheses.ts';
import { inParts } from './in-parts.ts';
import { isOfYear } from './is-of-year.ts';
import { labelledDate } from './labelled.ts';
import { lastVersion } from './last-version.ts';
import { lookForIt } from './look-for-it.ts';
import { moved } from './moved.ts';
import { nextSeason } from './next-season.ts';
import { notUntil } from './not-until.ts';
import { noun } from './noun.ts';
import { ofThatYear } from './of-that-year.ts';
import { onPlatform } from './on-platform.ts';
import { originalIn } from './original-in.ts';
import { ownedYear } from './owned-year.ts';
import { participle } from './participle.ts';
import { previews } from './previews.ts';
import { promisedList } from './promised-list.ts';
import { ran } from './ran.ts';
import { schedule } from './schedule.ts';
import { seenIn } from './seen-in.ts';
import { setDate } from './set-date.ts';
import { sourceYear } from './source-year.ts';
import { stageRun } from './stage-run.ts';
import { state } from './state.ts';
import { thenCame } from './then-came.ts';
import { titleInYear } from './title-in-year.ts';
import { toItself } from './to-itself.ts';
import { unannounced } from './unannounced.ts';
import { upcomingOn } from './upcoming-on.ts';
import { whenItOpens } from './when-it-opens.ts';
import { yearAndMedium } from './year-and-medium.ts';
import { yearAndNoun } from './year-and-noun.ts';
import { yearOfTitle } from './year-of-title.ts';

/** When a work comes out, came out, or that nobody has said. */
export const RELEASE_RULES: readonly Rule[] = [
  finiteVerb,
  due,
  participle,
  onPlatform,
  noun,
  previews,
  yearOfTitle,
  yearAndMedium,
  adapted,
  lastVersion,
  sourceYear,
  ofThatYear,
  nextSeason,
  promisedList,
  schedule,
  state,
  moved,
  notUntil,
  inParts,
  apposedYear,
  toItself,
  cleft,
  thenCame,
  yearAndNoun,
  didInYear,
  titleInYear,
  available,
  unannounced,
  setDate,
  frontedPast,
  lookForIt,
  seenIn,
  inParentheses,
  labelledDate,
  stageRun,
  ran,
  isOfYear,
  ownedYear,
  followedBy,
  whenItOpens,
  upcomingOn,
  originalIn,
  fragment,
];
