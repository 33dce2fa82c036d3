import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isMadeWith } from './of-actors.ts';
import { wordAt } from './walk.ts';

/**
 * "A of X fame is writing the script": a maker.
 *
 * @param at where "fame" or what else leads to his earlier work stands; `who`, where he is named
 */
export function isOfMaker(s: SentenceReading, at: number, who: number): boolean {
  // "co-wrote it alongside A of X fame"
  const first = Math.min(at, who);
  const beside = wordAt(s, first - 1) === '(' ? first - 2 : first - 1;
  if (/^(?:with|alongside)$/.test(wordAt(s, beside)) && isMadeWith(s, beside)) return true;
  for (let i = at + 1; i < at + 9; i += 1)
    if (MAKES.test(wordAt(s, i)) || CREW_NOUNS.has(wordAt(s, i))) return true;
  return false;
}

const MAKES =
  /^(?:co-)?(?:writ(?:es?|ing)|wrote|direct(?:s|ed|ing)?|produc(?:es?|ed|ing)|helm(?:s|ed|ing)?|pen(?:s|ned|ning)?|creat(?:es|ed|ing)|adapt(?:s|ed|ing)?|scor(?:es|ed|ing)|scripts?|showrun)$/;
