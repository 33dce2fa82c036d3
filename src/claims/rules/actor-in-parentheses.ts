import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { ACTOR_NOUNS, AWARDED, CREW_NOUNS, FAMOUS_FOR } from '../words/roles.ts';
import { isKnownActor, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import { inThePast } from './finding.ts';
import { skipLeadIn } from './lead-in.ts';
import { actorsOutside, isBehindAs, isToldOf, toldOfPair } from './outside-or-inside.ts';
import { pairsInParentheses } from './pairs-in-parentheses.ts';
import { actorAt, closing, partInside } from './part-inside.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { titleSlot, workFor } from './whose-work.ts';
import { worksFrom } from './works.ts';

/**
 * More than a name stands in the parentheses: "Kira (Ada Stone, Saltmarsh)", "Kira (a wonderful, sweaty Ada Stone)",
 * "Kira (Ada Stone, still the most relaxed woman on television)", "Ada Stone (as the mouse, Pip)"; or no name outside:
 * "her old friend (Ada Stone)".
 */
export const actorInParentheses: Rule = {
  name: 'actor in parentheses',
  triggers: ['('],
  read: atEach((s, open) => (wordAt(s, open) === '(' ? inOne(s, open) : [])),
};

function inOne(s: SentenceReading, open: number): readonly Finding[] {
  const pairs = pairsInParentheses(s, open);
  return pairs.length > 0
    ? pairs
    : [...readAt(s, open), ...nobodyNamed(s, open), ...partInside(s, open), ...partOfWork(s, open)];
}

function readAt(s: SentenceReading, open: number): readonly Finding[] {
  const from = behindEpithet(s, open + 1);
  const epithet = from > open + 1 && isName(s, from);
  const praised = epithet || /^(?:a|an|the|guest|newcomer)$/.test(wordAt(s, open + 1));
  const at = epithet ? from : praised ? behindPraise(s, open + 2) : open + 1;
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return [];
  // "Ada Stone (L.A. Ember, Salt)": initials of no name
  if (/^(?:\p{Lu}\.){2,} /u.test(unit.text) && startsWithGivenName(s.units[open - 1]?.text ?? '')) return [];
  const person = personAt(s, at, praised);
  if (person === undefined || !mayAct(s, { person, at }) || isTitle(s.reading, unit)) return [];
  const behind = wordAt(s, at + 1);
  if (!isName(s, open - 1) || (!praised && !/^(?:,|of|from|in|–|—|-)$/.test(behind))) return [];
  if (epithet && !/^[,)]$/.test(behind)) return [];
  // "Ada Stone as Kira (Salt Lake, Ember)": where she has been
  if (isBehindAs(s, open, closing(s, at)) && wordAt(s, open - 3) !== 'known') return [];
  return asPart(s, open, at, person, praised);
}

/** "Northgate's", "Northgate star", "“Northgate” and “Ember” veteran", "voice of": what the name in parentheses stands behind. */
function behindEpithet(s: SentenceReading, from: number): number {
  if (/^(?:voice|voices)$/.test(wordAt(s, from)) && wordAt(s, from + 1) === 'of') return from + 2;
  const lead = skipLeadIn(s, from, false);
  if (lead > from && s.units[lead]?.full && !/^(?:the|tv)$/.test(wordAt(s, lead - 1))) return lead;
  for (let i = from; i < from + 6; i += 1) {
    const word = wordAt(s, i);
    if (ACTOR_NOUNS.has(word) || AWARDED.test(word) || KNOWN_AS.test(word) || FAMOUS_FOR.test(word))
      return i + 1;
    if (
      !isName(s, i) &&
      !/^(?:and|&|,|former|the|original|returning|series|fellow|longtime|veteran|recurring)$/.test(
        wordAt(s, i),
      )
    )
      return from;
    if (isName(s, i) && s.units[i]?.possessive && isName(s, i + 1)) return i + 1;
  }
  return from;
}

/** What somebody is who acts now and then: "(NBA player Ada Stone)". */
const KNOWN_AS = /^(?:player|singer|comic|musician|wrestler|model|athlete|presenter)$/;

/** Where the name stands behind adjectives: "wonderful, sweaty Ada Stone". */
function behindPraise(s: SentenceReading, from: number): number {
  let i = from;
  while (i < from + 6 && (s.units[i]?.kind === 'word' || wordAt(s, i) === ',')) i += 1;
  return wordAt(s, i + 1) === ')' && (i > from || wordAt(s, from - 1) === 'newcomer') ? i : -1;
}

