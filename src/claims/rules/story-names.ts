import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PLOT_VERBS } from '../words/plot.ts';
import { KIN_NOUNS } from '../words/story.ts';
import { characterHere, charactersFrom, finding, isShownCharacter } from './characters.ts';
import { type Cue, likelyCharacter } from './likely-character.ts';
import type { Finding } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { workBefore, workBehind } from './whose-work.ts';

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
    : finding(character, workBehind(s, behindOwned(s, at)) ?? storyWork(s, at), at, at + 1);
}

/** Of "Kira's wife Beth in Northgate" the unit behind Beth. */
function behindOwned(s: SentenceReading, at: number): number {
  let i = at + 1;
  if (s.units[at]?.possessive) while (i < at + 4 && KIN_NOUNS.has(wordAt(s, i))) i += 1;
  return i > at + 1 && isName(s, i) ? i + 1 : i;
}

/** The work whose plot is told at `at`; of a character that the article says is played in another one, none. */
export function storyWork(s: SentenceReading, at: number): Work | undefined {
  const work = toldWork(s, at);
  const played = s.reading.played.get(foldName(characterHere(s, at) ?? ''));
  if (played === undefined || work?.title === played || (work !== undefined && isToldIn(s, at, work)))
    return work;
  return played === s.reading.main?.title ? s.reading.main : undefined;
}

/** The work that the words before `at`, or the sentences before, show to be told; none that is rather somebody than a work. */
function toldWork(s: SentenceReading, at: number): Work | undefined {
  const before = workBefore(s, at);
  if (before !== undefined && !isRatherSomebody(s, before)) return before;
  const { main } = s.reading;
  // What a sentence before named in passing may not be what this one tells of.
  if (main !== undefined && s.topic?.title !== main.title && !isNamed(s, s.topic, at))
    return isRatherSomebody(s, s.topic ?? main) && !isRatherSomebody(s, main) ? main : undefined;
  if (main !== undefined && s.reading.besideMain.has(s.sentence.start) && s.topic?.title === main.title)
    return undefined;
  return s.topic === undefined || isRatherSomebody(s, s.topic) ? undefined : s.topic;
}

/** "In Salt, Kira": a work that the sentence itself tells of. */
function isToldIn(s: SentenceReading, at: number, work: Work): boolean {
  for (let i = at - 1; i > 0 && i > at - REACH; i -= 1)
    if (isName(s, i) && s.reading.titles.get(s.units[i]?.key ?? '') === work.title)
      return /^(?:in|of|throughout)$/.test(wordAt(s, i - 1)) || MEDIUM_NOUNS.has(wordAt(s, i - 1));
  return false;
}

function isNamed(s: SentenceReading, work: Work | undefined, at: number): boolean {
  if (work === undefined) return false;
  for (let i = Math.max(0, at - REACH); i < Math.min(at + REACH, s.units.length); i += 1)
    if (isName(s, i) && s.reading.titles.get(s.units[i]?.key ?? '') === work.title) return true;
  return false;
}

// Keeps a sentence of ten thousand names from being walked once for each.
const REACH = 40;

function isRatherSomebody(s: SentenceReading, { title }: Work): boolean {
  const known = s.reading.evidence.get(foldName(title));
  if (known === undefined) return false;
  // "FBI agent Kira"
  if (/^\p{Lu}{2,4}$/u.test(title) && known.media.size === 0 && title !== s.reading.main?.title) return true;
  if (known.person > known.title) return true;
  return known.form === 'somebody' && known.title <= 4 && known.media.size === 0;
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
