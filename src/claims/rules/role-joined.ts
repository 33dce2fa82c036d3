import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { subjectsOf } from './subject.ts';
import { beforeParenthesis, isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

/** Who has the role, and the work that he has joined by name, if any. */
export type Holders = { readonly people: readonly NamedPerson[]; readonly work?: Work };

/** "A has boarded the film as", "A joined Low Tide as", "A returned to the series as". */
export function ofJoined(s: SentenceReading, as: number): Holders | undefined {
  let production = false;
  let work: Work | undefined;
  for (let i = as - 1; i > as - 12 && i > 0; i -= 1) {
    i = beforeParenthesis(s, i);
    const word = wordAt(s, i);
    // "boarded the third season of X as"
    if (
      word === 'of' &&
      production &&
      /^(?:seasons?|pilot|episodes?|adaptation|remake|reboot|revival|version)$/.test(wordAt(s, i - 1))
    )
      continue;
    if (JOINS.test(word)) return production ? { people: whoJoins(s, i), ...(work && { work }) } : undefined;
    if (isName(s, i)) {
      if (!isTitle(s.reading, s.units[i])) continue;
      work = workAt(s, i)?.work;
      production = true;
    } else if (s.units[i]?.kind !== 'word' && word !== '-') return undefined;
    else if (/^(?:project|production|team|crew|season|franchise|duty)$/.test(word) || MEDIUM_NOUNS.has(word))
      production = true;
    else if (/^(?:and|who|which|that|with|by|from|of|is|was|as|but)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "A joined", and "A (X), onboard this project". */
function whoJoins(s: SentenceReading, verb: number): readonly NamedPerson[] {
  const people = subjectsOf(s, verb);
  const apposed = people.length === 0 && wordAt(s, verb - 1) === ',';
  return apposed ? peopleBefore(s, verb - 1).slice(-1) : people;
}

const JOINS =
  /^(?:onboard|aboard|join(?:s|ed|ing)?|board(?:s|ed|ing)?|return(?:s|ed|ing)?|sign(?:s|ed|ing)?|com(?:e|es|ing)|came|attached|added|pull(?:s|ed|ing)?|leads?|led)$/;

/** "A takes over from B as showrunner": A. */
export function fromSomebody(s: SentenceReading, at: number): Holders | undefined {
  if (wordAt(s, at - 1) !== 'from') return undefined;
  const verb = /^(?:over|up)$/.test(wordAt(s, at - 2)) ? at - 3 : at - 2;
  return /^(?:takes?|took|taking|taken|picks?|picked|inherits?|inherited)$/.test(wordAt(s, verb))
    ? { people: subjectsOf(s, verb) }
    : undefined;
}
