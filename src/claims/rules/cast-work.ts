import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { areActors } from './casts.ts';
import { frontedWork } from './fronted.ts';
import { isAnotherOne } from './other-version.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { subjectTitle, titleSlot, workBefore } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** The work whose cast it is: "cast of X", "X's cast", "X has a cast", else what is spoken of. */
export function castWork(s: SentenceReading, cast: number, end: number): Work | undefined {
  if (wordAt(s, cast + 1) === 'of') {
    const { works } = worksFrom(s, cast + 2);
    if (works.length > 0 && !areActors(s, peopleFrom(s, cast + 2, false).people)) return works[0];
  }
  for (let i = cast - 1; i >= 0 && i > cast - 9; i -= 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (isOther(s, i)) continue;
      return isTitle(s.reading, s.units[i]) ? workAt(s, i)?.work : s.topic;
    }
    if (
      /^(?:has|have|had|boasts?|features?|featuring|assembled|assembles|gathers|with|sports|brings|attracted|includes)$/.test(
        word,
      )
    ) {
      // "has joined the cast": said of people
      if (/^ha/.test(word) && !/^(?:a|an|the|its|one|two)$/.test(wordAt(s, i + 1))) continue;
      if (word === 'with' || word === 'featuring') return i === 0 ? frontedWork(s, end) : workLeft(s, i);
      const works = worksBefore(s, i)?.works;
      if (works !== undefined) return works.length === 1 ? works[0] : undefined;
      // "Northgate has a cast that": nothing but its place shows the title
      return i === 1 && isName(s, 0) && !isOther(s, 0) ? titleSlot(s, 0) : s.topic;
    }
    if (s.units[i]?.kind === 'mark' && word !== '-') break;
  }
  // "The thriller X did badly, despite a cast that includes A"
  return (wordAt(s, cast - 1) === 'a' ? workBefore(s, cast) : undefined) ?? s.topic;
}

/** "X, with a cast of": the title before the comma. */
function workLeft(s: SentenceReading, at: number): Work | undefined {
  const last = wordAt(s, at - 1) === ',' ? at - 2 : at - 1;
  return isName(s, last) && isTitle(s.reading, s.units[last]) ? workAt(s, last)?.work : s.topic;
}

/** The work that presents its cast: the one before the participle, else that of the verb. */
export function presentedWork(s: SentenceReading, verb: number, end = verb): Work | undefined {
  if (wordAt(s, verb) === 'featuring') {
    if (verb === 0) return frontedWork(s, end);
    const last = wordAt(s, verb - 1) === ',' ? verb - 2 : verb - 1;
    if (isName(s, last) && !s.units[last]?.possessive) return titleSlot(s, last) ?? s.topic;
    return isAnotherOne(s, last) ? undefined : s.topic;
  }
  let first = verb;
  while (first > verb - 4 && /^(?:also|will|has|have|is|to|set|now)$/.test(wordAt(s, first - 1))) first -= 1;
  const works = worksBefore(s, first)?.works;
  if (works !== undefined) return works.length === 1 ? works[0] : undefined;
  return subjectTitle(s, first);
}
