import type { Article } from '../../articles/article.ts';
import { frameOf } from '../../dates/frame.ts';
import type { Work } from '../claim.ts';
import { bareTitle } from './bare-headline.ts';
import { besideMain } from './beside-main.ts';
import { chunk } from './chunk.ts';
import { closePossessives } from './closing-possessive.ts';
import { topicOf } from './context.ts';
import { datesIn, yearsIn } from './dates.ts';
import type { Emphasis } from './emphasis.ts';
import { gatherEvidence } from './evidence.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { type Focus, focusOf, NO_FOCUS, tellsOfAdaptation } from './focus.ts';
import { findHolds, type Holds } from './holds.ts';
import { introducedIn, presents } from './introduced.ts';
import { headlineName, knownNames, namesIn } from './known-names.ts';
import { leadingTitles, openingUnits } from './leading.ts';
import { isTitleCase, ordinaryWords, properWords } from './letter-case.ts';
import { mainTitle } from './main-title.ts';
import { indexNames } from './name-index.ts';
import { joinOpenings } from './opening-name.ts';
import { indexPhrases, type Phrases } from './phrases.ts';
import { plotSentences } from './plots.ts';
import { type LastNamed, meant, NOBODY_NAMED, note, pronounIn } from './pronoun.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { findSections } from './sections.ts';
import { subjectOf } from './sentence-subject.ts';
import { otherSpellings } from './small-letters.ts';
import { titleNames } from './title-names.ts';
import { isOneOfLine } from './titles.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { foldName, type Unit } from './unit.ts';

/** Reads an article once for all rules: tokens, names, who is who, and which work each sentence means. */
export function readSentences(article: Article, emphasis: Emphasis = new Map()): SentenceReading[] {
  const { body } = article;
  const tokens = article.sentences.map((sentence) => tokenize(sentence.text, sentence.start));
  closePossessives(tokens);
  const titleCase = article.sentences.map((sentence, i) => isTitleCase(tokens[i] as Token[], sentence.kind));
  const ordinary = ordinaryWords(tokens);
  const proper = properWords(tokens, titleCase);
  const known = [...knownNames(tokens, titleCase, article, emphasis)];
  const inRunning = (i: number, names: Phrases) =>
    chunk(tokens[i] as Token[], {
      body,
      emphasis,
      phrases: names,
      ordinary,
      proper,
      titleCase: false,
      colons: /^(?:text|item)$/.test(article.sentences[i]?.kind ?? ''),
    });
  const phrases = indexPhrases(known);
  const chunks = tokens.map((_, i) => (titleCase[i] === true ? [] : inRunning(i, phrases)));
  for (const [i, titles] of otherSpellings(chunks, tokens))
    chunks[i] = inRunning(i, indexPhrases([...known, ...titles]));
  const running = joinOpenings(chunks, body);
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
    article.title === undefined || article.sentences.some(({ kind }) => kind === 'headline')
      ? units
      : [...units, headline],
    (i) => article.sentences[i]?.kind === 'text',
  );
  const reading = summarize(article, [...units, headline], headline, evidence);
  const frame = frameOf(article.published, yearsIn(body));
  const dates = article.sentences.map((sentence, i) => datesIn(sentence, units[i] as Unit[], frame));
  return inContext(reading, units, titleCase, dates, units.map(findHolds));
}

function summarize(
  article: Article,
  units: readonly (readonly Unit[])[],
  headline: readonly Unit[],
  evidence: EvidenceBook,
): Reading {
  const opening = openingUnits(article, units);
  const shared = new Set([...evidence].filter(([, known]) => known.media.size > 1).map(([key]) => key));
  const found = mainTitle(evidence, headline, opening, leadingTitles(article, units, evidence));
  const bare = bareTitle(article, found);
  const best = bare === undefined ? found : foldName(bare);
  const known = evidence.get(best ?? '');
  if (known !== undefined) known.title = Math.max(known.title, 2);
  const titles = titleNames(units, evidence);
  // "A fifth Northgate film is planned": of a work that has no name yet.
  const unnamed = opening.some((unit, i) => unit.key === best && isOneOfLine(opening, i));
  const main = unnamed ? undefined : best;
  const reading: Reading = {
    article,
    evidence,
    names: indexNames(units, evidence),
    titles,
    shared,
    plots: plotSentences(article.sentences, units),
    besideMain: new Set(),
    main: main === undefined ? undefined : { title: titles.get(main) ?? bare ?? printed(units, main) },
  };
  return { ...reading, besideMain: besideMain(reading, article.sentences, units) };
}

function printed(units: readonly (readonly Unit[])[], key: string): string {
  for (const list of units) for (const unit of list) if (unit.key === key) return unit.text;
  return key;
}

function inContext(
  reading: Reading,
  units: readonly (readonly Unit[])[],
  titleCase: readonly boolean[],
  dates: readonly SentenceReading['dates'][],
  holds: readonly Holds[],
): SentenceReading[] {
  let focus: Focus = NO_FOCUS;
  let named: LastNamed = NOBODY_NAMED;
  let section: Work | 'other' | undefined;
  const sections = findSections(reading, reading.article.sentences, units);
  return reading.article.sentences.map((sentence, i) => {
    const list = units[i] as Unit[];
    const bare = {
      reading,
      sentence,
      units: list,
      holds: holds[i] as Holds,
      dates: dates[i] as SentenceReading['dates'],
      titleCase: titleCase[i] === true,
    };
    if (sections.has(i)) section = sections.get(i);
    if (sentence.paragraph !== focus.paragraph) focus = { ...focus, introduced: undefined };
    const introduced = introducedIn(bare);
    const s: SentenceReading = {
      ...bare,
      topic: topicOf(
        bare,
        focus,
        section ?? (isOwnItem(reading.article, i) ? 'other' : undefined),
        introduced,
      ),
      subject:
        sentence.paragraph - focus.paragraph <= 1 ? meant(focus.person, pronounIn(list), named) : undefined,
    };
    const work = focusOf(s, focus);
    const person = subjectOf(s);
    named = note(named, person);
    focus = {
      work,
      presented: work !== undefined && work !== 'other' && presents(s, work),
      anew: work !== undefined && work !== 'other' && tellsOfAdaptation(s, work),
      introduced: focus.introduced ?? introduced,
      person,
      paragraph: sentence.paragraph,
    };
    return s;
  });
}

/** An entry of a list that tells its story in several sentences has a work of its own, named or not. */
function isOwnItem({ sentences }: Article, i: number): boolean {
  const here = sentences[i];
  return (
    here?.kind === 'item' &&
    [sentences[i - 1], sentences[i + 1]].some(
      (beside) => beside?.kind === 'item' && beside.paragraph === here.paragraph,
    )
  );
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
    sentences.map((s) => s.dates),
    sentences.map((s) => s.holds),
  );
}

function headlineUnits(
  article: Article,
  units: readonly (readonly Unit[])[],
  read: (tokens: Token[], text: string) => readonly Unit[],
): readonly Unit[] {
  if (article.title !== undefined) return read(tokenize(article.title, 0), article.title);
  return article.sentences.flatMap((sentence, i) =>
    sentence.kind === 'headline' ? (units[i] as Unit[]) : [],
  );
}
