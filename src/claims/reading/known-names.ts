import type { Article } from '../../articles/article.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, PARTICLES, YEAR } from '../words/grammar.ts';
import { ORGANISATION_ENDINGS } from '../words/organisations.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { bareHeadline } from './bare-headline.ts';
import type { Emphasis } from './emphasis.ts';
import { isInText, printedInHeadline } from './headline-words.ts';
import { isTitleCase } from './letter-case.ts';
import { longNames } from './long-names.ts';
import { isNameWord } from './name-word.ts';
import { labelledTitle, newsTitle } from './news-headline.ts';
import { isNumberTitle } from './number-title.ts';
import { ownedTitles } from './owned-titles.ts';
import { emphasizedTitleAt, quotedTitles } from './quotes.ts';
import { reviewedTitle } from './reviewed-title.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import type { Unit } from './unit.ts';

/** "Northgate Season 4: Release Date" in a headline of capitals: the name that stands before the season. */
export function headlineName(article: Article): string[] {
  const list = tokenize(article.title ?? '', 0);
  const season = list.findIndex(
    (token, i) => /^(?:season|series)$/.test(token.lower) && /^\d{1,2}$/.test(list[i + 1]?.text ?? ''),
  );
  let from = season;
  while (from > 0 && from > season - 7 && isTitleWord(list, from - 1)) from -= 1;
  while (from < season && !(list[from] as Token).capital && list[from]?.kind !== 'number') from += 1;
  return season <= 0 ? [] : list.slice(from, season).map((token) => token.lower);
}

function isTitleWord(list: readonly Token[], at: number): boolean {
  const token = list[at] as Token;
  if (token.kind === 'mark' || token.possessive) return false;
  if (token.kind === 'number') return at === 0;
  if (PARTICLES.has(token.lower) || token.lower === 'and') return at > 0 && (list[at - 1] as Token).capital;
  return token.capital && !FUNCTION_WORDS.has(token.lower);
}

/** Names that are shown as a whole somewhere: in quotation marks, in emphasis, or alone on a heading line. */
export function* knownNames(
  tokens: readonly Token[][],
  titleCase: readonly boolean[],
  article: Article,
  emphasis: Emphasis,
): Generator<string[]> {
  yield headlineName(article);
  yield (bareHeadline(article) ?? []).map(({ lower }) => lower);
  yield (reviewedTitle(article) ?? []).map(({ lower }) => lower);
  yield (newsTitle(article) ?? labelledTitle(article) ?? []).map(({ lower }) => lower);
  const isHead = (i: number) => /^head/.test(article.sentences[i]?.kind ?? '');
  const title = article.title === undefined ? [] : tokenize(article.title, 0);
  const running = tokens.filter((_, i) => titleCase[i] !== true);
  yield* ownedTitles([...running, title]);
  yield* longNames(
    [...running, ...(isTitleCase(title, 'headline') ? [] : [title])],
    [...tokens.filter((_, i) => isHead(i)), title],
  );
  // "'Kira's Lamp' adds Ada Stone"
  yield* quotedTitles(title)
    .filter((words) => words.length > 1 && isInText(article, printedInHeadline(article, words)))
    .map((words) => words.map(({ lower }) => lower));
  yield* yearNames([...tokens, title]);
  for (const [i, list] of tokens.entries()) {
    if (
      article.sentences[i]?.kind === 'heading' &&
      list.length <= 7 &&
      !list.every((token) => token.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) &&
      !list.some((token) => token.lower === 'as') &&
      list.every((token) => token.kind !== 'mark' || token.text === ':') &&
      list.every(({ kind, capital, lower }) => kind !== 'word' || capital || FUNCTION_WORDS.has(lower))
    )
      yield list.map((token) => token.lower);
    if (isCapitalLine(article, tokens, i))
      yield list.filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower);
    if (titleCase[i] === true) continue;
    for (let at = 0; at < list.length; at += 1) {
      const shown = emphasis.size === 0 ? undefined : emphasizedTitleAt(list, at, emphasis);
      if (shown !== undefined && shown > at + 1) yield list.slice(at, shown).map((token) => token.lower);
      if (list[at]?.kind === 'number' && isNumberTitle(list, at)) yield [(list[at] as Token).lower];
    }
    for (const words of quotedTitles(list)) if (words.length > 1) yield words.map(({ lower }) => lower);
  }
}

/** "Salt Woman 1984" where it is printed again, and no "Salt Awards 2018": up to four words in capitals and a year. */
function yearNames(lines: readonly (readonly Token[])[]): readonly string[][] {
  const seen = new Set<string>();
  const found = new Map<string, string[]>();
  for (const line of lines)
    for (const [at, { kind, text, spaced }] of line.entries()) {
      if (kind !== 'number' || !spaced || !YEAR.test(text)) continue;
      let from = at;
      while (from > at - 4 && isNameWord(line[from - 1]) && !line[from - 1]?.possessive) from -= 1;
      const last = line[at - 1]?.lower ?? '';
      if (from === at || CALENDAR_WORDS.has(last) || ORGANISATION_ENDINGS.has(last) || OCCASIONS.test(last))
        continue;
      const words = line.slice(from, at + 1).map(({ lower }) => lower);
      const key = words.join(' ');
      if (seen.has(key)) found.set(key, words);
      seen.add(key);
    }
  return [...found.values()];
}

const NO_TITLE =
  /^(?:media|press|release|news|exclusive|update|photos?|video|advertisement|spoilers?|warning|note|verdict|cast|credits|review)$/;

/** "THE SALT ROAD. Opens Friday.": capitals all through, at the head of a paragraph that goes on. */
function isCapitalLine(article: Article, tokens: readonly Token[][], i: number): boolean {
  const [before, here, next] = [article.sentences[i - 1], article.sentences[i], article.sentences[i + 1]];
  const words = (tokens[i] as Token[]).filter(({ kind }) => kind !== 'mark');
  return (
    here?.kind === 'text' &&
    before?.paragraph !== here.paragraph &&
    next?.paragraph === here.paragraph &&
    words.length >= 2 &&
    words.length <= 8 &&
    here.text === here.text.toUpperCase() &&
    !/[!?]$/.test(here.text) &&
    /\p{L}{3}/u.test(here.text) &&
    !words.some(({ lower }) => NO_TITLE.test(lower))
  );
}

/** The names of running sentences as lists of words: what a headline in capitals may name. */
export function* namesIn(
  units: readonly (readonly Unit[])[],
  tokens: readonly Token[][],
  titleCase: readonly boolean[],
): Generator<string[]> {
  const seen = new Set<string>();
  for (const [i, list] of units.entries()) {
    if (titleCase[i] === true) continue;
    let at = 0;
    for (const unit of list) {
      if (unit.kind !== 'name' || seen.has(unit.lower)) continue;
      seen.add(unit.lower);
      const sentence = tokens[i] as Token[];
      while (at < sentence.length && (sentence[at] as Token).start < unit.start) at += 1;
      const words: string[] = [];
      for (let j = at; j < sentence.length && (sentence[j] as Token).end <= unit.end; j += 1)
        words.push((sentence[j] as Token).lower);
      yield unit.quoted ? words.filter((word) => !/^[“”"‘’'*_,.]$/.test(word)) : words;
    }
  }
}
