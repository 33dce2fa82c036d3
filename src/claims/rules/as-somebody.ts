import { isUnclaimed, statusAt } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { actorBefore } from './actor-before-as.ts';
import { isNamed, members } from './actors.ts';
import { atEach } from './at-each.ts';
import { complementFrom } from './complement.ts';
import { relativeWork } from './relative-work.ts';
import { characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "A turns up as a coroner", "A joins as Kira's mother", "with A as her father": in it, as nobody with a name. */
export const asSomebody: Rule = {
  name: 'as somebody',
  triggers: ['as'],
  read: atEach((s, as) => (wordAt(s, as) === 'as' ? inItAs(s, as) : [])),
};

const CASTING =
  /^(?:stars?|starred|starring|cast|joins?|joined|joining|appears?|appeared|appearing|turns?|turned|pops?|popped|features?|featured|role|part|recurs|recurring)$/;

function inItAs(s: SentenceReading, as: number): readonly Finding[] {
  if (!isSomebody(s, as + 1) || characterFrom(s, as + 1) !== undefined) return [];
  const who = upBefore(s, as) ?? actorBefore(s, as);
  // "Kira (Ada Stone) adjusting to her role as the mayor": who is played
  if (
    who !== undefined &&
    wordAt(s, who.at + 1) === '(' &&
    isName(s, who.at + 2) &&
    wordAt(s, who.at + 3) === ')'
  )
    return [];
  if (who === undefined || !isNamed(s, who) || !isCast(s, who.at, as)) return [];
  // "denied rumors that she was cast as a captain": too little to be worth a doubt
  if (isUnclaimed(s, who.at, as) || statusAt(s, who.at, as) === 'rumoured') return [];
  const { works, topic, open, end } = complementFrom(s, as);
  const work =
    works[0] ?? (topic ? s.topic : open ? (relativeWork(s, as) ?? workFor(s, who.at, as)) : undefined);
  const people = arePeople(s, as + 1) ? peopleBefore(s, who.at + 1) : [who];
  return members(s, people, work, Math.max(as, works.length > 0 ? end - 1 : as));
}

const PEOPLE =
  /^(?:couple|parents|twins|brothers|sisters|siblings|friends|lovers|spouses|duo|pair|partners|newlyweds|rivals|cops|detectives|neighbours|neighbors|roommates|flatmates|colleagues)$/;

/** "A and B star as the couple", "as feuding brothers": said of both. */
function arePeople(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5 && s.units[i]?.kind === 'word'; i += 1)
    if (PEOPLE.test(wordAt(s, i))) return true;
  return false;
}

/** "A turns up as". */
function upBefore(s: SentenceReading, as: number): NamedPerson | undefined {
  const verb = as - 2;
  if (wordAt(s, as - 1) !== 'up' || !/^(?:turns?|turned|pops?|popped|shows?|showed)$/.test(wordAt(s, verb)))
    return undefined;
  return subjectsOf(s, verb)[0];
}

/** A verb of casting stands between, or "with A as". */
function isCast(s: SentenceReading, actor: number, as: number): boolean {
  if (actor === as - 1) return /^(?:with|stars|starring)$/.test(wordAt(s, actor - 1));
  for (let i = Math.max(actor, as - 10); i < as; i += 1) if (CASTING.test(wordAt(s, i))) return true;
  return false;
}

/** "a coroner", "his blue-collar dad", "Kira's mother", "the Mayor of Cork". */
function isSomebody(s: SentenceReading, from: number): boolean {
  const owned = isName(s, from) && s.units[from]?.possessive === true;
  if (!owned && !/^(?:a|an|the|his|her|their)$/.test(wordAt(s, from))) return false;
  if (!owned && isName(s, from + 1) && isOther(s, from + 1)) return true;
  for (let i = from + 1; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (
      CREW_NOUNS.has(word) ||
      PERSON_NOUNS.has(word) ||
      /^(?:in|with|by|of|for|and|member|guest)$/.test(word)
    )
      return false;
    if (isSomebodyNoun(word)) return true;
    if (word === '' && !isName(s, i)) return false;
  }
  return false;
}
