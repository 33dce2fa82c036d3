import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** "Ada Stone of Northgate fame will", "Ada Stone from Northgate will": where what tells somebody apart begins, if its last unit is `last`. */
export function toldApart(s: SentenceReading, last: number): number | undefined {
  const name = wordAt(s, last) === 'fame' ? last - 1 : last;
  const before = wordAt(s, name - 1);
  if (!isName(s, name) || !isName(s, name - 2) || !/^(?:of|from)$/.test(before)) return undefined;
  if (
    s.units[name - 2]?.possessive ||
    (name === last && !isTitle(s.reading, s.units[name]) && before !== 'from')
  )
    return undefined;
  const known = s.reading.evidence.get(s.units[name]?.key ?? '');
  if ((known?.person ?? 0) > (known?.title ?? 0) || isOther(s, name)) return undefined;
  return isFullName(s.units[name - 2] as Unit) && personAt(s, name - 2) !== undefined ? name - 1 : undefined;
}

/** "Ada Stone of Quark Pictures will produce": for whom somebody works, where only who produces is told apart by it. */
export function ofCompany(s: SentenceReading, last: number): number | undefined {
  if (!isName(s, last) || !/^(?:of|for|from|at)$/.test(wordAt(s, last - 1)) || !isName(s, last - 2))
    return undefined;
  if (s.units[last]?.possessive || s.units[last - 2]?.possessive || isTitle(s.reading, s.units[last]))
    return undefined;
  if (!isFullName(s.units[last - 2] as Unit) || personAt(s, last - 2) === undefined) return undefined;
  let verb = last + 1;
  while (verb < last + 5 && /^(?:will|is|are|also|to|executive|exec|both|set)$/.test(wordAt(s, verb)))
    verb += 1;
  return /^(?:co-|exec-|executive-)?(?:produces?|producing|produced)$/.test(wordAt(s, verb))
    ? last - 1
    : undefined;
}
