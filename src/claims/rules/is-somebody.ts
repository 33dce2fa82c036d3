import type { SentenceReading } from '../reading/reading.ts';
import { BEFALLS, EVERYDAY_VERBS, PLOT_VERBS } from '../words/plot.ts';
import { FIGURE_NOUNS, isNounOfSomebody, KIN_NOUNS, STORY_NOUNS, TRADE_NOUN } from '../words/story.ts';
import { atEach } from './at-each.ts';
import type { Rule } from './rule.ts';
import { oneInStory } from './story-names.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

// "a young and lonely small-town reporter": descriptions are no longer
const LONGEST = 8;

/** "Kira Vale is a young reporter who falls into a depression", "Kira, a nurse with a secret,", "Kira, 11 years old,". */
export const isSomebodyInIt: Rule = {
  name: 'is-somebody',
  triggers: [':', '–', '—', 'is', 'a', 'an', 'old', 'his', 'her', 'the'],
  read: atEach((s, i) => {
    if (s.topic === undefined) return [];
    const word = wordAt(s, i);
    if (/^[:–—]$/.test(word)) return endsWithName(s, i) ? oneInStory(s, i + 1, 2) : [];
    if (word === 'is' && isAtHeart(s, i)) return oneInStory(s, i + 1, 2);
    if (word === 'old') return isAge(s, i) ? oneInStory(s, i - 4, 2) : [];
    if (word === 'is') {
      const at = beforeParenthesis(s, i - 1);
      return isName(s, at) && at < 3 && /^(?:a|an|the)$/.test(wordAt(s, i + 1))
        ? oneInStory(s, at, whoIsIt(s, i + 2, 0))
        : [];
    }
    const at = beforeParenthesis(s, i - 2);
    // "The best turn comes from Ada Stone, a killer"
    return wordAt(s, i - 1) === ',' &&
      isName(s, at) &&
      !s.units[at]?.possessive &&
      wordAt(s, at - 1) !== 'from'
      ? oneInStory(s, at, whoIsIt(s, i + 1, 1))
      : [];
  }),
};

/** "One lone warrior will protect her tribe: Kira." */
function endsWithName(s: SentenceReading, mark: number): boolean {
  if (!isName(s, mark + 1) || !/^(?:|[.!])$/.test(wordAt(s, mark + 2)) || s.units.length > mark + 3)
    return false;
  for (let i = mark - 1; i >= 0 && i > mark - 20; i -= 1) {
    if (isName(s, i)) return false;
    if (isNounOfSomebody(wordAt(s, i)) && !TRADE_NOUN.test(wordAt(s, i))) return true;
  }
  return false;
}

/** "At the heart of the show is Kira", "At its centre is Kira". */
function isAtHeart(s: SentenceReading, is: number): boolean {
  if (wordAt(s, 0) !== 'at' || !isName(s, is + 1) || is > 10) return false;
  for (let i = 1; i < is; i += 1) if (/^(?:heart|centre|center|core)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "Kira, 11 years old," */
function isAge(s: SentenceReading, old: number): boolean {
  return wordAt(s, old - 1) === 'years' && wordAt(s, old - 3) === ',' && isName(s, old - 4);
}

const YOUNG =
  /^(?:young|teenage|teen|struggling|aspiring|washed-up|down-on-his-luck|down-on-her-luck|small-town|lonely|shy|troubled|disgraced|retired|rookie|widowed|recently|newly|brilliant|ruthless|mysterious|would-be|failed|reluctant|ambitious|naive|naïve|orphaned|\w+-year-old)$/;

/** How much the description from `from` on, and the clause behind it, speak of somebody in a story. */
function whoIsIt(s: SentenceReading, from: number, points: number): number {
  let young = false;
  for (let i = from; i < from + LONGEST; i += 1) {
    const word = wordAt(s, i);
    if (word === '' && !isName(s, i)) return 0;
    if (YOUNG.test(word)) young = true;
    const next = wordAt(s, i + 1);
    if (!isEnd(next) || !(isNounOfSomebody(word) || /year-old$/.test(word))) {
      if (isEnd(word)) return 0;
      continue;
    }
    if (points === 0 && STORY_NOUNS.has(word)) return 3;
    if (TRADE_NOUN.test(word) && !young) return 0;
    return (
      points +
      (STORY_NOUNS.has(word) || FIGURE_NOUNS.has(word) || KIN_NOUNS.has(word) || young ? 1 : 0) +
      clauseBehind(s, i + 1)
    );
  }
  return 0;
}

function isEnd(word: string): boolean {
  return /^(?:|[.,;:)–—]|who|whose|with|in|on|at|from|of|living|working|trying|struggling|determined|desperate|and|but|haunted|forced|trapped|to|for)$/.test(
    word,
  );
}

/** "who discovers", "trying to", "with a secret": what only is told of somebody in a story. */
function clauseBehind(s: SentenceReading, from: number): number {
  const at = wordAt(s, from) === ',' ? from + 1 : from;
  const word = wordAt(s, at);
  if (/^(?:trying|struggling|determined|desperate|haunted|forced|trapped)$/.test(word)) return 1;
  if (word !== 'who') return 0;
  for (let i = at + 1; i < at + 5; i += 1) {
    const verb = wordAt(s, i);
    if (BEFALLS.has(verb)) return /^(?:is|gets|becomes|are)$/.test(wordAt(s, i - 1)) ? 1 : 0;
    if (PLOT_VERBS.has(verb))
      return !EVERYDAY_VERBS.has(verb) || /^(?:in|into|for|herself|himself|to)$/.test(wordAt(s, i + 1))
        ? 2
        : 1;
  }
  return 0;
}
