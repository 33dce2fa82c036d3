import { endsWithComma } from '../reading/ends-with-comma.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { BEFORE_VERB } from '../words/acting.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { SPEECH_VERBS } from '../words/roles.ts';
import { afterAppositive, behindAside, betweenDashes, hiredBefore, toldOfBefore } from './asides.ts';
import { alongBefore, isObject, knownFrom, listedBefore, told } from './beside-subject.ts';
import { beforeRest } from './list-rest.ts';
import { nearestBefore } from './nearest-before.ts';
import { peopleMeant, speakerOf, withoutPlayed } from './people-meant.ts';
import { isThe, starOf, theActor } from './the-actor.ts';
import { ofCompany, toldApart } from './told-apart.ts';
import {
  beforeParenthesis,
  isName,
  isOther,
  type NamedPerson,
  peopleBefore,
  peopleFrom,
  wordAt,
} from './walk.ts';

const BY_WHOM =
  /^(?:tapped|hired|chosen|picked|selected|recruited|enlisted|commissioned|asked|appointed|brought)$/;

const STANDS_FOR = new Set("he she they who he'll she'll he's she's they'll they're".split(' '));

const DASHES = new Set(['-', '–', '—']);

// Keeps a sentence of ten thousand verbs from being walked once for each.
const LONGEST_CLAUSE = 60;

/**
 * The people whom the verb at unit `verb` is said of: "A and B will", "A, who has been tapped to", "she". Empty
 * where the subject is nobody known.
 */
export function subjectsOf(s: SentenceReading, verb: number): NamedPerson[] {
  let i = verb - 1;
  for (let n = 0; n < 12 && i >= 0; n += 1, i -= 1) {
    const word = wordAt(s, i);
    // "not only stars but also directs"
    if (word === 'only' && wordAt(s, i - 1) === 'not') {
      i -= 1;
      continue;
    }
    // "revealed as the latest star to join", "announced as joining"
    if (/^(?:star|actor|actress|name|face)$/.test(word) && /^(?:latest|newest|next)$/.test(wordAt(s, i - 1)))
      continue;
    if (word === 'as' && /^(?:announced|confirmed|revealed|named|unveiled)$/.test(wordAt(s, i - 1))) continue;
    const rest = beforeRest(s, i);
    if (rest < i) return peopleBefore(s, rest + 1);
    // "A of X fame will"
    const apart = toldApart(s, i) ?? ofCompany(s, i);
    if (apart !== undefined) return peopleBefore(s, apart);
    // "The star of Northgate will"
    const star = isName(s, i) && s.subject !== undefined ? starOf(s, i) : undefined;
    if (star !== undefined) return [{ person: s.subject as string, at: star }];
    if (isName(s, i)) {
      if (endsWithComma(s, i)) return afterAppositive(s, i + 1) ?? [];
      if (s.units[i]?.possessive) return [];
      // "boarded Northgate to play", "won an Emmy for playing"
      if (n > 0 && (isOther(s, i) || isTitle(s.reading, s.units[i])) && isObject(s, i)) continue;
      // "has been tapped by Quark to direct"
      if (n > 0 && wordAt(s, i - 1) === 'by' && BY_WHOM.test(wordAt(s, i - 2)) && wordAt(s, i + 1) === 'to') {
        i -= 1;
        continue;
      }
      // "nominated for an Oscar for playing"
      if (n > 0 && isOther(s, i) && wordAt(s, i + 1) === 'for' && /^(?:an?|the|for)$/.test(wordAt(s, i - 1)))
        continue;
      const from = knownFrom(s, i);
      return from ?? withPronoun(s, agreeing(s, i, peopleBefore(s, i + 1)));
    }
    // "A (playing B)"
    if (word === '(') return peopleBefore(s, i).slice(-1);
    if (word === ')') {
      i = beforeParenthesis(s, i) + 1;
      continue;
    }
    const apposed = word === 'who' && s.units[i - 1]?.kind === 'word' ? toldOfBefore(s, i) : [];
    if (apposed.length > 0) return apposed;
    if (STANDS_FOR.has(word)) return peopleMeant(s, i);
    if (/^i(?:'m|'ll)?$/.test(word)) return speakerOf(s, i);
    if (GLAD.test(word) && wordAt(s, i - 1) === 'be') return [];
    // "A admitted that playing B was hard"
    if (n === 0 && word === 'that' && SPEECH_VERBS.has(wordAt(s, i - 1)) && /ing$/.test(wordAt(s, verb)))
      continue;
    if (word === ',' && /^(?:and|having)$/.test(wordAt(s, i + 1))) return sentenceSubject(s, i);
    const before = behindAside(s, i);
    if (before !== undefined) {
      i = before + 1;
      continue;
    }
    if (DASHES.has(word)) return betweenDashes(s, i);
    if (word === ',') {
      if (wordAt(s, i + 1) === 'to') return hiredBefore(s, i); // not "including A, to play"
      const object = n === 0 && /ing$/.test(wordAt(s, verb)) ? listedBefore(s, i) : undefined;
      if (object !== undefined) return [object];
      // "A starred in Northgate, voicing B"
      if (n === 0 && /^(?:playing|portraying|voicing)$/.test(wordAt(s, verb)) && tellsOfWork(s, i))
        return sentenceSubject(s, Math.min(i, 5));
      const behind = alongBefore(s, i) ?? afterAppositive(s, i) ?? theActorBefore(s, i);
      if (behind !== undefined) return behind;
      // "The actress, who starred in X, will"
      const actor = s.subject === undefined ? undefined : theActor(s, i);
      return actor !== undefined && wordAt(s, actor + 1) === ','
        ? [{ person: s.subject as string, at: actor }]
        : [];
    }
    if (
      /^(?:(?:character-|comedy-|voice-|stage-)?actor|actress|star|-year-old)$/.test(
        word.replace(/^\d\d(?=-year-old$)/, ''),
      ) &&
      isThe(s, i) &&
      // "no mention of the actor to play B", "the actor playing B"
      wordAt(s, i + 1) !== 'to' &&
      !(n === 0 && /ing$/.test(wordAt(s, verb))) &&
      s.subject !== undefined
    )
      return [nearestBefore(s, i) ?? { person: s.subject, at: i }];
    // "A, a drama student playing B"
    if (n === 0 && /ing$/.test(wordAt(s, verb)) && isSomebodyNoun(word)) return told(s, verb, true) ?? [];
    if (word === 'and') return sentenceSubject(s, i);
    // "A returns to the stage after starring in"
    if (GERUND.test(word) && /ing$/.test(wordAt(s, i + 1))) return sentenceSubject(s, i);
    // "known for her role as B, as well as playing C"
    if (word === 'as' && wordAt(s, i - 1) === 'well' && wordAt(s, i - 2) === 'as')
      return sentenceSubject(s, 5);
    // "A brilliantly plays"
    if (!BEFORE_VERB.has(word) && !(n === 0 && /[a-z]{4}ly$/.test(word))) return [];
  }
  return [];
}

