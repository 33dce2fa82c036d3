import type { SentenceReading } from '../reading/reading.ts';
import { castOf } from './casts.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, peopleFrom, wordAt } from './walk.ts';

/** A line of facts: "Cast: A, B, C", "Starring: A and B", "With: A, B". */
export const labelledCast: Rule = {
  name: 'labelled cast',
  triggers: [':', 'with'],
  read: (s, ats) => {
    const colon = ats.find((at) => wordAt(s, at) === ':');
    return [...(colon === undefined ? [] : labelled(s, colon)), ...(ats[0] === 0 ? withAll(s, 0) : [])];
  },
};

const LABEL =
  /^(?:the |main |full |voice |lead |supporting )*(?:cast|starring|stars|with|actors|performers|voices|ensemble|cast and characters|featuring|who(?:'s| is)? in it)$/;

function labelled(s: SentenceReading, colon: number): readonly Finding[] {
  if (colon > 4) return [];
  const label = s.units
    .slice(0, colon)
    .map(({ lower }) => lower)
    .filter((word) => !/^[*_•-]+$/.test(word))
    .join(' ');
  if (!LABEL.test(label)) return [];
  let from = colon + 1;
  while (/^[*_]+$/.test(wordAt(s, from))) from += 1;
  const { people, end } = peopleFrom(s, from, false);
  if (wordAt(s, end) === 'as') return [];
  return castOf(s, people, s.topic, { from: colon, to: end });
}

/** "With A, B and C.": a sentence of its own, as listings have it. */
function withAll(s: SentenceReading, at: number): readonly Finding[] {
  if (at !== 0 || !isName(s, 1)) return [];
  if (wordAt(s, 0) !== 'with') return [];
  const { people, end } = peopleFrom(s, 1, false);
  const over = end >= s.units.length || (/^[.]$/.test(wordAt(s, end)) && end === s.units.length - 1);
  return over && people.length > 1 ? castOf(s, people, s.topic, { from: 0, to: end }) : [];
}
