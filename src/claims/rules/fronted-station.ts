import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Station } from './station.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "Fresh from Northgate, Ada Stone", "Fresh off her role in X, A", "After starring in X, A", "Following the success of X, A". */
export function fronted(s: SentenceReading, at: number): Station | undefined {
  if (at > 0) return behindMain(s, at);
  const opening = OPENINGS.get(s.units[0]?.lower ?? '');
  if (opening === undefined || !opening.every((word, n) => word.test(wordAt(s, n + 1)))) return undefined;
  let i = opening.length + 1;
  let acted = opening.length > 0;
  for (; i < 9 && !isName(s, i); i += 1) {
    const word = wordAt(s, i);
    if (ACTED.test(word)) acted = true;
    else if (!MEDIUM_NOUNS.has(word) && !BETWEEN.test(word)) return undefined;
  }
  if (!acted) return undefined;
  const { works, end } = worksFrom(s, i);
  if (works.length === 0) return undefined;
  for (let j = i + 1; j < end + 8; j += 1) {
    if (wordAt(s, j) !== ',') continue;
    let who = j + 1;
    while (who < j + 4 && /^(?:actor|actress|star|the|young)$/.test(wordAt(s, who))) who += 1;
    // "Best known for Northgate, the actor"
    if (/^(?:actor|actress|star)$/.test(wordAt(s, who - 1)) && !isName(s, who) && s.subject !== undefined)
      return { who: { person: s.subject, at: who - 1 }, works: i, sure: true };
    const person = isName(s, who) && !s.units[who]?.possessive ? personAt(s, who) : undefined;
    if (person !== undefined) return { who: { person, at: who }, works: i, sure: true };
    if (/^(?:he|she)$/.test(wordAt(s, j + 1)) && s.subject !== undefined)
      return { who: { person: s.subject, at: j + 1 }, works: i, sure: true };
    if (isName(s, who)) continue;
    return undefined;
  }
  return undefined;
}

/** What such a sentence begins with, and the words behind that alone show that somebody acted; none where more must. */
const OPENINGS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['fresh', [/^(?:from|off)$/]],
  ['hot', [/^(?:from|off)$/]],
  ['best', [/^(?:known|remembered|recogni[sz]ed)$/, /^(?:for|from)$/]],
  ['known', [/^(?:for|from)$/]],
  ['last', [/^seen$/]],
  ['recently', [/^seen$/]],
  ['after', []],
  ['following', []],
  ['having', []],
]);
const ACTED =
  /^(?:starred|appeared|starring|appearing|roles?|turns?|performances?|parts?|stint|seasons|run|co-starring|guest-starring)$/;
const BETWEEN =
  /^(?:her|his|the|both|such|as|like|several|first|second|season|last|\d{4}|success|of|in|on|a|an|for|with|acclaimed|recent|\w+-winning|five|six|four|three|two|hit|years|finishing|filming|wrapping|lead|breakout|smash)$/;

/** "A joins the cast after a turn in X", "A returns to the stage following roles in X and Y": of whom the clause before tells. */
function behindMain(s: SentenceReading, at: number): Station | undefined {
  if (!/^(?:after|following)$/.test(wordAt(s, at)) || at > LONGEST_CLAUSE) return undefined;
  for (let i = at + 1; i < at + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:roles?|turns?|parts?|performances?|stints?|appearances?|cameos?)$/.test(word))
      return /^(?:in|on)$/.test(wordAt(s, i + 1))
        ? { who: onlyPerson(s, at), works: i + 2, sure: true }
        : undefined;
    if (!DESCRIBES.test(word)) return undefined;
  }
  return undefined;
}

const LONGEST_CLAUSE = 30;
const DESCRIBES =
  /^(?:a|an|the|her|his|their|acclaimed|recent|celebrated|starring|lead|leading|supporting|recurring|guest|breakout|breakthrough|award-winning|small|memorable|scene-stealing|standout|brief|short|well-received|successful|and|comic|dramatic|long)$/;

/** The one person named before; of two, nothing tells which. */
function onlyPerson(s: SentenceReading, to: number): NamedPerson | undefined {
  let found: NamedPerson | undefined;
  for (let i = 0; i < to; i += 1) {
    if (/^(?:he|she)$/.test(wordAt(s, i)) && found === undefined && s.subject !== undefined)
      found = { person: s.subject, at: i };
    const person =
      isName(s, i) && !s.units[i]?.possessive && !isTitle(s.reading, s.units[i]) ? personAt(s, i) : undefined;
    if (person === undefined) continue;
    if (found !== undefined) return undefined;
    found = { person, at: i };
  }
  return found;
}
