import type { Span } from '../../articles/article.ts';
import type { Entity } from '../../facts/fact.ts';
import type { ArticleHit } from '../../search/articles.ts';
import type { SentenceHit } from '../../search/best-sentence.ts';
import { fold } from '../../search/fold.ts';
import { foldWord } from '../../search/fold-word.ts';
import { stem } from '../../search/stem.ts';
import type { Library } from '../library.ts';
import { type NamedTitle, titlesIn, topicOf } from '../titles-in.ts';
import { findAnswer } from './find-answer.ts';
import type { Wanted } from './read-wanted.ts';

/** What a sentence is worth to a question. */
export type Judged = {
  readonly hit: ArticleHit;
  readonly sentence: SentenceHit;
  /** It has what is asked for, with the words that ask for it, and says it as a matter of fact. */
  readonly answers: boolean;
  /** Where it has it, as offsets into `plain ?? quote`. */
  readonly answer?: Span;
  /** Higher is better, within one question. */
  readonly score: number;
};

/** Share of the question from which a sentence with the right kind of thing in it answers (docs/search.md). */
const ANSWERS = 0.8;
/** The same where anything at all may be the answer. */
const ANSWERS_ANYTHING = 0.85;
/** Of that, so much must stand in the sentence itself, and not only in its paragraph. */
const BY_ITSELF = 0.5;
/** What a name is worth that only the paragraph or the title has. */
const NEARBY = 0.8;
/** What it counts to hold an answer, and what it costs to stand in the next best passage. */
const HOLDS = 0.15;
const LOWER = 0.06;

/** Words after which a sentence wonders, and does not tell. */
const OPEN =
  /\b(?:whether|unclear|unknown|speculati(?:on|ng|ve)|speculates?|rumou?r(?:s|ed)?|no decision|remains to be seen|no word|might|could|may|perhaps|possibly|possible|assumption|wonder(?:s|ing)?|would have|if|not clear|yet to be)\b/u;

