import { actorAsCharacter } from './actor-as-character.ts';
import { actorInParentheses } from './actor-in-parentheses.ts';
import { actorWithWorks } from './actor-with-works.ts';
import { actorsAlias } from './actors-alias.ts';
import { actorsCharacter } from './actors-character.ts';
import { actsIn } from './acts-in.ts';
import { alongWith } from './along-with.ts';
import { appearance } from './appearance.ts';
import { asRole } from './as-role.ts';
import { asSomebody } from './as-somebody.ts';
import { attributedWork } from './attributed-work.ts';
import { behindTheCamera } from './behind-the-camera.ts';
import { besidePart } from './beside-part.ts';
import { bringsTogether } from './brings-together.ts';
import { broughtIn } from './brought-in.ts';
import { career } from './career.ts';
import { castItems } from './cast-items.ts';
import { castLists } from './cast-lists.ts';
import { castNouns } from './cast-nouns.ts';
import { castWords } from './cast-words.ts';
import { titleActor } from './character-actor.ts';
import { comesAlong } from './comes-along.ts';
import { comesBack } from './comes-back.ts';
import { company } from './company.ts';
import { credits } from './credits.ts';
import { directingDebut } from './directing-debut.ts';
import { doesAPart } from './does-a-part.ts';
import { doneBy } from './done-by.ts';
import { duties } from './duties.ts';
import { earlierWorks } from './earlier-works.ts';
import { EPISODE_RULES } from './episodes/index.ts';
import { firstName } from './first-name.ts';
import { firstSince } from './first-since.ts';
import { frontedCompany } from './fronted-company.ts';
import { inItToo } from './in-it-too.ts';
import { inParentheses } from './in-parentheses.ts';
import { starring } from './in-the-cast.ts';
import { inThePlot } from './in-the-plot.ts';
import { introducesCast } from './introduces-cast.ts';
import { invertedCredit } from './inverted-credit.ts';
import { invertedPart } from './inverted-part.ts';
import { isCharacter } from './is-character.ts';
import { isRole } from './is-role.ts';
import { isSomebodyInIt } from './is-somebody.ts';
import { knownFor } from './known-for.ts';
import { labelledCast } from './labelled-cast.ts';
import { labelledCredit } from './labelled-credit.ts';
import { latestWork } from './latest-work.ts';
import { lendsAVoice } from './lends-a-voice.ts';
import { listedNames } from './listed-names.ts';
import { madeBefore } from './made-before.ts';
import { madeBy } from './made-by.ts';
import { madeWith } from './made-with.ts';
import { makersCareer } from './makers-career.ts';
import { makersOf } from './makers-of.ts';
import { makersPart } from './makers-part.ts';
import { makersWork } from './makers-work.ts';
import { makes } from './makes.ts';
import { metInThePlot } from './met-in-the-plot.ts';
import { namesAlone } from './names-alone.ts';
import { ofFame } from './of-fame.ts';
import { ownCharacter } from './own-character.ts';
import { partFirst } from './part-first.ts';
import { partsBefore } from './parts-before.ts';
import { performances } from './performances.ts';
import { picturedIn } from './pictured-in.ts';
import { PLATFORM_RULES } from './platform/index.ts';
import { playedBy } from './played-by.ts';
import { playedInClause } from './played-in-clause.ts';
import { plays } from './plays.ts';
import { presentsCast } from './presents-cast.ts';
import { prizeLine } from './prize-line.ts';
import { RELEASE_RULES } from './release/index.ts';
import { reunites } from './reunites.ts';
import { reviewed } from './reviewed.ts';
import { roleBeforeName } from './role-before-name.ts';
import { roleBehindName } from './role-behind-name.ts';
import type { Rule } from './rule.ts';
import { starrer } from './starrer.ts';
import { starsIn } from './stars-in.ts';
import { takesOn } from './takes-on.ts';
import { takesOver } from './takes-over.ts';
import { takesPart } from './takes-part.ts';
import { titlesInParentheses } from './titles-in-parentheses.ts';
import { toldOfCharacter } from './told-of-character.ts';
import { unfilledPart } from './unfilled-part.ts';
import { whosePart } from './whose-part.ts';

/** Who plays whom, then who is in it. */
export const CAST_RULES: readonly Rule[] = [
  actorAsCharacter,
  inParentheses,
  actorInParentheses,
  actorsAlias,
  plays,
  isCharacter,
  playedBy,
  playedInClause,
  actorsCharacter,
  takesOver,
  takesOn,
  whosePart,
  partFirst,
  invertedPart,
  ownCharacter,
  performances,
  titleActor,
  starring,
  actsIn,
  starsIn,
  inItToo,
  knownFor,
  partsBefore,
  earlierWorks,
  company,
  besidePart,
  castLists,
  castItems,
  castWords,
  castNouns,
  presentsCast,
  frontedCompany,
  alongWith,
  labelledCast,
  career,
  ofFame,
  comesAlong,
  comesBack,
  lendsAVoice,
  listedNames,
  reunites,
  starrer,
  takesPart,
  introducesCast,
  asSomebody,
  titlesInParentheses,
  picturedIn,
  actorWithWorks,
  namesAlone,
  prizeLine,
  reviewed,
];

/** Who makes it. */
export const CREW_RULES: readonly Rule[] = [
  roleBeforeName,
  roleBehindName,
  madeBy,
  makes,
  makersPart,
  makersWork,
  behindTheCamera,
  credits,
  directingDebut,
  doesAPart,
  invertedCredit,
  labelledCredit,
  madeWith,
  isRole,
  asRole,
  duties,
  doneBy,
  makersOf,
  makersCareer,
  attributedWork,
  madeBefore,
  firstSince,
  latestWork,
];

/**
 * All rules, in the order in which they are asked. Where two say the same of one sentence, the first is named as
 * the reason; no rule sees what another found.
 */
export const RULES: readonly Rule[] = [
  ...CAST_RULES,
  ...CREW_RULES,
  // Who appears in it
  appearance,
  inThePlot,
  toldOfCharacter,
  metInThePlot,
  isSomebodyInIt,
  unfilledPart,
  broughtIn,
  bringsTogether,
  firstName,
  // When it comes out, where it runs, how long it is
  ...RELEASE_RULES,
  ...PLATFORM_RULES,
  ...EPISODE_RULES,
];
