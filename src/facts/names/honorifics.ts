/** Words before a name that are no part of it: ranks, titles of nobility, forms of address. */
const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mister mrs ms miss doctor sir ser dame lord lady king queen prince princess duke duchess count countess baron ' +
    'baroness emperor empress captain commander colonel major general admiral lieutenant sergeant corporal private ' +
    'detective inspector officer agent sheriff deputy constable professor father sister brother mother uncle aunt ' +
    'reverend bishop cardinal pope saint president senator governor mayor judge master mistress madame maester'
  ).split(' '),
);

/**
 * The words without honorifics in front, where at least two words of the name remain: "Prince Daemon Targaryen" is
 * Daemon Targaryen, but "Captain America" stays whole.
 */
export const dropHonorific = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (words.length - from > 2 && HONORIFICS.has(words[from] as string)) from += 1;
  return words.slice(from);
};
