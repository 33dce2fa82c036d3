import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { BEFALLS, PLOT_VERBS } from '../words/plot.ts';
import { AGES, BONDS, FIGURE_NOUNS, KIN_NOUNS, STORY_NOUNS, TOLD_OF, TRADE_NOUN } from '../words/story.ts';
import { atEach } from './at-each.ts';
import {
  adjectivesBehind,
  isKnownAs,
  isOfEpisode,
  isSomebodyHere,
  isTakenByPlayers,
  listBehind,
  nameBehind,
  playsAs,
} from './name-led-to.ts';
import { namedByNoun } from './named-by-noun.ts';
import type { Finding, Rule } from './rule.ts';
import { isOfCharacter, isToldBehind, namedInStory } from './story-names.ts';
import { isName, wordAt } from './walk.ts';

/** "a story about Emma, a pilot", "the return of Kira", "the bond between Kira and Dax", "a photo of Kira", "the villain Dax", "her son Ben". */
export const toldOfCharacter: Rule = {
  name: 'told of a character',
  triggers: [
    ...'about of between around follows sees with named called characters as the how why whether control controls guide inhabit by on found finds saw left leaves man woman'.split(
      ' ',
    ),
    ...AGES,
    ...[...STORY_NOUNS, ...FIGURE_NOUNS, ...KIN_NOUNS].flatMap((noun) => [noun, `${noun}s`]),
  ],
  read: atEach((s, i) => {
    if (s.topic === undefined) return [];
    const word = wordAt(s, i);
    const called = namedByNoun(s, i);
    if (called !== undefined) return called;
    return toldBehind(s, i, word);
  }),
};

/** "his ghost cat Kira", "her son Ben": whose somebody is. */
function isHad(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4 && i >= 0; i -= 1)
    if (/^(?:his|her|their)$/.test(wordAt(s, i))) return true;
  return false;
}

/** Whom a story, a picture or a comeback is told of, behind "about", "of", "between" and the like. */
function toldBehind(s: SentenceReading, i: number, word: string): readonly Finding[] {
  const before = wordAt(s, i - 1);
  switch (word) {
    case 'about':
      return MEDIUM_NOUNS.has(before) || STORY.has(before) || /^(?:is|tells?|all|–|—|-)$/.test(before)
        ? described(s, i + 1)
        : [];
    case 'of':
      if (before === 'shoes') return namedInStory(s, nameBehind(s, i + 1), 3);
      if (/^tells?$/.test(before)) return described(s, i + 1);
      if (before === 'role') return isTakenByPlayers(s, i) ? namedInStory(s, nameBehind(s, i + 1), 3) : [];
      if (!TOLD_OF.has(before) || /^(?:true|real|real-life|untold|life)$/.test(wordAt(s, i - 2))) return [];
      // "the death of Emma in 2010"
      if (s.units[i + 3]?.kind === 'number') return [];
      return described(s, i + 1, RETURN.test(before) && isToldBehind(s, i + 1) ? 2 : 1);
    case 'between':
      return BONDS.has(before) ? namedInStory(s, nameBehind(s, i + 1), isName(s, i + 1) ? 2 : 3) : [];
    case 'around':
      return /^(?:based|revolve|revolves|centred|centered|centers|centres|revolving|built)$/.test(before)
        ? described(s, i + 1)
        : [];
    case 'with':
      return withSomebody(s, i);
    case 'on':
      return /^(?:cent(?:er|re)(?:s|d|ed|ing)?|centring|focus(?:es|ed|ing)?)$/.test(before) ||
        (/^opens?$/.test(before) &&
          /^(?:trailer|teaser|film|series|episode|story|clip)$/.test(wordAt(s, i - 2)))
        ? described(s, i + 1)
        : [];
    case 'found':
    case 'finds':
    case 'saw':
    case 'left':
    case 'leaves':
      return isOfEpisode(s, i) ? described(s, i + 1) : [];
    case 'how':
    case 'why':
    case 'whether':
      return isName(s, i + 1) && !s.units[i + 1]?.possessive ? namedInStory(s, i + 1, 1) : [];
    case 'control':
    case 'controls':
    case 'guide':
    case 'inhabit':
      return /^(?:you|players?)$/.test(wordAt(s, i - 1)) ? namedInStory(s, nameBehind(s, i + 1), 3) : [];
    case 'by':
      return BEFALLS.has(before) ? described(s, i + 1) : [];
    case 'as':
      return playsAs(s, i) || isKnownAs(s, i) ? namedInStory(s, nameBehind(s, i + 1), 3) : [];
    case 'characters':
      // "similar to characters like Kira": of another story
      if (LIKENED.test(before) || (before === 'to' && LIKENED.test(wordAt(s, i - 2)))) return [];
      return namedInStory(s, listBehind(s, i + 1), 3);
    case 'named':
    case 'called':
      return isName(s, i + 1) && isSomebodyHere(s, i - 1)
        ? namedInStory(s, i + 1, TRADE_NOUN.test(before) ? 1 : 3)
        : [];
    case 'the':
      return namedInStory(s, adjectivesBehind(s, i + 1), EVIL.test(wordAt(s, i + 1)) ? 2 : 1);
    default:
      return (word === 'follows' || word === 'sees') &&
        (MEDIUM_NOUNS.has(before) || /^(?:it|which|that)$/.test(before) || isTitle(s.reading, s.units[i - 1]))
        ? described(s, i + 1)
        : [];
  }
}

