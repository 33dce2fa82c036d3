import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { AUXILIARIES, RELEASE_VERBS } from '../words/release.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "Northgate, from director A", "Northgate, a new drama from director A"; "the film, from director A" is the one spoken of. */
export function workFrom(s: SentenceReading, from: number) {
  if (from === 0) return frontedBy(s) ?? s.topic;
  // "X, a drama about the sea, comes from creator A"
  if (/^(?:comes?|came|coming|hails?|hailed)$/.test(wordAt(s, from - 1)))
    return worksBefore(s, from - 1)?.works[0] ?? s.topic;
  let at = from - 1;
  if (wordAt(s, at) === ',') at -= 1;
  // "X, a new spin on Y from director A": X
  if (isName(s, at) && /^(?:on|of)$/.test(wordAt(s, at - 1))) return apposedTo(s, at - 1) ?? titleSlot(s, at);
  if (isName(s, at)) return titleSlot(s, at);
  let last = at - 7;
  for (let i = at; i > last && i >= 0; i -= 1) {
    // "X, a drama about a family, from director A"
    if (/^(?:about|of|with|on|in|and|at)$/.test(wordAt(s, i - 1)) && /^(?:a|an|the)$/.test(wordAt(s, i))) {
      last = at - 12;
      continue;
    }
    // "has ordered a “X” series from writer A"
    if (isName(s, i) && i < at && isTitle(s.reading, s.units[i]) && MEDIUM_NOUNS.has(wordAt(s, i + 1)))
      return titleSlot(s, i);
    // "The result is a tender look at love from director A"
    if (/^(?:a|an)$/.test(wordAt(s, i)) && /^(?:is|was|as|be|remains|becomes)$/.test(wordAt(s, i - 1)))
      return s.topic;
    // "A first feature from director A, this is": of what is told of
    if (i === 0 && MEDIUM_NOUNS.has(wordAt(s, at)) && tellsOfTopic(s, from)) return s.topic;
    // "“X,” the horror film from director A": the comma may stand inside the quotation marks
    const named = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
    const beside = isName(s, named) && (named < i - 1 || s.units[named]?.quoted === true);
    if (/^(?:a|an|another)$/.test(wordAt(s, i)) || /^an? /i.test(s.units[i]?.text ?? ''))
      return beside ? titleSlot(s, named) : undefined;
    if (/^(?:the|this|its)$/.test(wordAt(s, i))) return beside ? titleSlot(s, named) : s.topic;
    if (wordAt(s, i) === '' && !isName(s, i)) break;
  }
  return s.topic;
}

/** "X, a new spin on": the title whose apposition the preposition at unit `small` ends. */
function apposedTo(s: SentenceReading, small: number) {
  for (let i = small - 1; i > small - 8 && i > 1; i -= 1) {
    if (/^(?:a|an|the)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === ',')
      return isName(s, i - 2) && !s.units[i - 2]?.possessive ? titleSlot(s, i - 2) : undefined;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function tellsOfTopic(s: SentenceReading, from: number): boolean {
  for (let i = from + 1; i < from + 24 && i < s.units.length; i += 1) {
    if (wordAt(s, i) !== ',') continue;
    if (/^(?:this|it)$/.test(wordAt(s, i + 1)) && /^(?:is|was|follows|stars|tells)$/.test(wordAt(s, i + 2)))
      return true;
    if (isName(s, i + 1) && workAt(s, i + 1)?.work.title === s.topic?.title) return true;
  }
  return false;
}

/** "From director A (Y) and writer B, X opens": X. */
function frontedBy(s: SentenceReading) {
  let inside = false;
  for (let i = 1; i < 40 && s.units[i] !== undefined; i += 1) {
    const word = wordAt(s, i);
    if (/^[()]$/.test(word)) inside = word === '(';
    if (word === ',' && !inside && isName(s, i + 1)) {
      const work = workAt(s, i + 1)?.work;
      if (work !== undefined) return work;
    }
  }
  return undefined;
}

/** "X will also open with showrunner A and director B": X, where the words before "with" tell of its coming out. */
export function openingWork(s: SentenceReading, role: number) {
  let at = role - 1;
  while (
    at > role - 16 &&
    (isName(s, at) || /^(?:and|,|&|\/|executive)$/.test(wordAt(s, at)) || CREW_NOUNS.has(wordAt(s, at)))
  )
    at -= 1;
  if (wordAt(s, at) !== 'with') return undefined;
  for (let i = at - 1; i > at - 5 && s.units[i]?.kind === 'word'; i -= 1) {
    if (!RELEASE_VERBS.has(wordAt(s, i))) continue;
    let verb = i;
    while (verb > i - 5 && AUXILIARIES.has(wordAt(s, verb - 1))) verb -= 1;
    return worksBefore(s, verb)?.works[0];
  }
  return undefined;
}
