import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { adaptedWork } from './adapted.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';
import { isAnothersTitle, titleSlot } from './whose-work.ts';

/** Whose cast stands behind "stars", "starring" and "to star" at unit `at`: the nearest title before that it belongs to, else what is spoken of. */
export function workLeft(s: SentenceReading, at: number) {
  if (isOfThatYear(s, at)) return undefined;
  const shared = sharedSubject(s, at);
  if (shared !== undefined) return shared;
  for (let i = at - 1; i >= 0 && i > at - 60; i -= 1) {
    // "The film, by A (X, Y), also stars": of the film
    if (wordAt(s, i) === ')' && i < at - 1) i = beforeParenthesis(s, i);
    if (!isName(s, i)) continue;
    // "the Northgate reboot starring A": what is spoken of, if it is called Northgate
    if (wordAt(s, at) === 'starring' && i === at - 2 && /^(?:reboot|remake|revival)$/.test(wordAt(s, at - 1)))
      return isCalledSo(s, i) ? s.topic : undefined;
    // "made into a film by A, which starred B": who made it
    if (isAnothersTitle(s, i) || wordAt(s, i - 1) === 'by') continue;
    // "a sequel to X, starring A": the list belongs to what stands right before it
    const near = isAdjacent(s, i, at) || isApposition(s, i + 1, at);
    // "After X, she goes on in a limited series starring A": not X
    if (!near && isInNewOne(s, at)) return undefined;
    if ((!near || wordAt(s, at - 1) === 'and') && isBackground(s.units, i)) continue;
    const mention =
      (near ? ownedTitle(s, i) : undefined) ??
      workAt(s, i)?.work ??
      (near && !isSomebody(s, i) && !isPlaceBefore(s, i, at) ? titleSlot(s, i) : undefined);
    // "In Salt Company - starring A": what stands right before, whatever it is
    if (mention === undefined && near && /^[-–—]$/.test(wordAt(s, at - 1)) && isOther(s, i)) return undefined;
    if (mention !== undefined) return adaptedWork(s, i, at) ?? mention;
  }
  return s.topic;
}

/** Whether what is spoken of has the name at `at` in its title. */
function isCalledSo(s: SentenceReading, at: number): boolean {
  return ` ${foldName(s.topic?.title ?? '')} `.includes(` ${s.units[at]?.key} `);
}

/** "The film tells of the years before his debut, X, and also stars A": the subject of the verb before as well, which is no X. */
function sharedSubject(s: SentenceReading, at: number): Work | undefined {
  if (/ing$/.test(wordAt(s, at))) return undefined;
  let first = at;
  while (first > at - 4 && /^(?:also|will|is|set|to|now|currently)$/.test(wordAt(s, first - 1))) first -= 1;
  if (!/^(?:and|,)$/.test(wordAt(s, first - 1))) return undefined;
  // "The show is set in the world of X, which follows B and stars A"
  for (let i = first - 2; i > first - 40 && i >= 0 && wordAt(s, i) !== ','; i -= 1)
    if (wordAt(s, first - 1) === 'and' && /^(?:which|that|it)$/.test(wordAt(s, i))) return undefined;
  const works = worksBefore(s, first)?.works;
  return works?.length === 1 ? works[0] : undefined;
}

/** "directed by his friend Bo Reed and co-starring", "a new series from Bo Reed, starring": whoever made it. */
function isSomebody(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    at > 0 &&
    unit !== undefined &&
    nameForm(unit.text) === 'somebody' &&
    (wordAt(s, at + 1) === 'and' || wordAt(s, at - 1) === 'from')
  );
}

/** "follows a family in Leith and stars": where the clause before ends. */
function isPlaceBefore(s: SentenceReading, at: number, verb: number): boolean {
  return wordAt(s, verb - 1) === 'and' && at > 1 && /^(?:in|at|from|near|to|of)$/.test(wordAt(s, at - 1));
}

/** "in a limited series starring": a work without a name. */
function isInNewOne(s: SentenceReading, at: number): boolean {
  if (!MEDIUM_NOUNS.has(wordAt(s, at - 1)) || wordAt(s, at) !== 'starring') return false;
  for (let i = at - 2; i > at - 6; i -= 1)
    if (/^(?:a|an)$/.test(wordAt(s, i))) return /^(?:in|for|into|on)$/.test(wordAt(s, i - 1));
  return false;
}

/** "The 1993 film adaptation starred A": an earlier one than is spoken of. */
function isOfThatYear(s: SentenceReading, at: number): boolean {
  // "In 2010, a film adaptation starring A was released"
  if (wordAt(s, at) === 'starring')
    return (
      at < 8 &&
      s.units[0]?.lower === 'in' &&
      isYear(s, 1) &&
      wordAt(s, 2) === ',' &&
      /^an?$/.test(wordAt(s, 3))
    );
  if (wordAt(s, at) !== 'starred') return false;
  let i = at - 1;
  while (
    i > at - 4 &&
    (MEDIUM_NOUNS.has(wordAt(s, i)) || /^(?:adaptation|version|remake)$/.test(wordAt(s, i)))
  )
    i -= 1;
  return i < at - 1 && isYear(s, i);
}

function isYear(s: SentenceReading, i: number): boolean {
  return /^(?:19|20)\d\d$/.test(s.units[i]?.text ?? '');
}

/** Nothing but ", which" between the name and the word. */
function isAdjacent(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1)
    if (!/^(?:,|-|–|—|which|that|\(|and|will|also|is|set|to|currently|now)$/.test(wordAt(s, i))) return false;
  return to - from <= 5;
}

/** "X, the 1950 film starring A", "X, a new drama, starring": nothing but what the work is stands between. */
function isApposition(s: SentenceReading, comma: number, to: number): boolean {
  const last = wordAt(s, to - 1) === ',' ? to - 2 : to - 1;
  // "In addition to Ada Stone, the series stars": a clause
  if (last === to - 1 && !/ing$/.test(wordAt(s, to))) return false;
  if (wordAt(s, comma) !== ',' || last - comma > 7 || !MEDIUM_NOUNS.has(wordAt(s, last))) return false;
  if (!/^(?:a|an|the|his|her|its|their)$/.test(wordAt(s, comma + 1))) return false;
  for (let i = comma + 2; i < last; i += 1)
    if (s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-') return false;
  return true;
}

/** "Harrow's Folly will star A": a title that nothing but its place shows, with somebody's name in it. */
function ownedTitle(s: SentenceReading, at: number): Work | undefined {
  const [owner, unit] = [s.units[at - 1], s.units[at]];
  if (at !== 1 || owner?.kind !== 'name' || unit === undefined || !owner.possessive || owner.quoted)
    return undefined;
  if (isOther(s, 0) || isTitle(s.reading, unit) || unit.words > 2 || wordAt(s, at + 1) === ',')
    return undefined;
  const known = s.reading.evidence.get(owner.key);
  if ((known?.person ?? 0) > 0 || owner.words > 1) return undefined;
  return { title: s.reading.article.body.slice(owner.start, unit.end).replace(/\s+/g, ' ') };
}
