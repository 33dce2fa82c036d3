/**
 * "News Editor", "Head of Hardware", "CPO", "Film Editing", "Best Score": what somebody does for a living, or is given
 * a prize for, printed with capitals as parts are.
 */
export function isOffice(name: string): boolean {
  return OFFICE.test(name) || CRAFT.test(name);
}

const OFFICE =
  /^(?:PR|HR|C[A-Z]O|DM|GM)$|^(?:Head|Director|Manager|Editor|Vice President|VP|Chief) of |\p{L} (?:Editor|Manager|Producer|Lead|Executive|Officer|Developer|Strategist|Reporter)$/u;

const CRAFT =
  /^(?:Best|Outstanding|Achievement in) \p{Lu}|(?:^|\s)(?:Editing|Cinematography|Hairstyling|Screenplay|Directing|(?:Costume|Production|Sound|Game|Art|Set|Character) Design|(?:Visual|Special|Sound) Effects|Original Score|Hardware)$/u;
