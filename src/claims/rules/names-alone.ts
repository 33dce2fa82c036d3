import { areActors, castOf } from './casts.ts';
import { sentenceBefore } from './list-order.ts';
import type { Rule } from './rule.ts';
import { peopleFrom, wordAt } from './walk.ts';

/** The answer to a question: "Who's in it? Ada Stone, Bo Reed and Noor Haddad.", "Who stars? Ada Stone, plus Bo Reed." */
export const namesAlone: Rule = {
  name: 'names alone',
  triggers: ['and', 'plus', ',', '&', 'with'],
  read: (s) => {
    if (s.units.length > LONGEST) return [];
    const { people, end } = peopleFrom(s, 0, false);
    if (
      people.length < 2 ||
      !(end >= s.units.length || (wordAt(s, end) === '.' && end === s.units.length - 1))
    )
      return [];
    if (!areActors(s, people) || !ASKS.test(sentenceBefore(s)?.text ?? '')) return [];
    return castOf(s, people, s.topic, { from: 0, to: end });
  },
};

const LONGEST = 60;
const ASKS =
  /\b(?:who(?:['’]s| is| are|['’]ll be| will)? (?:in (?:it|this|that|the (?:cast|film|movie|show|series|drama|line-?up))|starring|stars?|the stars|acting)\b.*|the cast|starring|stars)[*_ ]*[?:]?[*_ ]*$/i;
