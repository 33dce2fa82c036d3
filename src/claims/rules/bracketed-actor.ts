import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { hasRank } from './described.ts';
import { castFinding, characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt, workFor } from './walk.ts';

/** "her old friend (Ada Stone)": a part without a name; "Ada Stone (as the rat)", "Ada Stone (as the mouse, Pip)". */
export const bracketedActor: Rule = {
  name: 'actor in parentheses',
  triggers: ['('],
  read: (s, ats) =>
    ats.flatMap((open) => (wordAt(s, open) === '(' ? [...nobodyNamed(s, open), ...asInside(s, open)] : [])),
};

function nobodyNamed(s: SentenceReading, open: number): readonly Finding[] {
  if (!isSomebodyNoun(wordAt(s, open - 1)) || wordAt(s, open + 2) !== ')') return [];
  if (!isDescribed(s, open - 1)) return [];
  return actorAt(s, open + 1).flatMap((person) =>
    castFinding(person, undefined, workFor(s, open - 1, open + 3), { from: open - 1, to: open + 3 }),
  );
}

/** "her", "an old": somebody of the story, and not "real-life husband". */
function isDescribed(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 5; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:a|an|the|her|his|their|its)$/.test(word)) return true;
    if (word === '' || /^(?:real-life|late|actual)$/.test(word)) return false;
  }
  return false;
}

function asInside(s: SentenceReading, open: number): readonly Finding[] {
  if (wordAt(s, open + 1) !== 'as' || !isName(s, open - 1)) return [];
  let close = open + 2;
  while (close < open + 10 && wordAt(s, close) !== ')') close += 1;
  if (wordAt(s, close) !== ')') return [];
  const character = characterFrom(s, open + 2)?.character;
  return actorAt(s, open - 1).flatMap((person) =>
    castFinding(person, character, workFor(s, open - 1, close + 1), { from: open - 1, to: close + 1 }),
  );
}

/** The actor named at unit `i`, who makes nothing of it and is no part. */
function actorAt(s: SentenceReading, i: number): readonly string[] {
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
  const known = s.reading.evidence.get(foldName(person ?? ''));
  const other = (known?.crew ?? 0) > (known?.actor ?? 0) || (known?.character ?? 0) > (known?.person ?? 0);
  return person === undefined || other || isUnclaimed(s, i, i) ? [] : [person];
}
