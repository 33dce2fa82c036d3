/** What heads a section and is no title. */
const ABOUT =
  /^(?:out|now|updated?|posted|published|status)\b|\b(?:preorders?|prices?|release|dates?|cast|plot|trailers?|season|episodes?|characters?|who|what|where|when|how|why|verdict|conclusion|news|more|everything|story|crew|soundtrack|music|reviews?|related|best|worst|watch|stream|january|february|march|april|june|july|august|september|october|november|december)\b|[?!]$/i;

/** Whether a line heads a section on one side of the work, and is no title: "The cast", and not "Salt Season 2". */
export const isAbout = (line: string): boolean =>
  ABOUT.test(line.replace(/,?\s(?:season|series)\s\w+$/i, ''));

/** "Who is Kira in Northgate?" */
const QUESTION = /^(?:who|what|which|when|where|why|how|is|are|does|do|did|will|can|should)\b.*\?$/i;

/** Whether a heading asks about a work. */
export const isQuestion = (line: string): boolean => QUESTION.test(line);

/** "Northgate — Official Trailer", "Low Tide: Teaser": what a heading in a round-up shows of the work. */
const SHOWN =
  /[–—|:-]\s(?:[\p{L}\d'’.-]+\s){0,3}?(?:trailers?|teasers?|clip|featurette|spot|footage)(?:\s#?\d)?$/iu;

/** A heading without what it shows of the work. */
export const withoutShown = (line: string): string => line.replace(SHOWN, '').trimEnd();
