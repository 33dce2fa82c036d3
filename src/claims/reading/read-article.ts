import type { Article } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, PARTICLES } from '../words/grammar.ts';
import { chunk } from './chunk.ts';
import { type Focus, focusOf, topicOf } from './context.ts';
import { datesIn, yearsIn } from './dates.ts';
import type { Emphasis } from './emphasis.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { longNames } from './long-names.ts';
import { mainTitle } from './main-title.ts';
import { indexNames } from './name-index.ts';
import { subjectOf } from './people.ts';
import { indexPhrases } from './phrases.ts';
import { emphasizedTitleAt, innerBounds, quotedTitleAt } from './quotes.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { findSections } from './sections.ts';
import { titleNames } from './title-names.ts';
import { isOneOfLine } from './titles.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import type { Unit } from './unit.ts';

/** Reads an article once for all rules: tokens, names, who is who, and which work each sentence means. */
export function readSentences(article: Article, emphasis: Emphasis = new Map()): SentenceReading[] {
  const { body } = article;
  const tokens = article.sentences.map((sentence) => tokenize(sentence.text, sentence.start));
  const titleCase = article.sentences.map((sentence, i) => isTitleCase(tokens[i] as Token[], sentence.kind));
  const phrases = indexPhrases(knownNames(tokens, titleCase, article, emphasis));
  const ordinary = ordinaryWords(tokens);
  const proper = properWords(tokens, titleCase);
  const running = tokens.map((list, i) =>
    titleCase[i] === true
      ? []
      : chunk(list, {
          body,
          emphasis,
          phrases,
          ordinary,
          proper,
          titleCase: false,
          colons: /^(?:text|item)$/.test(article.sentences[i]?.kind ?? ''),
        }),
  );
  const names = indexPhrases([headlineName(article), ...namesIn(running, tokens, titleCase)]);
  const units = running.map((list, i) =>
    titleCase[i] === true
      ? chunk(tokens[i] as Token[], {
          body,
          emphasis,
          phrases: names,
          ordinary,
          proper,
          titleCase: true,
          colons: false,
        })
      : list,
  );
  const headline = headlineUnits(article, units, (list, text) =>
    chunk(list, {
      body: text,
      emphasis: new Map(),
      phrases: names,
      ordinary,
      proper,
      titleCase: isTitleCase(list, 'headline'),
      colons: false,
    }),
  );
  const evidence = gatherEvidence(
    article.title === undefined ? units : [...units, headline],
    (i) => article.sentences[i]?.kind === 'text',
  );
  const reading = summarize(article, [...units, headline], headline, evidence);
  return inContext(reading, units, titleCase);
}

function summarize(
  article: Article,
  units: readonly (readonly Unit[])[],
  headline: readonly Unit[],
  evidence: Map<string, Evidence>,
): Reading {
  const opening = units
    .filter((_, i) => article.sentences[i]?.kind === 'text')
    .slice(0, 2)
    .flat();
  const titles = titleNames(units, evidence);
  const shared = new Set([...evidence].filter(([, known]) => known.media.size > 1).map(([key]) => key));
  const best = mainTitle(evidence, headline, opening);
  // "A fifth Northgate film is planned": of a work that has no name yet.
  const unnamed = opening.some((unit, i) => unit.key === best && isOneOfLine(opening, i));
  const main = unnamed ? undefined : best;
  return {
    article,
    evidence,
    names: indexNames(units, evidence),
    titles,
    shared,
    main: main === undefined ? undefined : { title: titles.get(main) ?? printed(units, main) },
  };
}

function printed(units: readonly (readonly Unit[])[], key: string): string {
  for (const list of units) for (const unit of list) if (unit.key === key) return unit.text;
  return key;
}

