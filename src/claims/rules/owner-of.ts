import { nameForm } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import { contradicts } from '../reading/pronoun.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isKnownActor } from './actors.ts';
import { isThe } from './the-actor.ts';
import { isName, isOther, type NamedPerson, wordAt } from './walk.ts';

// No sentence is looked through farther for whom it names.
const FARTHEST = 50;

/**
 * Whose "her" at unit `at` is: of "Ada Stone won praise for her turn" the one whom the sentence names, of several the one who is
 * known to act, and of none the one spoken of before; nobody where the sentence is about somebody unknown or a maker ("Stone,
 * of whom nothing is told, won praise for her turn", "The filmmaker was praised for his work").
 */
export function ownerOf(s: SentenceReading, at: number): NamedPerson | undefined {
  const people = new Map<string, NamedPerson>();
  let owner: NamedPerson | undefined;
  let strangers = false;
  let nearest: number | undefined;
  for (let i = at - 1; i >= 0 && i > at - FARTHEST; i -= 1) {
    if (!isName(s, i)) {
      // "The Irish actress is in Cork for her next film": whom the sentence before was about
      if (
        i < 4 &&
        people.size === 0 &&
        /^(?:actor|actress)$/.test(wordAt(s, i)) &&
        isThe(s, i) &&
        s.subject !== undefined
      )
        return { person: s.subject, at };
      if (/^(?:[;.]|while)$/.test(wordAt(s, i))) break;
      if (CREW_NOUNS.has(wordAt(s, i)) && wordAt(s, i - 1) === 'the' && !isName(s, i + 1)) strangers = true;
      continue;
    }
    const unit = s.units[i] as Unit;
    const person = personAt(s, i);
    if (person === undefined) {
      if (unit.possessive || !isStranger(s, unit, i)) continue;
      strangers = true;
      nearest ??= i;
      continue;
    }
    // "B (A, who was praised for her role"
    if (people.size === 0 && wordAt(s, wordAt(s, i + 1) === ',' ? i + 2 : i + 1) === 'who')
      return { person, at: i };
    const known = s.reading.evidence.get(foldName(person));
    const isSomebody = nameForm(person) !== 'something' || (known?.person ?? 0) > 0;
    if (!isSomebody) continue;
    if (contradicts(wordAt(s, at), person)) {
      strangers ||= !/^s?he$/.test(wordAt(s, 0));
      continue;
    }
    const played = s.reading.played.has(foldName(person));
    if (played || (known?.character ?? 0) > (known?.person ?? 0)) strangers = true;
    else if (unit.possessive) owner ??= { person, at: i };
    else people.set(person, { person, at: i });
  }
  if (nearest !== undefined && [...people.values()].every((one) => one.at < nearest)) return undefined;
  if (people.size > 0) return onlyActor(s, [...people.values()]);
  if (strangers) return undefined;
  return owner ?? (s.subject === undefined ? undefined : { person: s.subject, at });
}

function onlyActor(s: SentenceReading, people: readonly NamedPerson[]): NamedPerson | undefined {
  if (people.length === 1) return people[0];
  const actors = people.filter(({ person }) => isKnownActor(s, person));
  return actors.length === 1 ? actors[0] : undefined;
}

/** A name that may be somebody's, of whom the article says nothing more. */
function isStranger(s: SentenceReading, unit: Unit, at: number): boolean {
  if (PUBLICATIONS.has(unit.key)) return false;
  return !(unit.quoted || isOther(s, at) || isTitle(s.reading, unit) || nameForm(unit.text) === 'something');
}
