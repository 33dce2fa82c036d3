import type { SentenceReading } from '../reading/reading.ts';
import { isWork } from './comes-aboard.ts';
import { isName, wordAt } from './walk.ts';

/**
 * Where the works begin behind the verb, and whether "the film" may stand for one: at "Northgate" in "leads the cast of
 * Northgate".
 */
export function behindVerb(
  s: SentenceReading,
  verb: number,
  join: boolean,
  lead: boolean,
): { at: number; anaphor: boolean } | undefined {
  let i = verb + 1;
  if (join || lead) {
    // "joins the cast of X", "leads the cast of X"; without "cast" only a name right behind: "joins X"
    for (let j = i; j < i + 6; j += 1)
      if (/^(?:cast|ensemble)$/.test(wordAt(s, j)) && !/^(?:mates?|members?)$/.test(wordAt(s, j + 1)))
        return /^(?:including|that|which|led|headed|featuring|with|alongside|made|comprising)$/.test(
          wordAt(s, j + 1),
        )
          ? { at: s.units.length, anaphor: true }
          : { at: wordAt(s, j + 1) === 'of' ? j + 2 : j + 1, anaphor: true };
    // "led the charge against A", "leads a team in B"
    if (lead) return isWork(s, i) ? { at: i, anaphor: isShow(s, i) } : undefined;
    return isName(s, i) &&
      !s.units[i]?.possessive &&
      (s.reading.titles.has(s.units[i]?.key ?? '') || s.units[i]?.quoted)
      ? { at: i, anaphor: false }
      : undefined;
  }
  if (wordAt(s, i) === 'alongside' || wordAt(s, i) === 'opposite') {
    while (i < verb + 12 && wordAt(s, i) !== 'in' && i < s.units.length) i += 1;
  }
  if (wordAt(s, verb) === 'confirmed' && wordAt(s, i) !== 'for') return undefined;
  for (let j = i; j < i + 4; j += 1) {
    const word = wordAt(s, j);
    if (/^(?:in|on|for)$/.test(word)) return { at: j + 1, anaphor: isShow(s, j + 1) };
    if (
      !/^(?:together|as|the|lead|leads|also|previously|recently|with|him|her|out|elsewhere|prominently|briefly)$/.test(
        word,
      )
    )
      break;
  }
  const before = wordAt(s, verb - 1);
  // "confirmed to appear", "are set to star": in what the sentence is about
  return /^(?:appear|star|co-star)$/.test(wordAt(s, verb)) && before === 'to' && !isName(s, i)
    ? { at: s.units.length, anaphor: true }
    : undefined;
}

/** "the new drama", "it", "his next film": whether what begins at unit `i` stands for a work. */
export function isShow(s: SentenceReading, i: number): boolean {
  if (!/^(?:the|this|it|its|their|his|her)$/.test(wordAt(s, i))) return false;
  for (let j = i; j < i + 4; j += 1)
    if (
      /^(?:it|film|movie|show|series|game|play|musical|project|adaptation|sequel|prequel|drama|comedy|miniseries|cast|remake|reboot|revival|run|season|episodes?|finale|special|pilot|thriller|sitcom|production|biopic|spinoff|spin-off|instalment|installment)$/.test(
        wordAt(s, j),
      )
    )
      return true;
  return false;
}
