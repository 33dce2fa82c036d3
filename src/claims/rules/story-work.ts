import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { FUNCTION_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { characterHere } from './characters.ts';
import { isName, wordAt } from './walk.ts';
import { titleBefore } from './whose-work.ts';

/** The work whose plot is told at `at`; of a character that the article says is played in another one, none. */
export function storyWork(s: SentenceReading, at: number): Work | undefined {
  const owner = owningWork(s, at);
  if (owner !== undefined) return owner;
  const work = toldWork(s, at);
  const played = s.reading.played.get(foldName(characterHere(s, at) ?? ''));
  if (played === undefined || work?.title === played || (work !== undefined && isToldIn(s, at, work)))
    return work;
  return played === s.reading.main?.title ? s.reading.main : undefined;
}

/** The work that the words before `at`, or the sentences before, show to be told; none that is rather somebody than a work. */
function toldWork(s: SentenceReading, at: number): Work | undefined {
  const { main } = s.reading;
  const before = titleBefore(s, at);
  if (before !== undefined && !isRatherSomebody(s, before.work)) {
    const { title } = before.work;
    if (title === main?.title || title === s.topic?.title || tellsOf(s, before.at, at)) return before.work;
    return undefined;
  }
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

/** "Northgate's reluctant hero Kira", "Northgate character Kira": whose somebody it is, whatever else is told of. */
export function owningWork(s: SentenceReading, at: number): Work | undefined {
  let somebody = false;
  for (let i = at - 1; i >= 0 && i > at - 6; i -= 1) {
    if (isName(s, i)) {
      const unit = s.units[i];
      const known = s.reading.evidence.get(unit?.key ?? '');
      if (!somebody || !isTitle(s.reading, unit) || (known?.character ?? 0) > 0) return undefined;
      return unit?.possessive || isNounOfSomebody(wordAt(s, i + 1)) ? titleAt(s, i)?.work : undefined;
    }
    const word = wordAt(s, i);
    if (s.units[i]?.kind !== 'word' || FUNCTION_WORDS.has(word)) return undefined;
    somebody ||= isNounOfSomebody(word);
  }
  return undefined;
}

/**
 * Whether the title at `title` is what the words from there to `at` tell of: "In X, Kira", "X follows Kira", "X, a game
 * where Kira", and no "enters X", "a poster with X".
 */
function tellsOf(s: SentenceReading, title: number, at: number): boolean {
  const next = MEDIUM_NOUNS.has(wordAt(s, title + 1)) ? title + 2 : title + 1;
  const place = placeWord(s, title);
  if (/^(?:in|of|throughout|on|across|from)$/.test(place)) return true;
  // "X's first season centers on Kira"
  const owned = s.units[title]?.possessive ? title + 4 : next;
  for (let i = next; place === '' && i <= owned; i += 1)
    if (TELLS.test(wordAt(s, i)) || wordAt(s, i + 1) === 'about') return true;
  // "Northgate, a game where you control Kira"
  for (let i = next; i < at; i += 1)
    if (
      /^(?:where|about|which|that|following)$/.test(wordAt(s, i)) &&
      (MEDIUM_NOUNS.has(wordAt(s, i - 1)) || /^(?:story|tale|in)$/.test(wordAt(s, i - 1)))
    )
      return true;
  return false;
}

const TELLS =
  /^(?:follows?|tells|stars?|focuses|cent(?:er|re)s|features?|introduces?|introduced|sees|revolves|chronicles|uses|gives|puts|casts|concerns|opens|begins|ends|explores|depicts|finds|picks|brings|is|was)$/;

const PLACES =
  /^(?:in|of|throughout|on|across|from|via|with|during|to|into|between|like|near|at|by|for|and|as|about|than|around)$/;

/** The preposition that the title at `title` is behind, over what it is called before; none where the clause begins with it. */
function placeWord(s: SentenceReading, title: number): string {
  for (let i = title - 1; i >= 0 && i > title - 6; i -= 1) {
    const unit = s.units[i];
    if (unit === undefined) return '';
    if (unit.kind === 'mark') {
      if (/^[“"‘'-]$/.test(unit.lower)) continue;
      return '';
    }
    if (unit.kind === 'name' || unit.kind === 'number') {
      if (unit.possessive || unit.kind === 'number' || MEDIUM_NOUNS.has(wordAt(s, i + 1))) continue;
      return 'name';
    }
    if (PLACES.test(unit.lower)) return unit.lower;
  }
  return '';
}
