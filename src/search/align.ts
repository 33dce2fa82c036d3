import type { NameIndex, NameRow } from './name-index.ts';
import type { NameMatch } from './name-match.ts';
import type { TypedName } from './typed-name.ts';
import type { Option, Options } from './word-options.ts';

/** Fits each typed word to a word of the name, preferring the one after the last that fitted. */
export function align(
  index: NameIndex,
  row: number,
  { words, size }: TypedName,
  options: Options,
): NameMatch {
  const name = index.rows[row] as NameRow;
  const used = new Set<number>();
  let last = -1;
  let [typed, covered, slips, follows, first] = [0, 0, 0, 0, -1];
  let [unfinished, missing] = [false, false];
  words.forEach((word, at) => {
    const place = bestPlace(name, options[at] as ReadonlyMap<number, Option>, used, last);
    const option = place < 0 ? undefined : options[at]?.get(name.words[place] as number);
    if (!option) {
      missing = true;
      return;
    }
    used.add(place);
    if (first < 0) first = place;
    if (place === last + 1) follows += 1;
    last = place;
    typed += word.length * option.share;
    covered += Math.min(word.length, (index.words.words[name.words[place] as number] as string).length);
    slips += option.slips;
    unfinished ||= option.unfinished;
  });
  return {
    row,
    typed: typed / size,
    covered: Math.min(1, covered / name.size),
    starts: first === 0,
    order: follows / words.length,
    slips,
    unfinished,
    missing,
  };
}

function bestPlace(
  { words }: NameRow,
  options: ReadonlyMap<number, Option>,
  used: ReadonlySet<number>,
  last: number,
): number {
  let best = -1;
  let most = 0;
  words.forEach((word, place) => {
    const option = used.has(place) ? undefined : options.get(word);
    if (!option) return;
    const fit = option.share + (place === last + 1 ? 0.2 : 0) - (option.unfinished ? 0.1 : 0);
    if (fit > most) {
      most = fit;
      best = place;
    }
  });
  return best;
}
