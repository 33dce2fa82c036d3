import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';

const BETWEEN =
  /^(?:he|she|they|he'll|she'll|they'll|serves?|served|who|will|would|also|has|had|have|as|a|an|executive|recently|previously|most|memorably|famously|both|first|once|been|be|is|was|cast|starred|stars|appeared|appears|role|turn|the|her|his|and)$/;

/**
 * "…, from Northgate, where she played", "Northgate, in which he plays": the work that the clause round the verb tells of.
 *
 * @param wide whether anything but the end of a clause may stand between: "where she was the girl of two teachers, played by"
 */
export function relativeWork(s: SentenceReading, verb: number, wide = false): Work | undefined {
  let i = verb - 1;
  const end = verb - (wide ? 18 : 9);
  const between = wide ? /^(?!where$|which$|[.;:()—–-]$)/ : BETWEEN;
  while (i > end && i > 0 && (between.test(wordAt(s, i)) || isName(s, i))) i -= 1;
  const where = wordAt(s, i);
  if (where !== 'where' && !(where === 'which' && /^(?:in|for|on)$/.test(wordAt(s, i - 1)))) return undefined;
  let at = where === 'where' ? i - 1 : i - 2;
  if (wordAt(s, at) === ',') at -= 1;
  at = beforeParenthesis(s, at);
  // "X on Quark, where he"
  if (isName(s, at) && isOther(s, at) && /^(?:on|at|for)$/.test(wordAt(s, at - 1))) at -= 2;
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || isOther(s, at)) return undefined;
  const said = /^(?:in|on|from|of|for|with)$/.test(wordAt(s, at - 1));
  return isTitle(s.reading, unit) || unit.quoted || said ? titleAt(s, at)?.work : undefined;
}
