import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import type { Works } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { VerbGroup } from './verb-group.ts';

/** "The first X movie debuted in 1987", "the original X series premiered": the first of a line has its name. */
export function firstOf(s: SentenceReading, group: VerbGroup): Works | undefined {
  if (!group.past) return undefined;
  let name = group.from - 1;
  while (name > group.from - 4 && MEDIUM_NOUNS.has(s.units[name]?.lower ?? '')) name -= 1;
  const unit = s.units[name];
  if (unit?.kind !== 'name' || unit.possessive || !isTitle(s.reading, unit)) return undefined;
  const nth = s.units[name - 1]?.lower ?? '';
  if (!/^(?:first|original)$/.test(nth) || !/^(?:the|very)$/.test(s.units[name - 2]?.lower ?? ''))
    return undefined;
  const title = titleAt(s, name)?.work.title;
  return title === undefined ? undefined : { works: [{ title }], from: name, to: group.from };
}
