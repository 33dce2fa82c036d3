import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { ACTING_REACH, isActingBefore, tellsOfMaking } from './actors.ts';
import { atEach, whereOnTopic } from './at-each.ts';
import { areActors, castOf } from './casts.ts';
import { isOfGathering } from './gatherings.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { peopleFrom, wordAt } from './walk.ts';

/** Who closes a sentence on one who acts: "A will be back, along with B, C and D", "A stars, as do B and C". */
export const alongWith: Rule = {
  name: 'along with',
  triggers: ['along', 'together', 'as'],
  read: whereOnTopic(atEach(withThem)),
};

function withThem(s: SentenceReading, at: number): readonly Finding[] {
  if (wordAt(s, at - 1) !== ',' || !LINKS.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`)) return [];
  const { people, end } = peopleFrom(s, at + 2, false);
  const over = end >= s.units.length || (/^[.!]$/.test(wordAt(s, end)) && end > s.units.length - 3);
  if (!over || !areActors(s, people) || isUnclaimed(s, at, at)) return [];
  if (!isActingBefore(s, at) || isOfGathering(s, at) || tellsOfMaking(s, at - ACTING_REACH)) return [];
  return castOf(s, people, spokenOf(s, at), { from: at, to: end });
}

const LINKS = /^(?:along with|together with|as do|as does|as will|as are|as is|as did)$/;
