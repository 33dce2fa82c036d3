import { ORGANISATION_ENDINGS } from '../words/organisations.ts';
import { INVENTED_PLATFORMS, PLATFORMS } from '../words/platforms.ts';
import { startsWithGivenName } from './given-name.ts';
import { ORDINARY_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';
import { foldName } from './unit.ts';

// Names of services that are no ordinary word or first name by themselves ("Max Reed", "Stan Moss", "Space Salt").
const LISTED = PLATFORMS.filter((name) => !ORDINARY_KEYS.has(foldName(name)));
/** "CBS", "AMC": only where they are printed in capitals. */
const ABBREVIATED = new Set(
  LISTED.filter((name) => /^[A-Z\d]{2,}$/.test(name)).map((name) => name.toLowerCase()),
);
const SAFE = new Set(
  LISTED.filter(
    (name) =>
      name.includes(' ') ||
      name.includes('+') ||
      ABBREVIATED.has(name.toLowerCase()) ||
      INVENTED_PLATFORMS.has(name),
  ).map((name) => name.toLowerCase()),
);

const FIRST_WORDS = new Set([...SAFE].map((name) => name.split(' ')[0]));

/** "PC Danny Moss", "as PC Moss": of the police. */
function isConstable(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'PC') return false;
  const next = tokens[at + 1];
  return (
    startsWithGivenName(next?.text ?? '') ||
    (next?.capital === true &&
      PLAYED.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:games?|gamers?|gaming|master|building|version|port)$/.test(next.lower))
  );
}

const PLAYED = /^(?:as|plays?|played|playing|portrays?|portrayed|is|and|,)$/;

/** Where the rest begins in "Prime Video House of Salt"; `from` where the name has no channel before it. */
export function splitPlatform(tokens: readonly Token[], from: number, to: number): number {
  const end = behindPlatform(tokens, from, to);
  if (end === from || end === to) return from;
  const last = tokens[to - 1] as Token;
  return ORGANISATION_ENDINGS.has(last.lower) || !(tokens[end] as Token).capital ? from : end;
}

/** Whether a channel's name begins at `at`: "Ada Stone of the Apple TV+ series" is no name with a particle. */
export function startsPlatform(tokens: readonly Token[], at: number): boolean {
  return behindPlatform(tokens, at, tokens.length) > at;
}

function behindPlatform(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first === undefined || !FIRST_WORDS.has(first.lower) || isConstable(tokens, from)) return from;
  for (let i = Math.min(from + 3, to); i > from; i -= 1) {
    const prefix = tokens
      .slice(from, i)
      .map((token) => token.lower)
      .join(' ');
    if (!SAFE.has(prefix)) continue;
    if (i === from + 1 && ABBREVIATED.has(prefix) && first.text !== first.text.toUpperCase()) continue;
    return i;
  }
  return from;
}
