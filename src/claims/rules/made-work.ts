import type { Work } from '../claim.ts';
import { isBackground, isSource } from '../reading/background.ts';
import { meansFirst } from '../reading/first-of-line.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { adaptedWork } from './adapted.ts';
import { isSourceNamed } from './made-roles.ts';
import { isOfNewWork, isOfOtherVersion, nounBefore, otherForm, tellsOfNewWork } from './other-version.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';
import { isAnothersTitle, isAside, titleSlot } from './whose-work.ts';

/** Behind the people whom "by" names, who end at `end`: what was made by them. */
export function workMade(s: SentenceReading, by: number, end: number): Work | undefined {
  const named = fronted(s, by, end) ?? besideBy(s, by) ?? apposedTo(s, by);
  if (named !== undefined) return named;
  const relative = relativeBefore(s, by);
  if (relative !== undefined) return titleSlot(s, relative);
  for (let i = by - 1; i >= 0 && i > by - 40; i -= 1) {
    i = beforeParenthesis(s, i);
    if (!isName(s, i) || s.units[i]?.possessive || isAnothersTitle(s, i) || isToldAbout(s, i)) continue;
    // "the popularity of Blackline movies": a kind, and no work
    if (i < by - 4 && /^(?:films|movies|flicks|shows)$/.test(wordAt(s, i + 1)) && !s.units[i]?.quoted)
      continue;
    const near = i >= by - 4;
    const known = s.reading.evidence.get(s.units[i]?.key ?? '');
    const mention =
      workAt(s, i)?.work ??
      (near && (known?.person ?? 1) === 0 && (known?.title ?? 0) > 0 ? titleSlot(s, i) : undefined) ??
      (isApposed(s, i, by) ? titleSlot(s, i) : undefined);
    // "her untitled spy project will be directed by"
    if (/^(?:untitled|unnamed|as-yet-untitled)$/.test(wordAt(s, i - 1))) return undefined;
    // "last seen in X, directed by A": of X, whoever was seen in it
    const told = near && wordAt(s, i + 1) === ',' && wordAt(s, i + 2) !== 'and' && nounBefore(s, by) === i;
    if (mention === undefined || (isAside(s, i, by) && !told) || isSourceBefore(s, i, by)) continue;
    if (told && isBackground(s.units, i) && !isRelated(s, i) && !isOnlySource(s, i)) return mention;
    if (isBackground(s.units, i)) {
      // "an adaptation of X, written by": called X as well
      if (near && wordAt(s, i + 1) === ',' && isMadeAnew(s, i)) return mention;
      // "The sequel to X is directed by": not X
      if (near && s.topic?.title === mention.title) return undefined;
      continue;
    }
    return adaptedWork(s, i, by) ?? mention;
  }
  if (meansFirst(s)) return s.topic;
  return (
    otherForm(s, by) ??
    (isOfNewWork(s, by) || isOfOtherVersion(s, by) || tellsOfNewWork(s, by) ? undefined : s.topic)
  );
}

/** "X, about the poet Ada Stone, directed by": whom it is about. */
function isToldAbout(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 7 && i > 0 && s.units[i]?.kind !== 'mark'; i -= 1)
    if (wordAt(s, i) === 'about') return true;
  return false;
}

/** "adapted from X, with a book by": what is made from X has it. */
function isSourceBefore(s: SentenceReading, at: number, by: number): boolean {
  return isSource(s.units, at) && [1, 2, 3].some((to) => at + to < by && wordAt(s, at + to) === 'with');
}

