import type { Evidence } from './evidence.ts';

/** "The fifth Northgate film", later "Northgate and the Tide": where a line of works is spoken of, the one that is named. */
export function oneOfTheLine(
  evidence: ReadonlyMap<string, Evidence>,
  line: string,
  opening: ReadonlyMap<string, number>,
): string | undefined {
  if ((evidence.get(line)?.franchise ?? 0) === 0) return undefined;
  const members = [...evidence].filter(
    ([key, known]) =>
      known.title >= 2 &&
      known.title > known.person &&
      known.background < known.count &&
      (key.startsWith(`${line} and `) ||
        key.startsWith(`${line}: `) ||
        /^ \d+$/.test(key.slice(line.length))) &&
      key.startsWith(line),
  );
  if (members.length > 0) return members.length === 1 ? members[0]?.[0] : undefined;
  // "A Northgate film" in the first sentences, and the one that it is beside it
  const told = [...evidence].flatMap(([key, known]) =>
    key !== line &&
    !`${line} `.startsWith(`${key} `) &&
    (opening.has(key) || known.inText > 2) &&
    known.title >= 3 &&
    known.title > known.person &&
    known.character === 0 &&
    known.other < known.title &&
    known.count - known.background >= 2 &&
    known.franchise === 0
      ? [key]
      : [],
  );
  return told.length === 1 ? told[0] : undefined;
}
