import type { Article } from '../../articles/article.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { startsWithGivenName } from './given-name.ts';
import { ownerOf, titleBehindNoun } from './headline-noun.ts';
import { asTitle, NEWS_OF } from './headline-run.ts';
import { isInText, printedInHeadline } from './headline-words.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isEdgeMark, titleFrom } from './reviewed-title.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { foldName } from './unit.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a label in front of a title says: "New trailer:", "DVD of the week:", "Tiff 2010:". */
const LABEL = set(
  `review reviews recap trailer trailers teaser preview watch exclusive casting interview video dvd blu-ray festival tiff sxsw cannes sundance berlinale
  stream listen poster clip pilot pilots screening obituary photos footage spotlight theatre theater television`,
);
/** Of these, what people are the subject of as well. */
const OF_PEOPLE = set(
  'watch exclusive casting interview stream listen video obituary photos footage spotlight festival',
);
const IN_LABEL = set(
  'a an the of for on new first official look red band film movie tv cinema week day month month’s today tonight play game book comic pick and & at',
);
/** Verbs that tell what becomes of a work, with the words that have to follow. */
const BECOMES: ReadonlyMap<string, RegExp | undefined> = new Map([
  ['finds', /^(?:a|new|its|home|network)$/],
  [
    'gets',
    /^(?:a|an|its|new|first|second|third|final|premiere|release|trailer|teaser|season|series|renewed|date|uk|us|early|official|more|cast|spin-off|spinoff|sequel)$/,
  ],
  [
    'returns',
    /^(?:for|with|in|on|to|this|next|january|february|march|april|may|june|july|august|september|october|november|december)$/,
  ],
  ['is', /^(?:coming|returning|getting|back|ending|being|finally|headed|heading|officially|now)$/],
  ['to', /^(?:return|premiere|air|debut|end|open|get|become|stream|launch|screen|receive)$/],
  ['will', /^(?:return|premiere|air|debut|end|open|get|stream|launch)$/],
  ['adds', undefined],
  ['casts', undefined],
  ['debuts', undefined],
  ['hits', /^(?:theaters|theatres|cinemas|screens|netflix|stores|shelves|the|streaming)$/],
  ['moves', /^(?:to|from|up|back)$/],
  ['comes', /^to$/],
  ['heads', /^(?:to|for)$/],
  ['ends', /^(?:after|with|its|on|run)$/],
  ['wraps', undefined],
]);
/** Verbs whose object is a work: "Quark renews Low Tide", "Ada Stone to star in Low Tide". */
const DONE_TO = set('directs direct lead leads headlines headline in up');
/** And those that hardly stand in a title. */
export const ORDERED: ReadonlySet<string> = set(
  `renews renewed orders cancels axes greenlights dates delays revives saves unveils adapts adapting boards develops developing remakes remaking`,
);
const BEHIND_VERB =
  /^(?:for|to|with|starring|as|from|after|following|by|at|on|and|over|ahead|despite|season|series)$/;

const SUBJECT_LONGEST = 6;

/**
 * The title that a headline of news names without marks, over a text that only speaks of "the film": "Trailer: Low
 * Tide", "Low Tide finds a new home", "Quark renews Low Tide for third season". `undefined` where none stands out.
 */
export function newsTitle(article: Article): readonly Token[] | undefined {
  const words = titleIn(article, tokenize(article.title ?? '', 0));
  return words === undefined || isInText(article, printedInHeadline(article, words)) ? undefined : words;
}

/** What a label shows to be the title, whatever the text says: "Tiff 2010: Even the Tide", "WIRED Pilot Program: Low Tide". */
export function labelledTitle(article: Article): readonly Token[] | undefined {
  const tokens = tokenize(article.title ?? '', 0);
  const colon = colonIn(tokens);
  if (colon < 1 || colon > 4) return undefined;
  const label = tokens.slice(0, colon);
  const sure =
    label.some(({ lower }) => LABEL.has(lower) && !OF_PEOPLE.has(lower)) &&
    label.every(({ lower, capital, kind }) => capital || kind === 'number' || IN_LABEL.has(lower));
  return sure ? asTitle(titleFrom(article, tokens, colon + 1)) : undefined;
}

