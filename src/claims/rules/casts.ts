import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { isKnownActor, mayAct } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import type { Finding } from './rule.ts';
import type { NamedPerson } from './walk.ts';

/** Whether the article shows that somebody is a person, and no part. */
export function isPerson(s: SentenceReading, { person }: NamedPerson): boolean {
  const known = s.reading.evidence.get(foldName(person));
  if (known !== undefined && known.person > known.character) return true;
  return false;
}

/** Everybody named in full, or known to the article; nobody who makes it, no part and no work. */
export function areActors(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  return (
    people.length > 0 &&
    people.every((one) => {
      const unit = s.units[one.at] as Unit;
      if (!mayAct(s, one) || (unit.kind === 'name' && isTitle(s.reading, unit) && !isPerson(s, one)))
        return false;
      return (
        (unit.kind === 'name' && isFullName(unit)) || isKnownActor(s, one.person) || isOneOf(s, one, people)
      );
    })
  );
}

/** Somebody of one name among two and more who are named in full. */
function isOneOf(s: SentenceReading, { person, at }: NamedPerson, people: readonly NamedPerson[]): boolean {
  if (people.length < 3 || person !== s.units[at]?.text) return false;
  const full = people.filter((one) => isFullName(s.units[one.at] as Unit)).length;
  const known = s.reading.evidence.get(foldName(person));
  return full > 1 && known !== undefined && known.title + known.other === 0;
}

/** All of them in the work, where the words leave no doubt that it is a cast that they tell. */
export function castOf(
  s: SentenceReading,
  people: readonly NamedPerson[],
  work: Work | undefined,
  span: { readonly from: number; readonly to: number },
  makersToo = false,
): readonly Finding[] {
  if (work === undefined || !(makersToo || areActors(s, people)) || isUnclaimed(s, span.from, span.from))
    return [];
  return people.flatMap(({ person }) => castFinding(person, undefined, work, span));
}
