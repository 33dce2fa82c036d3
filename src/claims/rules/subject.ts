import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { isKnownActor } from './actors.ts';
import { afterAppositive, behindAside, betweenDashes } from './asides.ts';
import { isObject, knownFrom, told } from './beside-subject.ts';
import {
  beforeParenthesis,
  isName,
  isOther,
  type NamedPerson,
  peopleBefore,
  peopleFrom,
  wordAt,
} from './walk.ts';

// What may stand between somebody and the verb he is the subject of.
const AUXILIARY = new Set(
  `having will would is are was were has have had been be being to also now currently recently previously formerly originally already once again still even both all set tapped year month week earlier more teamed teaming team partnered partnering reteamed collaborated collaborating come comes came returns recruited commissioned drafted engaged lined agreed agrees asked stepped steps stepping subsequently eventually initially jointly solely personally cast chosen picked hired
  enlisted sign agree brought signed attached expected confirmed announced reportedly reported said rumored rumoured slated due poised going on in talks negotiations early final deck board aboard officially
  himself herself returning return back set did may might could can finally apparently later next last first soon most then
  revealed unveiled here instead reunited inked added upped newly just
  contract pact inks signs closes he'll she'll they'll he's she's joining landed nabbed booked secured scored the role part lead agreed deal closed that up for ready known recognized recognised remembered best famously notably won wins winning earned earning an a nominated nomination acclaim praise award awards rose rises shot
  fame famous made name well latest newest addition additions perhaps probably most mostly of course about talks talked speaks spoke opens opened discusses reflects reflected gets get got`.split(
    /\s+/,
  ),
);

const STANDS_FOR = new Set("he she they who he'll she'll he's she's they'll they're".split(' '));
const DASHES = new Set(['-', '–', '—']);

// Keeps a sentence of ten thousand verbs from being walked once for each.
const LONGEST_CLAUSE = 60;

/**
 * The people whom the verb at unit `verb` is said of: "A and B will", "A, who has been tapped to", "she". Empty
 * where the subject is nobody known.
 */
export function subjectsOf(s: SentenceReading, verb: number): NamedPerson[] {
  let i = verb - 1;
  for (let n = 0; n < 12 && i >= 0; n += 1, i -= 1) {
    const word = wordAt(s, i);
    // "not only stars but also directs"
    if (word === 'only' && wordAt(s, i - 1) === 'not') {
      i -= 1;
      continue;
    }
    // "A of X fame will"
    const apart = toldApart(s, i) ?? ofCompany(s, i);
    if (apart !== undefined) return peopleBefore(s, apart);
    if (isName(s, i)) {
      if (endsWithComma(s, i)) return afterAppositive(s, i + 1) ?? [];
      if (s.units[i]?.possessive) return [];
      // "boarded Northgate to play", "won an Emmy for playing"
      if (n > 0 && (isOther(s, i) || isTitle(s.reading, s.units[i])) && isObject(s, i)) continue;
      // "nominated for an Oscar for playing"
      if (n > 0 && isOther(s, i) && wordAt(s, i + 1) === 'for' && /^(?:an?|the|for)$/.test(wordAt(s, i - 1)))
        continue;
      const from = knownFrom(s, i);
      return from ?? agreeing(s, i, peopleBefore(s, i + 1));
    }
    // "A (playing B)"
    if (word === '(') return peopleBefore(s, i).slice(-1);
    if (word === ')') {
      i = beforeParenthesis(s, i) + 1;
      continue;
    }
    if (STANDS_FOR.has(word)) return peopleMeant(s, i);
    if (word === ',' && wordAt(s, i + 1) === 'and') return sentenceSubject(s, i);
    const before = behindAside(s, i);
    if (before !== undefined) {
      i = before + 1;
      continue;
    }
    if (DASHES.has(word)) return betweenDashes(s, i);
    if (word === ',') {
      // "including A, to play" is no subject of the infinitive
      if (wordAt(s, i + 1) === 'to') return [];
      const behind = afterAppositive(s, i);
      if (behind !== undefined) return behind;
      return [];
    }
    if (
      /^(?:actor|actress|star|-year-old)$/.test(word.replace(/^\d\d(?=-year-old$)/, '')) &&
      isThe(s, i) &&
      // "no mention of the actor to play B", "the actor playing B"
      wordAt(s, i + 1) !== 'to' &&
      !(n === 0 && /ing$/.test(wordAt(s, verb))) &&
      s.subject !== undefined
    )
      return [nearestBefore(s, i) ?? { person: s.subject, at: i }];
    // "A, a drama student playing B"
    if (n === 0 && /ing$/.test(wordAt(s, verb)) && isSomebodyNoun(word)) return told(s, verb, true) ?? [];
    if (word === 'and') return sentenceSubject(s, i);
    if (!AUXILIARY.has(word)) return [];
  }
  return [];
}

