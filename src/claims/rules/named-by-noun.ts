import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { PLOT_VERBS } from '../words/plot.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { AGES, FIGURE_NOUNS, KIN_NOUNS, STORY_NOUNS, TRADE_NOUN } from '../words/story.ts';
import type { Finding } from './rule.ts';
import { isOfCharacter, namedInStory } from './story-names.ts';
import { isName, wordAt } from './walk.ts';

/** "the villain Dax", "his ghost cat Kira", "her son Ben": whom the noun at `noun` tells of; `undefined` where it tells of none. */
export function namedByNoun(s: SentenceReading, noun: number): readonly Finding[] | undefined {
  const at = nameOf(s, noun);
  // "their new baby girl Emma"
  if (at < 0 || /^(?:baby|newborn)$/.test(wordAt(s, noun - 1))) return undefined;
  // "“Kira Vale” hero Ada Stone is set to star"
  if (isTitle(s.reading, s.units[noun - 1]) && (s.units[at]?.words ?? 0) > 1) return undefined;
  if (isOfPublicLife(s, noun)) return undefined;
  const weight = isIntroduced(s, noun, at)
    ? 3
    : weightOf(s, noun, at, isName(s, at + 1) || /^(?:and|,)$/.test(wordAt(s, at + 1)));
  if (weight === undefined) return undefined;
  return isOfBook(s, noun) ? [] : namedInStory(s, at, weight);
}

/** "former butler Bo Reed", "comedy duo Ada and Bo", "the Ruritanian leader Bo Reed": of the news, and not of a story. */
function isOfPublicLife(s: SentenceReading, noun: number): boolean {
  const before = s.units[noun - 1];
  if (before?.kind === 'name')
    return (
      /^(?:leader|dictator|king|queen|prince|princess)$/.test(wordAt(s, noun)) &&
      PROPER_ADJECTIVES.has(before.key)
    );
  return [1, 2].some((back) => PUBLIC.test(wordAt(s, noun - back)));
}

const PUBLIC =
  /^(?:former|ex-(?!girl|boy|wife|hus|lover|partner)\w+|late|real-life|award-winning|oscar-winning|renowned|acclaimed|veteran|comedy|pop|singing|presenting|songwriting|producing|directing|writing)$/;

/** Whom a noun tells of: "the maid Kira", "his cat, Princess Bo,". */
function nameOf(s: SentenceReading, noun: number): number {
  if (isName(s, noun + 1)) return noun + 1;
  // "The hero of the game, Kira, is"
  if (
    wordAt(s, noun + 1) === 'of' &&
    /^(?:the|a|this)$/.test(wordAt(s, noun + 2)) &&
    wordAt(s, noun + 4) === ',' &&
    isName(s, noun + 5) &&
    wordAt(s, noun + 6) === ','
  )
    return noun + 5;
  if (wordAt(s, noun + 1) !== ',' || !isName(s, noun + 2)) return -1;
  return /^(?:[,.;)!?]|who|whose|and)$/.test(wordAt(s, noun + 3)) || s.units[noun + 3] === undefined
    ? noun + 2
    : -1;
}

/** "A young woman, Kira Vale, inherits" */
function isIntroduced(s: SentenceReading, noun: number, at: number): boolean {
  return (
    at === noun + 2 &&
    !TRADE_NOUN.test(wordAt(s, noun)) &&
    [1, 2, 3].some((back) => /^an?$/.test(wordAt(s, noun - back))) &&
    PLOT_VERBS.has(wordAt(s, at + 2))
  );
}

/** How much a noun says of the name that it tells of; nothing where it is a verb: "who rivals Kira". */
function weightOf(s: SentenceReading, i: number, at: number, several: boolean): number | undefined {
  const word = wordAt(s, i);
  let noun = word;
  if (AGES.has(word)) return 1;
  if (!STORY_NOUNS.has(word) && !FIGURE_NOUNS.has(word) && !KIN_NOUNS.has(word)) {
    if (!several) return undefined;
    noun = word.replace(/s$/, '');
  }
  if (/^(?:who|that|which|it|he|she|they|to|will|can)$/.test(wordAt(s, i - 1))) return undefined;
  if (STORY_NOUNS.has(noun)) return 3;
  if (FIGURE_NOUNS.has(noun)) {
    // "Teenager Kira Vale works as": what she does, told in the present
    const does =
      !TRADE_NOUN.test(noun) &&
      PLOT_VERBS.has(wordAt(s, at + 1)) &&
      wordAt(s, at + 1) !== 'has' &&
      s.titleCase === false;
    return does || /^favou?rite$/.test(wordAt(s, i - 1)) ? 3 : 2;
  }
  return KIN_NOUNS.has(noun) ? weightOfKin(s, i) + (isOneOfFamily(s, i) ? 1 : 0) : undefined;
}

/** Real people have sons and friends as well: only where a plot or a character is told of. */
function weightOfKin(s: SentenceReading, noun: number): number {
  if (isOfCharacter(s, noun)) return 2;
  return s.reading.plots.has(s.sentence.start) ? 1 : 0;
}

/** "The father, Josh, is", "their youngest son, Josh, runs away": of a family that is spoken of as one. */
function isOneOfFamily(s: SentenceReading, noun: number): boolean {
  if (wordAt(s, noun + 1) !== ',' || !/^[,.]?$/.test(wordAt(s, noun + 3))) return false;
  const first = /^(?:eldest|oldest|youngest|younger|elder|older|only|twin|teenage|little|baby|adopted)$/.test(
    wordAt(s, noun - 1),
  );
  const determiner = wordAt(s, first ? noun - 2 : noun - 1);
  return determiner === 'the' || (first && /^(?:his|her|their|\w+s)$/.test(determiner));
}

/** "The novel has his nemesis Kira": of a book, where the article is about a film. */
function isOfBook(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 25; i -= 1)
    if (/^(?:novels?|books?|comics?|story|stories)$/.test(wordAt(s, i))) return s.topic?.medium !== 'book';
  return false;
}
