import type { Article } from '../../articles/article.ts';
import { isBackground } from './background.ts';
import { titleOfHeadline } from './bare-headline.ts';
import { besideMain } from './beside-main.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { isRoundUp } from './headline.ts';
import { isPresentedAnew } from './introduced.ts';
import { leadingTitles, openingUnits } from './leading.ts';
import { isShownTitle, mainTitle } from './main-title.ts';
import { isOfMusic } from './music.ts';
import { indexNames } from './name-index.ts';
import { plotSentences } from './plots.ts';
import type { Reading } from './reading.ts';
import { titleNames } from './title-names.ts';
import { isOneOfLine } from './titles.ts';
import { toldNames } from './told-names.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * What an article says as a whole: its names and titles, and the main one, "Northgate" of the headline "Northgate
 * returns".
 */
export function summarize(
  article: Article,
  units: readonly (readonly Unit[])[],
  headline: readonly Unit[],
  evidence: EvidenceBook,
  castEntries: ReadonlySet<number>,
): Reading {
  const opening = openingUnits(article, units);
  const shared = new Set([...evidence].filter(([, known]) => known.media.size > 1).map(([key]) => key));
  const found = mainTitle(evidence, headline, opening, leadingTitles(article, units, evidence));
  const told = isRoundUp(headline)
    ? undefined
    : titleOfHeadline(article, found, {
        passing: isInPassing(evidence, headline, found) && !isPresentedIn(opening, found),
        often: (evidence.get(found ?? '')?.inText ?? 0) > 4,
        others: hasOtherTitles(evidence, foldName(article.title ?? '')),
      });
  const best = told === undefined ? found : foldName(told);
  const known = evidence.get(best ?? '');
  if (known !== undefined) known.title = Math.max(known.title, 2);
  const titles = titleNames(units, evidence);
  // "A fifth Northgate film is planned": of a work that has no name yet.
  const unnamed = opening.some((unit, i) => unit.key === best && isOneOfLine(opening, i));
  const main = unnamed ? undefined : best;
  const plots = plotSentences(article.sentences, units);
  const reading: Reading = {
    article,
    evidence,
    names: indexNames(units, evidence),
    titles,
    shared,
    plots,
    told: toldNames(article.sentences, units, plots),
    played: new Map(),
    trades: new Map(),
    besideMain: new Set(),
    castEntries,
    ofMusic: isOfMusic(units),
    main: main === undefined ? undefined : { title: titles.get(main) ?? told ?? printed(units, main) },
  };
  return { ...reading, besideMain: besideMain(reading, article.sentences, units) };
}

/** "“Low Tide,” this year's movie, will open": what the first sentences say the article is about. */
function isPresentedIn(opening: readonly Unit[], found: string | undefined): boolean {
  return opening.some(
    ({ key, kind }, i) =>
      kind === 'name' && key === found && isPresentedAnew(opening, i) && !isBackground(opening, i),
  );
}

/** Titles that are surely titles, and no sisters of what the headline names: "Vale: Low Tide" beside "Vale: Ember". */
function hasOtherTitles(evidence: EvidenceBook, headline: string): boolean {
  const first = headline.slice(0, headline.search(/[ :]|$/));
  for (const [key, known] of evidence)
    if (known.count > known.background && isShownTitle(known, 3) && !key.startsWith(first)) return true;
  return false;
}

/** Named in the text once or twice at most, and not in the headline, nor by a part of it. */
function isInPassing(evidence: EvidenceBook, headline: readonly Unit[], found: string | undefined): boolean {
  if (found === undefined) return false;
  const known = evidence.get(found);
  if (known === undefined || known.count - known.background > 2) return false;
  return !headline.some(({ kind, key }) => kind === 'name' && ` ${found} `.includes(` ${key} `));
}

function printed(units: readonly (readonly Unit[])[], key: string): string {
  for (const list of units) for (const unit of list) if (unit.key === key) return unit.text;
  return key;
}