function inContext(
  reading: Reading,
  units: readonly (readonly Unit[])[],
  titleCase: readonly boolean[],
  before?: readonly SentenceReading[],
): SentenceReading[] {
  let focus: Focus = { work: undefined, person: undefined, paragraph: -1 };
  let section: Work | undefined;
  const years = before === undefined ? yearsIn(reading.article.body) : undefined;
  const sections = findSections(reading, reading.article.sentences, units);
  return reading.article.sentences.map((sentence, i) => {
    const list = units[i] as Unit[];
    const bare = {
      reading,
      sentence,
      units: list,
      dates: before?.[i]?.dates ?? datesIn(sentence, list, reading.article.published, years ?? []),
      titleCase: titleCase[i] === true,
    };
    if (sections.has(i)) section = sections.get(i);
    const s: SentenceReading = {
      ...bare,
      topic: topicOf(bare, focus, section),
      subject: sentence.paragraph - focus.paragraph <= 1 ? focus.person : undefined,
    };
    focus = { work: focusOf(s, focus), person: subjectOf(s), paragraph: sentence.paragraph };
    return s;
  });
}

/** Works and people anew, once rules have shown more of who is who. */
export function renewContext(sentences: readonly SentenceReading[]): SentenceReading[] {
  const first = sentences[0];
  if (first === undefined) return [];
  const titleCase = sentences.map((s) => s.titleCase);
  return inContext(
    first.reading,
    sentences.map((s) => s.units as Unit[]),
    titleCase,
    sentences,
  );
}

/** "Northgate Season 4: Release Date" in a headline of capitals: the name that stands before the season. */
function headlineName(article: Article): string[] {
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
function* knownNames(
  tokens: readonly Token[][],
  titleCase: readonly boolean[],
  article: Article,
  emphasis: Emphasis,
): Generator<string[]> {
  yield headlineName(article);
  const isHead = (i: number) => /^head/.test(article.sentences[i]?.kind ?? '');
  const title = article.title === undefined ? [] : tokenize(article.title, 0);
  yield* longNames(
    [...tokens.filter((_, i) => titleCase[i] !== true), ...(isTitleCase(title, 'headline') ? [] : [title])],
    [...tokens.filter((_, i) => isHead(i)), title],
  );
  for (const [i, list] of tokens.entries()) {
    if (
      article.sentences[i]?.kind === 'heading' &&
      list.length <= 7 &&
      !list.every((token) => token.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) &&
      !list.some((token) => token.lower === 'as') &&
      list.every((token) => token.kind !== 'mark' || token.text === ':')
    )
      yield list.map((token) => token.lower);
    if (titleCase[i] === true) continue;
    for (let at = 0; at < list.length; at += 1) {
      const shown = emphasis.size === 0 ? undefined : emphasizedTitleAt(list, at, emphasis);
      if (shown !== undefined && shown > at + 1) yield list.slice(at, shown).map((token) => token.lower);
      const quoted = quotedTitleAt(list, at);
      if (quoted === undefined) continue;
      const { from, to } = innerBounds(list, quoted);
      if (to - from > 1) yield list.slice(from, to).map((token) => token.lower);
      at = quoted.close;
    }
  }
}

function* namesIn(
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

function ordinaryWords(tokens: readonly Token[][]): Set<string> {
  const words = new Set<string>();
  for (const list of tokens)
    for (const token of list) if (token.kind === 'word' && !token.capital) words.add(token.lower);
  return words;
}

/** Words with a capital inside sentences, where only names have one. */
function properWords(tokens: readonly Token[][], titleCase: readonly boolean[]): Set<string> {
  const words = new Set<string>();
  for (const [i, list] of tokens.entries()) {
    if (titleCase[i] === true) continue;
    for (let at = 1; at < list.length; at += 1) {
      const token = list[at] as Token;
      if (token.capital && (list[at - 1] as Token).kind === 'word') words.add(token.lower);
    }
  }
  return words;
}

/** Whether a line prints every longer word with a capital, so that capitals tell no names. */
export function isTitleCase(tokens: readonly Token[], kind: string): boolean {
  if (kind === 'text' || kind === 'item') return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter((token) => token.capital).length >= words.length * 0.75;
}

function headlineUnits(
  article: Article,
  units: readonly (readonly Unit[])[],
  read: (tokens: Token[], text: string) => Unit[],
): readonly Unit[] {
  if (article.title !== undefined) return read(tokenize(article.title, 0), article.title);
  return article.sentences.flatMap((sentence, i) =>
    sentence.kind === 'headline' ? (units[i] as Unit[]) : [],
  );
}