function colonIn(tokens: readonly Token[]): number {
  return tokens.findIndex(({ text }) => text === ':' || text === '|');
}

function titleIn(article: Article, all: readonly Token[]): readonly Token[] | undefined {
  const colon = colonIn(all);
  if (isLabel(all, colon)) return asTitle(titleFrom(article, all, colon + 1)) ?? titleBehindNoun(all);
  const end = all.findIndex(({ text }, i) => i > 0 && (text === '|' || text === '–' || text === '—'));
  const tokens = end < 0 ? all : all.slice(0, end);
  return titleBehindNoun(tokens) ?? titleBeforeNews(tokens) ?? titleBehindVerb(tokens);
}

function isLabel(tokens: readonly Token[], colon: number): boolean {
  if (colon < 1 || colon > 5) return false;
  const label = tokens.slice(0, colon);
  return (
    label.some(({ lower }) => LABEL.has(lower)) &&
    label.every(({ lower, kind }) => LABEL.has(lower) || IN_LABEL.has(lower) || kind === 'number')
  );
}

/** "Low Tide trailer shows", "Low Tide gets a second season" */
function titleBeforeNews(tokens: readonly Token[]): readonly Token[] | undefined {
  const [first, second] = tokens;
  const from = first?.possessive && second?.capital && PLATFORM_KEYS.has(foldName(first.text)) ? 1 : 0;
  let start = from;
  for (let i = from + 1; i <= from + SUBJECT_LONGEST && i < tokens.length; i += 1) {
    const { lower, kind } = tokens[i] as Token;
    // "E3: Low Tide gets a date"
    if (lower === ':' && /^(?:\p{Lu}|\d)+$/u.test(tokens[i - 1]?.text ?? '')) {
      start = i + 1;
      continue;
    }
    if (kind === 'mark' && !/^[:&]$/.test(lower)) return undefined;
    const next = tokens[i + 1]?.lower ?? '';
    const told = BECOMES.get(lower);
    // "Low Tide star Ada Stone"
    if (NEWS_OF.has(lower) && startsWithGivenName(tokens[i + 1]?.text ?? '')) return undefined;
    const owner = NEWS_OF.has(lower) && i > start ? ownerOf(tokens, start, i) : undefined;
    if (owner !== undefined) return asTitle(owner);
    if (NEWS_OF.has(lower) || (BECOMES.has(lower) && (told === undefined || told.test(next))))
      return i > start ? asTitle(tokens.slice(start, i)) : undefined;
  }
  return undefined;
}

/** "Quark is adapting Low Tide", "Ada Stone to star in Low Tide for Quark" */
function titleBehindVerb(tokens: readonly Token[]): readonly Token[] | undefined {
  const verb = tokens.findIndex(
    ({ lower }, i) => i > 0 && (DONE_TO.has(lower) || ORDERED.has(lower)) && isDone(tokens, i),
  );
  if (verb < 0) return undefined;
  let from = verb + 1;
  // "orders drama series Low Tide"
  while (from < tokens.length && isOfKind(tokens[from] as Token)) from += 1;
  let to = from;
  while (to < tokens.length && !isEdgeMark(tokens[to]) && tokens[to]?.text !== ',') {
    if (to > from && BEHIND_VERB.test(tokens[to]?.lower ?? '')) break;
    to += 1;
  }
  const ofKind = MEDIUM_NOUNS.has(tokens[from - 1]?.lower ?? '');
  return to - from > 1 || ofKind || to === tokens.length ? asTitle(tokens.slice(from, to)) : undefined;
}

/** "star in", "picks up": where the word alone is no verb with an object. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'in') return /^(?:star|stars|starring|cast|appear|role|roles)$/.test(before);
  if (lower === 'up') return before === 'picks';
  if (/^(?:direct|lead|headline)$/.test(lower)) return before === 'to';
  return true;
}

function isOfKind({ lower }: Token): boolean {
  return /^(?:new|its|the|a|an|original|upcoming|limited|animated|live-action|crime|sci-fi|family|teen|legal|medical|spy|musical|hit)$/.test(
    lower,
  )
    ? lower !== 'the'
    : MEDIUM_NOUNS.has(lower);
}
