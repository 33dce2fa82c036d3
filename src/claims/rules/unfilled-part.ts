import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { atEach } from './at-each.ts';
import { charactersFrom, finding } from './characters.ts';
import { likelyCharacter } from './likely-character.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "Stone turned down the role of Kira", "the actor to play Kira has not been named", "will not return as Kira": a part that nobody is said to play. */
export const unfilledPart: Rule = {
  name: 'unfilled-part',
  triggers: 'role part character play playing plays as'.split(' '),
  read: atEach((s, i) => {
    if (s.topic === undefined) return [];
    const from = partAt(s, i);
    if (!isName(s, from) || !isUnclaimed(s, from, from)) return [];
    // "if you play Northgate", "Ada Stone is not playing Kira": a game, or nobody who is in it
    const acts = /^(?:play|playing|plays)$/.test(wordAt(s, i));
    if (acts && (!isActor(s, i) || isDenied(s, i) || isTitle(s.reading, s.units[from]))) return [];
    return parts(s, from, wordAt(s, i) === 'as' ? 1 : MOST);
  }),
};

const MOST = 9;

/** "who will play", "the actor to play", "Ada Stone would play". */
function isActor(s: SentenceReading, verb: number): boolean {
  if (subjectsOf(s, verb).length > 0) return true;
  for (let i = verb - 1; i >= 0 && i > verb - 7; i -= 1)
    if (/^(?:who|actor|actress|actors|cast|casting|star|somebody|someone)$/.test(wordAt(s, i))) return true;
  return false;
}

function isDenied(s: SentenceReading, verb: number): boolean {
  return [1, 2, 3].some((back) => /^(?:not|never)$|n't$/.test(wordAt(s, verb - back)));
}

/** Where the name stands behind "role of", "part of", "play" or "return as". */
function partAt(s: SentenceReading, i: number): number {
  const word = wordAt(s, i);
  if (/^(?:play|playing|plays)$/.test(word)) return wordAt(s, i + 1) === 'the' ? -1 : i + 1;
  if (word === 'as') return /^(?:return|returning|back|cast|recast)$/.test(wordAt(s, i - 1)) ? i + 1 : -1;
  return wordAt(s, i + 1) === 'of' ? i + 2 : -1;
}

function parts(s: SentenceReading, from: number, most: number): readonly Finding[] {
  const { found, end } = charactersFrom(s, from);
  return found
    .slice(0, most)
    .flatMap(({ character, at }) =>
      likelyCharacter(s, at, 3) === undefined ? [] : finding(character, workFor(s, at, end), at, end),
    );
}
