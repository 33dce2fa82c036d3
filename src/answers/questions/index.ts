import { doesPlay } from './does-play.ts';
import { greeting } from './greeting.ts';
import { howMany } from './how-many.ts';
import { isIn } from './is-in.ts';
import { medium } from './medium.ts';
import { members } from './members.ts';
import { premise } from './premise.ts';
import type { QuestionKind } from './question-kind.ts';
import { sources } from './sources.ts';
import { villain } from './villain.ts';
import { whatIn } from './what-in.ts';
import { when } from './when.ts';
import { whereToWatch } from './where-to-watch.ts';
import { whichMention } from './which-mention.ts';
import { whoIs } from './who-is.ts';
import { whoIsIn } from './who-is-in.ts';
import { whoMade } from './who-made.ts';
import { whoPlays } from './who-plays.ts';
import { whomPlays } from './whom-plays.ts';

/**
 * Every kind of question that facts can answer. The first whose words fit and which gives an answer has it, so
 * narrow phrasings stand before wide ones: a part before a cast, a team before a cast, and "who is" last of all.
 */
export const questionKinds: readonly QuestionKind[] = [
  greeting,
  sources,
  whichMention,
  howMany,
  villain,
  premise,
  medium,
  whoMade,
  whoPlays,
  whomPlays,
  isIn,
  doesPlay,
  members,
  whoIsIn,
  when,
  whereToWatch,
  whatIn,
  whoIs,
];
