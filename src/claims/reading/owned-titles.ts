import { FUNCTION_WORDS } from '../words/grammar.ts';
import { STUDIOS } from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { isEveryday } from './name-form.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** How an owner and what is owned stand in the article beside "owner's owned". */
type Pair = { readonly words: string[]; count: number };

/**
 * Titles that begin with a possessive, "Kira's Journey": the two stand together at least twice, the noun is an everyday
 * one and never stands without its owner, and the owner is no channel, no company and nobody of whom the article has a
 * full name and speaks by the last word of it ("Ada Stone", later "Stone's Journey").
 *
 * @param lines the tokens of the running sentences and of the headline
 */
export function* ownedTitles(lines: readonly (readonly Token[])[]): Generator<string[]> {
  const pairs = new Map<string, Pair>();
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i += 1) {
      if (!isOwner(line, i) || !isOwned(line, i + 1)) continue;
      const words = [line[i] as Token, line[i + 1] as Token].map(({ lower }) => lower);
      const key = words.join(' ');
      const pair = pairs.get(key) ?? { words, count: 0 };
      pair.count += 1;
      pairs.set(key, pair);
    }
  const often = [...pairs.values()].filter(({ count }) => count > 1);
  if (often.length === 0) return;
  const alone = standAlone(lines);
  for (const { words } of often)
    if (
      !alone.owned.has(words[1] as string) &&
      !(alone.first.has(words[0] as string) && alone.last.has(words[0] as string))
    )
      yield words;
}

/** "Kira's" where no name goes before it: whoever owns something. */
function isOwner(line: readonly Token[], i: number): boolean {
  const { possessive, capital, lower } = line[i] as Token;
  return (
    possessive &&
    capital &&
    !FUNCTION_WORDS.has(lower) &&
    !PLATFORM_KEYS.has(lower) &&
    !STUDIOS.has(lower) &&
    !PROPER_ADJECTIVES.has(lower) &&
    !isNamePart(line[i - 1])
  );
}

/** "Journey", and no word of a longer name. */
function isOwned(line: readonly Token[], i: number): boolean {
  const { kind, capital, lower } = line[i] as Token;
  return kind === 'word' && capital && isEveryday(lower) && !isNamePart(line[i + 1]);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower);
}

/** Words with a capital: `owned` behind no possessive, `first` where no name goes before, `last` of a longer name. */
function standAlone(lines: readonly (readonly Token[])[]) {
  const [owned, first, last] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const line of lines)
    for (let i = 0; i < line.length; i += 1) {
      const { kind, capital, lower, possessive } = line[i] as Token;
      if (kind !== 'word' || !capital) continue;
      const before = line[i - 1];
      if (i > 0 && before?.possessive !== true) owned.add(lower);
      if (isNamePart(before) && before?.possessive !== true) last.add(lower);
      else if (!possessive && !isNamePart(line[i + 1])) first.add(lower);
    }
  return { owned, first, last };
}
