import { asTitle } from './headline-run.ts';
import { isEdgeMark } from './reviewed-title.ts';
import type { Token } from './token.ts';

/** "Everything we know about Low Tide", "First look at Low Tide", "First Trailer for Low Tide Drops" */
export function titleBehindNoun(tokens: readonly Token[]): readonly Token[] | undefined {
  const of = tokens.findIndex(
    ({ lower }, i) =>
      OF_WHAT.get(lower)?.test(tokens[i - 1]?.lower ?? '') || (lower === 'about' && isKnown(tokens, i)),
  );
  if (of < 1) return undefined;
  let to = of + 1;
  while (to < tokens.length && !isEdgeMark(tokens[to]) && !SAYS_NEWS.has(tokens[to]?.lower ?? '')) to += 1;
  return asTitle(tokens.slice(of + 1, to));
}

/** "we know", "you need to know so far" */
function isKnown(tokens: readonly Token[], about: number): boolean {
  return [1, 2, 3].some((back) => tokens[about - back]?.lower === 'know');
}

const OF_WHAT: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:look|glimpse)$/],
  ['for', /^(?:trailers?|teaser|posters?)$/],
  ['of', /^(?:making|cast|scenes|trailer|review)$/],
]);
const SAYS_NEWS = new Set(
  'drops arrives lands released unveiled revealed is has shows teases online here promises debuts hits explained'.split(
    ' ',
  ),
);

/** "Low Tide’s first trailer": what owns the noun, from `from` on and without the ending. */
export function ownerOf(tokens: readonly Token[], from: number, noun: number): readonly Token[] | undefined {
  let last = noun - 1;
  while (last > 0 && /^(?:first|new|final|official|latest|next|full)$/.test(tokens[last]?.lower ?? ''))
    last -= 1;
  const owner = tokens[last];
  if (!owner?.possessive) return undefined;
  return [...tokens.slice(from, last), { ...owner, possessive: false, end: owner.start + owner.text.length }];
}