const NOT =
  /\b(?:(?:would|is|was|wo|did|does|do|are|were|ca|could|has|have|had)n['’]t|not(?! only)|never|no longer)\b/u;

/** Every sentence of the passages that were found, the one that answers best first. */
export function judgeSentences(library: Library, hits: readonly ArticleHit[], wanted: Wanted): Judged[] {
  return hits
    .flatMap((hit, rank) => hit.sentences.map((sentence) => judge(library, hit, sentence, rank, wanted)))
    .sort((a, b) => Number(b.answers) - Number(a.answers) || b.score - a.score);
}

function judge(
  library: Library,
  hit: ArticleHit,
  sentence: SentenceHit,
  rank: number,
  wanted: Wanted,
): Judged {
  const text = sentence.plain ?? sentence.quote;
  const titles = titlesIn(library, text);
  const { words } = hit.coverage;
  const total = weigh(words) || 1;
  const here = words.filter((_, at) => sentence.terms.has(at));
  const nearby = words.filter(({ found, name }, at) => !sentence.terms.has(at) && found && name);
  const ofTitle = nearby.filter(({ word }) => isInTitle(word, wanted));
  const share = (weigh(here) + NEARBY * weigh(nearby)) / total;
  const byItself = weigh(here) / (total - weigh(ofTitle) || 1);
  const answer = findAnswer(wanted, text, sentence.marks, titles);
  const answers =
    answer !== undefined &&
    words.length >= 2 &&
    !wanted.superlative &&
    hit.coverage.names > 0.999 &&
    share >= (wanted.kind === 'thing' ? ANSWERS_ANYTHING : ANSWERS) &&
    byItself >= BY_ITSELF &&
    (wanted.kind !== 'count' || nearby.length === ofTitle.length) &&
    words.length - here.length - nearby.length <= (words.length >= 5 ? 1 : 0) &&
    !here.some(({ found, word }) => found === 'typo' && word.length < 6) &&
    (!wanted.focus || here.some(({ word }) => fold(word) === fold(wanted.focus ?? ''))) &&
    (!wanted.deed || tellsDeed(text, sentence.marks, wanted.deed)) &&
    (!wanted.having ||
      /\b(?:has|have|had|owns?|got|holds?|keeps?)\b(?! (?:\p{L}+ed|been|to)\b)/u.test(text)) &&
    (!wanted.definition || defines(text, sentence.marks)) &&
    !isElsewhere(library, hit, titles, wanted.titles) &&
    !isOpen(text, sentence.marks, answer);
  const score = share + (answer ? HOLDS : 0) - LOWER * rank;
  return { hit, sentence, answers, ...(answer ? { answer } : {}), score };
}

/** A word of a title that was asked about: an article about it need not say it in every sentence. */
function isInTitle(word: string, { titles }: Wanted): boolean {
  const own = fold(word);
  return titles.some(({ names }) => names.some((name) => fold(name).split(' ').includes(own)));
}

const weigh = (words: readonly { readonly weight: number }[]) =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/**
 * It names other titles and not the one that was asked about, or it names none and its article is about another:
 * what it says is said of those.
 */
function isElsewhere(
  library: Library,
  hit: ArticleHit,
  named: readonly NamedTitle[],
  asked: readonly Entity[],
): boolean {
  const isAsked = ({ id }: Entity) => asked.some((title) => title.id === id);
  if (asked.length === 0 || named.some(({ entity }) => isAsked(entity))) return false;
  if (named.length > 0) return true;
  const topic = topicOf(library, hit.passage.article);
  return topic !== undefined && !isAsked(topic);
}

/** How far a name may stand before what its bearer does. */
const BEFORE_DEED = 40;

/** Does a name of the question do in it what was asked: "Bello sank it", "sunk by Bello"? */
function tellsDeed(text: string, marks: readonly Span[], deed: string): boolean {
  const words = marks.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}’'-]+/gu)].map(({ index, 0: word }) => ({
      word,
      start: start + index,
      end: start + index + word.length,
    })),
  );
  const names = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  const root = stem(foldWord(deed));
  const verbs = words.filter(({ word }) => stem(foldWord(word)) === root);
  if (names.length === 0 || verbs.length === 0) return true;
  return verbs.some((verb) =>
    names.some(
      (name) =>
        (name.end <= verb.start && verb.start - name.end <= BEFORE_DEED) ||
        (name.start > verb.end && /^ by (?:\p{L}+ ){0,3}$/u.test(text.slice(verb.end, name.start))),
    ),
  );
}

/** Does it say what the words of the question are: "the keeper is …", "Ana Bello, the keeper", "theme: …"? */
function defines(text: string, marks: readonly Span[]): boolean {
  return marks.some(
    ({ start, end }) =>
      /^["”’)]*(?: of [\p{L}’' ]{1,40}?)?(?:,? (?:is|are|was|were|will be|has been|remains|became|means)\b|:|,)/u.test(
        text.slice(end, end + 60),
      ) ||
      /\b(?:is|are|was|were|be|as|called|named)(?: (?:the|an?|one of the|his|her|their|its))?(?: [\p{Ll}-]+){0,2} $/u.test(
        text.slice(Math.max(0, start - 60), start),
      ) ||
      /\p{Lu}[\p{L}’'-]+,? (?:the |an? |one of the |its |their |his |her )?$/u.test(
        text.slice(Math.max(0, start - 40), start),
      ) ||
      /^ (?:\p{Lu}[\p{L}’'-]+)/u.test(text.slice(end, end + 30)),
  );
}

/** It asks itself, or wonders before it has said what was asked. */
function isOpen(text: string, marks: readonly Span[], answer: Span): boolean {
  if (text.trimEnd().endsWith('?')) return true;
  const whole = answer.start === 0 && answer.end === text.length;
  const last = Math.max(...marks.map(({ end }) => end), whole ? 0 : answer.end);
  const open = OPEN.exec(text);
  if (open !== null && open.index < last) return true;
  // "A Kingpin-like villain" is not Kingpin, and what is denied is not told.
  if (marks.some(({ end }) => /^-(?:like|esque|style|type|inspired)\b/u.test(text.slice(end)))) return true;
  const first = Math.min(...marks.map(({ start }) => start), whole ? text.length : answer.start);
  return NOT.test(text.slice(Math.max(0, first - 25), last));
}