/** "… that Ada Stone has charm, and the Northgate actor has joined": whom the sentence itself named before. */
function nearestBefore(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 2; i >= 0 && i > noun - 16; i -= 1) {
    if (!isName(s, i) || s.units[i]?.possessive || wordAt(s, i - 1) === 'by') continue;
    const unit = s.units[i] as Unit;
    const person = isFullName(unit) && !isTitle(s.reading, unit) && !unit.quoted ? personAt(s, i) : undefined;
    const known = s.reading.evidence.get(unit.key);
    if (person !== undefined && (known?.character ?? 0) <= (known?.person ?? 0)) return { person, at: i };
  }
  return undefined;
}

/** "A of X fame will", "A from X will": where what tells somebody apart begins, if its last unit is `last`. */
function toldApart(s: SentenceReading, last: number): number | undefined {
  const name = wordAt(s, last) === 'fame' ? last - 1 : last;
  const before = wordAt(s, name - 1);
  if (!isName(s, name) || !isName(s, name - 2) || !/^(?:of|from)$/.test(before)) return undefined;
  if (
    s.units[name - 2]?.possessive ||
    (name === last && !isTitle(s.reading, s.units[name]) && before !== 'from')
  )
    return undefined;
  const known = s.reading.evidence.get(s.units[name]?.key ?? '');
  if ((known?.person ?? 0) > (known?.title ?? 0) || isOther(s, name)) return undefined;
  return isFullName(s.units[name - 2] as Unit) && personAt(s, name - 2) !== undefined ? name - 1 : undefined;
}

/** "A of Quark Pictures will": for whom somebody works, where only who produces is told apart by it. */
function ofCompany(s: SentenceReading, last: number): number | undefined {
  if (!isName(s, last) || !/^(?:of|for|from|at)$/.test(wordAt(s, last - 1)) || !isName(s, last - 2))
    return undefined;
  if (s.units[last]?.possessive || s.units[last - 2]?.possessive || isTitle(s.reading, s.units[last]))
    return undefined;
  if (!isFullName(s.units[last - 2] as Unit) || personAt(s, last - 2) === undefined) return undefined;
  let verb = last + 1;
  while (verb < last + 5 && /^(?:will|is|are|also|to|executive|exec|both|set)$/.test(wordAt(s, verb)))
    verb += 1;
  return /^(?:co-|exec-|executive-)?(?:produces?|producing|produced)$/.test(wordAt(s, verb))
    ? last - 1
    : undefined;
}

/** "…, in place of A, and B succeeds": a verb that tells of one has one subject, whatever stands before it. */
function agreeing(s: SentenceReading, last: number, people: NamedPerson[]): NamedPerson[] {
  return people.length > 1 && /[^s]s$/.test(wordAt(s, last + 1)) ? people.slice(-1) : people;
}

/** "A moved to London and directed", "He produced X and is directing Y": the subject of the whole sentence. */
function sentenceSubject(s: SentenceReading, to: number): NamedPerson[] {
  if (to > LONGEST_CLAUSE) return [];
  for (let i = 0; i < to && i < 5; i += 1) {
    if (/^(?:he|she)$/.test(wordAt(s, i)))
      return s.subject === undefined ? [] : [{ person: s.subject, at: i }];
    if (!isName(s, i)) continue;
    const person = s.units[i]?.possessive ? undefined : personAt(s, i);
    if (person === undefined) continue;
    // somebody else in between may be the subject
    for (let j = i + 1; j < to; j += 1)
      if (isName(s, j) && (s.reading.evidence.get(s.units[j]?.key ?? '')?.person ?? 0) > 1) return [];
    return [{ person, at: i }];
  }
  return [];
}

/** "the actress", "the British actress": an article before the noun. */
function isThe(s: SentenceReading, noun: number): boolean {
  let first = noun - 1;
  while (first > noun - 8 && (isName(s, first) || /^(?:and|&|,)$/.test(wordAt(s, first)))) first -= 1;
  return (
    wordAt(s, first) === 'the' ||
    wordAt(s, noun - 1) === 'the' ||
    wordAt(s, noun - 2) === 'the' ||
    /^the /i.test(s.units[noun - 1]?.text ?? '')
  );
}

