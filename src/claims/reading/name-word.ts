import type { Token } from './token.ts';

const MODIFIER =
  /^\p{Lu}[\p{L}.]*[-‐‑](?:born|based|like|style|styled|esque|led|produced|directed|themed|ish|era|inspired|winning|nominated|set|only|bound|backed|owned|raised|trained|centric|adjacent|focused|starring|created|penned)$|^\p{Lu}\p{Ll}+(?:ised|ized|esque)$/iu;
// Occupations are no part of a name, even in capitals: "Vice Chairman Chris McGurk", "Director Sam Raimi".
const OCCUPATION =
  /^(?:executive|executives|actors?|actress(?:es)?|directors?|writers?|producers?|showrunners?|screenwriters?|filmmakers?|composers?|novelists?|playwrights?|co-[a-z-]+|chairman|chairwoman|vice|distributor|ceo|author|singer|comedian|(?:writer|actor|actress|director|singer|comedian|creator|star|producer)[-/][a-z-]+)$/;

// "d'Arcy", "l'Oréal": the small letter belongs to the name
const PARTICLE_NAME = /^[dl]['’]\p{Lu}/u;

/** Whether a capital word may be part of a name at all. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital === true || PARTICLE_NAME.test(token.text)) &&
    token.kind === 'word' &&
    token.text !== 'I' &&
    !/^(?:i|we|you|they|he|she|it|that|there|what|let|who|here)['’]/i.test(token.text) &&
    !MODIFIER.test(token.text) &&
    !OCCUPATION.test(token.lower)
  );
}
