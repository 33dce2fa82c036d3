import { MEDIUM_NOUNS } from '../words/media.ts';
import { topicAt } from './anaphor.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import { type Works, worksEndingAt, worksStartingAt } from './works.ts';

const LOOK_BACK = 40;

/** What "it" takes up: a work named before it in the sentence, else the one that is spoken of; a new one has no name. */
export function takenUp(s: SentenceReading, it: number): Works | undefined {
  // "you need to see X when it opens"
  if (
    /^(?:when|once|before|until)$/.test(s.units[it - 1]?.lower ?? '') &&
    isTitle(s.reading, s.units[it - 2]) &&
    !s.units[it - 2]?.possessive
  )
    return worksEndingAt(s, it - 2, false);
  if (opensWithOther(s, it)) return undefined;
  let named: Works | undefined;
  for (let i = Math.max(0, it - LOOK_BACK); i < it; i += 1) {
    const unit = s.units[i];
    if (/^(?:a|an|another)$/.test(unit?.lower ?? '') && !saysWhatItIs(s, i) && newWorkBehind(s, i, it))
      return calledBehind(s, i, it);
    if (unit?.kind !== 'name' || unit.possessive || !isTitle(s.reading, unit)) continue;
    const here = worksStartingAt(s, i, true);
    if (here === undefined || here.works.length > 1) return undefined;
    if (named !== undefined && named.works[0]?.title !== here.works[0]?.title) return undefined;
    named = here;
  }
  return named ?? topicAt(s, it, it + 1);
}

/** "The cast recording sold well after it": what the sentence begins with, and no work. */
function opensWithOther(s: SentenceReading, it: number): boolean {
  if (it < 3 || !/^(?:the|its|a|an|their|this)$/.test(s.units[0]?.lower ?? '')) return false;
  for (let i = 1; i < 5 && i < it; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark' || MEDIUM_NOUNS.has(unit.lower)) return false;
    if (OTHER.test(unit.lower)) return s.units[i + 1]?.kind === 'word';
  }
  return false;
}

const OTHER =
  /^(?:recording|album|soundtrack|song|single|trailer|teaser|clip|video|poster|podcast|ep|score|tour|festival|service|platform|network|channel|streamer|company|studio|theme)$/;

/** "It's a ten-part story, and it opens": the same work. */
function saysWhatItIs(s: SentenceReading, article: number): boolean {
  if (article > 3) return false;
  // "The book was a bestseller when it"
  if (/^(?:is|was)$/.test(s.units[article - 1]?.lower ?? '') && article > 1) return true;
  const [it, is] = s.units;
  if (!/^(?:it|this)(?:'s)?$/.test(it?.lower ?? '')) return false;
  return article === 1
    ? it?.possessive === true || it?.lower === "it's"
    : /^(?:is|was|'s)$/.test(is?.lower ?? '');
}

/** "A game called X; it": the new one has its name there. */
function calledBehind(s: SentenceReading, from: number, to: number): Works | undefined {
  for (let i = from + 1; i < Math.min(from + 8, to); i += 1)
    if (/^(?:called|titled|entitled|named|dubbed)$/.test(s.units[i]?.lower ?? ''))
      return worksStartingAt(s, i + 1, true);
  return undefined;
}

/** "A Quark series", "another film": with nothing but adjectives and names in between. */
function newWorkBehind(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(from + 6, to); i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (MEDIUM_NOUNS.has(unit.lower)) return true;
    if (/^(?:of|in|on|for|to|by|with|from|is|was)$/.test(unit.lower)) return false;
  }
  return false;
}