function asPart(
  s: SentenceReading,
  open: number,
  at: number,
  person: string,
  praised: boolean,
): readonly Finding[] {
  const part = s.units[open - 1] as Unit;
  if (part.possessive || isOther(s, open - 1)) return [];
  if (part.quoted && !(isFullName(part) && startsWithGivenName(part.text))) return [];
  const known = s.reading.evidence.get(part.key);
  const shown = (known?.character ?? 0) - (known?.person ?? 0);
  if (shown < 0 || (isTitle(s.reading, part) && shown === 0 && !part.quoted)) return [];
  const unit = s.units[at] as Unit;
  if (!isFullName(unit) && !praised && !isKnownActor(s, person)) return [];
  // "Bo Reed (Salt Lake, Ember)": where an actor has been
  const told =
    praised ||
    hasRank(part.text) ||
    toldOfPair(s, closing(s, at)) < 0 ||
    wordAt(s, open - 3) === 'known' ||
    isToldOf(s, open - 1) ||
    isKnownActor(s, person);
  if (!told && shown === 0 && !part.quoted && (isFullName(part) || personAt(s, open - 1) !== undefined))
    return [];
  const character = characterAt(s, open - 1);
  if (character === undefined || isUnclaimed(s, open - 1, open)) return [];
  const span = { from: open - 1, to: at + 1 };
  return [
    ...castFinding(person, character, workFor(s, open - 1, closing(s, at)), span),
    ...earlier(s, at, person),
  ];
}

/** "(Ada Stone, Saltmarsh)", "(Ada Stone, Low Tide, Salt Road)": where she has been before. */
function earlier(s: SentenceReading, at: number, person: string): readonly Finding[] {
  if (wordAt(s, at + 1) !== ',' || !isName(s, at + 2)) return [];
  // "(Ada Stone, Bo Reed and Tom Hill)"
  if (startsWithGivenName(s.units[at + 2]?.text ?? '') && isFullName(s.units[at + 2] as Unit)) return [];
  const { works, end } = worksFrom(s, at + 2);
  if (wordAt(s, end) !== ')') return [];
  return works.flatMap((work) => inThePast(castFinding(person, undefined, work, { from: at, to: end })));
}

/** "Ada Stone (Kira in Northgate)": whom she plays in another work. */
function partOfWork(s: SentenceReading, open: number): readonly Finding[] {
  const part = open + 1;
  if (!isName(s, part) || !isName(s, open - 1) || !/^(?:in|from|on)$/.test(wordAt(s, part + 1))) return [];
  const unit = s.units[part] as Unit;
  // "Kira Vale (Ada Stone from Saltmarsh)": the actor inside
  if (isFullName(unit) && startsWithGivenName(unit.text) && actorsOutside(s, [open]) <= 0) return [];
  const close = closing(s, part + 2) - 1;
  if (unit.possessive || unit.quoted || isOther(s, part) || wordAt(s, close) !== ')') return [];
  const title = s.units[close - 1]?.kind === 'name' ? close - 1 : close - 2;
  const work = isName(s, title) ? titleSlot(s, title) : undefined;
  const person = s.units[open - 1]?.possessive ? undefined : personAt(s, open - 1);
  const character = characterAt(s, part);
  if (work === undefined || person === undefined || character === undefined || isTitle(s.reading, unit))
    return [];
  // "(Lost in Space)" is one title
  const known = (s.reading.evidence.get(unit.key)?.character ?? 0) > 0 || hasRank(unit.text);
  if (/^(?:the|a) /i.test(unit.text)) return [];
  const long = (s.units[title]?.words ?? 0) > 1 && !isOrdinaryWord(unit.lower) && title === part + 2;
  if (!known && !long && !startsWithGivenName(unit.text) && !isTitle(s.reading, s.units[title])) return [];
  const one = { person, at: open - 1 };
  const shown = isFullName(s.units[open - 1] as Unit) || isKnownActor(s, person) || person.includes(' ');
  if (!shown || !mayAct(s, one) || (s.reading.evidence.get(unit.key)?.person ?? 0) > 0) return [];
  return castFinding(person, character, work, { from: open - 1, to: close + 1 });
}

function nobodyNamed(s: SentenceReading, open: number): readonly Finding[] {
  const noun = wordAt(s, open - 1);
  // "the writers (A and B)": who makes it
  if ((!isSomebodyNoun(noun) && !COUPLE.test(noun)) || CREW_NOUNS.has(noun.replace(/s$/, ''))) return [];
  if (wordAt(s, open + 2) !== ')') return several(s, open);
  if (!isDescribed(s, open - 1)) return [];
  return actorAt(s, open + 1).flatMap((person) =>
    castFinding(person, undefined, workFor(s, open - 1, open + 3), { from: open - 1, to: open + 3 }),
  );
}

const COUPLE = /^(?:couple|pair|duo|trio|siblings|spouses|newlyweds|parents|friends|lovers)$/;

/** "Three sisters (A, B and C)": as many as stand there, and nothing else. */
function several(s: SentenceReading, open: number): readonly Finding[] {
  if (!/s$/.test(wordAt(s, open - 1)) && !COUPLE.test(wordAt(s, open - 1))) return [];
  const { people, end } = peopleFrom(s, open + 1, false);
  if (people.length < 2 || wordAt(s, end) !== ')') return [];
  const acting = people.flatMap(({ at }) => actorAt(s, at));
  if (acting.length !== people.length) return [];
  const work = workFor(s, open - 1, end + 1);
  return acting.flatMap((person) => castFinding(person, undefined, work, { from: open - 1, to: end + 1 }));
}

/** "her", "an old": somebody of the story, and not "real-life husband". */
function isDescribed(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 5; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:a|an|the|her|his|their|its)$/.test(word)) return true;
    if (word === '' || /^(?:real-life|late|actual)$/.test(word)) return false;
  }
  return false;
}
