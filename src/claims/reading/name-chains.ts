import { CALENDAR_WORDS, FUNCTION_WORDS, PARTICLES, WHICH_EPISODE } from '../words/grammar.ts';
import { commaJoint } from './comma-joint.ts';
import { startsCapitals } from './name-borders.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isNameWord } from './name-word.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Small words that a title may have inside and that a person's name never has. */
const JOINERS = new Set(
  'and & in on at to for with from or who vs. under over into without my your our his her a an no v v. vs'.split(
    ' ',
  ),
);
// Longer than any title; keeps what is tried for one chain bounded.
const MOST_SEGMENTS = 6;

/** A run of capital words with what stands between it and the one before: "Wolf" behind "and the". */
export type Segment = {
  readonly from: number;
  readonly to: number;
  /** Small words or mark in front of it; empty for the first. */
  readonly joint: string;
};

/** Capital words as far as small words, colons and possessives join them: all that one title may take up. */
export type NameChain = { readonly segments: readonly Segment[] };

/** The chains of one sentence, from left to right and without overlap. */
export function nameChains(tokens: readonly Token[]): NameChain[] {
  const chains: NameChain[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens, at) && !isNumberFirst(tokens, at)) {
      at += 1;
      continue;
    }
    const segments: Segment[] = [];
    let joint = '';
    for (;;) {
      const to = segmentEnd(tokens, at);
      segments.push({ from: at, to, joint });
      const next = jointAt(tokens, at, to);
      at = next?.to ?? to;
      if (next === undefined || segments.length === MOST_SEGMENTS) break;
      joint = next.text;
    }
    chains.push({ segments });
  }
  return chains;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  // "I, Harbor"
  if (token.text === 'I')
    return (
      tokens[at + 1]?.text === ',' &&
      tokens[at + 2]?.capital === true &&
      (at > 0 || tokens[at + 3]?.text !== ',')
    );
  // "Oscar-winning Northgate"
  if (token.lower.includes('-') && !isNameWord(token)) return false;
  if (CALENDAR_WORDS.has(token.lower)) return tokens[at + 1]?.kind !== 'number';
  return !(SEASON.has(token.lower) && WHICH_EPISODE.test(tokens[at + 1]?.lower ?? ''));
}

/** "12 Lanterns", but neither "Season 2 Finale" nor "May 4 Premiere". */
function isNumberFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.kind === 'number' &&
    /^\d{1,3}(?:st|nd|rd|th)?$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.spaced === true &&
    isCapital(tokens, at + 1) &&
    !CALENDAR_WORDS.has(tokens[at + 1]?.lower ?? '') &&
    !/^(?:century|annual|anniversary|street|avenue)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:seasons?|series|parts?|volumes?|chapters?|episodes?|no\.|[$£€#.-])$/.test(before?.lower ?? '') &&
    !CALENDAR_WORDS.has(before?.lower ?? '')
  );
}

const SEASON = new Set('season seasons series episode episodes volume'.split(' '));

const OF_IT =
  /^(?:stars?|creators?|directors?|writers?|authors?|cast|voice|maker|makers|actor|actress|producer)$/;

/** "House of the Tide 2": capital words, numbers, and the small words that any name may have inside. */
function segmentEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  // "Star of Kira's Lamp dies": what somebody is
  if (from === 0 && OF_IT.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'of') return to;
  for (;;) {
    const token = tokens[to];
    if (token === undefined || !token.spaced || tokens[to - 1]?.possessive) return to;
    // "How I Met a Pirate"
    if (token.text === 'I' && isCapital(tokens, to + 1)) {
      to += 2;
      continue;
    }
    if (startsCapitals(tokens, from, to)) return to;
    if (isCapital(tokens, to) || (token.kind === 'number' && /^\d{1,2}$/.test(token.text))) {
      to += 1;
      continue;
    }
    let end = to;
    while (end < to + 3 && tokens[end]?.spaced && PARTICLES.has(tokens[end]?.text ?? '')) end += 1;
    if (
      end === to ||
      tokens[end]?.text === 'I' ||
      !isCapital(tokens, end) ||
      !tokens[end]?.spaced ||
      startsCapitals(tokens, from, end)
    )
      return to;
    to = end + 1;
  }
}

function jointAt(
  tokens: readonly Token[],
  from: number,
  at: number,
): { text: string; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (tokens[at - 1]?.possessive)
    return token.spaced && isCapital(tokens, at) ? { text: "'s", to: at } : undefined;
  if (token.text === ':')
    return !token.spaced &&
      tokens[at + 1]?.spaced &&
      (isCapital(tokens, at + 1) || (tokens[at + 1]?.capital && /^[–—]$/.test(tokens[at + 3]?.text ?? '')))
      ? { text: ':', to: at + 1 }
      : undefined;
  if (token.text === ',') return commaJoint(tokens, from, at, isCapital);
  if (token.text === '–' || token.text === '—')
    return token.spaced && tokens[at + 1]?.spaced && isCapital(tokens, at + 1)
      ? { text: '–', to: at + 1 }
      : undefined;
  let end = at;
  let joins = false;
  while (end < at + 3 && tokens[end]?.spaced && !tokens[end]?.capital) {
    const lower = tokens[end]?.lower ?? '';
    if (JOINERS.has(lower) || (lower === 'by' && isByWord(tokens, end + 1))) joins = true;
    else if (!PARTICLES.has(lower)) break;
    end += 1;
  }
  if (!joins || !isCapital(tokens, end) || !tokens[end]?.spaced) return undefined;
  // "Quark's Low Tide and the BBC's Ember"
  if (tokens[end]?.possessive && PLATFORM_KEYS.has(tokens[end]?.lower ?? '')) return undefined;
  // "in the" and "with a" lead on; a further function word in capitals begins something else.
  return {
    text: tokens
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(' '),
    to: end,
  };
}

/** "Call Me by Your Lamp", "Low Tide by the Sea", where "Northgate by Ada Stone" and "by the Stones" say who made it. */
function isByWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.text === 'the')
    return (
      isOrdinaryWord(tokens[at + 1]?.lower ?? '') &&
      (tokens[at + 1]?.possessive === true || tokens[at + 2]?.capital !== true)
    );
  return word?.capital === true && FUNCTION_WORDS.has(word.lower);
}

/** Whether a capital at the beginning of a sentence may stand there only because it is the beginning. */
export function isDoubtfulFirst(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  if (token?.kind === 'number') return true;
  return (
    (FUNCTION_WORDS.has(lower) && !/^(?:the|a|an)$/.test(lower)) ||
    /(?:ing|ly|'(?:s|m|ve|re|ll|d))$/.test(lower)
  );
}
