import { hasWord } from '../reading/has-word.ts';
import { personAt } from '../reading/people.ts';
import { contradicts } from '../reading/pronoun.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { PLAY_VERBS } from '../words/acting.ts';
import { NO_VERBS } from '../words/grammar.ts';
import { SEVERAL_WORKS } from '../words/media.ts';
import { SPEECH_VERBS } from '../words/roles.ts';
import { isKnownActor } from './actors.ts';
import { told } from './beside-subject.ts';
import { theActor } from './the-actor.ts';
import { peopleOfFame } from './told-apart.ts';
import { isName, isOther, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';

/** In a list of three or more, "…, and Bo Reed, who directed it" says it of the last alone; "A and B, who directed" of both. */
function whoOf(s: SentenceReading, who: number) {
  const dashes = wordAt(s, who - 1) === '-' && wordAt(s, who - 2) === '-' ? 2 : 1;
  let last = /^[,(–—-]$/.test(wordAt(s, who - 1)) ? who - dashes : who;
  // "Stone, 32, who starred"
  if (/^[1-9]\d$/.test(s.units[last - 1]?.text ?? '') && wordAt(s, last - 2) === ',') last -= 2;
  const people = told(s, last) ?? behindPart(s, last, who) ?? withoutPlayed(s, peopleOfFame(s, last));
  // "The actress, who appeared in"
  const actor = people.length === 0 && s.subject !== undefined ? theActor(s, who) : undefined;
  if (actor !== undefined) return [{ person: s.subject as string, at: actor }];
  const next = /^(?:also|now|currently|previously)$/.test(wordAt(s, who + 1)) ? who + 2 : who + 1;
  const ofAll =
    /^(?:are|were|have|both|all|each|play|portray|voice|star|appear|join|return|lead|feature|co-star|reprise)$/.test(
      wordAt(s, next),
    );
  // "A and B, who also directs": a verb of one
  const ofOne = isOfOne(wordAt(s, next)) || (!ofAll && (people.length > 2 || isOnlyLast(s, people, who)));
  return ofOne && !hasWord(s, RESPECTIVELY) ? people.slice(-1) : people;
}

const isOfOne = (verb: string): boolean =>
  (/[^s]s$/.test(verb) && !NO_VERBS.has(verb)) || /^(?:is|was|has)$/.test(verb);

/** "A, known for X, and B, who made Y", "A and B (who is", "A, and B, who": what tells more of B is told of B alone. */
function isOnlyLast(s: SentenceReading, people: readonly NamedPerson[], who: number): boolean {
  if (wordAt(s, who - 1) === '(') return true;
  const last = people.at(-1)?.at ?? 0;
  return people.length > 1 && wordAt(s, last - 1) === 'and' && wordAt(s, last - 2) === ',';
}

/** "A, who plays B, and C, who plays": C alone, for B is who is played. */
export function withoutPlayed(s: SentenceReading, people: NamedPerson[]): NamedPerson[] {
  const played = people.findLastIndex(({ at }) => isPlayed(s, at));
  return played >= 0 && played < people.length - 1 ? people.slice(played + 1) : people;
}

function isPlayed(s: SentenceReading, at: number): boolean {
  return wordAt(s, at - 1) === 'as' || PLAY_VERBS.has(wordAt(s, at - 1));
}

/** "A as B, who played C in Northgate": A, for only actors play. */
function behindPart(s: SentenceReading, last: number, who: number): NamedPerson[] | undefined {
  if (!/^(?:plays|played|voices|voiced|portrays|portrayed|starred|appeared)$/.test(wordAt(s, who + 1)))
    return undefined;
  if (!isName(s, last - 1)) return undefined;
  let as = last - 2;
  while (as > last - 7 && s.units[as]?.kind === 'word' && wordAt(s, as) !== 'as') as -= 1;
  return wordAt(s, as) === 'as' && isName(s, as - 1) ? peopleBefore(s, as).slice(-1) : undefined;
}

const RESPECTIVELY = new Set(['respectively']);

/** Whom "he", "she", "they" or "who" at unit `i` stands for: "Ada Stone and Bo Reed, who are" means both. */
export function peopleMeant(s: SentenceReading, i: number): NamedPerson[] {
  const word = wordAt(s, i);
  if (word === 'who') return whoOf(s, i);
  if (word.startsWith('they')) return firstPeople(s, i);
  const person = actingPerson(s, i);
  return person === undefined ? [] : [person];
}

/**
 * The one person that a pronoun at unit `i` stands for: the sentence's own subject, else the one before: "Ada Stone met
 * Bo Reed before she was cast" means Ada Stone.
 */
export function actingPerson(s: SentenceReading, i: number): NamedPerson | undefined {
  if (wordAt(s, i) === 'who') return peopleBefore(s, wordAt(s, i - 1) === ',' ? i - 1 : i).at(-1);
  const nearest = wordAt(s, i - 1) === '(' ? beforeAside(s, i - 1) : undefined;
  if (nearest !== undefined) return nearest;
  // "She was in films by Bo Reed before she starred in"
  const own =
    s.units[0]?.kind !== 'name' && /^(?:he|she)$/.test(wordAt(s, i)) && wordAt(s, 0) === wordAt(s, i);
  if (own && i > 0 && s.subject !== undefined) return { person: s.subject, at: i };
  const relative = whoBefore(s, i);
  if (relative !== undefined) {
    const meant = peopleBefore(s, wordAt(s, relative - 1) === ',' ? relative - 1 : relative).at(-1);
    if (meant !== undefined) return meant;
  }
  const star = s.subject === undefined ? undefined : theActor(s, i);
  if (star !== undefined) return { person: s.subject as string, at: star };
  let first: NamedPerson | undefined;
  for (let j = 0; j < i && j < 40; j += 1) {
    // "directed by A, in which he plays": not the maker
    if (!isName(s, j) || s.units[j]?.possessive || wordAt(s, j - 1) === 'by') continue;
    const person = personAt(s, j);
    const known = s.reading.evidence.get(s.units[j]?.key ?? '');
    if (person === undefined || (known?.character ?? 0) > (known?.person ?? 0)) continue;
    if (contradicts(wordAt(s, i), person) || SEVERAL_WORKS.has(wordAt(s, j + 1))) continue;
    // "A met B before she was cast as C": who acts, where the article shows it of one
    if (isKnownActor(s, person)) return { person, at: j };
    first ??= { person, at: j };
  }
  if (first !== undefined) return first;
  // "A's next project is X, which she wrote", "Details on A's part are secret, but she"
  for (let j = 0; j < i - 1 && j < 6; j += 1) {
    const owner = isName(s, j) && s.units[j]?.possessive ? personAt(s, j) : undefined;
    if (owner !== undefined && !contradicts(wordAt(s, i), owner)) return { person: owner, at: j };
    // "Stone's nod was for his role", of whom nothing else is known
    if (j === 0 && owner === undefined && isUnknown(s, j)) return undefined;
  }
  return s.subject === undefined ? undefined : { person: s.subject, at: i };
}

function isUnknown(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'name' && unit.possessive && !isOther(s, at) && !isTitle(s.reading, unit);
}

/** "A as director (he helmed X)": whom what stands in parentheses is said of. */
function beforeAside(s: SentenceReading, open: number): NamedPerson | undefined {
  for (let i = open - 1; i > open - 5 && i >= 0; i -= 1) {
    const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
    // "characters in Ada Stone movies (see: his roles in X)"
    if (person !== undefined) return SEVERAL_WORKS.has(wordAt(s, i + 1)) ? undefined : { person, at: i };
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "A, who is reprising her role": the relative pronoun whose clause a pronoun at unit `i` stands in. */
function whoBefore(s: SentenceReading, i: number): number | undefined {
  // "A met B, who plays C in Northgate, her first part since she": B, for she is told of as an actor
  for (let j = i - 1; j > i - 24 && j > 1; j -= 1) {
    if (wordAt(s, j) === 'who' && wordAt(s, j - 1) === ',' && PLAY_VERBS.has(wordAt(s, j + 1))) return j;
    if (/^(?:[.;:()]|who)$/.test(wordAt(s, j))) break;
  }
  for (let j = i - 1; j > i - 7 && j > 0; j -= 1) {
    if (wordAt(s, j) === 'who') return j;
    if (s.units[j]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "“I loved playing Kira,” said Ada Stone", "Ada Stone said: “I play …”": whose words a sentence with "I" at unit `i` gives. */
export function speakerOf(s: SentenceReading, i: number): NamedPerson[] {
  for (let j = i + 1; j < i + FARTHEST && j < s.units.length; j += 1) {
    if (!/^[”"]$/.test(wordAt(s, j))) continue;
    const inverted = SPEECH_VERBS.has(wordAt(s, j + 1));
    if (inverted || SPEECH_VERBS.has(wordAt(s, j + 2)))
      return peopleFrom(s, inverted ? j + 2 : j + 1, false).people.slice(0, 1);
  }
  let open = i - 1;
  while (open > 0 && open > i - FARTHEST && !/^[“"]$/.test(wordAt(s, open))) open -= 1;
  const said = /^[:,]$/.test(wordAt(s, open - 1)) ? open - 2 : open - 1;
  return open > 0 && /^[“"]$/.test(wordAt(s, open)) && SPEECH_VERBS.has(wordAt(s, said))
    ? peopleBefore(s, said).slice(-1)
    : [];
}

// No quotation is looked through farther for who says it.
const FARTHEST = 50;

/** "A and B are newcomers; they play": the first people of the same sentence, if they are several. */
function firstPeople(s: SentenceReading, to: number): NamedPerson[] {
  for (let i = 0; i < to && i < 30; i += 1) {
    if (!isName(s, i)) continue;
    const { people, end } = peopleFrom(s, i, false);
    if (people.length > 1 && end <= to) return people;
  }
  return [];
}
