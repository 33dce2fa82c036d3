import type { Evidence } from './evidence.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * The folded names that have "The" only where a sentence opens with it, while the text calls them without: the
 * article of "The Tidebreak armor is back" belongs to the armor, as "Amazon orders Tidebreak" shows.
 */
export function withMereArticle(sentences: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const counts = new Map<string, { opening: number; inside: number; bare: number; printed: number }>();
  for (const units of sentences) {
    const running = isRunning(units);
    for (const [i, unit] of units.entries()) {
      if (unit.kind !== 'name' || unit.key === '') continue;
      const count = counts.get(unit.key) ?? { opening: 0, inside: 0, bare: 0, printed: 0 };
      counts.set(unit.key, count);
      const before = units[i - 1];
      if (/^the /i.test(unit.text)) {
        const opens = i === 0 || (before?.kind === 'mark' && before.text !== ',');
        if (opens && !unit.quoted && !unit.emphasized) count.opening += 1;
        else if (running || unit.quoted) count.inside += unit.quoted || unit.emphasized ? 9 : 1;
      } else if (unit.quoted || unit.emphasized) count.printed += 1;
      else if (running && before?.lower !== 'the') count.bare += 1;
    }
  }
  return new Set(
    [...counts].flatMap(([key, { opening, inside, bare, printed }]) =>
      (opening > 0 && inside === 0 && bare + printed > 1) || (printed > 2 && inside < 2) ? [key] : [],
    ),
  );
}

/** A sentence of the text: headlines leave articles out, and in a line without small words every word has a capital. */
const isRunning = (units: readonly Unit[]) =>
  /[.!?”"]$/.test(units.at(-1)?.text ?? '') &&
  units.some(({ kind, capital, lower }) => kind === 'word' && !capital && lower.length > 3);

/** "The Upcoming Tidebreak" of a headline that writes every word with a capital, and what else stands before a title there. */
const LEAD =
  /^(?:(?:the|an?) )?(?:upcoming|forthcoming|every|predecessor|successor|watch|stream|as for|new) /i;

/** A title without the word in front of it that the article's own use of the rest shows to be none of it. */
export function withoutLead(title: string, evidence: ReadonlyMap<string, Evidence>): string {
  const rest = title.replace(LEAD, '');
  if (rest === title) return title;
  const known = evidence.get(foldName(rest));
  return known !== undefined && known.title > 0 && known.count > 0 ? rest : title;
}
