import type { Sentence } from '../../articles/article.ts';

const OF_CAST =
  /\b(?:cast|casting|starring|stars|voices|voiced|actors?|characters?|line-?up|plays|playing|players|who['’]?s who|dramatis personae)\b/i;

/** "The cast", "Characters and actors", "Actor | Role": whether a line says that what stands under it is a cast. */
function namesACast(line: string): boolean {
  return OF_CAST.test(line) && !OF_PRIZES.test(line);
}

/** "Best Actor", "Performance by an Actress in a Leading Role" */
const OF_PRIZES =
  /\b(?:best (?!of\b)|outstanding (?:lead|supporting|guest|performance|voice)|performance by|(?:achievement|achievements) in|awards?\b|nominees|nominations|winners)/i;

/** "Main cast", "Supporting cast and characters": a label and nothing else, in capitals or not. */
export function isCastLabel(line: string): boolean {
  return /^\W*(?:(?:the|main|full|lead|leading|supporting|recurring|guest|regular|principal|voice|confirmed|returning|new|original|ensemble|starring|series|season|meet|and|&) )*(?:cast|characters?|actors|voices|players|line-?up|starring)(?: (?:list|members?|and|&|characters?|actors|cast|crew))*\W*$/i.test(
    line,
  );
}

/**
 * By sentence: whether it is an entry of a list or a row of a table that a heading, the line above or its first row
 * says to be of a cast. There a colon parts somebody from the part, and stands inside no title.
 */
export function castEntries(sentences: readonly Sentence[]): readonly boolean[] {
  let underHeading = false;
  let underLine = false;
  return sentences.map(({ kind, text }, i) => {
    if (kind === 'item') {
      if (sentences[i - 1]?.kind !== 'item' && text.includes('|') && namesACast(text)) underLine = true;
      return underHeading || underLine;
    }
    underLine = namesACast(text);
    if (kind === 'heading' || kind === 'headline') underHeading = kind === 'heading' && underLine;
    return false;
  });
}

const ENTRY_HEADING =
  /^\W*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} (?:\((?:played by |portrayed by |voiced by )?|[–—] )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\)?\W*$/u;

/** "Kira Vale (Ada Stone)" over a paragraph on her: two names, and no line in title case. */
export function isEntryHeading({ kind, text }: Sentence): boolean {
  return kind === 'heading' && ENTRY_HEADING.test(text);
}
