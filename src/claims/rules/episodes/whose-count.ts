import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';

/** "Northgate's eight-episode second season": of the work in front. */
export function ownerOf(s: SentenceReading, at: number, noun: number): Work | undefined {
  const owner = s.units[at - 1];
  const title = owner?.possessive && isTitle(s.reading, owner) ? titleAt(s, at - 1)?.work : undefined;
  const season = readNumber(s.units[noun - 1]?.lower, 'ordinal');
  if (title === undefined || s.units[noun]?.lower !== 'season') return title;
  return season === undefined ? title : { ...title, season };
}

/** "Despite the four-part miniseries, Low Tide is": rather of what the sentence names; "This article is the first of a three-part series". */
export function isOfOther(s: SentenceReading, { title }: Work): boolean {
  if (
    s.units.some(({ kind, lower }) => kind === 'word' && /^(?:articles?|columns?|interviews?)$/.test(lower))
  )
    return true;
  if (title !== s.topic?.title) return false;
  const named = s.units.filter((unit) => isTitle(s.reading, unit));
  return (
    named.some(({ quoted, emphasized }) => quoted || emphasized) &&
    named.every((unit) => s.reading.titles.get(unit.key) !== title)
  );
}
