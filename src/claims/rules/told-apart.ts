import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

/** "Ada Stone of Northgate fame will", "Ada Stone from Northgate will": where what tells somebody apart begins, if its last unit is `last`. */
export function toldApart(s: SentenceReading, last: number): number | undefined {
  const fame = wordAt(s, last) === 'fame';
  const name = fame ? last - 1 : last;
  if (!isName(s, name)) return undefined;
  let at = name - 1;
  // "of Northgate and Ember fame", "from the series Northgate"
  while (at > last - 8 && (fame ? isName(s, at) || /^(?:and|,)$/.test(wordAt(s, at)) : isOfLine(s, at)))
    at -= 1;
  // "Ada Stone of Northgate and Low Tide is": a verb of one
  const ofOne =
    !fame && wordAt(s, at) === 'and' && isName(s, at - 1) && /^(?:is|was|has)$/.test(wordAt(s, last + 1));
  if (ofOne) at -= 2;
  const before = wordAt(s, at);
  if (!isName(s, at - 1) || !/^(?:of|from)$/.test(before)) return undefined;
  if (
    s.units[at - 1]?.possessive ||
    (!fame && !ofOne && !isTitle(s.reading, s.units[name]) && before !== 'from')
  )
    return undefined;
  const known = s.reading.evidence.get(s.units[name]?.key ?? '');
  if (!ofOne && ((known?.person ?? 0) > (known?.title ?? 0) || isOther(s, name))) return undefined;
  return isFullName(s.units[at - 1] as Unit) && personAt(s, at - 1) !== undefined ? at : undefined;
}

/** Those who are named up to unit `to`: "A and B", "A of X fame". */
export function peopleOfFame(s: SentenceReading, to: number): NamedPerson[] {
  return peopleBefore(s, wordAt(s, to - 1) === 'fame' ? (toldApart(s, to - 1) ?? to) : to);
}

/** "the hit series", "Quark's drama": what a work is called by before its title. */
function isOfLine(s: SentenceReading, i: number): boolean {
  return (
    /^(?:the|hit|tv)$/.test(wordAt(s, i)) || MEDIUM_NOUNS.has(wordAt(s, i)) || (isName(s, i) && isOther(s, i))
  );
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
