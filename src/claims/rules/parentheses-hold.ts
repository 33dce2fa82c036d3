import { isFullForm } from '../reading/full-form.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord, nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { hasRank } from './described.ts';
import type { Entry } from './entry-in-parentheses.ts';
import { type Filled, filledAt } from './filled-parentheses.ts';
import { isSurname } from './outside-or-inside.ts';
import { behindParenthesis, isName, wordAt } from './walk.ts';

/** What the parentheses of a sentence hold behind the names of people. */
export type KnownFrom = 'works' | 'parts' | 'unclear';

/**
 * Whether "A (X), B (Y)" says where A and B have been before, or whom they play: one entry that can only be a title, or
 * only a part, tells what the others of its sentence are.
 *
 * @param opens where the parentheses open
 */
export function whatParenthesesHold(s: SentenceReading, opens: readonly number[]): KnownFrom {
  if (opens.some((open) => wordAt(s, open + 1) === 'as') || playsTheSame(s, opens.at(-1) as number))
    return 'parts';
  const several = opens.length > 1;
  const news = several && isNewsOfCasting(s, opens[0] as number);
  let sum = 0;
  let allSomebody = true;
  let anyTitle = false;
  for (const open of opens) {
    const filled = filledAt(s, open);
    // "historian Kira Vale (Stone)": who plays her
    if (filled === undefined || !isName(s, open - 1) || isSurname(s, open + 1)) continue;
    const points = weigh(s, filled, several && !news);
    sum += points;
    allSomebody &&= points < 0;
    anyTitle ||= points > 0;
  }
  // "will welcome A (X), B (Y) and C (Z)": news of who comes along says where they have been; "joins cast members A (X)" may not
  if (news && !allSomebody && sum > -2 && (anyTitle || !isMember(s, opens[0] as number))) sum += 2;
  return sum >= 1.5 ? 'works' : sum <= -0.5 ? 'parts' : 'unclear';
}

function isMember(s: SentenceReading, open: number): boolean {
  return /^members?$/.test(wordAt(s, open - 2));
}

/** "joined by A (X)", "the likes of A (X)", "Rounding out the cast are A (X)". */
function isNewsOfCasting(s: SentenceReading, open: number): boolean {
  // "He was joined by A (X)": on a stage, and in no cast
  for (let i = open - 2; i > open - 9 && i >= 0; i -= 1)
    if (NEWS.test(wordAt(s, i))) return !/^(?:was|were)$/.test(wordAt(s, i - 1));
  return false;
}

const NEWS =
  /^(?:welcom(?:es?|ed|ing)|add(?:s|ed|ing)|recruit(?:s|ed|ing)|enlist(?:s|ed|ing)|complet(?:es?|ed|ing)|round(?:s|ed|ing)|board(?:s|ed|ing)|join(?:s|ed|ing)|likes)$/;

/** "A (Ember) and B (Halo) reprise their roles", "are all back to play their respective characters". */
export function playsTheSame(s: SentenceReading, open: number): boolean {
  const from = behindParenthesis(s, open);
  for (let i = from; i < from + 14; i += 1)
    if (
      /^(?:roles?|parts?|characters?)$/.test(wordAt(s, i)) &&
      /^(?:their|respective|original)$/.test(wordAt(s, i - 1))
    )
      return true;
  return false;
}

/** Points for titles, below 0 for parts. `several`: others of the sentence have parentheses as well. */
export function weigh(s: SentenceReading, filled: Filled, several = false): number {
  const entries = filled.entries.map((entry) => weighEntry(s, entry, several, filled.listed));
  const commas = filled.listed && entries.every((points) => points > -2) ? 3 : 0;
  const best = Math.max(...entries);
  const worst = Math.min(...entries);
  return (worst <= -2 ? worst : best) + commas + partElsewhere(s, filled.close + 1);
}

