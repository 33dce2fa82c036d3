import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { wordAt } from './walk.ts';

/**
 * "X was adapted into a movie in 2007, starring A": the film of 2007, not X itself. The work named at `title`,
 * with the medium and year of the adaptation that is spoken of between it and `to`.
 */
export function adaptedWork(s: SentenceReading, title: number, to: number): Work | undefined {
  const mention = workAt(s, title);
  if (mention === undefined) return undefined;
  let adapted = false;
  let medium: Work['medium'];
  let year: number | undefined;
  for (let i = title + 1; i < to && i < title + 40; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:adapted|turned|made|remade)$/.test(word)) adapted = true;
    if (adapted && MEDIUM_NOUNS.get(word) !== undefined) medium ??= MEDIUM_NOUNS.get(word);
    if (adapted && /^(?:18|19|20)\d\d$/.test(word)) year ??= Number(word);
  }
  if (!adapted || year === undefined) return undefined;
  return { ...mention.work, year, ...(medium === undefined ? {} : { medium }) };
}
