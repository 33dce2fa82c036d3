import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { tellsOfMaking } from './actors.ts';
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

const ACTS =
  /^(?:back|returns?|returning|returned|stars?|starring|starred|cast|joins?|joined|reprises?|reprising|appears?|appearing|lends|voices?|cameo|feature|features)$/;
// How far before its closing words the clause is looked at.
const REACH = 24;

function withThem(s: SentenceReading, at: number): readonly Finding[] {
  if (wordAt(s, at - 1) !== ',' || !LINKS.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`)) return [];
  const { people, end } = peopleFrom(s, at + 2, false);
  const over = end >= s.units.length || (/^[.!]$/.test(wordAt(s, end)) && end > s.units.length - 3);
  if (!over || !areActors(s, people) || isUnclaimed(s, at, at)) return [];
  let acts = false;
  for (let i = at - 2; i >= 0 && i > at - REACH; i -= 1) if (ACTS.test(wordAt(s, i))) acts = true;
  if (!acts || isOfGathering(s, at) || tellsOfMaking(s, at - REACH)) return [];
  return castOf(s, people, spokenOf(s, at), { from: at, to: end });
}

const LINKS = /^(?:along with|together with|as do|as does|as will|as are|as is|as did)$/;
