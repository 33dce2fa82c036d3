import type { Work } from '../claim.ts';
import { endsWithComma } from '../reading/ends-with-comma.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { titleAt } from '../reading/titles.ts';
import { castFinding } from './cast-finding.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding } from './rule.ts';

import { behindParenthesis, isName, isOther, wordAt } from './walk.ts';
import { workBehind } from './whose-work.ts';

// No sentence lists more of them.
const MOST = 12;

const WHERE = /^(?:in|on|from|throughout)$/;

/** Parts listed from unit `from` on, each with its work: "Kira in Northgate, Dax from Salt Lake and Wick in *Low Tide*". */
export function partsInWorks(s: SentenceReading, person: string, from: number): readonly Finding[] {
  const first = partAt(s, from);
  const work = first === undefined ? undefined : workBehind(s, first.to);
  if (first === undefined || work === undefined || !WHERE.test(wordAt(s, first.to))) return [];
  // "credits including Fire in Babel": one title
  const unit = s.units[first.to - 1];
  if (unit?.words === 1 && isOrdinaryWord(unit.lower)) return [];
  const span = { from, to: first.to };
  return [...castFinding(person, first.character, work, span), ...furtherParts(s, person, first.to)];
}

/** Behind "playing Kira in Northgate": "… and Wick in Salt Lake", each in the work named behind it. */
export function furtherParts(s: SentenceReading, person: string, end: number): readonly Finding[] {
  const found: Finding[] = [];
  let i = end;
  while (found.length < MOST) {
    const next = behindWork(s, i);
    const part = next === undefined ? undefined : partAt(s, next);
    const work = part === undefined ? undefined : (workBehind(s, part.to) ?? namedBehind(s, part.to));
    if (next === undefined || part === undefined || work === undefined || isSomebodyElse(s, part))
      return found;
    found.push(...castFinding(person, part.character, work, { from: next, to: part.to }));
    i = part.to;
  }
  return found;
}

/** "…, Wick in Kim": where parts are listed with their works, a name behind "in" or "from" is a work whatever it looks like. */
function namedBehind(s: SentenceReading, at: number): Work | undefined {
  if (!/^(?:in|from)$/.test(wordAt(s, at))) return undefined;
  const from = wordAt(s, at + 1) === 'the' ? at + 2 : at + 1;
  return isName(s, from) && !s.units[from]?.possessive && !isOther(s, from)
    ? titleAt(s, from)?.work
    : undefined;
}

/** A part, also behind a description that a comma ends: "the copper we love to hate, Kira Vale". */
function partAt(s: SentenceReading, from: number): NamedCharacter | undefined {
  const part = characterFrom(s, from);
  if (part !== undefined || wordAt(s, from) !== 'the') return part;
  for (let i = from + 1; i < from + 9; i += 1) {
    if (wordAt(s, i) === ',') return isName(s, i + 1) ? characterFrom(s, i + 1) : undefined;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "as Kira in Northgate and Bo Reed in Salt Lake": another actor. */
function isSomebodyElse(s: SentenceReading, { from }: NamedCharacter): boolean {
  const known = s.reading.evidence.get(s.units[from]?.key ?? '');
  return (known?.actor ?? 0) > 0 && (known?.character ?? 0) === 0;
}

/** Of "in Northgate (2019) and Wick in Salt Lake", the position behind the "and". */
function behindWork(s: SentenceReading, start: number): number | undefined {
  // "opposite Ada Stone in Northgate and"
  const from = /^(?:opposite|alongside)$/.test(wordAt(s, start)) && isName(s, start + 1) ? start + 2 : start;
  if (!WHERE.test(wordAt(s, from))) return undefined;
  for (let i = from + 1; i < from + 10; i += 1) {
    if (!isName(s, i)) {
      if (s.units[i]?.kind === 'word' || s.units[i]?.kind === 'number' || wordAt(s, i) === '-') continue;
      return undefined;
    }
    // "in the Quark drama Northgate": the channel
    if (s.units[i]?.possessive || (isOther(s, i) && s.units[i + 1]?.kind !== 'mark')) continue;
    const end = behindParenthesis(s, behindNouns(s, i + 1));
    // "in “Salt,” Wick in “Tide”": the comma stands inside the quotation marks
    if (end === i + 1 && isName(s, end) && endsWithComma(s, i)) return end;
    return behindSeparator(s, end);
  }
  return undefined;
}

/** "the Salt Road games", "Mudlark animated series": of what sort the work is. */
function behindNouns(s: SentenceReading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    /^(?:word|number)$/.test(s.units[i]?.kind ?? '') &&
    !/^(?:and|as|but|while|where|plus|to|or|who|which)$/.test(wordAt(s, i))
  )
    i += 1;
  return i;
}

function behindSeparator(s: SentenceReading, end: number): number | undefined {
  let next = end;
  if (/^[,;]$/.test(wordAt(s, next))) next += 1;
  if (/^(?:and|&|plus|to|or)$/.test(wordAt(s, next))) next += 1;
  else if (wordAt(s, next) === 'as' && wordAt(s, next + 1) === 'well' && wordAt(s, next + 2) === 'as')
    next += 3;
  if (next === end) return undefined;
  // "…, and as Wick in Salt Lake", "and later voiced Wick in"
  while (
    /^(?:also|later|then|more|recently|most|as|played|voiced|plays|voices|has|since|both)$/.test(
      wordAt(s, next),
    ) &&
    next < end + 6
  )
    next += 1;
  return next;
}
