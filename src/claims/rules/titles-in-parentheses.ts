import type { Work } from '../claim.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { castFinding } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "Ada Stone (“Northgate,” “Ember Rising”)": how trade papers say where somebody has been before. */
export const titlesInParentheses: Rule = {
  name: 'titles in parentheses',
  triggers: ['('],
  read: (s, ats) => ats.flatMap((i) => (wordAt(s, i) === '(' ? before(s, i) : [])),
};

function before(s: SentenceReading, open: number): readonly Finding[] {
  const unit = s.units[open - 1] as Unit | undefined;
  if (unit?.kind !== 'name' || unit.possessive || !isFullName(unit)) return [];
  const person = personAt(s, open - 1);
  const { works, end } = worksInside(s, open);
  if (person === undefined || works.length === 0 || CREW_NOUNS.has(wordAt(s, open - 2))) return [];
  const known = s.reading.evidence.get(foldName(person));
  if ((known?.crew ?? 0) > 0 || (known?.character ?? 0) > (known?.person ?? 0)) return [];
  // "A (“Northgate”) directs": a maker's work
  for (let i = end; i < end + 8; i += 1)
    if (CREW_NOUNS.has(wordAt(s, i)) || MAKES.test(wordAt(s, i))) return [];
  return works.flatMap((work) =>
    castFinding(person, undefined, work, { from: open - 1, to: end }).map((finding) => ({
      ...finding,
      status: 'past' as const,
    })),
  );
}

const MAKES =
  /^(?:directs?|directed|directing|writes?|wrote|writing|pens?|penned|helms?|produces?|producing|created|scripts?|scores?|by)$/;

/** The titles that fill the parentheses, all in quotation marks: otherwise they may be parts. */
function worksInside(s: SentenceReading, open: number): { works: Work[]; end: number } {
  const works: Work[] = [];
  let i = open + 1;
  for (; i < open + 14 && wordAt(s, i) !== ')'; i += 1) {
    if (/^(?:,|and|&|the|;)$/.test(wordAt(s, i))) continue;
    const work = isName(s, i) && s.units[i]?.quoted ? titleSlot(s, i) : undefined;
    if (work === undefined) return { works: [], end: open };
    works.push(work);
  }
  return wordAt(s, i) === ')' ? { works, end: i + 1 } : { works: [], end: open };
}
