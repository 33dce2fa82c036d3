import { isBackground } from '../../reading/background.ts';
import { dateAt } from '../../reading/date-at.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { RELEASE_NOUNS } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Rule } from '../rule.ts';

/** "Ahead of a 2027 premiere", "eyeing a 2026 release", "its 2028 debut": a bare year in front of the noun. */
export const yearAndNoun: Rule = {
  name: 'release: year and noun',
  triggers: [...RELEASE_NOUNS],
  read: atEach((s, at) => {
    const year = s.units[at - 1]?.text ?? '';
    if (!/^(?:19|20)\d\d$/.test(year) || dateAt(s.dates, at - 1) !== undefined) return [];
    const the = s.units[at - 2]?.lower ?? '';
    if (!/^(?:a|its|the|their)$/.test(the)) return [];
    const before = s.units.slice(Math.max(0, at - 9), at - 2).map((unit) => unit.lower);
    if (
      before.some((word) =>
        /^(?:originally|initially|previously|not|missed|scrapped|from|since|trailer|album)$/.test(word),
      )
    )
      return [];
    if (s.units[at + 1]?.kind === 'name' || s.units[at + 1]?.lower === 'of') return [];
    if (/^(?:his|her)$/.test(s.units[at - 3]?.lower ?? '')) return [];
    let named = at - 1;
    while (named > at - 40 && !isNamedTitle(s, named)) named -= 1;
    const behind = s.units[at + 1]?.lower === 'for' ? worksStartingAt(s, at + 2, true)?.works[0] : undefined;
    const work = behind ?? (isNamedTitle(s, named) ? titleAt(s, named)?.work : s.topic);
    if (work === undefined) return [];
    return [
      {
        statement: { kind: 'release', ...work, event: 'release', date: year, asStated: year },
        from: at - 2,
        to: at + 1,
      },
    ];
  }),
};

/** A title, and not one that only says who somebody is; "World of Salt 2" where only "World of Salt" is known. */
function isNamedTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive) return false;
  if (isTitle(s.reading, unit)) return !isBackground(s.units, at);
  const line = unit.key.replace(/ (?:\d{1,2}|i{2,3}|iv|v)$/, '');
  return line !== unit.key && s.reading.titles.has(line);
}
