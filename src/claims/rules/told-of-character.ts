import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { atEach } from './at-each.ts';
import { charactersFrom, finding, isShownCharacter } from './characters.ts';
import { isNobodyReal } from './in-the-plot.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "a story about Emma, a pilot", "the return of Kira", "the bond between Kira and Dax", "a photo of Kira", "the villain Dax". */
export const toldOfCharacter: Rule = {
  name: 'told of a character',
  triggers:
    `about of between around follows sees villain supervillain antagonist protagonist nemesis arch-nemesis heroine superhero superheroine sidekick henchman vampire sorcerer sorceress droid`.split(
      ' ',
    ),
  read: atEach((s, i) => {
    if (s.topic === undefined || isUnclaimed(s, i, i)) return [];
    const word = wordAt(s, i);
    if (STORY_NOUNS.has(word)) return isOfBook(s, i) ? [] : named(s, i + 1, true);
    if (!leads(s, i, word)) return [];
    return named(s, nameBehind(s, i + 1), false);
  }),
};

const STORY_NOUNS = new Set(
  'villain supervillain antagonist protagonist nemesis arch-nemesis heroine superhero superheroine sidekick henchman vampire sorcerer sorceress droid'.split(
    ' ',
  ),
);

/** "The novel has his nemesis Kira": of a book, where the article is about a film. */
function isOfBook(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 25; i -= 1)
    if (/^(?:novels?|books?|comics?|story|stories)$/.test(wordAt(s, i))) return s.topic?.medium !== 'book';
  return false;
}

/** Whether the words before show that a story, a picture or a comeback is told of. */
function leads(s: SentenceReading, i: number, word: string): boolean {
  const before = wordAt(s, i - 1);
  if (word === 'about') return MEDIUM_NOUNS.has(before) || STORY.has(before) || /^(?:is|–|—|-)$/.test(before);
  if (word === 'of')
    return OF_SOMEBODY.has(before) && !/^(?:true|real|real-life|untold|life)$/.test(wordAt(s, i - 2));
  if (word === 'between') return BONDS.has(before);
  if (word === 'around') return /^(?:based|revolve|revolves|centred|centered|revolving|built)$/.test(before);
  return MEDIUM_NOUNS.has(before) || /^(?:it|which|that)$/.test(before) || isTitle(s.reading, s.units[i - 1]);
}

const STORY = new Set(
  'story tale plot series drama comedy thriller show novel film movie book epic saga'.split(' '),
);
const OF_SOMEBODY = new Set(
  'story tale return arrival death fate reveal adventures exploits misadventures photo picture image glimpse shot artwork'.split(
    ' ',
  ),
);
const BONDS = new Set(
  'relationship romance friendship bond feud love dynamic rivalry affair chemistry conflict battle showdown'.split(
    ' ',
  ),
);

// "a young Dublin nurse with a secret, Kira": descriptions are no longer
const LONGEST_DESCRIPTION = 9;

/** Where the name stands that a description leads to: "high-school friends Kira", "a young midwife, Kira,". */
function nameBehind(s: SentenceReading, from: number): number {
  for (let i = from; i < from + LONGEST_DESCRIPTION; i += 1) {
    if (isName(s, i)) {
      const before = wordAt(s, i - 1);
      if (i === from || before === ',' || isNounOfSomebody(before)) return i;
      return -1;
    }
    const unit = s.units[i];
    if (unit === undefined) return -1;
    if (unit.kind !== 'word' && unit.lower !== ',' && !/^[-“"‘]$/.test(unit.text)) return -1;
    if (/^(?:how|what|who|in|on|at|for|to|with|from|why|when|where|which|of|and)$/.test(unit.lower))
      return -1;
  }
  return -1;
}

function isNounOfSomebody(word: string): boolean {
  return (
    CHARACTER_NOUNS.has(word) ||
    CHARACTER_NOUNS.has(word.replace(/s$/, '')) ||
    word === 'named' ||
    word === 'called'
  );
}

function named(s: SentenceReading, from: number, called: boolean): readonly Finding[] {
  if (from < 0 || !isName(s, from)) return [];
  const { found, end } = charactersFrom(s, from);
  const first = found[0];
  if (first === undefined || found.length > 4) return [];
  const told = called || isTold(s, from);
  const sure = found.filter(
    ({ at, character }) =>
      isShownCharacter(s, at, character) || (told && isNobody(s, at) && (called || isSomebody(s, at, from))),
  );
  if (sure.length === 0) return [];
  const work = workFor(s, first.at, end);
  return sure.flatMap(({ character, at }) => finding(character, work, at, end));
}

/** A name alone, or a full one that a noun or an aside tells of: "a photo of Ada Stone and Bo Reed" are real people. */
function isSomebody(s: SentenceReading, at: number, from: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || !startsWithGivenName(unit.text)) return false;
  return unit.words === 1 || wordAt(s, from + 1) !== 'and';
}

function isNobody(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  if (known === undefined || known.other > 0 || isTitle(s.reading, s.units[at])) return false;
  return isNobodyReal(s, at);
}

/** A noun for somebody before the name, or ", a pilot" or ", who" behind. */
function isTold(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (isNounOfSomebody(before) || before === ',') return true;
  if (wordAt(s, at + 1) === ',') return /^(?:a|an|who|whose)$/.test(wordAt(s, at + 2));
  return /^(?:who|and)$/.test(wordAt(s, at + 1));
}
