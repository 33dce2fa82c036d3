import type { Article, Sentence } from '../articles/article.ts';
import type { Entity } from '../facts/fact.ts';
import type { Library } from './library.ts';
import { type NamedTitle, titlesIn, topicOf } from './titles-in.ts';

export type SentenceAbout = {
  readonly citation: {
    readonly article: string;
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
  };
  /** As a reader sees it; `match.index` points into it. */
  readonly text: string;
  readonly match: RegExpExecArray;
};

/** Articles that are read for one question. */
const MOST_ARTICLES = 24;
const MOST_SENTENCES = 200;
const STANDS_FOR_TOPIC =
  /^["“]?(?:it|its|they|the (?:\p{L}+[ -]){0,2}(?:story|series|show|film|movie|book|novel|play|game|musical|miniseries|mini-series|sitcom|comedy|drama|sequel|prequel))\b/iu;

/**
 * The sentences that say `pattern` of a work: those that name it last before the words that match, and those that
 * name no title before them, speak of "it" or "the series", and stand in an article about the work.
 * @param hint a quick look at a sentence, true wherever `pattern` could be.
 * @param anyone also where nothing stands for the work, in an article about it.
 */
export function sentencesAbout(
  library: Library,
  work: Entity,
  pattern: RegExp,
  { anyone = false, hint = pattern }: { readonly anyone?: boolean; readonly hint?: RegExp } = {},
): SentenceAbout[] {
  const look = () => lookUp(library, work, { pattern, hint, anyone });
  return library.remember ? library.remember(`about|${work.id}|${anyone}|${pattern.source}`, look) : look();
}

function lookUp(
  library: Library,
  work: Entity,
  { pattern, hint, anyone }: { readonly pattern: RegExp; readonly hint: RegExp; readonly anyone: boolean },
): SentenceAbout[] {
  const mentions = library.base.mentions(work.id, MOST_SENTENCES);
  const ids = [...new Set(mentions.map(({ article }) => article))];
  return ids.slice(0, MOST_ARTICLES).flatMap((id) => {
    const article = library.byId.get(id);
    if (!article) return [];
    const saying = article.sentences.filter(({ text }) => hint.test(text));
    if (saying.length === 0) return [];
    const isTopic = topicOf(library, article)?.id === work.id;
    return saying.flatMap((sentence) => read(library, article, sentence, { work, pattern, isTopic, anyone }));
  });
}

function read(
  library: Library,
  article: Article,
  sentence: Sentence,
  {
    work,
    pattern,
    isTopic,
    anyone,
  }: { readonly work: Entity; readonly pattern: RegExp; readonly isTopic: boolean; readonly anyone: boolean },
): SentenceAbout[] {
  const text = sentence.plain ?? sentence.text;
  const match = pattern.exec(text);
  if (!match || sentence.kind === 'headline' || text.split(/\s+/u).length < 4 || text.trimEnd().endsWith('?'))
    return [];
  const before = titlesIn(library, text).filter(({ start }) => start <= match.index + match[0].length);
  const last = before.at(-1)?.entity;
  const told = last
    ? last.id === work.id || opensWith(text, before[0], work)
    : isTopic && (anyone || STANDS_FOR_TOPIC.test(text));
  if (!told) return [];
  const { start, end } = sentence;
  return [{ citation: { article: article.id, sentence: sentence.text, start, end }, text, match }];
}

/** "The Long Tide, a sequel to Low Water, follows …": what stands between commas or dashes is no new subject. */
function opensWith(text: string, first: NamedTitle | undefined, work: Entity): boolean {
  return first?.entity.id === work.id && first.start <= 1 && /^\s?[-–—,(]/u.test(text.slice(first.end));
}
