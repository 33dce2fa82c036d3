import type { Article } from '../../articles/article.ts';
import { isBackground } from './background.ts';
import type { Evidence } from './evidence.ts';
import { showsTitle } from './title-names.ts';
import type { Unit } from './unit.ts';

/** The first two sentences of the text, or the first two of its first paragraph that name anything. */
export function openingUnits(article: Article, units: readonly (readonly Unit[])[]): readonly Unit[] {
  const text = article.sentences.flatMap((sentence, i) =>
    sentence.kind === 'text' ? [{ units: units[i] as Unit[], paragraph: sentence.paragraph }] : [],
  );
  const naming = text.filter(
    ({ paragraph, units: list }) =>
      paragraph === text[0]?.paragraph && list.some(({ kind }) => kind === 'name'),
  );
  return [...new Set([...text.slice(0, 2), ...naming.slice(0, 2)])].flatMap((sentence) => sentence.units);
}

/** In how many paragraphs each title is the first one that is named, by folded name. */
export function leadingTitles(
  article: Article,
  units: readonly (readonly Unit[])[],
  evidence: ReadonlyMap<string, Evidence>,
): Map<string, number> {
  const leads = new Map<string, number>();
  let led = -1;
  for (const [i, { paragraph, kind }] of article.sentences.entries()) {
    if (paragraph === led || kind === 'headline') continue;
    const title = units[i]?.find((unit, at) => {
      const known = unit.kind === 'name' ? evidence.get(unit.key) : undefined;
      return known !== undefined && showsTitle(known) && !isBackground(units[i] as Unit[], at);
    });
    if (title === undefined) continue;
    led = paragraph;
    leads.set(title.key, (leads.get(title.key) ?? 0) + 1);
  }
  return leads;
}