/** "she and Bo Reed write it": both. */
function withPronoun(s: SentenceReading, people: NamedPerson[]): NamedPerson[] {
  const at = (people[0]?.at ?? 0) - 2;
  if (wordAt(s, at + 1) !== 'and' || !/^(?:he|she)$/.test(wordAt(s, at))) return people;
  return [...peopleMeant(s, at), ...people];
}

/** "would be thrilled to play": a wish. */
const GLAD = /^(?:thrilled|excited|honou?red|proud|delighted|lucky)$/;

const GERUND = /^(?:after|before|since|while|besides|following|despite)$/;

/** "appeared in Northgate,", "joins the cast,": a clause of acting ends at the comma. */
function tellsOfWork(s: SentenceReading, comma: number): boolean {
  for (let i = comma - 1; i > comma - 10 && i > 0; i -= 1)
    if (
      /^(?:star|stars|starred|starring|appears?|appeared|co-star|co-stars|co-starred|features|featured|returns?|returned|joins?|joined|joining|cast|seen|debuted|debut|role|part|roles|recurred|guest-starred)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "The former Northgate star, who had a role in Saltmarsh, will play": whom the sentence before spoke of. */
function theActorBefore(s: SentenceReading, comma: number): NamedPerson[] | undefined {
  if (s.subject === undefined) return undefined;
  for (let i = comma - 1; i > comma - 18 && i > 0; i -= 1) {
    if (wordAt(s, i) !== ',' || wordAt(s, i + 1) !== 'who') continue;
    return i < 9 && /^(?:actor|actress|star)$/.test(wordAt(s, i - 1)) && isThe(s, i - 1)
      ? [{ person: s.subject, at: i - 1 }]
      : undefined;
  }
  return undefined;
}

/** "…, in place of A, and B succeeds": a verb that tells of one has one subject, whatever stands before it; nor is it said of who is played. */
function agreeing(s: SentenceReading, last: number, people: NamedPerson[]): NamedPerson[] {
  const left = withoutPlayed(s, people);
  if (left.length < people.length) return left;
  return people.length > 1 && /[^s]s$/.test(wordAt(s, last + 1)) ? people.slice(-1) : people;
}

/** "A moved to London and directed", "He produced X and is directing Y": the subject of the whole sentence. */
function sentenceSubject(s: SentenceReading, to: number): NamedPerson[] {
  if (to > LONGEST_CLAUSE) return [];
  for (let i = 0; i < to && i < 5; i += 1) {
    if (/^(?:he|she)$/.test(wordAt(s, i)))
      return s.subject === undefined ? [] : [{ person: s.subject, at: i }];
    if (!isName(s, i)) continue;
    const person = s.units[i]?.possessive ? undefined : personAt(s, i);
    if (person === undefined) continue;
    const all = peopleFrom(s, i, false);
    if (all.people.length > 1 && OF_SEVERAL.test(wordAt(s, all.end))) return all.people;
    // somebody else in between may be the subject
    for (let j = i + 1; j < to; j += 1)
      if (isName(s, j) && (s.reading.evidence.get(s.units[j]?.key ?? '')?.person ?? 0) > 1) return [];
    return [{ person, at: i }];
  }
  return [];
}

const OF_SEVERAL = /^(?:have|are|were|join|star|return|appear|lead|co-star|feature|reunite|team)$/;
