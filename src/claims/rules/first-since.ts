import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { atEach } from './at-each.ts';
import { inThePast } from './finding.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** "X, A's first film since Y", "it is A's first since Y", "A's follow-up to Y": the same maker of both. */
export const firstSince: Rule = {
  name: 'first since',
  triggers: ['since', 'follow-up', 'followup'],
  read: atEach((s, at) => {
    const owner = wordAt(s, at) === 'since' ? ownerOfFirst(s, at) : ownerOfFollowUp(s, at);
    return owner === undefined ? [] : readAt(s, owner, wordAt(s, at) === 'since' ? at + 1 : at + 2);
  }),
};

/** "A's first feature film since", "her first novel in ten years since": where the owner stands. */
function ownerOfFirst(s: SentenceReading, since: number): number | undefined {
  for (let i = since - 1; i > since - 9 && i > 0; i -= 1) {
    if (/^(?:first|second|third|next)$/.test(wordAt(s, i))) return ownerAt(s, i - 1);
    if (s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-') return undefined;
    if (/^(?:role|part|performance|appearance|lead|turn|tour|album|season|series)$/.test(wordAt(s, i)))
      return undefined;
  }
  return undefined;
}

/** "A's long-awaited follow-up to". */
function ownerOfFollowUp(s: SentenceReading, noun: number): number | undefined {
  if (wordAt(s, noun + 1) !== 'to') return undefined;
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    const owner = ownerAt(s, i);
    if (owner !== undefined) return owner;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function ownerAt(s: SentenceReading, at: number): number | undefined {
  return (isName(s, at) && s.units[at]?.possessive) || /^(?:his|her)$/.test(wordAt(s, at)) ? at : undefined;
}

function readAt(s: SentenceReading, owner: number, from: number): readonly Finding[] {
  const person = isName(s, owner) ? personAt(s, owner) : s.subject;
  const known = person === undefined ? undefined : s.reading.evidence.get(foldName(person));
  if (person === undefined || known === undefined || known.crew === 0 || known.crew < known.actor) return [];
  const { works, end } = worksFrom(s, from);
  const before = works[0];
  if (before === undefined || isUnclaimed(s, owner, from)) return [];
  const role = roleOf(s, owner, from);
  const now = toldOf(s, owner);
  const span = { from: owner, to: end };
  const earlier = inThePast(crewFinding(person, role, before, span));
  return now === undefined || foldName(now.title) === foldName(before.title)
    ? earlier
    : [...crewFinding(person, role, now, span), ...earlier];
}

function roleOf(s: SentenceReading, owner: number, to: number): string {
  for (let i = owner + 1; i < to; i += 1) {
    const medium = MEDIUM_NOUNS.get(wordAt(s, i));
    if (medium === 'book' || medium === 'comic') return 'author';
    if (medium === 'play') return 'writer';
    if (medium === 'series') return 'creator';
  }
  return 'director';
}

/** "X, A's first since", "The film, A's first since", "X is A's first since": what the words tell more of. */
function toldOf(s: SentenceReading, owner: number): Work | undefined {
  let at = owner - 1;
  while (/^(?:is|was|marks|director|filmmaker|writer-director|author|and|also)$/.test(wordAt(s, at))) at -= 1;
  if (wordAt(s, at) === ',') at -= 1;
  else if (at === owner - 1) return undefined;
  if (isName(s, at)) return s.units[at]?.possessive ? undefined : titleSlot(s, at);
  return MEDIUM_NOUNS.has(wordAt(s, at)) || /^(?:it|which)$/.test(s.units[at]?.lower ?? '')
    ? s.topic
    : undefined;
}
