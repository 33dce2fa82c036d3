import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isKnownActor, mayAct } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import type { Finding } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

// No parentheses pair more.
const MOST = 6;

/** "Kira and Dax (Ada Stone and Bo Reed)", "Kira, Dax and Tom (played by A, B and C)": as many actors inside as parts outside. */
export function pairsInParentheses(s: SentenceReading, open: number): readonly Finding[] {
  const inside = namesFrom(s, /^(?:played|voiced)$/.test(wordAt(s, open + 1)) ? open + 3 : open + 1);
  const close = (inside.at(-1) ?? open) + 1;
  const end =
    wordAt(s, close) === 'respectively' || wordAt(s, close) === ',' ? behindRespectively(s, close) : close;
  if (inside.length < 2 || wordAt(s, end) !== ')') return [];
  const outside = namesBefore(s, open, inside.length);
  if (outside.length !== inside.length) return [];
  // "Kira and her brother Tom (Ada Stone, Salt Lake)": where the second one's actor has been
  if (wordAt(s, (inside[1] as number) - 1) === ',' && !inside.every((at) => isSurelyActor(s, at))) return [];
  const [actors, parts] = areActors(s, inside) ? [inside, outside] : [outside, inside];
  if (!areActors(s, actors) || !parts.every((at) => isPart(s, at))) return [];
  // "A and B (Saltmarsh and Mudlark)", "firms like Quark and Ember (A and B)": nobody who is played
  const shown = parts.filter((at) => isShown(s, at));
  if (shown.length === 0 || (parts === inside && shown.length < parts.length)) return [];
  const from = outside[0] as number;
  if (/^(?:as|like|including)$/.test(wordAt(s, from - 1)) && parts === outside) return [];
  if (isUnclaimed(s, from, open)) return [];
  const span = { from, to: end + 1 };
  const work = workFor(s, from, end + 1);
  return actors.flatMap((at, i) => {
    const person = personAt(s, at);
    const character = characterAt(s, parts[i] as number);
    return person === undefined || character === undefined ? [] : castFinding(person, character, work, span);
  });
}

function behindRespectively(s: SentenceReading, from: number): number {
  const at = wordAt(s, from) === ',' ? from + 1 : from;
  return wordAt(s, at) === 'respectively' ? at + 1 : from;
}

/** Names joined by commas and "and" from unit `from` on. */
function namesFrom(s: SentenceReading, from: number): number[] {
  const found: number[] = [];
  let i = from;
  while (found.length < MOST && isName(s, i)) {
    found.push(i);
    i += 1;
    if (wordAt(s, i) === ',') i += 1;
    if (/^(?:and|&)$/.test(wordAt(s, i))) i += 1;
  }
  return found;
}

/** The last `count` names before unit `to`, joined by commas and "and"; "his wife" may stand before one. */
function namesBefore(s: SentenceReading, to: number, count: number): number[] {
  const found: number[] = [];
  let i = to - 1;
  while (found.length < count && isName(s, i)) {
    found.unshift(i);
    i -= 1;
    if (found.length === count) break;
    while (i > to - 24 && s.units[i]?.kind === 'word' && !/^(?:and|&)$/.test(wordAt(s, i))) i -= 1;
    const joined = /^(?:and|&)$/.test(wordAt(s, i)) || wordAt(s, i) === ',';
    if (!joined) break;
    if (/^(?:and|&)$/.test(wordAt(s, i))) i -= 1;
    if (wordAt(s, i) === ',') i -= 1;
  }
  return found;
}

/** By a first name or a rank, or by what the article tells elsewhere. */
function isShown(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  return (
    startsWithGivenName(unit.text) ||
    hasRank(unit.text) ||
    (s.reading.evidence.get(unit.key)?.character ?? 0) > 0
  );
}

/** All named in full, or known to act; one at least by a known first name. */
function areActors(s: SentenceReading, ats: readonly number[]): boolean {
  return ats.every((at) => isActor(s, at)) && ats.some((at) => isSurelyActor(s, at));
}

function isSurelyActor(s: SentenceReading, at: number): boolean {
  return startsWithGivenName(s.units[at]?.text ?? '') || isKnownActor(s, personAt(s, at) ?? '');
}

function isActor(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  if (unit.possessive || unit.quoted || isOther(s, at) || isTitle(s.reading, unit)) return false;
  const person = personAt(s, at);
  if (person === undefined || !mayAct(s, { person, at })) return false;
  return isKnownActor(s, person) || isFullName(unit);
}

function isPart(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  const known = s.reading.evidence.get(unit.key);
  if (unit.possessive || unit.quoted || isOther(s, at)) return false;
  if (isTitle(s.reading, unit) && (known?.character ?? 0) === 0) return false;
  return (known?.actor ?? 0) <= (known?.character ?? 0) && (known?.crew ?? 0) === 0;
}
