import type { SentenceReading } from '../reading/reading.ts';
import { CALENDAR_WORDS } from '../words/grammar.ts';
import { BASE_VERBS, BEFALLS, EVERYDAY_VERBS, PAST_VERBS, PLOT_VERBS } from '../words/plot.ts';
import { TRADE_NOUN } from '../words/story.ts';
import type { Cue } from './likely-character.ts';
import { beforeKin } from './plot-subject.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

/** How much the verb says: "discovers", "is kidnapped" more than "finds", "was tasked". */
export function actsAs(s: SentenceReading, verb: number): Cue | undefined {
  const word = s.units[verb]?.lower ?? '';
  if (word === 'to') return hasTo(s, verb);
  if (/^(?:is|are|was|were|be|being)$/.test(word)) {
    if (isDoneTo(s, verb)) return word === 'was' || word === 'were' ? 1 : 2;
    return /^(?:is|are|was|were)$/.test(word) ? isDoing(s, verb) : undefined;
  }
  if (PAST_VERBS.has(word)) return isOfRecord(s, verb) ? undefined : 1;
  if (BASE_VERBS.has(word)) return isSeveral(s, verb) ? 1 : undefined;
  if (word === 'returns') return isHome(s, verb + 1) ? 1 : undefined;
  if (!PLOT_VERBS.has(word)) return undefined;
  // "Emma has written about film", "Emma lives in Leeds": of an author, under his article
  if (!s.reading.plots.has(s.sentence.start) && isOfAuthor(s, verb)) return undefined;
  // "Emma believes the show is over": somebody who speaks of it
  if (OPINIONS.has(word) && !s.reading.plots.has(s.sentence.start)) return undefined;
  // "finds herself", "falls in love", "wakes up": what works and companies hardly do
  if (!EVERYDAY_VERBS.has(word) || HERSELF.test(wordAt(s, verb + 1))) return 2;
  if (/^(?:runs|wakes|breaks|sneaks|walks)$/.test(word) && /^(?:away|up|out|off)$/.test(wordAt(s, verb + 1)))
    return 2;
  if (/^falls?$/.test(word) && /^(?:in|for|into|pregnant|ill|prey)$/.test(wordAt(s, verb + 1))) return 2;
  if (
    /^(?:gets|goes)$/.test(word) &&
    /^(?:pregnant|missing|undercover|mad|married|kidnapped|rogue|berserk)$/.test(wordAt(s, verb + 1))
  )
    return 2;
  return 1;
}

/** "is a freelance writer", "has written", "lives in Leeds": what stands under an article of who wrote it. */
export function isOfAuthor(s: SentenceReading, verb: number): boolean {
  const [word, next] = [wordAt(s, verb), wordAt(s, verb + 1)];
  if (word === 'lives') return next === 'on' || isName(s, verb + 2);
  if (word === 'has')
    return OF_A_CAREER.test(/^(?:also|previously|recently)$/.test(next) ? wordAt(s, verb + 2) : next);
  if (word !== 'is' || !/^(?:a|an|the|our)$/.test(next)) return false;
  for (let i = verb + 2; i < verb + 6; i += 1) if (TRADE_NOUN.test(wordAt(s, i))) return true;
  return false;
}

const OF_A_CAREER =
  /^(?:written|worked|covered|reviewed|won|made|directed|said|appeared|starred|guest-starred|recurred|played|voiced|hosted|performed|acted|joined)$/;

/** What people do who speak of a work, as well as those in it. */
export const OPINIONS: ReadonlySet<string> = new Set(
  'agrees disagrees believes thinks feels hopes wants knows loves likes hates expects says looks works wins needs prefers'.split(
    ' ',
  ),
);

/** "Emma and Josh buy": more than one, as the form of the verb tells. */
function isSeveral(s: SentenceReading, verb: number): boolean {
  if (!isName(s, verb - 1)) return false;
  const and = beforeKin(s, verb - 2);
  return wordAt(s, and) === 'and' && isName(s, beforeParenthesis(s, and - 1));
}

/** "Emma died in 2010", "died aged 80": of somebody real. */
function isOfRecord(s: SentenceReading, verb: number): boolean {
  for (let i = verb + 1; i < verb + 7; i += 1)
    if (
      s.units[i]?.kind === 'number' ||
      /^(?:aged|cancer|yesterday|today)$/.test(wordAt(s, i)) ||
      isMonth(s, i)
    )
      return true;
  return false;
}

function isMonth(s: SentenceReading, i: number): boolean {
  return CALENDAR_WORDS.has(s.units[i]?.lower ?? '') && s.units[i]?.capital === true;
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
  `butting arguing fighting falling planning secretly hiding struggling grieving mourning haunting hunting fleeing investigating grappling reeling plotting scheming desperate determined pregnant torn pining lying
  searching escaping battling spying stalking dating yearning longing dying obsessed trapped stranded orphaned possessed missing engaged married enslaved cursed doomed`.split(
    /\s+/,
  ),
);
