import type { Span } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence } from './answer.ts';
import { isCaption } from './caption.ts';
import type { Library } from './library.ts';

/** The evidence that a claim is, with the words that matter marked. Undefined where its article is not in this library. */
export function evidenceOf(
  library: Library,
  claim: Pick<Claim, 'article' | 'sentence' | 'start' | 'end'>,
  words: readonly (string | undefined)[] = [],
  note?: string,
): Evidence | undefined {
  const article = library.byId.get(claim.article);
  if (!article) return undefined;
  const plain = article.sentences.find(({ start, end }) => start === claim.start && end === claim.end)?.plain;
  return {
    article,
    quote: claim.sentence,
    ...(plain === undefined ? {} : { plain }),
    start: claim.start,
    end: claim.end,
    marks: findMarks(plain ?? claim.sentence, words),
    ...(note ? { note } : {}),
  };
}

/** Claims for or against a fact that are brought as evidence: more than anybody reads. */
const MOST_CLAIMS = 40;
/** The same for all facts of an answer together. */
const MOST_EVIDENCE = 240;

/** Evidence for facts: each supporting sentence once, the claims against them after, the freshest article first. */
export function evidenceForFacts(
  library: Library,
  facts: readonly Fact[],
  words: readonly (string | undefined)[] = [],
): Evidence[] {
  const told = facts.slice(0, MOST_EVIDENCE / 2);
  const most = Math.max(2, Math.min(MOST_CLAIMS, Math.floor(MOST_EVIDENCE / told.length)));
  const support = told.flatMap((fact) =>
    withoutCaptions(fact.support)
      .slice(0, most)
      .map((claim) => evidenceOf(library, claim, wordsOfClaim(claim, words), noteOf(claim))),
  );
  const dissent = told.flatMap((fact) =>
    fact.against
      .slice(0, most)
      .map(({ claim, says }) => evidenceOf(library, claim, wordsOfClaim(claim, words), `says “${says}”`)),
  );
  return distinctEvidence([...support.filter(isHere).sort(byClarity), ...dissent.filter(isHere)]);
}

/** A line of the cast list adds nothing to a whole sentence of the same article that says the same. */
function withoutCaptions(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set(claims.filter(({ sentence }) => !isCaption(sentence)).map(({ article }) => article));
  return claims.filter(({ sentence, article }) => !isCaption(sentence) || !told.has(article));
}

/** The words in a claim that carry what it says. */
export function wordsOfClaim(claim: Claim, extra: readonly (string | undefined)[]): (string | undefined)[] {
  if (claim.kind === 'cast') return [claim.person, lastWord(claim.person), claim.character, ...extra];
  if (claim.kind === 'release') return [claim.asStated, ...extra];
  if (claim.kind === 'crew') return [claim.person, lastWord(claim.person), claim.role, ...extra];
  if (claim.kind === 'platform') return [claim.platform, ...extra];
  if (claim.kind === 'episodes') return [String(claim.count), ...extra];
  return [claim.character, ...extra];
}

const lastWord = (name: string) => name.split(' ').at(-1);

function noteOf(claim: Claim): string | undefined {
  if (claim.editor) return 'editor’s note';
  if (claim.status === 'expected') return 'expected';
  if (claim.status === 'rumoured') return 'not confirmed';
  return claim.status === 'denied' ? 'denied' : undefined;
}

/** Which of the evidence speaks for a fact: the first `most` indexes, in order. */
export function citesOf(fact: Fact, evidence: readonly Evidence[], most = 3): number[] {
  const starts = new Map<string, Set<number>>();
  for (const { article, start } of fact.support.slice(0, MOST_CLAIMS)) {
    const known = starts.get(article);
    if (known) known.add(start);
    else starts.set(article, new Set([start]));
  }
  const cites: number[] = [];
  for (let at = 0; at < evidence.length && cites.length < most; at += 1) {
    const one = evidence[at];
    if (one && starts.get(one.article.id)?.has(one.start)) cites.push(at);
  }
  return cites;
}

/** Each sentence once, in the order given; a note on a later copy is kept. */
export function distinctEvidence(all: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of all) {
    const key = `${one.article.id}:${one.start}`;
    const known = seen.get(key);
    if (!known) seen.set(key, one);
    else if (!known.note && one.note) seen.set(key, { ...known, note: one.note });
  }
  return [...seen.values()];
}

/** Plain statements before hedged ones, short sentences before long ones, later articles before earlier ones. */
function byClarity(a: Evidence, b: Evidence): number {
  const hedge = Number(a.note !== undefined) - Number(b.note !== undefined);
  const length = Math.floor(a.quote.length / 200) - Math.floor(b.quote.length / 200);
  return (
    hedge ||
    length ||
    (b.article.published ?? '').localeCompare(a.article.published ?? '') ||
    a.article.id.localeCompare(b.article.id)
  );
}

/** Where words stand in a quote, any case, whole words only; overlapping finds keep the longest. */
export function findMarks(quote: string, words: readonly (string | undefined)[]): Span[] {
  const lower = quote.toLowerCase();
  const found = words
    .filter((word): word is string => word !== undefined && word.length > 1)
    .flatMap((word) => {
      const start = wholeWord(lower, word.toLowerCase());
      return start < 0 ? [] : [{ start, end: start + word.length }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mark, index) => !found.slice(0, index).some((other) => other.end > mark.start));
}

function wholeWord(text: string, word: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return at;
  }
  return -1;
}

const isHere = (evidence: Evidence | undefined): evidence is Evidence => evidence !== undefined;
