import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isNamed, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

const ACTS =
  /^(?:stars?|starred|starring|co-stars?|co-starring|plays?|playing|appears?|appearing|returns?|returning|features?|joins?|joined|leads?|cast|seen|back)$/;

/** "Bo Reed stars as Dax Orrin, alongside newcomer Ada Stone and Cal Moss": who is in it beside somebody and his part. */
export const besidePart: Rule = {
  name: 'beside a part',
  triggers: ['alongside', 'opposite'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): readonly Finding[] {
  const part = wordAt(s, at - 1) === ',' ? at - 2 : at - 1;
  if (!isName(s, part) || isTitle(s.reading, s.units[part]) || isOther(s, part)) return [];
  const as = asBefore(s, part);
  if (as === undefined || !isActed(s, as)) return [];
  const { people, end } = peopleFrom(s, at + 1);
  if (people.length === 0 || isUnclaimed(s, as, at)) return [];
  if (!people.every((one) => mayAct(s, one) && isNamed(s, one))) return [];
  const work = workFor(s, as, end);
  return people.flatMap(({ person, at: from }) => castFinding(person, undefined, work, { from, to: end }));
}

/** "as" in front of a part of a few words: "as the town's Inspector Dax Orrin". */
function asBefore(s: SentenceReading, part: number): number | undefined {
  for (let i = part - 1; i >= 0 && i > part - 7; i -= 1) {
    if (wordAt(s, i) === 'as') return i;
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

function isActed(s: SentenceReading, as: number): boolean {
  for (let i = as - 1; i >= 0 && i > as - 8; i -= 1) if (ACTS.test(wordAt(s, i))) return true;
  return false;
}