/** "his romance with Kira", "teams up with Kira", "falls in love with Kira". */
function withSomebody(s: SentenceReading, at: number): readonly Finding[] {
  if (!isName(s, at + 1)) return [];
  if (BONDS.has(wordAt(s, at - 1)))
    return namedInStory(s, at + 1, isOfCharacter(s, at) || isHad(s, at - 1) ? 2 : 1);
  // "ends with Kira leaving town"
  if (/ing$/.test(wordAt(s, at + 2)) && !TRADE_DOING.test(wordAt(s, at + 2)))
    return namedInStory(s, at + 1, 1);
  // "with Kira held at gunpoint"
  if (
    /^(?:held|trapped|captured|kidnapped|arrested|dead|alive|pregnant|missing|stranded|unconscious|locked|bleeding|engaged|betrayed)$/.test(
      wordAt(s, at + 2),
    )
  )
    return namedInStory(s, at + 1, 1);
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1)
    if (PLOT_VERBS.has(wordAt(s, i))) return namedInStory(s, at + 1, isOfCharacter(s, at) ? 2 : 1);
  return [];
}

const TRADE_DOING =
  /^(?:starring|directing|producing|playing|writing|returning|reprising|joining|helming|voicing|serving|executive|exec|co-\w+|portraying|leading|taking|making|appearing|adapting|composing|creating|starting|being|having|handling|penning|scoring|overseeing|editing|including|rounding|guest-starring|stepping|set|going|replacing|hosting|presenting|narrating|working|adding|explaining|saying|telling|confirming|revealing)$/;

const EVIL =
  /^(?:evil|wicked|nefarious|sinister|dastardly|villainous|heroic|fearsome|vengeful|conniving|scheming)$/;

const LIKENED = /^(?:similar|akin|close|compared|comparable|reminiscent|unlike|than)$/;

// What becomes of somebody in a story; to be told who it is shows that it is a character.
const RETURN = /^(?:return|arrival|death|fate|reveal|adventures?|exploits|misadventures|story|tale)$/;
const STORY = new Set('story tale plot saga fable yarn mystery parable'.split(' '));

/** A name that a description leads to, or one by itself. */
function described(s: SentenceReading, from: number, alone = 1): readonly Finding[] {
  const at = nameBehind(s, from);
  if (at < 0) return [];
  return namedInStory(s, at, at === from ? alone : TRADE_NOUN.test(wordAt(s, at - 1)) ? 1 : 2);
}
