import { startsWithGivenName } from '../reading/given-name.ts';
import type { SentenceReading } from '../reading/reading.ts';

// How far from a surname the article may say what its bearer does.
const REACH = 72;

/** The rest of a name, and other names that "and" joins to it, up to the surname: "Ada ", "Ada Stone and Bo ". */
const NAMED = String.raw`(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:(?:and|&) (?:\p{Lu}[\p{L}.’'-]* ){0,3})?`;
const BOOK =
  '(?:novels?|novelist|books?|novellas?|bestsellers?|best-sellers?|trilogy|manga|comics?|memoirs?|short stor(?:y|ies)|stories)';

type Trade = { readonly before: RegExp; readonly behind: RegExp };

const AUTHOR: Trade = {
  before: new RegExp(
    String.raw`\b(?:(?:author|novelist|mangaka|manga artist|co-author)s?|${BOOK}(?: of the same (?:name|title))?,? by) ${NAMED}$`,
    'u',
  ),
  behind: new RegExp(
    String.raw`^['’]s?(?: [\p{L}\d:_“”"'’-]+){0,5} ${BOOK}\b|^,? (?:is |the |an? |and ){0,2}(?:[\w-]+ ){0,2}(?:author|novelist|mangaka)\b`,
    'u',
  ),
};

const DIRECTOR: Trade = {
  before: new RegExp(
    String.raw`(?<!\b(?:creative|art|casting|music|musical|managing|artistic|executive|game|technical|animation|voice|narrative|assistant|design|marketing) )\b(?:(?:director|filmmaker|film-maker|helmer|auteur)s?(?:[-/ ]writer)?|directed(?: and \w+)? by|helmed by|directing|direction (?:by|from)),? ${NAMED}$`,
    'iu',
  ),
  behind:
    /^['’]s? (?:[\w-]+ ){0,2}(?:directorial|direction|directing)\b|^,?(?: (?:who|will|has|had|is|was|also|both|wrote|writes|and|co-wrote)){0,4} (?:direct(?:s|ed|ing)?|helm(?:s|ed|ing)?)\b(?! by)|^,? (?:is |was |the |its |and |an? ){0,2}(?:[\w-]+ ){0,2}(?:director|filmmaker)\b|^ \((?:director|dir\.)/u,
};

const STAR: Trade = {
  before: new RegExp(
    String.raw`\b(?:stars?|starring|actors?|actress|co-stars?|(?:played|portrayed|voiced) by|opposite|alongside|featuring) ${NAMED}$`,
    'u',
  ),
  behind:
    /^(?:,? (?:who |also |will )*(?:plays?|played|stars?|starred|portrays?|as \p{Lu})\b|['’]s? (?:character|performance|role)\b)/u,
};

const FIRST = /(\p{Lu}[\p{L}.’'-]*) $/u;

/** Whether the article calls somebody an author or speaks of a book of his in any sentence: "Vale's epic 1986 novel". */
export function isKnownAuthor(s: SentenceReading, person: string): boolean {
  return isSaid(s, person, 'author', AUTHOR);
}

/** Whether the article tells in any sentence that somebody directs: "director Ada Stone", "directed by Ada Stone". */
export function isKnownDirector(s: SentenceReading, person: string): boolean {
  return isSaid(s, person, 'director', DIRECTOR);
}

/** Whether the article tells in any sentence that somebody acts: "starring Ada Stone", "Stone plays". */
export function isKnownStar(s: SentenceReading, person: string): boolean {
  return isSaid(s, person, 'star', STAR);
}

function isSaid(s: SentenceReading, person: string, trade: string, signs: Trade): boolean {
  const { article, trades } = s.reading;
  const key = `${trade} ${person}`;
  const found = trades.get(key) ?? tells(article.body, person, signs);
  trades.set(key, found);
  return found;
}

function tells(body: string, person: string, { before, behind }: Trade): boolean {
  const surname = person.slice(person.lastIndexOf(' ') + 1);
  for (let at = body.indexOf(surname); at >= 0; at = body.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    // another of the same family
    const first = FIRST.exec(body.slice(Math.max(0, at - REACH), at))?.[1];
    if (first !== undefined && startsWithGivenName(first) && !person.includes(first)) continue;
    if (behind.test(body.slice(end, end + REACH)) || before.test(body.slice(Math.max(0, at - REACH), at)))
      return true;
  }
  return false;
}
