import { MEDIUM_NOUNS } from '../words/media.ts';
import { belongsToOther } from './belongs.ts';
import { startsWithGivenName } from './given-name.ts';
import { isPlatformName } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import { foldName, type Unit } from './unit.ts';
import type { Works } from './works.ts';

const OTHER =
  /^(?:first|second|third|last|previous|earlier|other|another|next|latest|debut|original|final|biggest|best|most|films?|of|and|to|for|with|in|on|at|by|from|about)$/;

const MADE_FROM = /\b(?:adapt(?:s|ed|ing|ation|ations)?|based on)\b/;
/** How many letters of an article show whether it tells of an adaptation. */
const HEAD = 3_000;

/**
 * "Ada Stone's short, tart comedy arrived", "Quark's adaptation will run": the work that is spoken of, by who made it or
 * shows it, where the noun phrase ends at `last` and the sentence names no other work.
 */
export function ownedNoun(s: SentenceReading, last: number): Works | undefined {
  const noun = s.units[last];
  const { topic } = s;
  if (topic === undefined || noun?.kind !== 'word' || noun.possessive) return undefined;
  if (!(MEDIUM_NOUNS.has(noun.lower) || noun.lower === 'project')) return undefined;
  let from = last - 1;
  while (from > last - 7 && (s.units[from]?.kind === 'word' || s.units[from]?.lower === ',')) {
    if (
      s.units[from]?.possessive ||
      (OTHER.test(s.units[from]?.lower ?? '') && s.units[from]?.lower !== noun.lower)
    )
      return undefined;
    from -= 1;
  }
  const owner = s.units[from];
  if (owner?.kind !== 'name' || !owner.possessive || owner.quoted || isTitle(s.reading, owner))
    return undefined;
  if (!isPlatformName(owner.key, owner.text) && !isSomebody(s, owner)) return undefined;
  if (belongsToOther(s, from) || namesOther(s, last)) return undefined;
  const medium = MEDIUM_NOUNS.get(noun.lower);
  if (medium !== 'book' && medium !== 'comic') return { works: [topic], from, to: last + 1 };
  // "Greta Hall's novel came out": what the work that is spoken of was made from
  return MADE_FROM.test(s.reading.article.body.slice(0, HEAD))
    ? { works: [{ title: topic.title, medium }], from, to: last + 1 }
    : undefined;
}

/** "Ada Stone", and "Stone" where the article has her. */
function isSomebody(s: SentenceReading, { key, text }: Unit): boolean {
  const { evidence, names } = s.reading;
  return (
    [key, ...(names.get(key) ?? []).map(foldName)].some((name) => (evidence.get(name)?.person ?? 0) > 0) ||
    startsWithGivenName(text)
  );
}

function namesOther(s: SentenceReading, to: number): boolean {
  for (let i = Math.max(0, to - 40); i < to; i += 1) if (isTitle(s.reading, s.units[i])) return true;
  return false;
}
