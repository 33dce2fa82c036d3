import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { mayAct } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import { inThePast } from './finding.ts';
import { characterFrom } from './roles.ts';
import type { Finding } from './rule.ts';
import { listedParts } from './several-parts.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "Ada Stone (as the mouse, Pip)", "Ada Stone (voice of Kira)". */
export function partInside(s: SentenceReading, open: number): readonly Finding[] {
  const voice = /^voices?$/.test(wordAt(s, open + 1)) && wordAt(s, open + 2) === 'of';
  if (s.units[open + 1]?.possessive) return ofWorksOwn(s, open);
  if ((wordAt(s, open + 1) !== 'as' && !voice) || !isName(s, open - 1)) return [];
  if (voice) return voicesInside(s, open);
  let close = open + 2;
  while (close < open + 10 && wordAt(s, close) !== ')') close += 1;
  if (wordAt(s, close) !== ')') return [];
  const character = characterFrom(s, open + 2)?.character;
  return actorAt(s, open - 1).flatMap((person) =>
    castFinding(person, character, workFor(s, open - 1, close + 1), { from: open - 1, to: close + 1 }),
  );
}

/** "Ada Stone (Northgate's Kira)": whom she has played in another work. */
function ofWorksOwn(s: SentenceReading, open: number): readonly Finding[] {
  const part = s.units[open + 2];
  if (part?.kind !== 'name' || wordAt(s, open + 3) !== ')' || !isName(s, open - 1)) return [];
  const known = s.reading.evidence.get(s.units[open + 1]?.key ?? '');
  const sure = isTitle(s.reading, s.units[open + 1]) || (known?.person ?? 0) + (known?.other ?? 0) === 0;
  if (!sure || !startsWithGivenName(part.text) || part.quoted) return [];
  const work = titleAt(s, open + 1)?.work;
  return actorAt(s, open - 1).flatMap((person) =>
    inThePast(castFinding(person, part.text, work, { from: open - 1, to: open + 4 })),
  );
}

/** "Ada Stone (voice of Kira)", "Bo Reed (voice of Dax and Wick)". */
function voicesInside(s: SentenceReading, open: number): readonly Finding[] {
  const parts = listedParts(s, open + 3);
  const close = parts.at(-1)?.to ?? -1;
  if (wordAt(s, close) !== ')') return [];
  // "Kira (voice of Ada Stone)": the actor inside
  const inside = s.reading.evidence.get(s.units[open + 3]?.key ?? '');
  if ((inside?.person ?? 0) > 2 || (inside?.actor ?? 0) > 0) return [];
  const span = { from: open - 1, to: close + 1 };
  return actorAt(s, open - 1).flatMap((person) =>
    parts.flatMap(({ character }) =>
      castFinding(person, character, workFor(s, open - 1, close + 1), span, true),
    ),
  );
}

/** The actor named at unit `i`, who makes nothing of it and is no part. */
export function actorAt(s: SentenceReading, i: number): readonly string[] {
  const unit = s.units[i];
  if (
    unit?.kind !== 'name' ||
    !isFullName(unit) ||
    hasRank(unit.text) ||
    isOther(s, i) ||
    isTitle(s.reading, unit)
  )
    return [];
  const person = personAt(s, i);
  return person === undefined || !mayAct(s, { person, at: i }) || isUnclaimed(s, i, i) ? [] : [person];
}

/** Behind the parenthesis that closes from `from` on. */
export function closing(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 20; i += 1) if (wordAt(s, i) === ')') return i + 1;
  return from + 1;
}
