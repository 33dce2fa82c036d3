import type { Token } from './token.ts';

/** A remark is a few words; what is longer stays as it stands. */
const LONGEST = 9;

/** Where somebody is in a picture: "(left)", "(L)", "(second from right)". */
const PICTURE = new Set(
  'l r c left right center centre middle above below top bottom inset front back far pictured seen shown seated standing second third from with and at the in'.split(
    ' ',
  ),
);

/**
 * A sentence without what is set into it by somebody else: "Ada Stone [pictured left] will lead" and "Ada Stone (L)"
 * say nothing there, and the words of "[Stone] leads [the film]" are read as if they stood bare.
 */
export function withoutRemarks(tokens: Token[]): Token[] {
  const dropped = new Set<number>();
  for (const [open, { text }] of tokens.entries()) {
    if (text !== '[' && text !== '(') continue;
    const close = closing(tokens, open);
    if (close === undefined) continue;
    const remark = text === '[' ? isRemark(tokens, open, close) : isPicture(tokens, open, close);
    if (!remark && text === '(') continue;
    for (let i = open; i <= close; i += 1) if (remark || i === open || i === close) dropped.add(i);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i));
}

/** The mark that closes it; "](https://…)" is one of a link. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  const opens = tokens[open]?.text;
  const closes = opens === '[' ? ']' : ')';
  for (let i = open + 1; i < tokens.length && i <= open + LONGEST; i += 1) {
    const { text, start, end } = tokens[i] as Token;
    if (text === opens) return undefined;
    if (text === closes) return i > open + 1 && end - start === 1 ? i : undefined;
  }
  return undefined;
}

/** "Ada Stone [left]", "Low Tide [2031]": behind a name, and no name itself. */
function isRemark(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens[open - 1]?.capital === true && !tokens.slice(open + 1, close).some(({ capital }) => capital);
}

function isPicture(tokens: readonly Token[], open: number, close: number): boolean {
  return (
    tokens[open - 1]?.capital === true &&
    tokens.slice(open + 1, close).every(({ lower }) => PICTURE.has(lower))
  );
}
