import type { SentenceReading } from '../reading/reading.ts';
import { PLOT_VERBS } from '../words/plot.ts';
import { LIFE_NOUNS } from '../words/story.ts';
import { atEach } from './at-each.ts';
import type { Finding, Rule } from './rule.ts';
import { isOfCharacter, namedInStory, oneInStory } from './story-names.ts';
import { isName, wordAt } from './walk.ts';

const VERBS = [
  ...PLOT_VERBS,
  ...'outwit stop vanquish overthrow defeats outwits help save meet kill find marry seduce rescue join befriend protect confront avenge defeat trust love killed kissed betrayed murdered married rescued kidnapped befriended seduced stabbed confronted meeting saving helping killing finding befriending'.split(
    ' ',
  ),
];
const OBJECT_VERBS = new Set(
  VERBS.filter((verb) => !/^(?:sees|finds|has|gets|goes|moves|travels|travel|move|lives)$/.test(verb)),
);
/** What hardly anybody does to somebody outside a story. */
const DEEDS = new Set(
  'kidnap murder seduce rescue befriend betray avenge defeat outwit vanquish overthrow haunt hunt kill poison strangle kidnaps murders seduces rescues befriends betrays avenges defeats outwits vanquishes overthrows haunts hunts kills poisons strangles killed murdered rescued betrayed kidnapped befriended seduced stabbed defeated killing'.split(
    ' ',
  ),
);
/** What somebody does to, for or into somebody, where others go to a place. */
const TOWARDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'to',
    new Set(
      'turns happened happens lies confesses talks belongs clings writes prays apologises apologizes proposes'.split(
        ' ',
      ),
    ),
  ],
  ['for', new Set('falls cares searches works lies fights waits longs yearns pines fears'.split(' '))],
  ['into', new Set('runs bumps transforms turns'.split(' '))],
]);

/** "She falls for Kira", "He asks Kira, his cat, to help", "to save Kira", "Kira's secret past": who else is in the plot. */
export const metInThePlot: Rule = {
  name: 'met-in-the-plot',
  triggers: [...VERBS, "'s", 'for', 'into', 'against', 'to', 'on', 'of'],
  read: atEach((s, i) => {
    if (s.topic === undefined) return [];
    if (s.units[i]?.possessive)
      return isName(s, i) && hasLife(s, i) ? oneInStory(s, i, isOfCharacter(s, i) ? 2 : 1) : [];
    const word = wordAt(s, i);
    if (/^(?:for|into|against|to|on|of)$/.test(word)) return behindPreposition(s, i);
    if (!OBJECT_VERBS.has(word)) return [];
    return object(s, i + 1);
  }),
};

/** "falls for Kira", "runs into Kira", "turns to Kira". */
function behindPreposition(s: SentenceReading, at: number): readonly Finding[] {
  if (!isName(s, at + 1)) return [];
  const before = wordAt(s, at - 1);
  const word = wordAt(s, at);
  if (word === 'of')
    return /^(?:body|corpse|murder|killing|search|pursuit|help|protector|aid|arms|wrath|care)$/.test(before)
      ? object(s, at + 1)
      : [];
  if (word === 'on')
    return /^(?:tak(?:e|es|ing)|relies|spies|cheats|preys)$/.test(before) ? object(s, at + 1) : [];
  if (word === 'against')
    return PLOT_VERBS.has(before) || /^(?:up|off|battle|fight|war)$/.test(before) ? object(s, at + 1) : [];
  return TOWARDS.get(word)?.has(before) ? object(s, at + 1) : [];
}

function object(s: SentenceReading, from: number): readonly Finding[] {
  const at = behindAdjectives(s, from);
  if (!isName(s, at)) return [];
  if (s.units[at]?.possessive) return hasLife(s, at) ? oneInStory(s, at, 1) : [];
  const told =
    /^(?:body|corpse|murder)$/.test(wordAt(s, from - 2)) ||
    isOfCharacter(s, at) ||
    s.reading.plots.has(s.sentence.start);
  return namedInStory(s, at, told || DEEDS.has(wordAt(s, from - 1)) ? 2 : 1);
}

/** "Kira's secret past", "Kira's best friend": what somebody in a story has. */
function hasLife(s: SentenceReading, owner: number): boolean {
  for (let i = owner + 1; i < owner + 4; i += 1) {
    const word = wordAt(s, i);
    // "Emma's death in 2010"
    if (LIFE_NOUNS.has(word)) return s.units[i + 2]?.kind !== 'number';
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "meets the radiant Kira", "confronts both Kira and Dax": over what is said of somebody before the name. */
function behindAdjectives(s: SentenceReading, from: number): number {
  if (!/^(?:the|his|her|their|both|a|an|young|fellow|up|off)$/.test(wordAt(s, from))) return from;
  for (let i = from + 1; i < from + 5; i += 1) {
    if (isName(s, i)) return i;
    if (
      s.units[i]?.kind !== 'word' ||
      /^(?:of|in|at|on|from|for|to|and|by|with|who|that|is|was)$/.test(wordAt(s, i))
    )
      break;
  }
  return from;
}
