import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { beforeLeadIn } from './lead-in.ts';
import { peopleOfFame } from './told-apart.ts';
import { beforeParenthesis, isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

const ASIDE =
  /^(?:meanwhile|however|too|also|though|incidentally|naturally|obviously|of|course|for|his|her|their|part|by|contrast|as|ever|then|in|turn|reportedly)$/;

/** "A, meanwhile, plays": the last unit before the first of two commas with only such words between. */
export function behindAside(s: SentenceReading, comma: number): number | undefined {
  if (wordAt(s, comma) !== ',') return undefined;
  for (let i = comma - 1; i > comma - 5 && i > 0; i -= 1) {
    if (wordAt(s, i) === ',')
      return i < comma - 1 && (isName(s, i - 1) || /^(?:is|was|will|has)$/.test(wordAt(s, i - 1)))
        ? i - 1
        : undefined;
    if (!ASIDE.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}

/** "A - still remembered for B - takes on": whom the words between two dashes tell more of. */
export function betweenDashes(s: SentenceReading, dash: number): NamedPerson[] {
  for (let i = dash - 1; i > dash - 20 && i > 0; i -= 1)
    if (/^[-–—]$/.test(wordAt(s, i)) && s.units[i]?.spaced === s.units[dash]?.spaced)
      return i < dash - 1 && opensApposition(wordAt(s, i + 1)) ? peopleBefore(s, i) : [];
  return [];
}

/** Words with which something else than an apposition begins: another clause, a list, a participle of a work. */
const OPENS_ELSE = new Set(
  `and or but nor which where when while with to that if because as than like including such directed written produced created based adapted set
  is was are were has have had will he she it they`.split(/\s+/),
);
const opensApposition = (word: string): boolean => word !== '' && !OPENS_ELSE.has(word);

/** Those who are named up to unit `to`, with what is told of them: "A", "A (X)", "A of X fame", "A, best known for X,". */
export function peopleUpTo(s: SentenceReading, to: number): readonly NamedPerson[] {
  return wordAt(s, to - 1) === ',' ? (afterAppositive(s, to - 1) ?? []) : peopleOfFame(s, to);
}

/** "A, best known for B, will", "A, 34, will": jumps over what stands between two commas. */
export function afterAppositive(s: SentenceReading, comma: number): NamedPerson[] | undefined {
  let inside = false;
  let listed = false;
  for (let i = comma - 1; i > comma - 18 && i > 0; i -= 1) {
    if (wordAt(s, i) === ')') inside = true;
    else if (wordAt(s, i) === '(') inside = false;
    if (inside || wordAt(s, i) !== ',') continue;
    // "A, 42, who won a prize, will"
    const aged = /^\d{1,2}$/.test(s.units[i - 1]?.text ?? '') && wordAt(s, i - 2) === ',';
    const people = peopleBefore(s, aged ? i - 2 : i);
    const first = people[0];
    // "A, who made small films, X and Y, directs": commas of a list inside
    if (first === undefined && !isName(s, i - 1)) {
      listed = true;
      continue;
    }
    // "Directed by A, long a favourite, B is": what the article before says of another
    if (first === undefined || wordAt(s, first.at - 1) === 'by') break;
    if (listed && !/^(?:who|whose|best|known)$/.test(wordAt(s, i + 1))) break;
    if (i <= 24 && opensApposition(wordAt(s, i + 1))) return people;
    break;
  }
  if (/^(?:in|on|of|for)$/.test(wordAt(s, comma - 2))) return undefined;
  // "A (“Low Tide”), in the role of"
  const last = beforeParenthesis(s, comma - 1);
  return isName(s, last) && personAt(s, last) !== undefined ? peopleBefore(s, comma) : undefined;
}

/** "A, the Cork native who created": A, of whom the noun in front of unit `who` tells. */
export function toldOfBefore(s: SentenceReading, who: number): NamedPerson[] {
  for (let i = who - 2; i > who - 9 && i > 0; i -= 1) {
    if (/^(?:an?|the)$/.test(wordAt(s, i)))
      return wordAt(s, i - 1) === ',' && isName(s, i - 2) ? peopleBefore(s, i - 1).slice(-1) : [];
    if (s.units[i]?.kind === 'mark' || /^(?:of|with|by|in|for|on|to|and)$/.test(wordAt(s, i))) return [];
  }
  return [];
}

/** "Quark has hired A, who made X, to direct": A. */
export function hiredBefore(s: SentenceReading, comma: number): NamedPerson[] {
  const people = afterAppositive(s, comma) ?? [];
  const verb = wordAt(s, beforeLeadIn(s, (people[0]?.at ?? 0) - 1));
  return HIRED.test(verb) || verb === 'in' ? people : [];
}

const HIRED =
  /^(?:hire[sd]?|hiring|taps?|tapped|tapping|sets?|enlist(?:s|ed)?|recruit(?:s|ed)?|commission(?:s|ed)?|signed|signs?|picked|chosen|chose|attached|brought|lined|asked|aboard)$/;
