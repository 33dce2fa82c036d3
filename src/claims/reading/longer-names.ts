/** Folded names by a shorter one that they hold. */
export type LongerNames = ReadonlyMap<string, readonly string[]>;

// Of a longer name only the last words are looked at, and of a word that is in every name only the first names:
// keeps an article of ten thousand titles from comparing each with each.
const MOST_WORDS = 20;
const MOST_NAMES = 50;

/**
 * Names by what they end in, and by what stands before a colon or a year: "salt northgate", "northgate: tide",
 * "northgate 2077" by "northgate".
 */
export function indexByShortForm(names: Iterable<string>): LongerNames {
  const index = new Map<string, string[]>();
  for (const name of names) {
    let space = name.lastIndexOf(' ');
    for (let words = 1; space > 0 && words <= MOST_WORDS; words += 1) {
      const short = name.slice(space + 1);
      // "The Story of Salt: The Tide" is another work than "Salt: The Tide"
      if (!short.includes(': ')) note(index, short, name);
      space = name.lastIndexOf(' ', space - 1);
    }
    // "Northgate 2077", where "Northgate 2" is another work than Northgate
    const year = / \d{3,4}$/.exec(name);
    if (year !== null) note(index, name.slice(0, year.index), name);
    let colon = name.indexOf(': ');
    for (let words = 1; colon > 0 && words <= MOST_WORDS; words += 1) {
      note(index, name.slice(0, colon), name);
      colon = name.indexOf(': ', colon + 1);
    }
  }
  return index;
}

/** Names by each of their words. */
export function indexByWord(names: Iterable<string>): LongerNames {
  const index = new Map<string, string[]>();
  for (const name of names) for (const word of name.split(' ', MOST_WORDS)) note(index, word, name);
  return index;
}

function note(index: Map<string, string[]>, short: string, name: string): void {
  const list = index.get(short);
  if (list === undefined) index.set(short, [name]);
  else if (list.length < MOST_NAMES && list.at(-1) !== name) list.push(name);
}
