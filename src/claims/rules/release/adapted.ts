import type { Medium, Work } from '../../claim.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "X was turned into a film in 1967", "it was also adapted for television in 1954": another work of the same name. */
export const adapted: Rule = {
  name: 'release: adapted in a year',
  triggers: ['turned', 'adapted', 'made', 'remade', 'rebooted', 'filmed'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (!/^(?:turned|adapted|made|remade|rebooted)$/.test(s.units[at]?.lower ?? '')) return [];
  if (!/^(?:into|for|as|to)$/.test(s.units[at + 1]?.lower ?? '')) return [];
  let from = at;
  while (
    from > 0 &&
    /^(?:was|were|has|have|had|been|previously|also|once|first|later|twice|originally|already|famously|then|subsequently)$/.test(
      s.units[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  if (!/^(?:was|were|has|have|had)$/.test(s.units[from]?.lower ?? '')) return [];
  const medium = mediumBehind(s, at + 2);
  if (medium === undefined) return [];
  // "into a 2005 film", "into a film in 2005"
  const front = s.dates.find((d) => d.from > at && d.to <= medium.at);
  const date = front ?? s.dates.find((d) => d.from > medium.at && d.from <= medium.at + 10);
  if (date === undefined || date.precision !== 'year') return [];
  if (front === undefined && !isNear(s, medium.at + 1, date.from)) return [];
  const subject = worksBefore(s, from);
  if (subject === undefined) return [];
  const year = Number(date.edtf);
  const works: Work[] = subject.works.map(({ title }) => ({ title, year, medium: medium.medium }));
  return releases(s, { works, from, to: date.to, lean: 'back', status: 'past' }, [date]);
}

/** The first medium that is named: "a spoof spy movie", "television", "a 10-episode TV series". */
function mediumBehind(s: SentenceReading, from: number): { medium: Medium; at: number } | undefined {
  for (let i = from; i < from + 9; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    const noun = /^(?:television|tv)$/.test(unit.lower) ? 'series' : MEDIUM_NOUNS.get(unit.lower);
    if (noun !== undefined) {
      const next = MEDIUM_NOUNS.get(s.units[i + 1]?.lower ?? '');
      return next === undefined ? { medium: noun, at: i } : { medium: next, at: i + 1 };
    }
  }
  return undefined;
}

/** Nothing between but who made it and where: "by John Doe", "back in". */
function isNear(s: SentenceReading, from: number, to: number): boolean {
  return s.units
    .slice(from, to)
    .every(
      (unit) =>
        unit.kind === 'name' || /^(?:by|in|back|on|for|from|the|and|director|&|starring)$/.test(unit.lower),
    );
}
