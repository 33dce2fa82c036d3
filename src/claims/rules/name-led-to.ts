import type { SentenceReading } from '../reading/reading.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { isName, wordAt } from './walk.ts';

/** "a girl named Kira", "a young Zorn called Bo". */
export function isSomebodyHere(s: SentenceReading, at: number): boolean {
  if (!isName(s, at)) return isNounOfSomebody(wordAt(s, at));
  return /^(?:young|little|old|cute|small|tiny|teenage|evil)$/.test(wordAt(s, at - 1));
}

/** "the charming Kira", "the sarcastic and insightful Kira". */
export function adjectivesBehind(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 5; i += 1) {
    if (isName(s, i)) return i > from ? i : -1;
    const unit = s.units[i];
    if (unit?.kind !== 'word' && unit?.lower !== ',') return -1;
    if (
      !/^(?:and|,|but|\w{3,}(?:ing|ful|ous|ent|ant|ic|ed|y|ive|al|able|less|ish|ant|ble|id|ve|ld))$/.test(
        unit.lower,
      )
    )
      return -1;
  }
  return -1;
}

/** "Season two finds Kira in prison", "We last saw Kira", "the finale left Kira": whom an episode or its viewers see. */
export function isOfEpisode(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 4; i -= 1) {
    if (
      /^(?:seasons?|episodes?|finale|premiere|opener|cliffhanger|trailer|teaser|viewers|fans|audiences|we)$/.test(
        wordAt(s, i),
      )
    )
      return true;
    if (isName(s, i) || s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "a hacker known only as Kira", "a woman, known as Kira,". */
export function isKnownAs(s: SentenceReading, as: number): boolean {
  const known = /^(?:only|simply|just|better)$/.test(wordAt(s, as - 1)) ? as - 2 : as - 1;
  if (wordAt(s, known) !== 'known') return false;
  return isNounOfSomebody(wordAt(s, wordAt(s, known - 1) === ',' ? known - 2 : known - 1));
}

/** "Players take on the role of", "you step into the role of". */
export function isTakenByPlayers(s: SentenceReading, of: number): boolean {
  for (let i = of - 2; i >= 0 && i > of - 8; i -= 1)
    if (/^(?:you|you'll|players?|gamers?)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "You play as Kira", "players take on the role of Kira": in a game. */
export function playsAs(s: SentenceReading, as: number): boolean {
  if (as === 0) return wordAt(s, 2) === ',' && /^(?:you|you'll|players)$/.test(wordAt(s, 3));
  if (!/^(?:play|playing|plays)$/.test(wordAt(s, as - 1))) return false;
  for (let i = as - 2; i >= 0 && i > as - 8; i -= 1)
    if (/^(?:you|you'll|players?|gamers?)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "characters such as Kira and Dax", "characters like", "characters including", "the characters Kira and Dax". */
export function listBehind(s: SentenceReading, from: number): number {
  let i = from;
  if (/^[,:–—(]$/.test(wordAt(s, i))) i += 1;
  if (wordAt(s, i) === 'such' && wordAt(s, i + 1) === 'as') i += 2;
  else if (/^(?:like|including|namely|of|include|includes|are|is)$/.test(wordAt(s, i))) i += 1;
  return i;
}

// "a young Dublin nurse with a secret, Kira": descriptions are no longer
const LONGEST_DESCRIPTION = 9;

/** Where the name stands that a description leads to: "high-school friends Kira", "a young midwife, Kira,". */
export function nameBehind(s: SentenceReading, from: number): number {
  for (let i = from; i < from + LONGEST_DESCRIPTION; i += 1) {
    if (isName(s, i)) {
      // "Cork detective Kira"
      if (!s.units[i]?.possessive && isNounOfSomebody(wordAt(s, i + 1)) && isName(s, i + 2)) continue;
      const before = wordAt(s, i - 1);
      if (i === from || before === ',' || isCalledBy(before)) return i;
      return -1;
    }
    const unit = s.units[i];
    if (unit === undefined) return -1;
    if (unit.kind !== 'word' && unit.lower !== ',' && !/^[-“"‘]$/.test(unit.text)) return -1;
    if (/^(?:how|what|who|in|on|at|for|to|with|from|why|when|where|which|of)$/.test(unit.lower)) return -1;
  }
  return -1;
}

function isCalledBy(word: string): boolean {
  return isNounOfSomebody(word) || word === 'named' || word === 'called';
}
