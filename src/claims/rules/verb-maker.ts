import type { SentenceReading } from '../reading/reading.ts';
import { afterAppositive } from './asides.ts';
import { GERUNDS } from './crew-verb.ts';
import { openingPerson } from './opening-person.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';

const PRAISED =
  /^(?:known|famous|famed|renowned|celebrated|remembered|won|wins|winning|win|earned|received|nominated|praised|acclaimed|honoured|honored)$/;

const BEGINS = /^(?:complet|finish|wrapp|start|resum|stopp)(?:s|es|ed)$/;

/** The subject of a verb, and of "won an Oscar for directing" and ", having directed". */
export function makersBefore(s: SentenceReading, verb: number): readonly NamedPerson[] {
  if (GERUNDS[wordAt(s, verb)] !== undefined) {
    // "A stars in X, with B, who made Y, directing"
    const beside = (wordAt(s, verb - 1) === ',' ? afterAppositive(s, verb - 1) : undefined) ?? [];
    if (wordAt(s, (beside[0]?.at ?? 0) - 1) === 'with') return beside;
    // "just finished directing X"
    if (BEGINS.test(wordAt(s, verb - 1))) return subjectsOf(s, verb - 1);
    const opened = besideClause(s, verb);
    if (opened !== undefined) return [opened];
  }
  if (wordAt(s, verb - 1) === 'having' && wordAt(s, verb - 2) === ',') {
    const near = peopleBefore(s, verb - 2).slice(-1);
    if (near.length > 0) return near;
    return ofRelative(s, verb - 2) ?? (isName(s, 0) ? peopleFrom(s, 0, false).people : []);
  }
  // "A stars in addition to producing"
  if (wordAt(s, verb - 1) === 'to' && wordAt(s, verb - 2) === 'addition' && wordAt(s, verb - 3) === 'in') {
    const one = openingPerson(s, 0, verb - 3);
    return one === undefined ? [] : [one];
  }
  if (wordAt(s, verb - 1) === 'for')
    for (let i = verb - 2; i > verb - 12 && i > 0; i -= 1) {
      if (PRAISED.test(wordAt(s, i))) return subjectsOf(s, i);
      if (s.units[i]?.kind === 'mark') break;
    }
  return subjectsOf(s, verb);
}

/** "A made small films, also writing and directing X", "after directing X, A": of whom the other clause is. */
function besideClause(s: SentenceReading, verb: number): NamedPerson | undefined {
  let i = verb - 1;
  while (/^(?:also|even|first|later|then|both|most|recently)$/.test(wordAt(s, i))) i -= 1;
  if (wordAt(s, i) === ',') return openingPerson(s, 0, i);
  // "A, fresh off directing X,"
  if (/^(?:off|from)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === 'fresh' && wordAt(s, i - 2) === ',')
    return peopleBefore(s, i - 2).at(-1);
  if (!/^(?:after|before|since|while|when|besides|by|following|as)$/.test(wordAt(s, i))) return undefined;
  // "as well as directing"
  if (wordAt(s, i) === 'as' && wordAt(s, i - 1) !== 'well') return undefined;
  if (i > 0) return ofRelative(s, i)?.[0] ?? openingPerson(s, 0, i);
  for (let comma = verb + 2; comma < verb + 16; comma += 1) {
    if (wordAt(s, comma) !== ',') continue;
    const person = openingPerson(s, comma + 1, comma + 4);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** "A, who told of small towns by creating", "A, who has a name in television, having directed": A. */
function ofRelative(s: SentenceReading, to: number): NamedPerson[] | undefined {
  for (let i = to - 1; i > to - 16 && i > 1; i -= 1)
    if (wordAt(s, i) === 'who' && wordAt(s, i - 1) === ',' && isName(s, i - 2))
      return peopleBefore(s, i - 1).slice(-1);
  return undefined;
}
