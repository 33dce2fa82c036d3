import type { SentenceReading } from '../reading/reading.ts';
import { PLOT_VERBS } from '../words/plot.ts';
import { KIN_NOUNS } from '../words/story.ts';
import { charactersFrom, finding, isShownCharacter } from './characters.ts';
import { type Cue, likelyCharacter } from './likely-character.ts';
import type { Finding } from './rule.ts';
import { storyWork } from './story-work.ts';
import { isName, wordAt } from './walk.ts';
import { workBehind } from './whose-work.ts';

// More are no list of characters.
const MOST_NAMED = 5;

/** The characters named from `from` on, as far as `cue` and what is known of them is enough; of the work spoken of. */
export function namedInStory(s: SentenceReading, from: number, cue: number): readonly Finding[] {
  if (from < 0 || cue < 1 || !isName(s, from)) return [];
  const { found, end } = charactersFrom(s, from);
  const first = found[0];
  // "a young Zorn named Kira"
  if (first === undefined || found.length > MOST_NAMED || /^(?:named|called)$/.test(wordAt(s, end)))
    return [];
  const sure = found.filter(
    ({ at }) => likelyCharacter(s, at, asCue(cue + (isToldBehind(s, at) ? 1 : 0))) !== undefined,
  );
  if (sure.length === 0) return [];
  const work = workBehind(s, end) ?? storyWork(s, first.at);
  return sure.flatMap(({ character, at }) => finding(character, work, at, end));
}

/** As `namedInStory`, of one name and nobody listed behind it, a possessive too. */
export function oneInStory(s: SentenceReading, at: number, cue: number): readonly Finding[] {
  if (cue < 1) return [];
  const character = likelyCharacter(s, at, asCue(cue));
  return character === undefined
    ? []
    : finding(
        character,
        workBehind(s, behindOwned(s, at)) ?? workBehind(s, behindTold(s, at)) ?? storyWork(s, at),
        at,
        at + 1,
      );
}

/** Of "Kira, the hero of Northgate" the unit behind "hero". */
function behindTold(s: SentenceReading, at: number): number {
  if (wordAt(s, at + 1) !== ',') return at;
  for (let i = at + 3; i < at + 8 && s.units[i]?.kind === 'word'; i += 1)
    if (/^(?:protagonist|antagonist|hero|heroine|villain|anti-hero)$/.test(wordAt(s, i)))
      return /^(?:of|in|from)$/.test(wordAt(s, i + 1)) ? i + 1 : at;
  return at;
}

/** Of "Kira's wife Beth in Northgate" the unit behind Beth. */
function behindOwned(s: SentenceReading, at: number): number {
  let i = at + 1;
  if (s.units[at]?.possessive) while (i < at + 4 && KIN_NOUNS.has(wordAt(s, i))) i += 1;
  return i > at + 1 && isName(s, i) ? i + 1 : i;
}

export const asCue = (points: number): Cue => (points >= 3 ? 3 : points <= 1 ? 1 : 2);

/** ", a pilot", ", who", "who": that somebody is told of, and not that real people are listed. */
export function isToldBehind(s: SentenceReading, at: number): boolean {
  const next = wordAt(s, at + 1);
  if (next === 'who') return true;
  return next === ',' && /^(?:a|an|who|whose|his|her)$/.test(wordAt(s, at + 2));
}

/**
 * Whether the clause before unit `at` tells of a character that the article shows: "Kira, who finds her son Ben", "Kira's
 * friend Ben". Not "Stone, who plays Kira, lives with her husband Ben".
 */
export function isOfCharacter(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 20; i -= 1) {
    if (/^[.;:]$/.test(wordAt(s, i))) return false;
    if (!isName(s, i)) continue;
    const unit = s.units[i];
    if (unit?.possessive && likelyCharacter(s, i, 1) !== undefined) return true;
    if (unit === undefined) return false;
    // "Kira lives with her sister Emma"
    if (!isShownCharacter(s, i, unit.text))
      return PLOT_VERBS.has(wordAt(s, i + 1)) && likelyCharacter(s, i, 1) !== undefined;
    if (unit.possessive) return true;
    const next = wordAt(s, i + 1) === ',' ? i + 2 : i + 1;
    return (
      wordAt(s, next) === 'who' || PLOT_VERBS.has(wordAt(s, next)) || /^(?:and|is|as)$/.test(wordAt(s, next))
    );
  }
  return false;
}
