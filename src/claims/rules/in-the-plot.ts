import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { BASE_VERBS, BEFALLS, EVERYDAY_VERBS, PLOT_VERBS } from '../words/plot.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { atEach } from './at-each.ts';
import { characterHere, finding } from './characters.ts';
import { type Cue, likelyCharacter, mayBeSomebody } from './likely-character.ts';
import type { Rule } from './rule.ts';
import { asCue, storyWork } from './story-names.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

// A list of those who do something together is no longer; nor is what is said of somebody between commas.
const MOST_TOGETHER = 6;
const LONGEST_ASIDE = 14;

/** "Kira Vale discovers a plot", "When Kira, a pilot, is kidnapped", "In the film, Kira and Dax move": what somebody does in the story. */
export const inThePlot: Rule = {
  name: 'in-the-plot',
  triggers: [...PLOT_VERBS, ...BASE_VERBS, 'returns', 'is', 'are', 'was', 'were', 'be', 'being', 'to'],
  read: atEach((s, i) => {
    if (s.topic === undefined || isName(s, i)) return [];
    const cue = actsAs(s, i);
    if (cue === undefined) return [];
    const found = doers(s, i);
    if (found.length === 0) return [];
    if (!found.some(({ at }) => likelyCharacter(s, at, asCue(cue + describedBefore(s, at))) !== undefined))
      return [];
    const work = storyWork(s, found[0]?.at ?? i);
    return found.flatMap(({ character, at }) => finding(character, work, at, i + 1));
  }),
};

/** How much the verb says: "discovers", "is kidnapped" more than "finds", "was tasked". */
function actsAs(s: SentenceReading, verb: number): Cue | undefined {
  const word = s.units[verb]?.lower ?? '';
  if (word === 'to') return hasTo(s, verb);
  if (/^(?:is|are|was|were|be|being)$/.test(word)) {
    if (isDoneTo(s, verb)) return word === 'was' || word === 'were' ? 1 : 2;
    return word === 'is' || word === 'are' ? isDoing(s, verb) : undefined;
  }
  if (BASE_VERBS.has(word)) return isSeveral(s, verb) ? 1 : undefined;
  if (word === 'returns') return isHome(s, verb + 1) ? 1 : undefined;
  if (!PLOT_VERBS.has(word)) return undefined;
  // "Emma believes the show is over": somebody who speaks of it
  if (OPINIONS.has(word) && !s.reading.plots.has(s.sentence.start)) return undefined;
  // "finds herself", "falls in love", "wakes up": what works and companies hardly do
  if (!EVERYDAY_VERBS.has(word) || HERSELF.test(wordAt(s, verb + 1))) return 2;
  if (/^falls?$/.test(word) && /^(?:in|for|into|pregnant|ill|prey)$/.test(wordAt(s, verb + 1))) return 2;
  if (
    /^(?:gets|goes)$/.test(word) &&
    /^(?:pregnant|missing|undercover|mad|married|kidnapped|rogue|berserk)$/.test(wordAt(s, verb + 1))
  )
    return 2;
  return 1;
}

const OPINIONS = new Set(
  'believes thinks feels hopes wants knows loves likes hates expects says looks works wins needs prefers'.split(
    ' ',
  ),
);

/** "Emma and Josh buy": more than one, as the form of the verb tells. */
function isSeveral(s: SentenceReading, verb: number): boolean {
  return isName(s, verb - 1) && wordAt(s, verb - 2) === 'and' && isName(s, verb - 3);
}

/** "returns home", "returns to her village": no comeback of the trade. */
function isHome(s: SentenceReading, at: number): boolean {
  return (
    wordAt(s, at) === 'home' || (wordAt(s, at) === 'to' && /^(?:her|his|their)$/.test(wordAt(s, at + 1)))
  );
}

const HERSELF = /^(?:herself|himself|themselves)$/;

/** "Kira has to", "Kira tries to", "Kira is desperate to": with a verb of the plot behind. */
function hasTo(s: SentenceReading, to: number): Cue | undefined {
  return /^(?:has|have|struggles?|tries|try|begins?|sets|attempts?|vows?|agrees?|decides?|desperate|determined|destined)$/.test(
    wordAt(s, to - 1),
  ) && !PLOT_VERBS.has(wordAt(s, to - 1))
    ? 1
    : undefined;
}

/** "is kidnapped", "is declared missing", "is forced to", "are drawn into": what befalls somebody. */
function isDoneTo(s: SentenceReading, be: number): boolean {
  const at =
    /^(?:now|suddenly|soon|brutally|mysteriously|unexpectedly|accidentally|reluctantly|later|also|once|being|been|violently|wrongly|wrongfully|falsely|then|finally)$/.test(
      wordAt(s, be + 1),
    )
      ? be + 2
      : be + 1;
  return BEFALLS.has(wordAt(s, at));
}