/** "A, who made “X,” will": the comma stands inside the quotation marks. */
function endsWithComma(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.quoted === true && /,.?$/u.test(s.reading.article.body.slice(unit.end - 2, unit.end));
}

/** In a list of three or more, "…, and Bo Reed, who directed it" says it of the last alone; "A and B, who directed" of both. */
function whoOf(s: SentenceReading, who: number) {
  const dashes = wordAt(s, who - 1) === '-' && wordAt(s, who - 2) === '-' ? 2 : 1;
  const last = /^[,(–—-]$/.test(wordAt(s, who - 1)) ? who - dashes : who;
  const people = told(s, last) ?? peopleBefore(s, last);
  // "The actress, who appeared in"
  const actor = people.length === 0 && s.subject !== undefined ? theActor(s, who) : undefined;
  if (actor !== undefined) return [{ person: s.subject as string, at: actor }];
  const next = /^(?:also|now|currently|previously)$/.test(wordAt(s, who + 1)) ? who + 2 : who + 1;
  const ofAll = /^(?:are|were|have|both|all|each)$/.test(wordAt(s, next));
  // "A and B, who also directs": a verb of one
  const ofOne = /^(?:is|was|has|serves|stars|directs|writes|produces|plays|hails)$/.test(wordAt(s, next));
  return (people.length > 2 && !ofAll) || ofOne ? people.slice(-1) : people;
}

/** Whom "he", "she", "they" or "who" at unit `i` stands for. */
function peopleMeant(s: SentenceReading, i: number): NamedPerson[] {
  const word = wordAt(s, i);
  if (word === 'who') return whoOf(s, i);
  if (word.startsWith('they')) return firstPeople(s, i);
  const person = actingPerson(s, i);
  return person === undefined ? [] : [person];
}

/** The one person that a pronoun at unit `i` stands for: the sentence's own subject, else the one before. */
export function actingPerson(s: SentenceReading, i: number): NamedPerson | undefined {
  if (wordAt(s, i) === 'who') return peopleBefore(s, wordAt(s, i - 1) === ',' ? i - 1 : i).at(-1);
  const nearest = wordAt(s, i - 1) === '(' ? beforeAside(s, i - 1) : undefined;
  if (nearest !== undefined) return nearest;
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
    // "A met B before she was cast as C": who acts, where the article shows it of one
    if (isKnownActor(s, person)) return { person, at: j };
    first ??= { person, at: j };
  }
  if (first !== undefined) return first;
  // "A's next project is X, which she wrote"
  const owner = isName(s, 0) && s.units[0]?.possessive && i > 1 ? personAt(s, 0) : undefined;
  if (owner !== undefined) return { person: owner, at: 0 };
  return s.subject === undefined ? undefined : { person: s.subject, at: i };
}

/** "A as director (he helmed X)": whom what stands in parentheses is said of. */
function beforeAside(s: SentenceReading, open: number): NamedPerson | undefined {
  for (let i = open - 1; i > open - 5 && i >= 0; i -= 1) {
    const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
    if (person !== undefined) return { person, at: i };
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "A, who is reprising her role": the relative pronoun whose clause a pronoun at unit `i` stands in. */
function whoBefore(s: SentenceReading, i: number): number | undefined {
  for (let j = i - 1; j > i - 7 && j > 0; j -= 1) {
    if (wordAt(s, j) === 'who') return j;
    if (s.units[j]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "The Danish star, who replaced A as B, said that he": a sentence whose subject is the actor spoken of before. */
function theActor(s: SentenceReading, to: number): number | undefined {
  for (let j = 0; j < 6 && j < to; j += 1)
    if (ACTOR_NOUNS.has(wordAt(s, j)) || /^(?:winner|nominee)$|-year-old$/.test(wordAt(s, j)))
      return isThe(s, j) && !isName(s, j + 1) ? j : undefined;
  return undefined;
}

/** "A and B are newcomers; they play": the first people of the same sentence, if they are several. */
function firstPeople(s: SentenceReading, to: number): NamedPerson[] {
  for (let i = 0; i < to && i < 30; i += 1) {
    if (!isName(s, i)) continue;
    const { people, end } = peopleFrom(s, i, false);
    if (people.length > 1 && end <= to) return people;
  }
  return [];
}
