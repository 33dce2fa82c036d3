import type { Article } from '../../articles/article.ts';
import { frameOf } from '../../dates/frame.ts';
import { aroundColon, findCaptions, hushLabels } from './captions.ts';
import { castEntries, isEntryHeading } from './cast-list.ts';
import { chunk } from './chunk.ts';
import { closePossessives } from './closing-possessive.ts';
import { datedLines } from './dated-lines.ts';
import { datesIn, yearsIn } from './dates.ts';
import type { Emphasis } from './emphasis.ts';
import { gatherEvidence } from './evidence.ts';
import { headingPairs } from './heading-pairs.ts';
import { findHolds } from './holds.ts';
import { inContext } from './in-context.ts';
import { headlineName, knownNames, namesIn } from './known-names.ts';
import { isTitleCase, ordinaryWords, properWords } from './letter-case.ts';
import { joinOpenings } from './opening-name.ts';
import { indexPhrases, type Phrases } from './phrases.ts';
import type { SentenceReading } from './reading.ts';
import { withoutRemarks } from './remarks.ts';
import { otherSpellings } from './small-letters.ts';
import { summarize } from './summarize.ts';
import { markTitledOccupations } from './titled-occupation.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import type { Unit } from './unit.ts';

/** Reads an article once for all rules: tokens, names, who is who, and which work each sentence means. */
export function readSentences(
  article: Article,
  emphasis: Emphasis = new Map(),
  labels: ReadonlySet<number> = new Set(),
): SentenceReading[] {
  const { body } = article;
  const tokens = article.sentences.map((sentence) => withoutRemarks(tokenize(sentence.text, sentence.start)));
  closePossessives(tokens);
  markTitledOccupations(tokens);
  hushLabels(tokens, labels);
  const titleCase = article.sentences.map(
    (sentence, i) => !isEntryHeading(sentence) && isTitleCase(tokens[i] as Token[], sentence.kind),
  );
  const ordinary = ordinaryWords(tokens);
  const proper = properWords(tokens, titleCase);
  const inCast = castEntries(article.sentences);
  const captions = findCaptions(article.sentences, tokens, labels);
  const ofLines = [...headingPairs(tokens, article), ...datedLines(tokens, article)];
  const known = [...knownNames(tokens, titleCase, article, emphasis), ...ofLines];
  const inRunning = (i: number, names: Phrases) =>
    aroundColon(tokens[i] as Token[], captions.get(i)).flatMap((part) =>
      chunk(part, {
        body,
        emphasis,
        phrases: names,
        ordinary,
        proper,
        titleCase: false,
        colons: inCast[i] !== true && /^(?:text|item)$/.test(article.sentences[i]?.kind ?? ''),
      }),
    );
  const phrases = indexPhrases(known);
  const chunks = tokens.map((_, i) => (titleCase[i] === true ? [] : inRunning(i, phrases)));
  for (const [i, titles] of otherSpellings(chunks, tokens))
    chunks[i] = inRunning(i, indexPhrases([...known, ...titles]));
  const running = joinOpenings(chunks, body);
  const names = indexPhrases([headlineName(article), ...ofLines, ...namesIn(running, tokens, titleCase)]);
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
    (i) => inCast[i] === true,
  );
  const entries = new Set(article.sentences.filter((_, i) => inCast[i] === true).map(({ start }) => start));
  const reading = summarize(article, [...units, headline], headline, evidence, entries);
  const frame = frameOf(article.published, yearsIn(body));
  const dates = article.sentences.map((sentence, i) => datesIn(sentence, units[i] as Unit[], frame));
  return inContext(reading, units, titleCase, dates, units.map(findHolds));
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
