import { startsWithGivenName } from '../reading/given-name.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { FIGURE_NOUNS, KIN_NOUNS, STORY_NOUNS } from '../words/story.ts';
import { atEach } from './at-each.ts';
import { AUDIENCE } from './audience.ts';
import { nameBehind } from './name-led-to.ts';
import type { Finding, Rule } from './rule.ts';
import { namedInStory } from './story-names.ts';
import { isName, wordAt } from './walk.ts';

/** "The hero of the game is Kira", "On board is Kira, who", "we finally meet Kira", "a gang led by Kira": how a story brings somebody in. */
export const broughtIn: Rule = {
  name: 'brought-in',
  triggers: ['is', 'are', 'meet', 'meets', 'encounter', 'introduced', 'by'],
  read: atEach((s, i) => {
    if (s.topic === undefined || isName(s, i)) return [];
    switch (wordAt(s, i)) {
      case 'is':
      case 'are':
        return isName(s, i + 1) && !s.units[i + 1]?.possessive
          ? namedInStory(s, i + 1, subjectCue(s, i))
          : [];
      case 'by':
        return isName(s, i + 1) && wordAt(s, i - 1) === 'led'
          ? namedInStory(s, i + 1, groupCue(s, i - 1) - (mayBeReal(s, i + 1) ? 1 : 0))
          : [];
      case 'introduced':
        return wordAt(s, i + 1) === 'to' && isByAudience(s, i) ? behind(s, i + 2) : [];
      default:
        return isByAudience(s, i) ? behind(s, i + 1) : [];
    }
  }),
};

function behind(s: SentenceReading, from: number): readonly Finding[] {
  const at = isName(s, from) ? from : nameBehind(s, from);
  return namedInStory(s, at, mayBeReal(s, at) ? 2 : 3);
}

/** "We meet Bo Reed in a hotel": somebody's full name, who need not be of a story. */
function mayBeReal(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit !== undefined && unit.words > 1 && startsWithGivenName(unit.text);
}

// "My favourite of all the many characters": subjects are no longer
const LONGEST_SUBJECT = 9;

/** How much the subject before "is" says of a character: "The lead is", "The father is", "On board is". */
function subjectCue(s: SentenceReading, be: number): number {
  if (be > LONGEST_SUBJECT) return 0;
  const first = wordAt(s, 0);
  if (/^(?:on|aboard|among|amongst|behind|leading|joining)$/.test(first) && wordAt(s, be - 1) !== ',') {
    for (let i = 1; i < be; i += 1)
      if (/^(?:characters|heroes|villains|survivors|suspects)$/.test(wordAt(s, i))) return 3;
    return first === 'on' && wordAt(s, be + 2) === ',' && /^(?:who|whose|a|an)$/.test(wordAt(s, be + 3))
      ? 3
      : 0;
  }
  if (!/^(?:the|its|our|my|their|his|her|another|one)$/.test(first)) return 0;
  for (let i = be - 1; i > 0; i -= 1) {
    if (isName(s, i)) return 0;
    const word = wordAt(s, i);
    // "the hero of the game is"
    if (/^(?:of|in)$/.test(wordAt(s, i + 1)) || i === be - 1) {
      if (/^(?:hero|heroine|protagonist|antagonist|villain|narrator)$/.test(word)) return 3;
      if (word === 'lead' && first === 'the') return 3;
      if (word === 'character')
        return /^(?:main|central|title|lead|titular|favourite|favorite|new|other)$/.test(wordAt(s, i - 1))
          ? 3
          : 0;
      if (STORY_NOUNS.has(word)) return 3;
      if (KIN_NOUNS.has(word) || FIGURE_NOUNS.has(word)) return 1;
    }
  }
  return 0;
}

const GROUP =
  /^(?:army|gang|horde|pack|cult|coven|clan|crew|rebellion|rebels|pirates|thieves|girls|boys|teens|teenagers|kids|misfits|mutants|outlaws|bandits|soldiers|mercenaries|vampires|aliens|survivors|resistance|tribe|posse|syndicate|cartel|squad|robbers|friends|students|knights|warriors)$/;

/** "an evil crow army led by", "a band of young sailors led by". */
function groupCue(s: SentenceReading, led: number): number {
  for (let i = led - 1; i >= 0 && i > led - 3; i -= 1) if (GROUP.test(wordAt(s, i))) return 3;
  return 0;
}

/** "we finally meet", "fans were introduced to", "players will encounter". */
function isByAudience(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 6; i -= 1) {
    const word = wordAt(s, i);
    if (AUDIENCE.has(word) || /^(?:we've|players|us)$/.test(word)) return true;
    if (
      !/^(?:will|to|get|gets|finally|also|first|were|was|are|been|have|can|then|soon|even|may|now|recently)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}
