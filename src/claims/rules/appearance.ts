import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { atEach } from './at-each.ts';
import { charactersBefore, charactersFrom, finding, isShownCharacter } from './characters.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

const APPEARS =
  /^(?:appear|appears|appeared|appearing|turns|turned|pop|pops|popped|return|returns|returned|debut|debuts|debuted|featured|introduced|seen|shows|showed)$/;
const FOLLOWS =
  /^(?:follows|follow|followed|centers|centres|focuses|features|introduces|introduced|chronicles|reunites|revolves|centered|centred|tells)$/;
const TOGETHER = /^(?:team|join|unite|reunite|meet|clash|face)$/;
const SHOWN =
  /^(?:shows?|showing|showed|features?|depicts?|see|sees|saw|seen|glimpsed|look|glimpse|introduces?|reveals?|teases?)$/;

/** "Kira Vale appears in Northgate", "Northgate follows Kira Vale", "the trailer shows Kira and Bo", "the character Kira". */
export const appearance: Rule = {
  name: 'appearance',
  triggers:
    `appear appears appeared appearing turns turned pop pops popped return returns returned debut debuts debuted featured introduced seen shows showed show
    follows follow followed centers centres focuses features introduces chronicles reunites revolves centered centred tells team join unite reunite meet
    showing feature depicts see sees glimpsed look glimpse reveals teases character is antagonist protagonist chronicle back there`.split(
      /\s+/,
    ),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === '') return [];
    if (APPEARS.test(word) && !isName(s, i + 1)) return appears(s, i);
    if (TOGETHER.test(word)) return together(s, i);
    if (word === 'back' || word === 'there') return isBack(s, i);
    if (word === 'character')
      return isName(s, i + 1) && wordAt(s, i - 2) !== 'of' ? shownFrom(s, i + 1, s.topic, 1) : [];
    if (word === 'is') return isLead(s, i) ? shownFrom(s, i - 1, s.topic, 1) : [];
    return [...(FOLLOWS.test(word) ? follows(s, i) : []), ...(SHOWN.test(word) ? footage(s, i) : [])];
  }),
};

function appears(s: SentenceReading, verb: number): readonly Finding[] {
  let i = verb + 1;
  while (/^(?:up|again|prominently|briefly|alongside|both|also)$/.test(wordAt(s, i))) i += 1;
  if (!/^(?:in|on|for)$/.test(wordAt(s, i))) return [];
  const found = charactersBefore(s, verb);
  if (found.length === 0 || isUnclaimed(s, found[0]?.at ?? verb, verb)) return [];
  // "made her Quark debut in"
  if (/^(?:her|his|their|its|a|an)$/.test(wordAt(s, (found[0]?.at ?? 0) - 1))) return [];
  const { works, end } = knownWorksFrom(s, i + 1);
  return works.flatMap((work) => found.flatMap(({ character, at }) => finding(character, work, at, end)));
}

/** "Kira and the Twins are back", "Kira will be there": whom the article shows to be characters. */
function isBack(s: SentenceReading, adverb: number): readonly Finding[] {
  if (!/^(?:is|are|be)$/.test(wordAt(s, adverb - 1)) || !isOver(s, adverb + 1)) return [];
  const found = charactersBefore(s, adverb - 1);
  const first = found[0];
  const shown = found.every(({ character, at }) => isShownCharacter(s, at, character));
  if (first === undefined || first.at > 2 || !shown || isUnclaimed(s, first.at, adverb)) return [];
  return found.flatMap(({ character, at }) => finding(character, s.topic, at, adverb));
}

function isOver(s: SentenceReading, i: number): boolean {
  return i >= s.units.length || /^[.,;]$/.test(wordAt(s, i)) || wordAt(s, i) === 'too';
}

/** As `worksFrom`, of titles that are known to be some: "appeared in X, Y popped up in Z" has only one. */
function knownWorksFrom(s: SentenceReading, from: number): { works: Work[]; end: number } {
  const { works, end } = worksFrom(s, from);
  const known = works.filter(({ title }) => [...s.reading.titles.values()].includes(title));
  const stop = works.findIndex(({ title }) => !known.some((work) => work.title === title));
  return { works: stop < 0 ? known : works.slice(0, stop), end };
}

/** "A, B and C will team up in X", "join forces to form X". */
function together(s: SentenceReading, verb: number): readonly Finding[] {
  if (/^(?:team|join)/.test(wordAt(s, verb)) && !/^(?:up|forces)$/.test(wordAt(s, verb + 1))) return [];
  const found = charactersBefore(s, verb);
  if (found.length < 2 || isUnclaimed(s, found[0]?.at ?? verb, verb)) return [];
  for (let i = verb + 1; i < verb + 6; i += 1)
    if (isName(s, i) && isTitle(s.reading, s.units[i])) {
      const work = workAt(s, i)?.work;
      return found.flatMap(({ character, at }) => finding(character, work, at, i + 1));
    }
  return found.flatMap(({ character, at }) => finding(character, s.topic, at, verb + 1));
}

