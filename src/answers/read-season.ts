const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A title as typed, apart from the season in it: "Daredevil season 3", "s3 of Daredevil", "third season of …". */
export function readSeason(typed: string): { readonly title: string; readonly season?: number } {
  const found =
    /\b(?:season|series)\s+(\d{1,2}|[a-z]+)\b/i.exec(typed) ??
    /\bs(\d{1,2})\b/i.exec(typed) ??
    /\b(\d{1,2})(?:st|nd|rd|th) season\b/i.exec(typed) ??
    /\b([a-z]+) season\b/i.exec(typed);
  const season = found ? readNumber(found[1] ?? '') : undefined;
  if (!found || season === undefined) return { title: typed };
  const rest = `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}`;
  const title = rest
    .replace(/^\s*(?:the\s+)?(?:of|for)\s+/i, '')
    .replace(/^\s*the\s+of\s+/i, '')
    .replace(/[\s,:–-]+$/u, '')
    .trim();
  return title ? { title, season } : { title: typed };
}

/** A whole number in figures, in words up to twelve, or as an ordinal up to tenth. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  const at = Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word));
  return at < 0 ? undefined : at + 1;
}
