import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { isMadeWith } from './of-actors.ts';
import { wordAt } from './walk.ts';

/** "Northgate's Ada Stone will play": the name behind the possessive is the actor, known from it. */
export function isActorOwned(s: SentenceReading, at: number, owner: string): boolean {
  const unit = s.units[at] as Unit;
  if (!isFullName(unit)) return false;
  const known = s.reading.evidence.get(unit.key);
  const whose = s.reading.evidence.get(foldName(owner));
  if ((known?.actor ?? 0) > (known?.character ?? 0)) return (whose?.actor ?? 0) <= (known?.actor ?? 0);
  if (
    (whose?.actor ?? 0) === 0 &&
    /^(?:star|stars|starring|co-starring|co-stars|featuring|by|includes)$/.test(wordAt(s, at - 2))
  )
    return true;
  // "Copper Lake's Ada Stone"
  if (nameForm(owner) === 'something' && startsWithGivenName(unit.text) && (known?.character ?? 0) === 0)
    return true;
  // "New cast members include Ted Harbor's Ada Stone", "stars Bo Reed and Gloam Rising's Ada Stone": of a name that
  // nothing shows to be a person's
  if (
    (whose?.actor ?? 0) === 0 &&
    (whose?.person ?? 0) === 0 &&
    startsWithGivenName(unit.text) &&
    (known?.character ?? 0) === 0 &&
    (isAmongMembers(s, at) ||
      isMadeWithHim(s, at - 2) ||
      (!owner.includes('-') && owner.includes(' ') && nameForm(owner) !== 'somebody' && isInCastList(s, at)))
  )
    return true;
  for (let i = at + 1; i < at + 5; i += 1) {
    const word = wordAt(s, i);
    if (DOES.test(word)) return true;
    if (!/^(?:will|has|have|been|is|to|also|set|be|now)$/.test(word)) return false;
  }
  return false;
}

/** "is co-writing the script with X's B". */
function isMadeWithHim(s: SentenceReading, at: number): boolean {
  return /^(?:with|alongside)$/.test(wordAt(s, at)) && isMadeWith(s, at);
}

/** "cast members include X's B", "newcomers are A and X's B". */
function isAmongMembers(s: SentenceReading, at: number): boolean {
  for (let i = at - 2; i > at - 14 && i >= 0; i -= 1)
    if (
      /^(?:members|newcomers|additions|actors|guests|stars|co-stars|starring|joined|joins|likes)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "stars A and X's B", "X's B have joined the cast", "alongside X's B". */
function isInCastList(s: SentenceReading, at: number): boolean {
  for (let i = at - 2; i > at - 16 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    // "will produce alongside Quark's Ada Stone"
    if (word === 'alongside' && isMadeWith(s, i)) return false;
    if (/^(?:stars|starring|cast|alongside|opposite|includes?|including|joins?|joined|star)$/.test(word))
      return true;
    if (/^(?:[.;:]|that|which|when|as)$/.test(word)) break;
  }
  for (let i = at + 1; i < at + 8; i += 1)
    if (/^(?:star|stars|join|joins|joined|cast|co-star|guest-star|signed|appear)$/.test(wordAt(s, i)))
      return true;
  return false;
}

/** What an actor or a maker does, and nobody of the story. */
const DOES =
  /^(?:plays?|portrays?|voices?|stars?|cast|joins?|joined|directs?|helms?|writes?|pens?|produces?|composes?|adapts?)$/;