/** "is hiding", "is struggling to", "are running from": what somebody is at. */
function isDoing(s: SentenceReading, be: number): Cue | undefined {
  const at = /^(?:now|still|secretly|constantly|already|busy|desperately|also|just)$/.test(wordAt(s, be + 1))
    ? be + 2
    : be + 1;
  return DOING.has(wordAt(s, at)) ? 2 : undefined;
}

const DOING = new Set(
  `hiding struggling grieving mourning haunting hunting fleeing investigating grappling reeling plotting scheming desperate determined pregnant torn pining lying
  searching escaping battling spying stalking dating yearning longing dying obsessed trapped stranded orphaned possessed missing engaged married enslaved cursed doomed`.split(
    /\s+/,
  ),
);

/** A noun before the name that tells of somebody in the story: "the detective Kira", "10-year-old Kira". */
function describedBefore(s: SentenceReading, at: number): number {
  const before = wordAt(s, at - 1);
  return isNounOfSomebody(before) || /-year-old$/.test(before) ? 1 : 0;
}

type Doer = { readonly character: string; readonly at: number };

const ADVERB =
  /^(?:now|soon|suddenly|finally|also|then|secretly|both|must|will|eventually|quickly|slowly|reluctantly|accidentally|inadvertently|unwittingly|unknowingly|desperately|mysteriously|ultimately|later|immediately|simply|never|always|only|first|instead|gradually|instantly|initially|constantly|still|just|even|too|who)$/;

/** Who stands right before the verb, over "now", over a parenthesis, or over an aside between commas. */
function doers(s: SentenceReading, verb: number): readonly Doer[] {
  let i = verb - 1;
  if (wordAt(s, verb) === 'to') i -= 1;
  while (ADVERB.test(wordAt(s, i))) i -= 1;
  const relative = wordAt(s, i + 1) === 'who';
  i = beforeParenthesis(s, i);
  if (wordAt(s, i) === ',') i = relative && isName(s, i - 1) ? i - 1 : beforeAside(s, i);
  i = beforeParenthesis(s, i);
  const found: Doer[] = [];
  while (found.length < MOST_TOGETHER) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.possessive) break;
    const character = characterHere(s, i);
    if (character === undefined || !mayBeSomebody(s, i)) return [];
    found.unshift({ character, at: i });
    if (relative) break;
    let j = i - 1;
    if (/^(?:and|&)$/.test(wordAt(s, j))) j -= 1;
    if (wordAt(s, j) === ',') j -= 1;
    j = beforeParenthesis(s, j);
    if (j === i - 1 || !isName(s, j)) break;
    i = j;
  }
  const first = found[0];
  return first === undefined || !(relative || beginsClause(s, first.at)) ? [] : found;
}

/** From the comma that ends "Kira, a pilot who is lost," to Kira. */
function beforeAside(s: SentenceReading, comma: number): number {
  for (let i = comma - 1; i > comma - LONGEST_ASIDE && i > 0; i -= 1)
    if (wordAt(s, i) === ',' && isName(s, i - 1))
      return /^(?:a|an|the|his|her|their|whose|now|played|still|once|alone|aged|\d+|along|together|with|unable|desperate|determined|haunted|fresh|newly|recently)$/.test(
        s.units[i + 1]?.lower ?? '',
      )
        ? i - 1
        : comma;
  return comma;
}

/** Whether whoever stands at `at` is the subject of a clause and not in the middle of one: "a film by Kira". */
function beginsClause(s: SentenceReading, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isNounOfSomebody(wordAt(s, i)) || DESCRIBES.test(wordAt(s, i)))) i -= 1;
  // "CIA agent Kira", "London cop Kira"
  if (i < at - 1 && isName(s, i) && !s.units[i]?.possessive && !isTitle(s.reading, s.units[i])) i -= 1;
  if (wordAt(s, i) === 'the') i -= 1;
  if (i < 0) return true;
  return /^(?:[,;:.“"‘'–—]|-|when|after|as|while|where|until|and|but|before|because|if|once|which|that|with|so|then|how|whether|how|though|although|since|unless|or|meanwhile|yet)$/.test(
    wordAt(s, i),
  );
}

const DESCRIBES =
  /^(?:the|a|an|his|her|their|our|\w+-year-old|young|teenage|former|newly|single|ex-\w+|retired|little|poor|brave|rookie|fellow|best|new|old|elderly|lonely|shy|mysterious|ruthless|struggling|divorced|widowed|orphaned|pregnant|small-town|evil|heroic|troubled|reluctant|young|disgraced|grieving|estranged|beloved|elder|younger|older|baby|twin|childhood|teen|local|fugitive|would-be)$/;
