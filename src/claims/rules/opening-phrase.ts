import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { isKnownActor } from './actors.ts';
import { skipLeadIn } from './lead-in.ts';
import { behindParenthesis, isName, type NamedPerson, wordAt } from './walk.ts';

const OPENS = new Set(
  'best most perhaps probably still known famous famed remembered recognized recognised fresh hot after before since following having also previously recently last once already originally currently'.split(
    ' ',
  ),
);

// "Perhaps best known to British viewers for her long-running role as": no longer.
const LONGEST = 12;

/**
 * "Best known as Kira in Northgate, Ada Stone", "Fresh from playing Kira, she": of whom a phrase that opens the sentence is
 * said.
 *
 * @param verb what stands before the part: "as", "playing"
 * @param to behind the part
 */
export function ofWhomSaid(s: SentenceReading, verb: number, to: number): NamedPerson | undefined {
  if (verb > LONGEST || !OPENS.has(s.units[0]?.lower ?? '')) return undefined;
  for (let i = 0; i < verb; i += 1)
    if (isName(s, i) && personAt(s, i) !== undefined && !s.units[i]?.possessive) return undefined;
  let i = to;
  while (i < to + 12 && wordAt(s, i) !== ',') {
    if (/^(?:[;:.]|is|was|will|has)$/.test(wordAt(s, i))) return undefined;
    const behind = behindParenthesis(s, i);
    i = behind === i ? i + 1 : behind;
  }
  if (wordAt(s, i) !== ',') return undefined;
  if (/^(?:he|she)$/.test(wordAt(s, i + 1)))
    return s.subject === undefined ? undefined : { person: s.subject, at: i + 1 };
  const at = skipLeadIn(s, wordAt(s, i + 1) === 'the' ? i + 2 : i + 1, false);
  const unit = s.units[at] as Unit | undefined;
  if (unit?.kind !== 'name' || unit.possessive) return undefined;
  const person = personAt(s, at);
  return person !== undefined && (isFullName(unit) || isKnownActor(s, person)) ? { person, at } : undefined;
}
