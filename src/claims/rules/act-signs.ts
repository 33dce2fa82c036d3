import type { SentenceReading } from '../reading/reading.ts';
import type { Act } from './acts-in.ts';
import { isOver } from './unit-at.ts';
import { isName, wordAt } from './walk.ts';

/** "will star and executive produce": in what is spoken of. */
export function isAlsoToStar(s: SentenceReading, verb: number): boolean {
  return (
    /^(?:star|co-star)$/.test(wordAt(s, verb)) &&
    /^(?:and|while|as)$/.test(wordAt(s, verb + 1)) &&
    !isName(s, verb + 2) &&
    /^(?:will|to|also)$/.test(wordAt(s, verb - 1))
  );
}

const KIND_OF_STAR =
  /^(?:recurring|guest|new|latest|lead|main|original|featured|supporting|female|male|breakout|two|three|biggest|big|actual|undisputed)$/;

/** "is a recurring guest star", "is the star of the series", "was one of the stars of X". */
export function isStar(s: SentenceReading, noun: number): Act | undefined {
  let i = noun - 1;
  while (KIND_OF_STAR.test(wordAt(s, i))) i -= 1;
  const guest = i < noun - 1 && /^(?:guest|recurring|lead)$/.test(wordAt(s, noun - 1));
  if (!/^(?:a|an|the)$/.test(wordAt(s, i))) return undefined;
  const verb = wordAt(s, i - 1) === 'of' && wordAt(s, i - 2) === 'one' ? i - 3 : i - 1;
  if (!/^(?:is|was|are|were|also)$/.test(wordAt(s, verb))) return undefined;
  if (/^(?:of|on|in)$/.test(wordAt(s, noun + 1)))
    return { verb: verb + 1, behind: noun + 2, direct: true, by: 'actor', here: false };
  return guest && isOver(s, noun + 1)
    ? { verb: verb + 1, behind: noun + 1, by: 'actor', here: true }
    : undefined;
}

/** "stars in the lead role". */
export function isInRole(s: SentenceReading, verb: number): boolean {
  if (wordAt(s, verb + 1) !== 'in') return false;
  for (let i = verb + 3; i < verb + 6; i += 1)
    if (/^(?:roles?|parts?|leads?)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "will also appear", "will feature alongside A": in what is spoken of. */
export function isSeenWith(s: SentenceReading, verb: number): boolean {
  if (wordAt(s, verb - 1) === 'also') return true;
  return wordAt(s, verb - 1) === 'will' && /^(?:alongside|opposite|with)$/.test(wordAt(s, verb + 1));
}

/** "signed up to appear in", "appears in the Dublin staging of X": an actor, and no part. */
export function byWhom(s: SentenceReading, verb: number): Act['by'] {
  if (wordAt(s, verb - 1) === 'to')
    for (let i = verb - 2; i > verb - 6; i -= 1)
      if (/^(?:signed|tapped|agreed|booked|enlisted)$/.test(wordAt(s, i))) return 'person';
  for (let i = verb + 2; i < verb + 8; i += 1)
    if (/^(?:production|staging|revival)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'of') return 'person';
  return 'anybody';
}
