import { ORGANISATION_ENDINGS } from '../words/organisations.ts';
import { PLATFORMS } from '../words/platforms.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Token } from './token.ts';

// Names of services that are no ordinary word or first name by themselves ("Max Parker", "Stan Lee", "Space Jam").
const SAFE = new Set(
  PLATFORMS.filter(
    (name) =>
      name.includes(' ') ||
      name.includes('+') ||
      /^[A-Z]{2,}$/.test(name) ||
      /^(?:Netflix|Hulu|Syfy|SyFy|Starz|Showtime|Crunchyroll)$/.test(name),
  ).map((name) => name.toLowerCase()),
);

const FIRST_WORDS = new Set([...SAFE].map((name) => name.split(' ')[0]));

/** "PC Danny Moss": of the police. */
function isConstable(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'PC' && startsWithGivenName(tokens[at + 1]?.text ?? '');
}

/** Where the rest begins in "Prime Video God of War"; `from` where the name has no channel before it. */
export function splitPlatform(tokens: readonly Token[], from: number, to: number): number {
  if (!FIRST_WORDS.has(tokens[from]?.lower) || isConstable(tokens, from)) return from;
  for (let i = Math.min(from + 3, to); i > from; i -= 1) {
    const prefix = tokens
      .slice(from, i)
      .map((token) => token.lower)
      .join(' ');
    if (SAFE.has(prefix)) {
      const last = tokens[to - 1] as Token;
      if (i === to) return from;
      return ORGANISATION_ENDINGS.has(last.lower) || !(tokens[i] as Token).capital ? from : i;
    }
  }
  return from;
}
