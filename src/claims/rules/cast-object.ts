import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { AWARDED } from '../words/roles.ts';
import { skipLeadIn } from './lead-in.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** Where the people of an object begin, and whether the words before them tell of actors. */
export type CastObject = { readonly at: number; readonly acting: boolean };

/** Nouns for those who act, or for what they do, in front of their names. */
const ACTING =
  /^(?:actors?|actress|actresses|stars?|superstars?|co-stars?|costars?|castmates?|cast|cast-?members?|ensemble|performers?|newcomers?|cameos?|appearances?|performances?|turns?|voices?|talents?|players|regulars|a-listers|comedians|thespians|voice-overs?)$/;
/** Of whatever kind: "a host of familiar faces", "the likes of". */
const CROWD =
  /^(?:host|array|bevy|slew|string|raft|roster|range|number|list|line-?up|mix|selection|group|likes|wealth|galaxy|plethora|parade|collection|who|names?|faces|favou?rites|additions|guests?|members?|veterans|combination|assortment|handful|couple|pair|duo|trio|quartet|team|support|talent|together|both|return|comeback)$/;
/** "familiar faces", "big names": of a cast, where a work shows them. */
const FAMED =
  /^(?:new|familiar|famous|big|recogni[sz]able|well-known|starry|household|fresh|returning|star|acting|major|hollywood)$/;
const LINKS =
  /^(?:of|from|by|including|include|includes|featuring|like|among|as|such|them|led|headed|namely|starring|that|which|in|form|with|boasting|comprising|:|,|—|–)$/;
const NO_ADJECTIVE =
  /^(?:and|or|but|who|whose|to|alongside|opposite|against|between|for|at|on|is|are|was|were|will|has|had|have|be|been|not|about|into|after|before|when|while|his|her|their|he|she|it|they|crew|characters?|directors?|writers?|producers?|musicians?|artists?|songs?|fans|bands?|singers?|designers?|creators?|filmmakers?|authors?|speakers?|awards?|role|roles|part|parts)$/;

// "a star-studded supporting cast of familiar guest stars, including the likes of": no longer.
const LONGEST = 16;

/**
 * Reads over what leads from a verb to people: "an array of recognisable actors, such as A", "guest stars A", "the voices of A",
 * "a fine ensemble including the likes of A", "actors A". `undefined` where something else stands there.
 */
export function castObject(s: SentenceReading, from: number): CastObject | undefined {
  let acting = false;
  let crowd = false;
  // "former Northgate star A", "Oscar winner A"
  const lead = skipLeadIn(s, from, true);
  if (lead > from && isName(s, lead) && s.units[lead]?.full && !s.units[lead]?.possessive) {
    for (let i = from; i < lead; i += 1) acting ||= ACTING.test(wordAt(s, i)) || AWARDED.test(wordAt(s, i));
    if (acting) return { at: from, acting };
  }
  for (let i = from; i < from + LONGEST && i < s.units.length; i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      // "the Quark stars": an adjective
      if (i > from && (isOther(s, i) || s.units[i]?.possessive) && !isName(s, i + 1)) continue;
      return i === from ||
        (i === from + 1 && /^(?:with|up|off)$/.test(wordAt(s, from))) ||
        crowd ||
        acting ||
        wordAt(s, i - 1) === 'of'
        ? { at: i, acting }
        : undefined;
    }
    // "has cast A": a verb
    if (i === from && word === 'cast') return undefined;
    if (ACTING.test(word)) acting = true;
    else if (CROWD.test(word)) {
      crowd = true;
      if (/^(?:faces|names|additions|talents?)$/.test(word) && FAMED.test(wordAt(s, i - 1))) acting = true;
    } else if (i === from && /^(?:with|up|off)$/.test(word)) continue;
    else if (LINKS.test(word)) {
      if (!acting && !crowd && word !== 'of') return undefined;
      if (word === ',' && !LINKS.test(wordAt(s, i + 1))) return undefined;
    } else if (s.units[i]?.kind === 'mark' ? word !== '-' : NO_ADJECTIVE.test(word) || MEDIUM_NOUNS.has(word))
      return undefined;
  }
  return undefined;
}

/** "has Ada Stone in the lead role", "… as the female lead", "… leading the cast", "… star": said behind the people. */
export function isLeading(s: SentenceReading, end: number): boolean {
  const word = wordAt(s, end);
  if (
    /^(?:star|starring|co-star|co-starring|headline|headlining|appearing|returning|return|reunite|reuniting|team|teaming|playing|portraying)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:leading|heading|lead|head)$/.test(word))
    return s.units.slice(end, end + 5).some(({ lower }) => /^(?:cast|ensemble)$/.test(lower));
  if (word !== 'in' && word !== 'as') return false;
  for (let i = end + 1; i < end + 6; i += 1) {
    if (
      /^(?:lead|leads|role|roles)$/.test(wordAt(s, i)) &&
      !/^(?:of|singer|character)$/.test(wordAt(s, i + 1))
    )
      return true;
    if (
      !/^(?:the|its|a|an|female|male|lead|leading|main|title|key|pivotal|important|supporting|starring|central|double|triple|crucial|significant|prominent|guest|guest-starring|recurring|cameo|smaller|small|minor)$/.test(
        wordAt(s, i),
      )
    )
      return false;
  }
  return false;
}

/** "… to its cast", "… to the ensemble of X", "… for the voice cast". */
export function isToCast(s: SentenceReading, end: number): boolean {
  return (
    /^(?:to|into|for)$/.test(wordAt(s, end)) &&
    s.units
      .slice(end, end + 6)
      .some(({ lower }) => /^(?:cast|ensemble|lineup|line-up|mix|fold|roster)$/.test(lower))
  );
}
