import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Station } from './station.ts';
import { isName, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "Fresh from Northgate, Ada Stone", "Fresh off her role in X, A", "After starring in X, A", "Following the success of X, A". */
export function fronted(s: SentenceReading, at: number): Station | undefined {
  if (at > 0 || !/^(?:fresh|hot|after|following|having|best|known)$/.test(s.units[0]?.lower ?? ''))
    return undefined;
  const first = s.units[0]?.lower;
  let i = 1;
  if (/^(?:fresh|hot)$/.test(first ?? '')) {
    if (!/^(?:from|off)$/.test(wordAt(s, i))) return undefined;
    i += 1;
  }
  if (/^(?:best|known)$/.test(first ?? '')) {
    if (first === 'best' && !/^(?:known|remembered|recogni[sz]ed)$/.test(wordAt(s, i))) return undefined;
    if (first === 'best') i += 1;
    if (!/^(?:for|from)$/.test(wordAt(s, i))) return undefined;
    i += 1;
  }
  let acted = /^(?:fresh|hot|best|known)$/.test(first ?? '');
  for (; i < 9 && !isName(s, i); i += 1) {
    const word = wordAt(s, i);
    if (
      /^(?:starred|appeared|starring|appearing|roles?|turns?|performances?|parts?|stint|seasons|run|co-starring|guest-starring)$/.test(
        word,
      )
    )
      acted = true;
    if (
      !/^(?:her|his|the|success|of|in|on|a|an|for|with|roles?|turns?|performances?|parts?|stint|starring|starred|appeared|appearing|acclaimed|recent|\w+-winning|five|six|four|three|two|seasons|run|hit|film|series|drama|years|co-starring|guest-starring|award-winning|finishing|filming|wrapping|lead|breakout|smash)$/.test(
        word,
      )
    )
      return undefined;
  }
  if (!acted) return undefined;
  const { works, end } = worksFrom(s, i);
  if (works.length === 0) return undefined;
  for (let j = i + 1; j < end + 8; j += 1) {
    if (wordAt(s, j) !== ',') continue;
    let who = j + 1;
    while (who < j + 4 && /^(?:actor|actress|star|the|young)$/.test(wordAt(s, who))) who += 1;
    const person = isName(s, who) && !s.units[who]?.possessive ? personAt(s, who) : undefined;
    if (person !== undefined) return { who: { person, at: who }, works: i, sure: true };
    if (/^(?:he|she)$/.test(wordAt(s, j + 1)) && s.subject !== undefined)
      return { who: { person: s.subject, at: j + 1 }, works: i, sure: true };
    if (isName(s, who)) continue;
    return undefined;
  }
  return undefined;
}