/** "a sequel to X, directed by": the sequel is. */
function isRelated(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i > 0; i -= 1) {
    if (/^(?:to|of|from)$/.test(wordAt(s, i))) return RELATION_NOUNS.has(wordAt(s, i - 1));
    if (s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "based on the novel X, directed by": what is made from X is; "written by" tells of the novel. */
function isOnlySource(s: SentenceReading, at: number): boolean {
  if (/^(?:written|penned|authored|illustrated|first|published)$/.test(wordAt(s, at + 2))) return false;
  for (let i = at - 1; i > at - 7 && i > 0; i -= 1) {
    if (WRITTEN_NOUNS.has(wordAt(s, i)) || wordAt(s, i) === 'play') return true;
    if (/^(?:on|from)$/.test(wordAt(s, i))) return i === at - 1 || s.units[at - 1]?.possessive === true;
    if (s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "an adaptation of X", "a revival of Stone's X". */
export function isMadeAnew(s: SentenceReading, at: number): boolean {
  let of = at - 1;
  while (of > at - 5 && wordAt(s, of) !== 'of' && s.units[of]?.kind !== 'mark') of -= 1;
  return (
    wordAt(s, of) === 'of' &&
    /^(?:adaptation|revival|remake|reboot|version|production|dramatisation|dramatization)$/.test(
      wordAt(s, of - 1),
    )
  );
}

/** "was X, directed by", "in Stone's X, adapted by": what such words tell more of is a work; of a name like anybody's, perhaps not. */
function isApposed(s: SentenceReading, at: number, by: number): boolean {
  if (wordAt(s, at + 1) !== ',' || nounBefore(s, by) !== at) return false;
  const before = s.units[at - 1];
  if (before?.kind === 'name' && before.possessive) return true;
  if (
    /^(?:is|was|be|called|titled|in|film|movie|series|drama|play|comedy|thriller|for|to|of)$/.test(
      wordAt(s, at - 1),
    )
  )
    return true;
  return (
    !startsWithGivenName(s.units[at]?.text ?? '') &&
    personAt(s, at) === undefined &&
    /^(?:and|with|from|on|including|includes|include|as|than|like|by|after|before|both|its|the|new|,)$/.test(
      wordAt(s, at - 1),
    )
  );
}

/** "Created by A, X stars B", "A drama created by A, X follows": the subject behind the comma. */
function fronted(s: SentenceReading, by: number, end: number): Work | undefined {
  let comma = end;
  // "Created by A with pictures by B, X follows"
  if (/^(?:with|from|based)$/.test(wordAt(s, end)))
    while (comma < end + 12 && wordAt(s, comma) !== ',') comma += 1;
  if (wordAt(s, comma) !== ',') return undefined;
  // "Written by A of Y fame and directed by B, X follows"
  if (by > 8) return isBehindFirst(s, by) ? workAt(s, comma + 1)?.work : undefined;
  for (let i = 0; i < by; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (CREW_VERBS.get(word)?.passive || MEDIUM_NOUNS.has(word)) continue;
    if (!/^(?:and|,|executive|originally|a|an|new|co)$/.test(word)) return undefined;
  }
  return workAt(s, comma + 1)?.work;
}

/** "Written by A, who made Y, and directed by": a second participle of the clause that the sentence begins with. */
function isBehindFirst(s: SentenceReading, by: number): boolean {
  return (
    by < 30 &&
    CREW_VERBS.get(s.units[0]?.lower ?? '')?.passive === true &&
    wordAt(s, 1) === 'by' &&
    wordAt(s, by - 2) === 'and' &&
    CREW_VERBS.get(wordAt(s, by - 1))?.passive === true
  );
}

/** "the novel X by A": X. */
function besideBy(s: SentenceReading, by: number): Work | undefined {
  // "the bestselling X novels by A"
  if (WRITTEN_NOUNS.has(wordAt(s, by - 1)) && isName(s, by - 2) && !s.units[by - 2]?.possessive)
    return isOther(s, by - 2) ? undefined : titleSlot(s, by - 2);
  if (!isName(s, by - 1) || s.units[by - 1]?.possessive) return undefined;
  if (isSourceNamed(s, by - 1)) return titleSlot(s, by - 1);
  const noun = wordAt(s, by - 2) === 'series' ? wordAt(s, by - 3) : wordAt(s, by - 2);
  return MEDIUM_NOUNS.has(noun) || WRITTEN_NOUNS.has(noun) ? titleSlot(s, by - 1) : undefined;
}

/** "“X,” the novel by A", "X, a bestselling novel by A": X, whatever it is there for. */
function apposedTo(s: SentenceReading, by: number): Work | undefined {
  if (!WRITTEN_NOUNS.has(wordAt(s, by - 1)) && !/^(?:play|musical)$/.test(wordAt(s, by - 1)))
    return undefined;
  for (let i = by - 2; i > by - 8 && i > 0; i -= 1) {
    if (/^(?:the|a|an|his|her)$/.test(wordAt(s, i))) {
      const comma = wordAt(s, i - 1) === ',';
      const at = comma ? i - 2 : i - 1;
      return isName(s, at) && (comma || s.units[at]?.quoted) && !s.units[at]?.possessive
        ? titleSlot(s, at)
        : undefined;
    }
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "X, which was based on a novel by A": where X stands; only its own clause tells of it. */
function relativeBefore(s: SentenceReading, by: number): number | undefined {
  for (let i = by - 1; i > by - 10 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'which') {
      const at = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
      return isName(s, at) ? at : undefined;
    }
    if (isName(s, i) || /^[,;:—–]$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}
