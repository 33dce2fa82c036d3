import { SEEN } from '../words/hedges.ts';
import type { SentenceReading } from './reading.ts';

/** Whether the hedge at `at` is about something other than a claim whose first unit is `from`. */
export function isOfSomethingElse(s: SentenceReading, at: number, from: number): boolean {
  const word = s.units[at]?.lower ?? '';
  // "May 9" is a month and no doubt.
  if (s.units[at]?.text === 'May' || isOfBeingKnown(s, at)) return true;
  switch (word) {
    case 'possibly':
    case 'potentially':
    case 'perhaps':
    case 'probably':
    case 'presumably':
      // "The possibly evil Ada"
      return isArticle(s, at - 1) || isFarBefore(s, at, from, BESIDE);
    case 'may':
    case 'might':
    case 'could':
      return isFarBefore(s, at, from, VERB_GROUP);
    // "from a script by Bo Reed" is written, whoever is in talks
    case 'talks':
    case 'negotiations':
      return at < from && hasBetween(at, from, (i) => s.units[i]?.lower === 'from' && isArticle(s, i + 1));
    // "due to the strike"
    case 'due':
      return isReason(s, at + 1);
    // "She thought it was over" doubts nothing, "is thought to play" does
    case 'thought':
    case 'said':
      return s.units[at + 1]?.lower !== 'to' || !isPassive(s, at);
    case 'sources':
      return !/^(?:say|said|claim|suggest|indicate|hint)$/.test(s.units[at + 1]?.lower ?? '');
    case 'word':
      return s.units[at + 1]?.lower !== 'has' || s.units[at + 2]?.lower !== 'it';
    case 'poised':
      return !/^(?:to|for)$/.test(s.units[at + 1]?.lower ?? '');
    // "Circling her lamp is Ada Stone as Kira": in a picture
    case 'circling':
      return at === 0 || s.units[at + 1]?.possessive === true;
    // "tentatively titled"
    case 'tentatively':
      return /^(?:titled|entitled|called|named|dubbed|known)$/.test(s.units[at + 1]?.lower ?? '');
    // "Despite the rumours, Ada Stone stars"
    case 'rumors':
    case 'rumours':
    case 'speculation':
      return (
        s.units[at + 1]?.lower !== 'that' &&
        hasBetween(at - 5, at, (i) => SETS_ASIDE.has(s.units[i]?.lower ?? ''))
      );
    default:
      return false;
  }
}

/** "Perhaps best known for", "you may also remember", "fans might best recognize Ada Stone": that she is known. */
function isOfBeingKnown(s: SentenceReading, at: number): boolean {
  let i = at + 1;
  while (/^(?:also|even|well|best|better|most|mostly|already|just|still)$/.test(s.units[i]?.lower ?? ''))
    i += 1;
  const next = s.units[i]?.lower ?? '';
  if (/^(?:remember|recogni[sz]e|know|recall|known|remembered|recogni[sz]ed|familiar)$/.test(next))
    return true;
  return next === 'have' && SEEN.test(s.units[i + 1]?.lower ?? '');
}

/** Stands before the claim, and too far or behind too much for it to be the claim that is doubted. */
function isFarBefore(s: SentenceReading, at: number, from: number, reach: number): boolean {
  return (
    at < from &&
    (from - at > reach || hasBetween(at + 1, from, (i) => ENDS_DOUBT.has(s.units[i]?.lower ?? '')))
  );
}

/** "Due to the strike", "due in large part to its cast": behind "due". */
function isReason(s: SentenceReading, at: number): boolean {
  let to = at;
  while (
    /^(?:in|no|small|large|great|part|partly|mainly|mostly|largely|primarily)$/.test(s.units[to]?.lower ?? '')
  )
    to += 1;
  return s.units[to]?.lower === 'to' && !HAPPENS.has(s.units[to + 1]?.lower ?? '');
}

/** "Is said", "are widely thought" */
function isPassive(s: SentenceReading, at: number): boolean {
  return hasBetween(at - 2, at, (i) => /^(?:is|are|was|were|be|been)$/.test(s.units[i]?.lower ?? ''));
}

function hasBetween(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let i = Math.max(0, from); i < to; i += 1) if (holds(i)) return true;
  return false;
}

function isArticle(s: SentenceReading, at: number): boolean {
  return /^(?:the|an?)$/.test(s.units[at]?.lower ?? '');
}

/** "Perhaps also Ada Stone": units that such a word reaches over. */
const BESIDE = 3;
/** "Could well be played in the end by Ada Stone" */
const VERB_GROUP = 8;
const ENDS_DOUBT = new Set([
  ',',
  ')',
  '(',
  ':',
  'that',
  'to',
  'who',
  'which',
  'if',
  'whether',
  'because',
  'but',
]);
const SETS_ASIDE = new Set([
  'despite',
  'aside',
  'apart',
  'besides',
  'ending',
  'amid',
  'amidst',
  'notwithstanding',
]);
/** Behind "due to", of a work or its people; anything else is a reason. */
const HAPPENS = new Set(
  'air appear arrive be become begin bow close come conclude continue debut direct drop end feature finish follow go hit join kick land launch make open play premiere produce publish reach release reprise return roll run screen see show star start stream take tour voice wrap write'.split(
    ' ',
  ),
);
