import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** What prizes are for, in units: "Best supporting actress in a limited series". */
const LONGEST_LABEL = 12;

/** "Best actress – Ada Stone for Northgate", "Best Director: Bo Reed, Low Tide": a line of a list of prizes. */
export const prizeLine: Rule = {
  name: 'prize line',
  triggers: [':', '–', '—', '-'],
  read: (s, [mark = 0]) => {
    if (mark > LONGEST_LABEL || !/^(?:best|outstanding)\b/.test(s.units[0]?.lower ?? '')) return [];
    const label = s.units
      .slice(0, mark)
      .map(({ lower }) => lower)
      .join(' ');
    const acts = /\b(?:act(?:or|ress|ing)|performer|performance)\b/.test(label);
    const directs = /\bdirect(?:or|ing)\b/.test(label) && !/\b(?:casting|art|music|debut)\b/.test(label);
    return acts === directs ? [] : prizeOf(s, mark + 1, acts);
  },
};

function prizeOf(s: SentenceReading, at: number, acts: boolean): readonly Finding[] {
  const person = personAt(s, at, true);
  const title = at + 2;
  if (person === undefined || !/^(?:,|for|in)$/.test(wordAt(s, at + 1)) || !isName(s, title)) return [];
  const behind = s.units[title + 1];
  if (behind !== undefined && !/^(?:at|\(|[.–—-])$/.test(behind.lower)) return [];
  const work = titleSlot(s, title);
  if (work === undefined) return [];
  const span = { from: at, to: title + 1 };
  return inThePast(
    acts ? castFinding(person, undefined, work, span) : crewFinding(person, 'director', work, span),
  );
}
