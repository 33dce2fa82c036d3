import { NAME_SUFFIXES, RANKS } from '../words/grammar.ts';
import type { Evidence } from './evidence.ts';
import { foldName, type Unit } from './unit.ts';

/** The full names of an article, found by their first and last words. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

// Enough for families; keeps an adversarial article from making long lists.
const MOST_PER_WORD = 8;

/** Whether a name is formed like somebody's full name: two to five words, no article, no "of the". */
export function isFullName(unit: Pick<Unit, 'full'>): boolean {
  return unit.full;
}

/** Indexes the names that are formed like full ones, in order of appearance. */
export function indexNames(
  sentences: readonly (readonly Unit[])[],
  evidence: ReadonlyMap<string, Evidence>,
): NameIndex {
  const index = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const units of sentences)
    for (const [at, unit] of units.entries()) {
      if (unit.kind !== 'name' || seen.has(unit.key)) continue;
      const known = evidence.get(unit.key);
      const bare = /^(?:Sir|Dame|With|By|From) (?=\S+ \S)/.test(unit.text)
        ? unit.text.slice(unit.text.indexOf(' ') + 1)
        : undefined;
      if (bare === undefined && !isFullName(unit) && !isStyled(unit, known)) continue;
      seen.add(unit.key);
      const namesake = isBirthName(units, at)
        ? index.get(unit.key.slice(unit.key.lastIndexOf(' ') + 1))
        : undefined;
      if (namesake?.[0] !== undefined) {
        index.set(birthKey(unit.key), [namesake[0]]);
        continue;
      }
      if ((known !== undefined && known.other > known.person) || PLACE.test(unit.text)) continue;
      const full = bare ?? unit.text;
      for (const short of shortForms(full)) {
        const list = index.get(short);
        if (list === undefined) index.set(short, [full]);
        else if (list.length < MOST_PER_WORD && !list.includes(full)) list.push(full);
      }
    }
  return index;
}

/** "Abigail Rose Stone was born in Cork" of an article on Ada Stone: the same, by what her parents called her. */
function isBirthName(units: readonly Unit[], at: number): boolean {
  return (units[at]?.words ?? 0) > 2 && units[at + 1]?.lower === 'was' && units[at + 2]?.lower === 'born';
}

/** Where the index has the name that somebody goes by, for the folded name that they were born with. */
export const birthKey = (key: string): string => `born ${key}`;

/** "Merton Falls" is no Merton's full name. */
const PLACE =
  / (?:Falls|River|Avenue|County|University|College|Hospital|Airport|Station|Valley|Heights|Highway)$/;

/** "Dax of Saltmarsh", "Dax the Tall": a character's name with what he is called by. */
function isStyled(unit: Unit, known: Evidence | undefined): boolean {
  return (
    known !== undefined &&
    known.character > 0 &&
    known.title < 2 &&
    /^\p{Lu}\S+ (?:of|the) \S+$/u.test(unit.text)
  );
}

// Most names: neither quotation marks nor wide spaces to see to.
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Surname, first name, nickname and the last two words, folded: "Cage", "Trish", "del Toro". */
function shortForms(full: string): Set<string> {
  const forms = new Set<string>();
  for (const alias of full.split('/')) {
    const words = PLAIN.test(alias)
      ? alias.split(' ')
      : alias
          .replace(/[“”"‘’](?=\s|$)|(?<=^|\s)[“”"‘’]/gu, '')
          .split(/\s+/)
          .filter((word) => word !== '');
    while (words.length > 1 && NAME_SUFFIXES.has((words.at(-1) as string).toLowerCase())) words.pop();
    if (words.length === 1 && full.includes('/')) forms.add(foldName(words[0] as string));
    if (words.length < 2) continue;
    // "Trevor St. John" is no John
    if (!/^(?:st\.?|saint)$/i.test(words.at(-2) as string)) forms.add(foldName(words.at(-1) as string));
    if (!RANKS.has((words[0] as string).toLowerCase())) forms.add(foldName(words[0] as string));
    if (words.length > 2) {
      forms.add(foldName(words.slice(1).join(' ')));
      forms.add(foldName(words.slice(-2).join(' ')));
      forms.add(foldName(`${words[0]} ${words.at(-1)}`));
      forms.add(foldName(words[1] as string));
    }
    // "Reed Jr"
    const suffix = full.split(' ').at(-1) as string;
    if (NAME_SUFFIXES.has(suffix.toLowerCase())) forms.add(foldName(`${words.at(-1)} ${suffix}`));
  }
  forms.delete('');
  return forms;
}
