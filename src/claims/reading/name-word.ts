import type { Token } from './token.ts';

const MODIFIER =
  /^\p{Lu}[\p{L}.]*[-‐‑](?:born|based|like|style|styled|esque|led|produced|directed|themed|ish|era|inspired|winning|nominated|set|only|bound|backed|owned|raised|trained|centric|adjacent|focused|starring|created|penned)$/iu;
const ROLE_IN_CAPITALS =
  /^(?:executive|actors?|actress(?:es)?|directors?|writers?|producers?|showrunners?|screenwriters?|filmmakers?|composers?|novelists?|playwrights?|co-[a-z-]+)$/;

/** Whether a capital word may be part of a name at all. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token?.capital &&
    token.kind === 'word' &&
    token.text !== 'I' &&
    !/^i['’]/i.test(token.text) &&
    !MODIFIER.test(token.text) &&
    !ROLE_IN_CAPITALS.test(token.lower)
  );
}
