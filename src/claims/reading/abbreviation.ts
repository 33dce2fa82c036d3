const ABBREVIATION =
  /^(?:\p{L}|\p{L}(?:\.\p{L})+|jr|sr|mr|mrs|ms|dr|st|prof|lt|sgt|capt|col|gen|vol|no|vs|esq|hon|rev|supt|det|insp|cmdr|fr|bros|inc)$/iu;
const NUMERAL = /^[VX]$/;

/** Whether the full stop behind a word belongs to it: "Mr.", "J.", but not that of "in Low Tide V." at the end. */
export function isAbbreviation(word: string, last: boolean): boolean {
  return ABBREVIATION.test(word) && !(last && NUMERAL.test(word));
}
