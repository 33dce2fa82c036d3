import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isShownCharacter } from './characters.ts';
import { likelyCharacter } from './likely-character.ts';
import { isName, wordAt } from './walk.ts';

/** "Kira appeared in Salt, and Dax Orrin appeared in Ember": where the clause before says the same of a character. */
export function isToldOfCharacters(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 4; i >= 0 && i > verb - FARTHEST; i -= 1)
    if (
      isName(s, i) &&
      wordAt(s, i + 1) === wordAt(s, verb) &&
      isShownCharacter(s, i, s.units[i]?.text ?? '')
    )
      return true;
  return false;
}

const FARTHEST = 20;

/** Whether a name may be an actor's: of another work than the article's, or where nothing tells that it is a character. */
export function isSomebodyElses(s: SentenceReading, at: number, { title }: Work): boolean {
  return title !== (s.reading.main?.title ?? title) || likelyCharacter(s, at, 2) === undefined;
}
