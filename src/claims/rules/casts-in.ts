import type { SentenceReading } from '../reading/reading.ts';
import { placeAt } from './acting-place.ts';
import { castOf } from './casts.ts';
import type { Finding } from './rule.ts';
import { leadsToWork } from './surely-work.ts';
import { isName, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "Quark has cast A and B in the drama X", "Hall tapped A to star in X". */
export function castIn(s: SentenceReading, verb: number): readonly Finding[] {
  const before = wordAt(s, verb - 1);
  const active =
    isName(s, verb - 1) ||
    /^(?:has|have|having|also|already|who|they|he|she|producers|director|network|studio|first)$/.test(before);
  if (!active) return [];
  const { people, end } = peopleFrom(s, verb + 1, false);
  if (people.length === 0) return [];
  let i = end;
  if (wordAt(s, i) === 'to' && /^(?:star|appear|co-star|lead|headline)$/.test(wordAt(s, i + 1))) i += 2;
  if (
    !/^(?:in|for)$/.test(wordAt(s, i)) &&
    wordAt(s, end + 1) !== 'lead' &&
    wordAt(s, end + 1) !== 'headline'
  )
    return [];
  const from = /^(?:in|for)$/.test(wordAt(s, i)) ? i + 1 : i;
  // "directs Kira in her first scene"
  if (
    wordAt(s, verb).startsWith('direct') &&
    (/^(?:his|her|their)$/.test(wordAt(s, from)) || !leadsToWork(s, from))
  )
    return [];
  // "has cast A in the film"
  if (placeAt(s, from)?.topic) return castOf(s, people, s.topic, { from: verb, to: end });
  const { works, end: to } = worksFrom(s, from);
  return works.flatMap((work) => castOf(s, people, work, { from: verb, to }));
}
