import type { Work } from '../../claim.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { CARDINALS, readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atUnits } from '../at-each.ts';
import { basedOn } from '../platform/orders-object.ts';
import type { Finding, Rule } from '../rule.ts';
import { getsIt, isGivenToTopic, isPlacedByChannel, namedBefore, orderedFor } from './given-order.ts';
import { isOfOther, ownerOf } from './whose-count.ts';

/** "The eight-episode miniseries", "a 10-part drama", "an eight-episode TV adaptation of X". */
export const hyphenated: Rule = {
  name: 'episodes: as an adjective',
  triggers: [...MEDIUM_NOUNS.keys(), 'season', 'order', 'run', 'arc', 'serial', ...parters()],
  read: atUnits(({ lower }) => lower.length > 5 && COUNTED.test(lower), readAt),
};

function parters(): string[] {
  const figures = [...CARDINALS.keys(), 22, 24, 26];
  return [...figures.slice(2), ...CARDINALS.slice(2)].flatMap((number) => [
    `${number}-parter`,
    `${number}-part`,
    `${number}-episode`,
  ]);
}

const COUNTED = /^([a-z]+|\d{1,3})[-‐‑](?:episode|part|parter)s?(?:[-‐‑](?:long|strong))?$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.lower ?? '';
  const count = readNumber(COUNTED.exec(word)?.[1]);
  if (count === undefined || count < 2) return [];
  // "Originally planned as a six-part series": it became something else.
  if (s.units.slice(Math.max(0, at - 6), at).some((u) => /^(?:originally|initially)$/.test(u.lower)))
    return [];
  if (/parters?$/.test(word)) {
    // "the two-parter from series one": a part of it
    if (/^(?:from|of|in|on)$/.test(s.units[at + 1]?.lower ?? '') && s.units[at - 1]?.lower === 'the')
      return [];
    const work = isPredicate(s, at) || s.units[at - 1]?.lower === 'the' ? workFor(s, at, at) : undefined;
    return work === undefined ? [] : found(work, count, at, at + 1);
  }
  return behindCount(s, at, at + 1, count);
}

/** The noun or title behind a count that ends in front of `from`. */
export function behindCount(s: SentenceReading, at: number, from: number, count: number): Finding[] {
  for (let i = from; i < from + 6; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || (unit.kind === 'mark' && unit.lower !== ',')) return [];
    if (unit.kind === 'name') {
      const mention = mayBeTitle(s, i) ? titleAt(s, i) : undefined;
      if (mention !== undefined) return found(mention.work, count, at, mention.to);
      continue;
    }
    if (OF_A_PART.test(unit.lower)) return [];
    if (!MEDIUM_NOUNS.has(unit.lower) && !WHOLE.test(unit.lower)) continue;
    // "A six-part spin-off": another work, unless it is named
    if (ANOTHER.test(unit.lower) && s.units[i + 1]?.kind !== 'name') return [];
    if (unit.lower === 'serial' && s.units[i + 1]?.lower === 'killer') return [];
    // "a two-episode story arc"
    if (OF_A_PART.test(s.units[i + 1]?.lower ?? '')) return [];
    if (MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '') || WHOLE.test(s.units[i + 1]?.lower ?? '')) continue;
    const work = ownerOf(s, at, i) ?? workFor(s, at, i);
    return work === undefined || isOfOther(s, work) ? [] : found(work, count, at, i + 1);
  }
  return [];
}

/** What no adjective in front of the number is. */
const ENDS =
  /^(?:an?|the|its|his|her|their|of|in|on|for|to|with|by|from|and|is|was|as|into|than|that|which)$/;

const MAKING = /^(?:production|filming|shooting|work)$/;

const OF_A_PART =
  /^(?:arc|storyline|crossover|stint|finale|special|episode|premiere|tournament|remake|podcast|documentary|interview|recap)$/;

const WHOLE = /^(?:season|order|run|format|serial|commitment|pickup|commission|instal?lment)$/;

const ANOTHER = /^(?:spin-?off|sequel|prequel|follow-up)$/;