/** "Northgate follows Kira", "X chronicles the fall of Kira": who stands in the object, and who it is done "with". */
function follows(s: SentenceReading, verb: number): readonly Finding[] {
  const work = workLeft(s, verb);
  if (work === undefined || isUnclaimed(s, verb, verb)) return [];
  const found: { character: string; at: number }[] = [];
  const start = behindFollows(s, verb);
  const first = charactersFrom(s, nextName(s, start, 8));
  // "Centers on Boston", "tells the story of Ember": only somebody who is told to be one
  if (start !== verb + 1 && !first.found.every(({ at }) => isToldAsSomebody(s, at))) return [];
  // "follows the invasion of Ember": of whom or what
  const name = first.found[0]?.at ?? 0;
  if (
    wordAt(s, name - 1) === 'of' &&
    !isToldAsSomebody(s, name) &&
    !startsWithGivenName(s.units[name]?.text ?? '')
  )
    return [];
  found.push(...first.found);
  for (let i = first.end; found.length > 0 && i < first.end + 25; i += 1)
    if (/^(?:with|into|alongside)$/.test(wordAt(s, i)))
      found.push(...charactersFrom(s, nextName(s, i + 1, 3)).found);
  return found.flatMap(({ character, at }) => finding(character, work, at, at + 1));
}

/** Behind "centers on", "revolves around", "tells the story of". */
function behindFollows(s: SentenceReading, verb: number): number {
  if (/^(?:on|around|upon)$/.test(wordAt(s, verb + 1))) return verb + 2;
  if (wordAt(s, verb) !== 'tells') return verb + 1;
  for (let i = verb + 2; i < verb + 5; i += 1)
    if (/^(?:story|tale)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'of') return i + 2;
  return verb + 1;
}

/** "Kira Vale", whom the article plays or calls a character, or with ", a pilot who" behind or a noun before. */
function isToldAsSomebody(s: SentenceReading, at: number): boolean {
  if ((s.reading.evidence.get(s.units[at]?.key ?? '')?.character ?? 0) > 0) return true;
  if (CHARACTER_NOUNS.has(wordAt(s, at - 1))) return true;
  return wordAt(s, at + 1) === ',' && /^(?:a|an|who|whose)$/.test(wordAt(s, at + 2));
}

/** Where the next name stands, over lower-case words only; `from` where none does. */
function nextName(s: SentenceReading, from: number, reach: number): number {
  for (let i = from; i < from + reach; i += 1) {
    // "members of a Cork band": where it comes from
    if (isName(s, i)) return /^(?:a|an)$/.test(wordAt(s, i - 1)) ? from : i;
    if (s.units[i]?.kind !== 'word' || /^(?:in|on|at|after|before|who|which|and|for)$/.test(wordAt(s, i)))
      break;
  }
  return from;
}

/** The work that the verb is said of: the sentence's subject, be it at its very beginning or right before. */
function workLeft(s: SentenceReading, verb: number): Work | undefined {
  if (verb > 4 && verb < 20 && isName(s, 0) && /^[-–—,(]$/.test(wordAt(s, 1))) return titleSlot(s, 0);
  for (let i = verb - 1; i >= 0 && i > verb - 5; i -= 1) {
    if (isName(s, i)) return isTitle(s.reading, s.units[i]) ? workAt(s, i)?.work : undefined;
    // "the pilot “X,” which centers on"
    const owner = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
    if (wordAt(s, i) === 'which' && isName(s, owner))
      return isTitle(s.reading, s.units[owner]) ? workAt(s, owner)?.work : undefined;
    if (
      /^(?:it|series|show|film|movie|game|story|play|novel|book|season|sequel|prequel|adaptation|which|drama|comedy)$/.test(
        wordAt(s, i),
      )
    )
      return s.topic;
  }
  return undefined;
}

/** "the footage shows A and B", "a first look at A", "the photos feature A": seen in what the topic is. */
function footage(s: SentenceReading, verb: number): readonly Finding[] {
  const word = wordAt(s, verb);
  const look = word === 'look' || word === 'glimpse';
  if (
    look &&
    !(
      /^(?:first|new|best|closer|brief|quick|our)$/.test(wordAt(s, verb - 1)) &&
      /^(?:at|of)$/.test(wordAt(s, verb + 1))
    )
  )
    return [];
  if (!look && !isFootage(s, verb)) return [];
  return shownFrom(s, look ? verb + 2 : verb + 1, s.topic);
}

function isFootage(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i -= 1)
    if (
      /^(?:trailer|teaser|footage|clip|photos|images|photo|image|poster|posters|stills|scene|video|we've|we)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "Kira Vale is the main antagonist". */
function isLead(s: SentenceReading, verb: number): boolean {
  if (!isName(s, verb - 1) || wordAt(s, verb + 1) !== 'the') return false;
  for (let i = verb + 2; i < verb + 5; i += 1)
    if (/^(?:antagonist|protagonist|villain|hero|heroine)$/.test(wordAt(s, i))) return true;
  return false;
}

function shownFrom(s: SentenceReading, from: number, work: Work | undefined, most = 20): readonly Finding[] {
  const { found, end } = charactersFrom(s, from);
  if (found.length === 0 || isUnclaimed(s, from, from)) return [];
  // "First look at Northgate season 6"
  if (
    isTitle(s.reading, s.units[found[0]?.at ?? from]) &&
    !found.every(({ at, character }) => isShownCharacter(s, at, character))
  )
    return [];
  return found.slice(0, most).flatMap(({ character, at }) => finding(character, work, at, end));
}