function weighEntry(s: SentenceReading, entry: Entry, several: boolean, listed: boolean): number {
  const { text } = entry;
  const unit = s.units[entry.at];
  const known = entry.whole && unit !== undefined ? s.reading.evidence.get(unit.key) : undefined;
  if (text.includes('/') || (known?.character ?? 0) > 0) return -3;
  // "A (Doctor Salt, Ember)": of two and more, words that nobody is called
  const shown = entry.quoted ? quotesTitles(s) : listed && nameForm(text) === 'something';
  if (POLICE.test(text)) return -3;
  if (!entry.quoted && (s.reading.told.get(unit?.key ?? '') ?? 0) > 0) return -2;
  // "Agent Quell" may be a part and a title, "Captain Quell: Low Tide" is a title
  if (hasRank(text) && !shown && !text.includes(':')) return -2;
  if (known !== undefined && known.person > known.title) return -3;
  if (isShortName(s, text)) return -2;
  if (entry.told) return 3;
  if (entry.quoted) return isFullForm(text, text.split(' ').length) && !quotesTitles(s) ? -1 : 3;
  if ((known?.title ?? 0) >= 2 || isInCapitals(s, text)) return 2.5;
  if (/^the .* /i.test(text) || /[:&!?\d]|['’]s\b/u.test(text)) return 2;
  if (/ (?:of|and|in|to|on|at|for|with|from|the|a|is|my|or) /.test(text)) return 2;
  if (/^the /i.test(text)) return 1.5;
  if (text.split(' ').length > 3) return 2;
  if (isOrdinaryWord(text.toLowerCase()) || nameForm(text) === 'something') return 0.75;
  if ((known?.inText ?? 0) > 1) return -1.5;
  if (text.includes(' ')) return startsWithGivenName(text) ? -0.5 : 0;
  return startsWithGivenName(text) && several ? -1 : ENDS_LIKE_A_THING.test(text) ? 0.75 : 0;
}

const POLICE = /^(?:D[CS]?I|DS|DC|DSupt|W?PC|Supt|Det|Sgt|Lt|Capt)\b\.? /;

const ENDS_LIKE_A_THING = /(?:tion|ing|ness|ment|land|ers|ls|ts|ship|hood|ance|ence|ist)$/;

/** "A (HALFLIGHT)", where the sentence prints other names as usual: press releases have titles in capitals. */
function isInCapitals(s: SentenceReading, text: string): boolean {
  return (
    CAPITALS.test(text) && s.units.some(({ kind, text: other }) => kind === 'name' && /\p{Ll}/u.test(other))
  );
}

const CAPITALS = /^(?=.*\p{Lu}{5}|.* )[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** "Vale", in an article that has "Kira Vale": somebody, and no title. */
function isShortName(s: SentenceReading, text: string): boolean {
  if (text.includes(' ')) return false;
  return (s.reading.names.get(foldName(text)) ?? []).some(
    (name) => (s.reading.evidence.get(foldName(name))?.title ?? 0) === 0,
  );
}

/** Whether the article prints titles in quotation marks: what it is about, wherever it names it. */
function quotesTitles(s: SentenceReading): boolean {
  const main = s.reading.main?.title;
  return (
    main === undefined ||
    /[“"‘']/u.test(s.reading.article.body.charAt(s.reading.article.body.indexOf(main) - 1))
  );
}

/** "A (X) as Kira", "A (X), who plays Kira": the part stands elsewhere. */
function partElsewhere(s: SentenceReading, from: number): number {
  if (wordAt(s, from) === 'as' && wordAt(s, from + 1) !== 'well') return 3;
  // "A (X) is Kira Vale"
  if (wordAt(s, from) === 'is' && isCharacterAt(s, from + 1)) return 3;
  for (let i = from; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:plays?|playing|portrays?|portraying|voices|voicing)$/.test(word)) return 3;
    if (isName(s, i) || !/^(?:,|who|will|is|be|set|to|has|been|cast|tapped|also|are)$/.test(word)) return 0;
    if (word === ',' && wordAt(s, i + 1) !== 'who') return 0;
  }
  return 0;
}

/** Whether unit `at` names a character that the article shows. */
export function isCharacterAt(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return isName(s, at) && (known?.character ?? 0) > (known?.person ?? 0);
}
