import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { CAREER_PHRASES, PRAISED_NOUNS } from '../words/career.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { isActorsOwn, isKnownActor, mayAct, tellsOfMaking } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { fronted } from './fronted-station.ts';
import { IN_STORE, inStore } from './in-store.ts';
import { ownerOf } from './owner-of.ts';
import { prize } from './prize-station.ts';
import type { Finding, Rule } from './rule.ts';
import type { Station } from './station.ts';
import { subjectsOf } from './subject.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';
import { worksFrom } from './works.ts';

/**
 * Stations of an actor's way: "found fame in X", "had her breakthrough with X", "won an Oscar for X", "A's performance in X",
 * "Fresh off her role in X, A is", "spent five seasons on X", "recently wrapped X", "has X in the pipeline".
 */
export const career: Rule = {
  name: 'career',
  triggers: [
    ...CAREER_PHRASES.keys(),
    ...PRAISED_NOUNS,
    'for',
    'fresh',
    'hot',
    'after',
    'following',
    ...IN_STORE,
    'spent',
    'next',
    'latest',
    'upcoming',
    'forthcoming',
    'much-anticipated',
    'recent',
    'last',
    'first',
    'previous',
    'having',
    'best',
    'known',
    'recently',
  ],
  read: (s, ats) => ats.flatMap((at) => (wordAt(s, at) === '' && at > 0 ? [] : stationAt(s, at))),
};

function stationAt(s: SentenceReading, at: number): readonly Finding[] {
  const found =
    fronted(s, at) ??
    phrase(s, at) ??
    praised(s, at) ??
    prize(s, at) ??
    spent(s, at) ??
    inStore(s, at) ??
    nextFilm(s, at);
  if (found?.who === undefined) return [];
  const { who, works: from, sure } = found;
  const acts = isKnownActor(s, who.person);
  if (!mayAct(s, who) || (!sure && !acts) || isUnclaimed(s, Math.min(who.at, at), at + 1)) return [];
  const { works, end } = worksFrom(s, from);
  return works
    .filter(({ title }) => foldName(title) !== foldName(who.person) && !isPartOf(who.person, title))
    .flatMap((work) =>
      inThePast(
        castFinding(who.person, undefined, work, {
          from: Math.min(who.at, at),
          to: Math.max(end, who.at + 1),
        }),
      ),
    );
}

/** "… in X, Stone": the next clause begins with who she is. */
function isPartOf(person: string, title: string): boolean {
  return foldName(person).split(' ').includes(foldName(title));
}

/** "found fame in", "became a household name thanks to", "recently wrapped filming on". */
function phrase(s: SentenceReading, at: number): Station | undefined {
  for (const { words, verb, sure } of CAREER_PHRASES.get(s.units[at]?.lower ?? '') ?? []) {
    let from: number | undefined = at + 1;
    for (const word of words) {
      from = word.test(wordAt(s, from)) ? from + 1 : undefined;
      if (from === undefined) break;
    }
    // "is shooting in Oslo": a place
    if (from === undefined || (words.length === 0 && /^(?:in|at|near|outside)$/.test(wordAt(s, from))))
      continue;
    // directors work on things as well
    if (!sure && MAKERS_TOO.has(s.units[at]?.lower ?? '') && tellsOfMaking(s)) return undefined;
    const start = at + verb;
    const who = subjectsOf(s, start)[0] ?? whoBefore(s, start);
    if (!sure && who !== undefined && makesBetween(s, who.at, at)) continue;
    return { who, works: from, sure };
  }
  return undefined;
}

/** "A directed two episodes and has also worked on X": perhaps behind the camera again. */
function makesBetween(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (CREW_VERBS.has(wordAt(s, i))) return true;
  return false;
}

const MAKERS_TOO = new Set(['worked', 'collaborated', 'attached']);

/** "A's performance in X", "her breakout role was in X", "praised for her turn in X". */
function praised(s: SentenceReading, at: number): Station | undefined {
  if (!PRAISED_NOUNS.has(wordAt(s, at))) return undefined;
  let from = at + 1;
  if (/^(?:was|is|came|comes|were)$/.test(wordAt(s, from))) from += 1;
  // "her big break was X"
  const named =
    from > at + 1 &&
    /^(?:break|debut|breakthrough|breakout)$/.test(wordAt(s, at)) &&
    !/^c/.test(wordAt(s, at + 1));
  if (named && isName(s, from)) from -= 1;
  else if (!/^(?:in|on|with)$/.test(wordAt(s, from)) || (wordAt(s, from) === 'with' && from === at + 1))
    return undefined;
  // of makers as well
  const sure = !/^(?:work|debut|break)$/.test(wordAt(s, at));
  for (let i = at - 1; i > at - 6 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:his|her)$/.test(word)) return { who: ownerOf(s, i), works: from + 1, sure };
    if (isActorsOwn(s, i) && s.subject !== undefined)
      return { who: { person: s.subject, at: i }, works: from + 1, sure };
    if (word === 'whose') return { who: whoBefore(s, i), works: from + 1, sure };
    if (isName(s, i)) {
      const person = s.units[i]?.possessive ? personAt(s, i) : undefined;
      return person === undefined ? undefined : { who: { person, at: i }, works: from + 1, sure };
    }
    if (!/^(?:and|,|-)$/.test(word) && s.units[i]?.kind !== 'word') return undefined;
    if (/^(?:of|in|for|to|by|a|an|the)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "spent five seasons on X". */
function spent(s: SentenceReading, at: number): Station | undefined {
  if (wordAt(s, at) !== 'spent') return undefined;
  for (let i = at + 1; i < at + 7; i += 1) {
    if (/^(?:on|in)$/.test(wordAt(s, i)))
      return /^(?:seasons|years|episodes)$/.test(wordAt(s, i - 1))
        ? { who: subjectsOf(s, at)[0], works: i + 1, sure: false }
        : undefined;
    if (isName(s, i)) return undefined;
  }
  return undefined;
}

/** "A's next film is X", "A's latest drama, X,", "her upcoming movie X". */
function nextFilm(s: SentenceReading, at: number): Station | undefined {
  if (
    !/^(?:next|latest|upcoming|forthcoming|much-anticipated|recent|last|first|previous)$/.test(wordAt(s, at))
  )
    return undefined;
  const before = wordAt(s, at - 1) === 'most' ? at - 2 : at - 1;
  const owner = s.units[before];
  const own = /^(?:his|her)$/.test(wordAt(s, before)) || isActorsOwn(s, before);
  // "for writing and directing her debut"
  if (own && CREW_GERUND.test(wordAt(s, before - 1))) return undefined;
  if (!own && !(owner?.kind === 'name' && owner.possessive)) return undefined;
  let i = at + 1;
  while (i < at + 4 && (MEDIUM_NOUNS.has(wordAt(s, i)) || (isName(s, i) && isOther(s, i)))) i += 1;
  if (i === at + 1 || !MEDIUM_NOUNS.has(wordAt(s, i - 1))) return undefined;
  if (/^(?:release|outing|appearance|venture|effort)$/.test(wordAt(s, i))) i += 1;
  if (/^(?:is|was|,|:)$/.test(wordAt(s, i))) i += 1;
  if (!isName(s, i)) return undefined;
  const person = own ? ownerOf(s, before)?.person : personAt(s, before);
  return person === undefined ? undefined : { who: { person, at: before }, works: i, sure: false };
}

const CREW_GERUND = /^(?:directing|writing|producing|helming|making|scoring)$/;
