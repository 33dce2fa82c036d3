import { YEAR } from '../words/grammar.ts';
import type { Evidence } from './evidence.ts';
import { isMediumNoun } from './medium-signs.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Unit } from './unit.ts';

/** Nouns that are also verbs, so that a name behind them may be an object: "will play Kira Vale", "features Eleven". */
const ALSO_VERBS = /^(?:plays?|features?|shorts?|shows?|project|special|pilot|story)$/;

/** Nouns for a work that are other words as well, or speak of none by themselves: "the hit X", "the comic opera X". */
const ALSO_WORKS = new Set(
  'hit smash documentary doc opera operetta programme program telefilm one-off masterpiece gem sensation phenomenon flop satire parody two-hander gameshow debut'.split(
    ' ',
  ),
);

/** What only a noun stands behind. */
export const DETERMINES =
  /^(?:the|a|an|this|his|her|their|whose|new|hit|one-act|one-man|one-woman|stage|classic|award-winning)$/;

/** What stands between a determiner and a noun for a work, and is no noun that could be a subject. */
const DESCRIBES =
  /^(?:smash|debut|indie|comic|soap|cult|breakout|acclaimed|excellent|first|second|third|latest|animated|short|one-off|surprise|box-office|tv|television|streaming|new|recent|upcoming|forthcoming|original|political|historical|nature|true-crime)$/;

/** Whether a noun for a work stands right before unit `i`: "the series X", "the 2003 feature X", "the smash hit X". */
export function isWorkBefore(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (before?.kind !== 'word') return false;
  if (ALSO_WORKS.has(before.lower)) return evidence.form !== 'somebody' && isNoun(units, i - 1);
  if (!isMediumNoun(before)) return false;
  return !ALSO_VERBS.test(before.lower) || (evidence.form !== 'somebody' && isNoun(units, i - 1));
}

/** "the pilot X", "the play X", "a drama special X": a noun, though it may be a verb elsewhere. */
function isNoun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined) return false;
  if (DETERMINES.test(before.lower) || DESCRIBES.test(before.lower) || YEAR.test(before.text)) return true;
  if (/s$/.test(units[at]?.lower ?? '')) return false;
  return isMediumNoun(before) || PLATFORM_KEYS.has(before.key);
}
