import type { Work } from '../claim.ts';
import { antecedent } from '../reading/antecedent.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { ACTING_WORDS } from '../words/acting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isActingBefore, members, tellsOfMaking, tellsOfSongs } from './actors.ts';
import { atEach } from './at-each.ts';
import { areActors, castOf } from './casts.ts';
import { frontedWork } from './fronted.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { isName, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "A and B round out the cast", "also in the cast are A and B", "fronted by A", "joined by A", "the series cast A". */
export const castLists: Rule = {
  name: 'cast lists',
  triggers: ['cast', 'ensemble', 'lineup', 'line-up', 'by', 'of', 'gave', 'gives'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (/^(?:cast|ensemble|line-?up)$/.test(word)) return roundTheCast(s, i);
    if (word === 'by') return behindBy(s, i);
    if (word === 'of') return ofQuoted(s, i);
    return /^g[ai]ve/.test(word) ? given(s, i) : [];
  }),
};

function roundTheCast(s: SentenceReading, cast: number): readonly Finding[] {
  if (wordAt(s, cast - 1) === 'the' || wordAt(s, cast - 1) === 'cast') {
    // "rounding out the cast are", "also in the cast are", "joining the cast is"
    if (/^(?:are|is)$/.test(wordAt(s, cast + 1)) && /^(?:in|out|joining|of)$/.test(wordAt(s, cast - 2)))
      return listed(s, cast + 2, s.topic);
    if (wordAt(s, cast - 2) === 'out' && /^rounds?$/.test(wordAt(s, cast - 3)))
      return members(s, peopleBefore(s, cast - 3), s.topic, cast);
    return [];
  }
  // "Northgate cast A", "the series has cast A"
  const subject = /^(?:has|have|also)$/.test(wordAt(s, cast - 1)) ? cast - 2 : cast - 1;
  const at = s.units[cast + 1];
  if (at?.kind !== 'name' || !isFullName(at) || isTitle(s.reading, at)) return [];
  return listed(s, cast + 1, workOrTopic(s, subject));
}

/** The title at unit `i`, or what is spoken of for "the series" there. */
function workOrTopic(s: SentenceReading, i: number): Work | undefined {
  if (isName(s, i)) return workAt(s, i)?.work;
  if (!MEDIUM_NOUNS.has(wordAt(s, i))) return undefined;
  // "the six-part drama"
  for (let j = i - 1; j > i - 5 && j >= 0; j -= 1)
    if (/^(?:the|this|new|its)$/.test(wordAt(s, j))) return s.topic;
    else if (s.units[j]?.kind === 'mark' || /^(?:a|an|of|in)$/.test(wordAt(s, j))) return undefined;
  return undefined;
}

function behindBy(s: SentenceReading, by: number): readonly Finding[] {
  const word = wordAt(s, by - 1);
  if (/^(?:out|off)$/.test(word) && /^round(?:ed)?$/.test(wordAt(s, by - 2)))
    return listed(s, by + 1, s.topic);
  const joining = joinedAt(s, by);
  if (joining !== undefined) return joined(s, joining, by);
  const led = /^(?:up|off)$/.test(word) ? wordAt(s, by - 2) : word;
  if (/^(?:supported|accompanied|voiced)$/.test(led)) return supported(s, by, by);
  if (!/^(?:led|fronted|headlined|toplined|headed)$/.test(led)) return [];
  if (by === 1) return listed(s, 2, frontedWork(s, peopleFrom(s, 2, false).end));
  let i = led === word ? by - 2 : by - 3;
  if (/^(?:is|was|also)$/.test(wordAt(s, i))) i -= 1;
  else if (wordAt(s, i) === ',') i -= 1;
  else return [];
  if (wordAt(s, i) === 'which') return listed(s, by + 1, antecedent(s, i)?.works[0]);
  return listed(s, by + 1, workOrTopic(s, i));
}

/** "joined by", "joined in the cast by", "joined on screen by": where "joined" stands. */
function joinedAt(s: SentenceReading, by: number): number | undefined {
  for (let i = by - 1; i > by - 6 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'joined') return i;
    if (!/^(?:in|on|the|cast|screen|series|season|film|this|there|also|ensemble|show)$/.test(wordAt(s, i)))
      return undefined;
  }
  return undefined;
}

/** "They are joined by A and B": of those whom the sentence before showed to act. */
function joined(s: SentenceReading, verb: number, by: number): readonly Finding[] {
  // "A and B return, and are joined by C", "A reprises her role, joined by B"
  if (verb > 5 || wordAt(s, verb - 1) === ',') return supported(s, verb, by);
  if (!/^(?:is|are|be|also|she's|he's|they're)$/.test(wordAt(s, verb - 1))) return [];
  // "The cast is joined by"
  if (/^(?:cast|ensemble|leads)$/.test(wordAt(s, verb - 2))) return listed(s, by + 1, s.topic);
  const first = s.units[0];
  const who = /^(?:they|he|she|she's|he's|they're)$/.test(wordAt(s, 0))
    ? s.subject
    : first === undefined
      ? undefined
      : personAt(s, 0);
  const acting = s.reading.evidence.get(foldName(who ?? ''))?.actor ?? 0;
  return acting === 0 ? [] : listed(s, by + 1, s.topic);
}

/** "A stars, supported by B and C", "A and B return, and are joined by C": where a word before unit `to` tells of acting. */
function supported(s: SentenceReading, to: number, by: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, by + 1, false);
  const acting = isActingBefore(s, to) || ACTING_WORDS.has(wordAt(s, by + 1));
  if (people.length === 0 || !acting || tellsOfMaking(s) || tellsOfSongs(s) || !areActors(s, people))
    return [];
  return castOf(s, people, spokenOf(s, by), { from: by, to: end });
}

/** "hosted by A of “X,”": a title in quotation marks that says who somebody is. */
function ofQuoted(s: SentenceReading, of: number): readonly Finding[] {
  const unit = s.units[of + 1];
  const who = s.units[of - 1];
  if (unit?.kind !== 'name' || !unit.quoted || who?.kind !== 'name' || !isFullName(who)) return [];
  return members(s, peopleBefore(s, of).slice(-1), titleSlot(s, of + 1), of + 2);
}

/** "gave A, B and C their first big roles". */
function given(s: SentenceReading, verb: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, verb + 1, false);
  if (!/^(?:his|her|their)$/.test(wordAt(s, end))) return [];
  for (let i = end + 1; i < end + 5; i += 1) {
    if (/^(?:roles?|break|breaks|parts?)$/.test(wordAt(s, i)))
      return members(s, people, workOrTopic(s, verb - 1) ?? s.topic, end);
    if (s.units[i]?.kind !== 'word') return [];
  }
  return [];
}

function listed(s: SentenceReading, from: number, work: Work | undefined): readonly Finding[] {
  const { people, end } = peopleFrom(s, from, false);
  return members(s, people, work, end);
}
