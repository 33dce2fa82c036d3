import type { Article } from '../../articles/article.ts';

/** Where emphasised stretches begin in the body of an article's plain view, with where each ends. */
export type Emphasis = ReadonlyMap<number, number>;

// *X* or _X_; two or three marks make a headword or a person's name in a list as often as a title. The bound keeps
// the search for the closing mark short.
const EMPHASIZED = /(?<![*_\p{L}\p{N}])([*_])(?![*_\s])([^*_\n]{1,80})\1(?![*_\p{L}\p{N}])/gu;
// "*Low Tide,* a film" and "premiere of *Low Tide.*", where "Agents of S.H." ends in a letter's own mark.
const BEHIND_TITLE = /[,;:]$|(?<=[\p{Ll}\d])\.$/u;

/**
 * What an article prints in emphasis, found in its plain view: the marks are gone there, and titles are often shown by
 * nothing else ("*It* opens in May").
 *
 * @param marked the article as it lies in the folder
 * @param plain the same sentences without marks
 */
export function findEmphasis(marked: Article, plain: Article): Emphasis {
  const found = new Map<number, number>();
  if (marked === plain) return found;
  for (const [i, { text }] of marked.sentences.entries()) {
    const bare = plain.sentences[i];
    if (bare === undefined || bare.text === text) continue;
    const plainTitle = setOff(text);
    const title = plainTitle === undefined ? -1 : bare.text.indexOf(plainTitle);
    if (plainTitle !== undefined && title >= 0) {
      found.set(bare.start + title, bare.start + title + plainTitle.length);
      continue;
    }
    let from = 0;
    for (const match of text.matchAll(EMPHASIZED)) {
      const inner = (match[2] as string).trim().replace(BEHIND_TITLE, '');
      const at = bare.text.indexOf(inner, from);
      if (at < 0) continue;
      from = at + inner.length;
      found.set(bare.start + at, bare.start + from);
    }
  }
  return found;
}

/** "**The good:** Stone is", "**The good**: Stone is": a label in bold before what it labels. */
const LABEL = /^\*\*([^*\n]{1,60}?)(?::\*\*|\*\*:)(?=\s)/u;

/** Where the colons of labels in bold stand in an article's plain view. */
export function findLabels(marked: Article, plain: Article): ReadonlySet<number> {
  const found = new Set<number>();
  if (marked === plain) return found;
  for (const [i, { text }] of marked.sentences.entries()) {
    const label = LABEL.exec(text)?.[1];
    const bare = plain.sentences[i];
    if (label !== undefined && bare?.text.startsWith(`${label}:`)) found.add(bare.start + label.length);
  }
  return found;
}

// "Salt, Tides, Don't Sink _is in theaters now._", "_All seasons of_ Low Tide _are streaming._"
const SET_OFF =
  /^(?:([*_])(?![*_\s])[^*_\n]{1,60}\1 )?([\p{Lu}\d][^*_\n]{1,80}?) ([*_])((?:is|are|was|will|has|premieres|opens|debuts|arrives|releases|launches|returns|hits|season|streams|can)\b[^*_\n]{3,200})\3\W*$/u;

/** The title of a line that is printed in emphasis all but for it, as print sets a title off in such a line. */
function setOff(text: string): string | undefined {
  const title = SET_OFF.exec(text)?.[2];
  return title === undefined || /[.!?] /.test(title) ? undefined : title;
}
