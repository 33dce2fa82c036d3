import { askAlreadyOut } from './already-out.ts';
import { askCameFirst } from './came-first.ts';
import { askCrew } from './crew.ts';
import { askEpisodes } from './episodes.ts';
import { askInCast, askOddInCast } from './in-cast.ts';
import type { Maker } from './maker.ts';
import { askMissingWord } from './missing-word.ts';
import { askOtherName } from './other-name.ts';
import { askOtherTitle } from './other-title.ts';
import { askOddPair, askWhichPair } from './pairs-of-two.ts';
import { askPlatform } from './platform.ts';
import { askPlaysWhom } from './plays-whom.ts';
import { askReleaseDate } from './release-date.ts';
import { askTrueOrFalse } from './true-or-false.ts';
import { askWhoPlays } from './who-plays.ts';

/** Kinds that make up a quiz. */
export const MAKERS: readonly Maker[] = [
  askWhoPlays,
  askPlaysWhom,
  askOtherName,
  askReleaseDate,
  askCameFirst,
  askAlreadyOut,
  askPlatform,
  askEpisodes,
  askCrew,
  askInCast,
  askOtherTitle,
  askOddInCast,
  askWhichPair,
  askOddPair,
];

/** Kinds that come cheap: at most a third of all questions. */
export const FILLERS: readonly Maker[] = [askMissingWord, askTrueOrFalse];
