import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { CALENDAR_WORDS } from '../words/grammar.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { isSomebodyElses, isToldOfCharacters } from './actor-or-part.ts';
import { atEach } from './at-each.ts';
import { charactersBefore, charactersFrom, finding, isShownCharacter } from './characters.ts';
import { follows, isThing } from './follows-somebody.ts';
import { anySure, likelyCharacter } from './likely-character.ts';
import { isCalledSo, isLead, isMain } from './main-character.ts';
import type { Finding, Rule } from './rule.ts';
import { owningWork } from './story-work.ts';
import { isName, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

const APPEARS =
  /^(?:appear|appears|appeared|appearing|turns|turned|pop|pops|popped|return|returns|returned|debut|debuts|debuted|featured|introduced|seen|shows|showed)$/;

const FOLLOWS =
  /^(?:follows|follow|followed|centers|centres|focuses|features|introduces|introduced|chronicles|revolves|centered|centred|tells)$/;

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
    if (word === 'character') {
      const name = isMain(s, i) ? i + 2 : isCalledSo(s, i) ? i + 1 : undefined;
      return name === undefined ? [] : shownFrom(s, name, owningWork(s, name) ?? s.topic, 1);
    }
    if (word === 'is') return isLead(s, i) ? shownFrom(s, i - 1, s.topic, 1) : [];
    return [...(FOLLOWS.test(word) ? follows(s, i) : []), ...(SHOWN.test(word) ? footage(s, i) : [])];
  }),
};

function appears(s: SentenceReading, verb: number): readonly Finding[] {
  let i = verb + 1;
  while (/^(?:up|again|prominently|briefly|alongside|both|also)$/.test(wordAt(s, i))) i += 1;
  if (!/^(?:in|on|for)$/.test(wordAt(s, i)) || CALENDAR_WORDS.has(s.units[i + 1]?.lower ?? '')) return [];
  const found = charactersBefore(s, clauseBefore(s, verb));
  if (found.length === 0 || isUnclaimed(s, found[0]?.at ?? verb, verb)) return [];
  // "made her Quark debut in"
  if (/^(?:her|his|their|its|a|an)$/.test(wordAt(s, (found[0]?.at ?? 0) - 1))) return [];
  const { works, end } = knownWorksFrom(s, i + 1);
  if (works.length === 0 && isOfTopic(s, i + 1))
    return found.flatMap(({ character, at }) =>
      likelyCharacter(s, at, 2) === undefined ? [] : finding(character, s.topic, at, i + 1),
    );
  // "Kira has appeared in Saltmarsh": who has been in another work is an actor, where nothing shows a part
  const before = /^(?:appeared|featured|seen)$/.test(wordAt(s, verb)) && !isToldOfCharacters(s, verb);
  return works.flatMap((work) =>
    found.flatMap(({ character, at }) =>
      before && !isShownCharacter(s, at, character) && isSomebodyElses(s, at, work)
        ? []
        : finding(character, work, at, end),
    ),
  );
}

/** Of "Kira was featured in Salt, and is slated to appear", the verb that Kira stands before. */
function clauseBefore(s: SentenceReading, verb: number): number {
  let i = verb - 1;
  while (
    i > verb - 6 &&
    /^(?:is|are|will|has|have|been|be|to|set|slated|due|expected|also|then|later)$/.test(wordAt(s, i))
  )
    i -= 1;
  if (wordAt(s, i) !== 'and') return verb;
  for (let at = i - 1; at > i - 14 && at > 0; at -= 1)
    if (APPEARS.test(wordAt(s, at)) && !isName(s, at + 1)) return at;
  return verb;
}

/** "season two", "the sequel", "the second series": of what is spoken of. */
function isOfTopic(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    if (s.units[i]?.kind === 'mark' || isName(s, i)) return false;
    if (
      /^(?:seasons?|sequel|series|film|movie|episodes?|show|finale|game|spin-off|reboot)$/.test(wordAt(s, i))
    )
      return !isName(s, i + 1) && wordAt(s, i + 1) !== 'of';
  }
  return false;
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

/** "the footage shows A and B", "a first look at A", "the photos feature A": seen in what the topic is. */
function footage(s: SentenceReading, verb: number): readonly Finding[] {
  const word = wordAt(s, verb);
  const look = word === 'look' || word === 'glimpse';
  if (
    look &&
    !(
      /^(?:first|new|best|closer|brief|quick|our|a|another)$/.test(wordAt(s, verb - 1)) &&
      /^(?:at|of)$/.test(wordAt(s, verb + 1))
    )
  )
    return [];
  if (!look && !isFootage(s, verb)) return [];
  const from = look ? verb + 2 : verb + 1;
  return anySure(s, charactersFrom(s, from).found) ? shownFrom(s, from, s.topic) : [];
}

/** "Kira and Dax meeting, Tom and Wick joining forces": whoever else is shown, behind what the first are at. */
function shownFurther(s: SentenceReading, from: number, work: Work | undefined): readonly Finding[] {
  if (!/ing$/.test(wordAt(s, from))) return [];
  for (let i = from + 1; i < from + 8; i += 1) {
    const next = wordAt(s, i + 1) === 'and' ? i + 2 : i + 1;
    if (wordAt(s, i) !== ',' || !isName(s, next)) continue;
    const { found, end } = charactersFrom(s, next);
    return found.length === 0 || !/ing$/.test(wordAt(s, end))
      ? []
      : found.flatMap(({ character, at }) =>
          // "JJ": short for somebody
          /^\p{Lu}{2,4}$/u.test(character) ? [] : finding(character, work, at, end),
        );
  }
  return [];
}

function isFootage(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i -= 1)
    if (
      /^(?:trailer|teaser|footage|clip|photos|images|photo|image|poster|posters|stills|scene|video|we've|we|we'll|you'll|you)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

function shownFrom(s: SentenceReading, from: number, work: Work | undefined, most = 20): readonly Finding[] {
  const { found, end } = charactersFrom(s, from);
  if (found.length === 0 || isUnclaimed(s, from, from) || found.some(({ at }) => isThing(s, at))) return [];
  // "a look at Low Tide 2 villain Kira"
  if (isNounOfSomebody(wordAt(s, end)) && isName(s, end + 1)) return [];
  // "First look at Northgate season 6"
  if (
    isTitle(s.reading, s.units[found[0]?.at ?? from]) &&
    !found.every(({ at, character }) => isShownCharacter(s, at, character))
  )
    return [];
  return [
    ...found.slice(0, most).flatMap(({ character, at }) => finding(character, work, at, end)),
    ...(most > 1 ? shownFurther(s, end, work) : []),
  ];
}
