import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { tellsOfMaking } from './actors.ts';
import { castObject } from './cast-object.ts';
import { areActors, castOf } from './casts.ts';
import type { Finding, Rule } from './rule.ts';
import { peopleFrom, wordAt } from './walk.ts';

/**
 * Who is named first of a cast that the sentence goes on to tell: "Along with A, the show has a cast featuring B", "In addition
 * to A, C joins", "As well as A, C stars".
 */
export const frontedCompany: Rule = {
  name: 'fronted company',
  triggers: ['well', 'along', 'alongside', 'addition', 'besides', 'apart', 'aside', 'together'],
  read: (s, ats) => {
    const from = behindOpening(s);
    return ats[0] === undefined || ats[0] > 1 || from === undefined ? [] : withThem(s, from);
  },
};

/** "Along with", "In addition to", "Besides" at the head of a sentence: the unit behind. */
function behindOpening(s: SentenceReading): number | undefined {
  const [first, second, third] = [s.units[0]?.lower ?? '', wordAt(s, 1), wordAt(s, 2)];
  if (/^(?:alongside|besides)$/.test(first)) return 1;
  if (/^(?:along|together)$/.test(first)) return second === 'with' ? 2 : undefined;
  if (/^(?:apart|aside)$/.test(first)) return second === 'from' ? 2 : undefined;
  if (first === 'as' && second === 'well' && third === 'as') return 3;
  return first === 'in' && second === 'addition' && third === 'to' ? 3 : undefined;
}

const PRESENTS =
  /^(?:stars?|starring|co-stars?|features?|featuring|has|boasts?|includes?|welcomes?|adds?|sees|join|joins|joined|joining|cast|ensemble|cameos?|appear|appears|return|returns)$/;
// How far into the main clause its verb is looked for.
const REACH = 14;

function withThem(s: SentenceReading, from: number): readonly Finding[] {
  const object = castObject(s, from);
  if (object === undefined || tellsOfMaking(s)) return [];
  const { people, end } = peopleFrom(s, object.at, false);
  if (wordAt(s, end) !== ',' || !areActors(s, people)) return [];
  for (let verb = end + 1; verb < end + REACH && verb < s.units.length; verb += 1) {
    if (!PRESENTS.test(wordAt(s, verb))) continue;
    const first = /^(?:also|will)$/.test(wordAt(s, verb - 1)) ? verb - 1 : verb;
    // others must be named: "In addition to A, the film features a chase"
    const others = peopleFrom(s, castObject(s, verb + 1)?.at ?? verb + 1, false).people;
    const before = peopleFrom(s, end + 1, false).people;
    if (!areActors(s, others) && !areActors(s, before)) continue;
    const named = worksBefore(s, first)?.works;
    const work = named?.length === 1 ? named[0] : s.topic;
    return castOf(s, people, work, { from: 0, to: end });
  }
  return [];
}
