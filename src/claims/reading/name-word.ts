import { COMPOUND_ENDINGS } from '../words/compounds.ts';
import type { Token } from './token.ts';

const MODIFIER = new RegExp(
  String.raw`^(?:[dl]['’])?\p{Lu}[\p{L}.]*[-‐‑](?:${COMPOUND_ENDINGS.join('|')})$|^\p{Lu}\p{Ll}+(?:ised|ized|esque)$`,
  'iu',
);
// End like made-up adjectives, and are old words that titles have.
const OLD_WORDS =
  /^(?:promised|raised|praised|advised|revised|disguised|exercised|compromised|poised|prized|sized|seized|devised|despised|surprised|bruised|cruised)$/;
// Occupations are no part of a name, even in capitals: "Vice Chairman Bo Reed", "Director Ada Stone".
const OCCUPATIONS = new Set(
  `executive executives actor actors actress actresses director directors writer writers producer producers showrunner showrunners show-runner show-runners screenwriter screenwriters
  filmmaker filmmakers composer composers novelist novelists playwright playwrights chairman chairwoman vice distributor ceo ceos cfo coo vp vps evp svp author singer comedian comedienne rapper presenter footballer creator creators assistant newcomer newcomers superstar megastar
  designer designers helmer helmers scribe scribes auteur dramatist librettist cinematographer cinematographers choreographer choreographers illustrator illustrators lyricist songwriter scriptwriter`.split(
    /\s+/,
  ),
);
/** And what somebody is at school, or how often: "Third-year Ada Stone". */
const JOINED_OCCUPATION =
  /^(?:(?:first|second|third|fourth|fifth|final|two|three|four|five|six|nine|ten|longtime|full|part)-(?:year|time|season|part|grade|grader|class|generation|term|hour|night)|co-[a-z-]+|(?:writer|actor|actress|director|singer|comedian|creator|star|producer)[-/][a-z-]+|.*-turned-.*|.*-at-large|.*-elect)$/;
/** "Well-renowned", "Soon-to-be-retired" */
const DONE_TO = /[-‐‑]\p{Ll}{3,}ed$/u;
// "K-drama", "J-movies": a kind of series, whatever its capital
const NATIONAL = /^(?:[kcjt]-(?:dramas?|movies?|films?|pop|horror)|[a-dz]-list(?:ers?)?)$/;
const HYPHEN = /[-‐‑]/;
const CONTRACTION = /^(?:i|we|you|they|he|she|it|that|there|what|let|who|here)'/;

// "d'Arcy", "l'Oréal", "al'Vere": the small letter belongs to the name
const PARTICLE_NAME = /^(?:[dl]|al|el)'\p{Lu}/u;

// In capitals whatever the line: nouns all the same
const GENRES = new Set([
  'EP',
  'AKA',
  'EPs',
  'RPG',
  'JRPG',
  'MMO',
  'DLC',
  'OVA',
  'FPS',
  'TV',
  'YA',
  'CG',
  'CGI',
  'VFX',
  '3D',
  '2D',
  'AI',
  'IP',
  'DVD',
  'VHS',
]);

/** Whether a capital word may be part of a name at all. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.ofName === true;
}

/** "I've", "They're" with a capital: inside a title, and never somebody's. */
export function isContraction({ capital, lower }: Token): boolean {
  return capital && /^(?:i|we|you|they)'(?:m|ve|re|ll|d)$/.test(lower);
}

/** As `isNameWord`, for a word of which there is no token yet: found once, for it is asked again and again. */
export function mayBeOfName(text: string, lower: string, capital: boolean): boolean {
  const contracted = lower.includes("'");
  if (!capital && !(contracted && PARTICLE_NAME.test(text.replace('’', "'")))) return false;
  if (text === 'I' || GENRES.has(text) || lower === 'advertisement') return false;
  if (contracted && CONTRACTION.test(lower)) return false;
  if (OCCUPATIONS.has(lower)) return false;
  const hyphen = HYPHEN.test(lower);
  if (
    hyphen &&
    (JOINED_OCCUPATION.test(lower) ||
      DONE_TO.test(text) ||
      NATIONAL.test(lower) ||
      /-(?:year-old|language)$/.test(lower))
  )
    return false;
  return (
    !(hyphen || lower.endsWith('ed') || lower.endsWith('que')) ||
    OLD_WORDS.test(lower) ||
    !MODIFIER.test(text)
  );
}
