import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { RELATION_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const WRITTEN = /^(?:novels?|biography|books?|novella|memoir|comics?|manga|bestseller|trilogy|stories)$/;

/** "Ada Stone's novel Northgate", "Stone's Northgate movie": the possessive of who made it. */
export const makersWork: Rule = {
  name: "maker's work",
  triggers: ["'s"],
  read: atEach((s, i) => (isName(s, i) ? owned(s, i) : [])),
};

function owned(s: SentenceReading, owner: number): readonly Finding[] {
  const person = personAt(s, owner);
  if (person === undefined || isUnclaimed(s, owner, owner)) return [];
  if (CREW_NOUNS.has(wordAt(s, owner - 1)) && CREW_NOUNS.get(wordAt(s, owner - 1)) !== 'author')
    return filmOf(s, owner, person);
  for (let i = owner + 1; i < owner + 7; i += 1) {
    const word = wordAt(s, i);
    const named = ROLE_OF_WORK[word];
    if (named !== undefined && isName(s, i + 1)) return namedWork(s, owner, i, person, named);
    if (WRITTEN.test(word) && word !== 'trilogy') return writtenWork(s, owner, i, person);
    if (isName(s, i)) {
      if (isTitle(s.reading, s.units[i]) || titleSlot(s, i) !== undefined) {
        if (WRITTEN.test(wordAt(s, i + 1)))
          return crewFinding(person, 'author', appositionBefore(s, owner) ?? titleAt(s, i)?.work, {
            from: owner,
            to: i + 2,
          });
        return i === owner + 1 ? filmOf(s, owner, person) : [];
      }
      return [];
    }
    if (word === '' || RELATION_NOUNS.has(word) || (s.units[i]?.kind === 'mark' && word !== '-')) return [];
  }
  return [];
}

/** Nouns in front of a title that tell what the owner of the work is. */
const ROLE_OF_WORK: Readonly<Record<string, string>> = {
  film: 'director',
  movie: 'director',
  documentary: 'director',
  biopic: 'director',
  play: 'writer',
};

const STARRY = new Set(['film', 'movie', 'biopic']);

/** "Stone's documentary Northgate", "Stone's play Northgate"; a film is the director's where he is known as a maker. */
function namedWork(s: SentenceReading, owner: number, noun: number, person: string, role: string) {
  const known = s.reading.evidence.get(foldName(person));
  // "Stone's film Northgate" may be one that he stars in.
  if (STARRY.has(wordAt(s, noun)) && (known?.crew ?? 0) <= (known?.actor ?? 0)) return [];
  const work = s.units[noun + 1]?.possessive ? undefined : titleSlot(s, noun + 1);
  return crewFinding(person, role, work, { from: owner, to: noun + 2 });
}

/** "Stone's 1980 novella", "her first novel, Northgate", "Stone's book series Northgate". */
function writtenWork(s: SentenceReading, owner: number, noun: number, person: string): readonly Finding[] {
  let i = noun + 1;
  if (wordAt(s, i) === 'series') i += 1;
  if (wordAt(s, i) === ',') i += 1;
  const named = isName(s, i) && personAt(s, i) === undefined ? titleSlot(s, i) : undefined;
  // "Ian Fleming's first James Bond book" behind "Northgate,": the work stands before the comma
  const apposed = appositionBefore(s, owner);
  // "His biography Lee Moss": a name that shows nothing of a title, and no word of the topic.
  if (isName(s, i) && i === noun + 1 && named === undefined && apposed === undefined) return [];
  // "Stone's books include": his others
  if (named === undefined && apposed === undefined && /^(?:include|includes|have|are)$/.test(wordAt(s, i)))
    return [];
  return crewFinding(person, 'author', named ?? apposed ?? s.topic, { from: owner, to: i });
}

function appositionBefore(s: SentenceReading, owner: number) {
  let i = owner - 1;
  while (/^(?:author|novelist|writer|based|on|and|bestselling|best-selling)$/.test(wordAt(s, i))) i -= 1;
  return wordAt(s, i) === ',' && isName(s, i - 1) ? titleSlot(s, i - 1) : undefined;
}

/** "David Ayer's Suicide Squad movie": of a film, the director's. */
function filmOf(s: SentenceReading, owner: number, person: string): readonly Finding[] {
  const at = owner + 1;
  if (!isName(s, at) || !/^(?:film|films|movie|movies)$/.test(wordAt(s, at + 1))) return [];
  return crewFinding(person, 'director', titleSlot(s, at) ?? titleAt(s, at)?.work, {
    from: owner,
    to: at + 2,
  });
}
