import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "starred in Northgate as Kira and Salt Lake as Wick": the name behind "and" is a work as well. */
export function isOtherWork(s: SentenceReading, as: number): boolean {
  if (!/^(?:and|,)$/.test(wordAt(s, as - 2)) || !isName(s, as - 1)) return false;
  for (let i = as - 3; i > as - 9 && i > 1; i -= 1) {
    if (wordAt(s, i) !== 'as') continue;
    return (
      isName(s, i - 1) &&
      /^(?:in|on)$/.test(wordAt(s, i - 2)) &&
      !startsWithGivenName(s.units[as - 1]?.text ?? '')
    );
  }
  return false;
}

/** "Ada Stone of Salt Lake": what somebody is known from. */
export function isWhence(s: SentenceReading, at: number): boolean {
  const unit = s.units[at - 2];
  if (
    !/^(?:of|from)$/.test(wordAt(s, at - 1)) ||
    unit?.kind !== 'name' ||
    unit.possessive ||
    !isFullName(unit)
  )
    return false;
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (known?.person ?? 0) === 0 && startsWithGivenName(unit.text) && !isTitle(s.reading, unit);
}

/** "appeared in Northgate as", "stars in the film Northgate as": a title where only one can stand. */
export function isInWork(s: SentenceReading, at: number): boolean {
  if (s.units[at]?.possessive || isOther(s, at)) return false;
  const before = wordAt(s, at - 1);
  // "in two seasons of Northgate as"
  const seasons =
    before === 'of' && /^(?:seasons?|series|episodes?|runs?|cast|ensemble)$/.test(wordAt(s, at - 2));
  if (seasons || /^(?:in|on|to)$/.test(before)) return isTitle(s.reading, s.units[at]);
  return (
    MEDIUM_NOUNS.has(before) &&
    (titleSlot(s, at) !== undefined || !startsWithGivenName(s.units[at]?.text ?? ''))
  );
}

/** "starred in the West End as", "seen on Quark as", "took to the stage in Dover as": where, and not who. */
export function isSomewhere(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1) === 'the' ? at - 2 : at - 1;
  return isOther(s, at) && /^(?:in|on|at)$/.test(wordAt(s, before));
}

/** The work between an actor and "as": "Ada Stone starred in Northgate as". */
export function workBetween(s: SentenceReading, actor: number, as: number): Work | undefined {
  const at = as - 1;
  if (at <= actor || !isName(s, at) || !isInWork(s, at)) return undefined;
  return workAt(s, at)?.work ?? titleAt(s, at)?.work;
}
