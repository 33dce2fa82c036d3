import { CALENDAR_WORDS, PARTICLES } from '../words/grammar.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { startsPlatform } from './platform-prefix.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

const SMALL = /^(?:a|an|in|on|to|for|with|from|at|by|is|are|it|&|:|!|,|-|’|')$/;

/**
 * Where the title ends that a line begins with, the channel in parentheses behind it: "How I Met the Keeper (Quark, 8
 * p.m.)". 0 where the line is none.
 */
export function listedTitleEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.capital !== true) return 0;
  // "Ada and Bo (Quark)" may be two, but not on a day: "Salt and Iron - April 30 - (Quark)"
  let joined = false;
  for (let i = 1; i < 12; i += 1) {
    const token = tokens[i];
    if (token === undefined) return 0;
    if (/^(?:and|the)$/.test(token.text)) {
      joined = true;
      continue;
    }
    if (token.text === '(') {
      const channel = startsPlatform(tokens, i + 1) || PLATFORM_KEYS.has(tokens[i + 1]?.lower ?? '');
      const end = withoutDay(tokens, i);
      return i > 1 && channel && (end < i || !joined) ? end : 0;
    }
    if (!token.capital && token.kind !== 'number' && !PARTICLES.has(token.lower) && !SMALL.test(token.text))
      return 0;
  }
  return 0;
}

/** "Low Tide - April 30 - (Quark)", "Salt - TBA (Quark)": the title ends before the dash that leads to its day. */
function withoutDay(tokens: readonly Token[], end: number): number {
  for (let i = 1; i < end; i += 1) {
    const [dash, next] = [tokens[i], tokens[i + 1]];
    // "Low Tide, Season 2 (Quark)"
    if (
      dash?.text === ',' &&
      /^(?:season|series)$/.test(next?.lower ?? '') &&
      tokens[i + 2]?.kind === 'number'
    )
      return i;
    if (dash !== undefined && DASH.test(dash.text) && dash.spaced && next?.spaced && opensDay(next)) return i;
  }
  return end;
}

const DASH = /^[-–—]$/;

const opensDay = ({ lower, kind }: Pick<Unit, 'lower' | 'kind'>) =>
  CALENDAR_WORDS.has(lower) || kind === 'number' || /^(?:tb[acd]|\()$/.test(lower);

/** The parenthesis of "Low Tide - April 30 - (Quark)" behind its day, where the title ends before unit `at`; `at` where no day stands there. */
export function behindListedDay(units: readonly Unit[], at: number): number {
  const [dash, next] = [units[at], units[at + 1]];
  // "Low Tide, Season 2 (Quark)"
  if (dash?.text === ',' && next?.lower === 'season' && units[at + 3]?.text === '(') return at + 3;
  if (dash === undefined || next === undefined || !DASH.test(dash.text) || !opensDay(next)) return at;
  for (let i = at + 1; i < at + 8; i += 1) {
    const unit = units[i];
    if (unit === undefined) return at;
    if (unit.text === '(') return i;
    if (!DASH.test(unit.text) && unit.text !== ',' && !opensDay(unit)) return at;
  }
  return at;
}