/** The title behind the noun ("series X", "adaptation of X"), else the work that is spoken of. */
function workFor(s: SentenceReading, at: number, noun: number): Work | undefined {
  const next = s.units[noun + 1];
  const word = s.units[noun]?.lower ?? '';
  const medium = s.units
    .slice(at + 1, noun + 1)
    .some((unit) => /^(?:tv|television|series|miniseries|show)$/.test(unit.lower));
  if (next?.lower === 'of') {
    const named = worksStartingAt(s, noun + 2, true)?.works[0];
    // "X is an eight-episode adaptation of a novel"
    if (named === undefined) return isPredicate(s, at) ? saidOf(s, at) : undefined;
    return word === 'adaptation' && medium ? { title: named.title, medium: 'series' } : named;
  }
  if (GIVEN.test(word)) {
    const receiver = orderedFor(s, at, noun);
    if (receiver !== undefined) return receiver;
  }
  if (next?.kind === 'name' && mayBeTitle(s, noun + 1)) return titleAt(s, noun + 1)?.work;
  const told = basedOn(s, noun);
  if (told !== undefined) return told.works[0];
  // "He wrote a ten-part drama": a new work that has no name here, unless the sentence goes on about the known one.
  const article = s.units[at - 1]?.lower ?? '';
  const ordinal = word === 'season' ? readNumber(s.units[noun - 1]?.lower, 'ordinal') : undefined;
  if (ordinal !== undefined && s.topic !== undefined) return { ...s.topic, season: ordinal };
  // "a 13-episode Season 3"
  const which = word === 'season' ? readNumber(next?.lower) : undefined;
  if (which !== undefined && s.topic !== undefined) return { ...s.topic, season: which };
  let apposed = at - 1;
  while (apposed > at - 4 && s.units[apposed]?.kind === 'word' && !ENDS.test(s.units[apposed]?.lower ?? ''))
    apposed -= 1;
  const owner = s.units[apposed];
  if (
    (/^(?:a|an|the|its)$/.test(owner?.lower ?? '') || (owner?.kind === 'name' && owner.possessive)) &&
    /^[,:(]$/.test(s.units[apposed - 1]?.lower ?? '')
  ) {
    const beside = mayBeTitle(s, apposed - 2) ? titleAt(s, apposed - 2)?.work : undefined;
    if (beside !== undefined && isTitle(s.reading, s.units[apposed - 2])) return beside;
  }
  const isNew = /^(?:a|an|another)$/.test(article) || /^(?:short-lived|new)$/.test(article);
  if (GIVEN.test(word) && isGivenToTopic(s, at - 2)) return s.topic;
  // "Production on an eight-episode run"
  if (/^(?:season|run|order)$/.test(word) && MAKING.test(s.units[at - 3]?.lower ?? '')) return s.topic;
  const gets = isNew ? getsIt(s, at) : undefined;
  if (gets !== undefined) return gets;
  // "X was picked up by Quark and will see a chef cook for a six-episode docuseries"
  const first = s.units[0]?.lower === 'the' ? 1 : 0;
  if (
    isNew &&
    s.units[at - 2]?.lower === 'for' &&
    isTitle(s.reading, s.units[first]) &&
    !s.units[first]?.possessive &&
    onlyOne(s, first)
  )
    return titleAt(s, first)?.work;
  const ends = next === undefined || next.kind === 'mark' || /^(?:last|this|in|after|and)$/.test(next.lower);
  if (/^(?:order|season)$/.test(word) && ends && isPlacedByChannel(s, at)) return s.topic;
  if (GIVEN.test(word) && isNew && namedBefore(s, at)) return undefined;
  return isNew && !isPredicate(s, at) ? undefined : adaptedWork(s, at);
}

/** Whether the sentence names no other work than that at `at`. */
function onlyOne(s: SentenceReading, at: number): boolean {
  const title = titleAt(s, at)?.work.title;
  return s.units.every((unit, i) => !isTitle(s.reading, unit) || titleAt(s, i)?.work.title === title);
}

/** What a network gives, or a work gets. */
const GIVEN = /^(?:order|commitment|pickup|commission)$/;

/** "It is an eight-part drama", "X was adapted into a ten-episode series", "X will be a six-episode series". */
function isPredicate(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const unit = s.units[i];
    const word = unit?.lower ?? '';
    if (
      /^(?:is|are|be|was|into|as|marks|becomes|become|it's)$/.test(word) ||
      (unit?.possessive && /^(?:it|it's)$/.test(word))
    )
      return true;
    // "Quark is home to a four-part series"
    if (word === 'to' && s.units[i - 1]?.lower === 'home') return false;
  }
  return false;
}

/** "X is an eight-part …": its subject. */
function saidOf(s: SentenceReading, at: number): Work | undefined {
  for (let i = at - 1; i > at - 5 && i > 0; i -= 1)
    if (/^(?:is|was)$/.test(s.units[i]?.lower ?? '')) return worksBefore(s, i)?.works[0];
  return undefined;
}

/** "It was adapted into a 10-episode TV series in 2017" is another work of the same name, with that year. */
function adaptedWork(s: SentenceReading, at: number): Work | undefined {
  const from = Math.max(0, at - 6);
  const into = from + s.units.slice(from, at).findIndex((unit) => unit.lower === 'into');
  if (into < from) return s.topic;
  let verb = into;
  while (verb > 0 && into - verb < 6 && !/^(?:was|were|has|have)$/.test(s.units[verb]?.lower ?? ''))
    verb -= 1;
  const title = worksBefore(s, verb)?.works[0]?.title;
  if (title === undefined) return undefined;
  const year = s.dates.find(
    (date) => date.from > at && date.from < at + 9 && date.precision === 'year',
  )?.edtf;
  return { title, medium: 'series', ...(year !== undefined && { year: Number(year) }) };
}

function found(work: Work, count: number, from: number, to: number): Finding[] {
  return [{ statement: { kind: 'episodes', ...work, count }, from, to }];
}
