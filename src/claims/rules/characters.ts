import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { characterAt, fullName } from '../reading/people.ts';
import { isPlaceThere } from '../reading/places.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { JOB } from './part-name.ts';
import type { Finding } from './rule.ts';
import { behindParenthesis, isName, isOther, wordAt } from './walk.ts';

/** A name that can be a character's here: no real person, no place, no title alone. */
export function characterHere(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted || isOther(s, at) || isPlaceThere(s.units, at)) return undefined;
  // "an Elvis Moss-inspired singer"
  if (
    /-(?:inspired|like|esque|style|led|starring|directed|produced|obsessed|penned|themed)$/.test(
      s.units[at + 1]?.lower ?? '',
    )
  )
    return undefined;
  const known = s.reading.evidence.get(unit.key);
  // "follows the singer behind the hit *Low Tide*": a title
  if (unit.emphasized && (known?.character ?? 0) === 0) return undefined;
  // "a man named Ben", of an article that has Ben Moss as well: that is all that he is called
  const character =
    unit.words === 1 && /^(?:named|called)$/.test(wordAt(s, at - 1)) ? unit.text : characterAt(s, at);
  if (JOB.test(unit.text)) return undefined;
  // "Sir Bo Reed" is an actor's name, where nothing shows a part
  if (/^(?:sir|dame) /i.test(unit.text) && (known?.character ?? 0) === 0) return undefined;
  if (
    character === undefined ||
    (/^(?:the|a) /i.test(unit.text) && !unit.text.includes('/') && isTitle(s.reading, unit))
  )
    return undefined;
  const somebody = fullName(s.reading, unit.key, 'person');
  if (somebody !== undefined && somebody !== character && isOfTheTrade(s, somebody, known?.character ?? 0))
    return undefined;
  const full = s.reading.evidence.get(foldName(character));
  const acting = Math.max(known?.actor ?? 0, known?.crew ?? 0, full?.actor ?? 0, full?.crew ?? 0);
  const shown = Math.max(known?.character ?? 0, full?.character ?? 0);
  if (acting > 0 && acting >= shown) return undefined;
  if ((known?.person ?? 0) > shown || (full?.person ?? 0) > shown) return undefined;
  if (isTitle(s.reading, unit) && /\bof\b|:|\d/.test(unit.text)) return undefined;
  return character;
}

/** "the Orrin army", "Orrin Village": named like somebody. */
export function isPeopleOrPlace(s: SentenceReading, at: number): boolean {
  return (
    OF_MANY.test(wordAt(s, at + 1)) || WHERE.test(wordAt(s, at - 1)) || PLACE.test(s.units[at]?.text ?? '')
  );
}

/** "the planet Orrin", "the good ship Orrin" */
const WHERE =
  /^(?:planet|moon|city|town|village|island|ship|spaceship|starship|station|kingdom|region|district)$/;

const OF_MANY =
  /^(?:army|armies|clan|clans|tribe|forces|troops|soldiers|friends|people|race|races|folk|empire|dynasty|species|family's|invasion|horde|hordes|faction|cult)$/;
const PLACE = / (?:Village|Town|Island|Manor|Mansion|Kingdom|Prison|Colony|Temple|Table|Members)$/;

/** "Stone and Reed will reunite": makers and actors of the article, whose surnames no character has. */
function isOfTheTrade(s: SentenceReading, person: string, shown: number): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return (
    (known?.actor ?? 0) > 0 || (shown === 0 && (known?.crew ?? 0) > (startsWithGivenName(person) ? 0 : 1))
  );
}

/** Characters listed from `from` on: found ones stand joined by commas and "and". */
export function charactersFrom(
  s: SentenceReading,
  from: number,
): { found: { character: string; at: number }[]; end: number } {
  const found: { character: string; at: number }[] = [];
  let i = from;
  let end = from;
  while (found.length < 20) {
    if (/^(?:the|both|heroic|evil|likes|our|new)$/.test(wordAt(s, i))) {
      i += 1;
      continue;
    }
    const character = s.units[i]?.possessive ? undefined : characterHere(s, i);
    if (character === undefined) break;
    found.push({ character, at: i });
    end = behindParenthesis(s, i + 1);
    i = end;
    if (wordAt(s, i) === ',') i += 1;
    if (/^(?:and|&)$/.test(wordAt(s, i))) i += 1;
    if (i === end) break;
  }
  return { found, end };
}

/** The characters listed right before unit `to`, the verb said of them. */
export function charactersBefore(s: SentenceReading, to: number): { character: string; at: number }[] {
  const found: { character: string; at: number }[] = [];
  let i = to - 1;
  while (
    /^(?:also|all|both|will|to|is|are|has|have|been|be|set|slated|briefly|first|previously|once|then|recently|finally|due|expected|,)$/.test(
      wordAt(s, i),
    ) &&
    i > to - 8
  )
    i -= 1;
  // "Kira, played by Ada Stone, has appeared in": the character stands before it
  for (let j = i; j > i - 6 && j > 1; j -= 1)
    if (
      wordAt(s, j) === 'by' &&
      /^(?:played|portrayed|voiced)$/.test(wordAt(s, j - 1)) &&
      wordAt(s, j - 2) === ','
    )
      i = j - 3;
  // "… and she is due to appear in": whom the sentence began with
  if (/^(?:he|she|they)$/.test(wordAt(s, i)) && i > 3) i = 0;
  while (i >= 0 && found.length < 20) {
    const character = isName(s, i) && !s.units[i]?.possessive ? characterHere(s, i) : undefined;
    if (character === undefined) break;
    // "… appeared in Northgate, Kira popped up in": the name behind "in" belongs to the clause before
    if (/^(?:in|on|of|for|both)$/.test(wordAt(s, i - 1))) {
      return found.length > 0 ? found.slice(0) : [];
    }
    found.unshift({ character, at: i });
    let j = i - 1;
    if (/^(?:and|&)$/.test(wordAt(s, j))) j -= 1;
    if (wordAt(s, j) === ',') j -= 1;
    if (j === i - 1) break;
    i = j;
  }
  return found;
}

/** Whether the article plays the character, or calls somebody of that name one. */
export function isShownCharacter(s: SentenceReading, at: number, character: string): boolean {
  const { evidence } = s.reading;
  return (
    Math.max(
      evidence.get(foldName(character))?.character ?? 0,
      evidence.get(s.units[at]?.key ?? '')?.character ?? 0,
    ) > 0
  );
}

/** The statement that a character is in a work, where it is known in which. */
export function finding(
  character: string,
  work: Work | undefined,
  from: number,
  to: number,
): readonly Finding[] {
  if (work === undefined) return [];
  return [{ statement: { kind: 'appearance', character, ...work }, from, to: Math.max(to, from + 1) }];
}
