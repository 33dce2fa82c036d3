import { MEDIUM_NOUNS } from '../words/media.ts';
import { STUDIOS } from '../words/organisations.ts';
import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isBeforeMaker, LONGEST_LIST, standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/**
 * What a place tells of the run of capitals in it: that a word calls it one title ("the film …": `named`), that it is one
 * of a list ("Ada Stone (…)": `item`), that one or several stand there ("known for …": `title`; "… will open": `verb`), that several do ("films
 * like …"), or nothing.
 */
type Place = 'named' | 'item' | 'title' | 'verb' | 'several' | undefined;

/** How often a run stands in each place, and how often inside a sentence, where a capital shows that a name begins. */
export type Places = { [place in NonNullable<Place> | 'inside']: number };

/** Joints of which the place tells whether they are inside a title. */
export const HAS_PLACE = /^(?:and|&|or|,|–|in|to|from)/;

/** @param from first token of the run, `to` the one behind it; `pair`: of everyday words, which titles alone are in capitals */
export function notePlace(
  places: Places,
  line: readonly Token[],
  from: number,
  to: number,
  pair: boolean,
): void {
  const place = placeOf(line, from, to) ?? (pair ? 'title' : undefined);
  if (place !== undefined) places[place] += 1;
  const before = line[from - 1];
  const begins =
    before?.kind === 'mark' ? /^[,(]$/.test(before.text) : before?.capital === false || before?.possessive;
  if (begins === true) places.inside += 1;
}

function placeOf(line: readonly Token[], from: number, to: number): Place {
  const head = headOf(line, from);
  // "directed Kira and Tom in Northgate"
  const listed =
    line[to]?.lower === 'in' && MAKES.test(line[head]?.lower ?? '')
      ? undefined
      : slotBehind(line, head, from);
  // "the series Salt, Low Tide and Gloam are back"
  if (listed === 'named' && PLURAL.test(line[to]?.lower ?? '')) return 'several';
  if (listed === 'named') return listed;
  if (listed !== undefined && isInside(line, to)) return 'item';
  if (listed === 'item') return listed;
  if (listed !== undefined && isBehindAnd(line, from)) return 'title';
  if (listed === 'several') return listed;
  if (!(line[head]?.lower === 'series' && listed === 'title') && standsAsTitle(line, from, to))
    return ANY_NUMBER.test(line[to]?.lower ?? '') ? 'verb' : 'named';
  return listed ?? (isBehindOwner(line, from) || isBeforeNoun(line, to) ? 'title' : undefined);
}

/** Words of one or several. */
const ANY_NUMBER =
  /^(?:will|series|premiered|debuted|aired|opened|arrived|launched|starred|set|to|now|first|also|finally|due)$/;

const PLURAL = /^(?:are|were|have|all|both|each)$/;
const IN_TITLES = /^(?:of|the|a|an|in|on|at|to|for|with|from|my|your|is|are|vs?\.?)$/;

/** The token that a list of names leads back to: "in" of "seen in the original House of Salt, Low Tide and Ember". */
function headOf(line: readonly Token[], from: number): number {
  let at = from - 1;
  const last = from - LONGEST_LIST;
  while (at >= 0 && at > last && isOfList(line, at)) at -= 1;
  while (at > last && BEFORE_TITLE.test(line[at]?.lower ?? '')) at -= 1;
  return at > last ? at : -1;
}

const BEFORE_TITLE =
  /^(?:the|a|his|her|their|original|new|upcoming|forthcoming|classic|hit|acclaimed|beloved|latest|recent|underrated)$/;

function isOfList(line: readonly Token[], at: number): boolean {
  const { kind, capital, lower, text } = line[at] as Token;
  if (kind === 'mark') return /^[,&“”"‘’':/!?–]$/.test(text);
  if (capital || kind === 'number' || lower === 'and' || lower === 'or') return true;
  const before = line[at - 1];
  if (before?.capital === true) return IN_TITLES.test(lower);
  // "the Wolf and the Tide"
  return (
    /^(?:the|an?|his|her)$/.test(lower) &&
    line[at + 1]?.capital === true &&
    /^(?:and|&|,|of|in|on|at)$/.test(before?.lower ?? '')
  );
}

const SEVERAL = /^(?:like|including|includes?|included|both|between)$/;
const NAMES_ONE = /^(?:called|titled|entitled|renamed)$/;
/** Of these, there is one for each work. */
const OF_ONE =
  /^(?:adapt(?:at)?ion|version|remake|reboot|revival|production|staging|season|series|episode|premiere|finale|prequel|retelling)$/;
const MAKES =
  /^(?:direct(?:ed|s|ing)?|creat(?:e|ed|es|ing)|wrote|writ(?:e|es|ing|ten)|penn?(?:ed|s|ing)?|helm(?:ed|s|ing)?|ma(?:de|ke|kes|king)|produc(?:e|ed|es|ing)|script(?:ed|s|ing)?|film(?:ed|s|ing)|adapt(?:ed|s|ing)?|wrapp(?:ed|ing)|shooting|completed|finished|remade|remaking)$/;
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  [
    'of',
    /^(?:run|stars?|cast|director|writer|creator|author|fans?|performance|episodes|seasons|alum|actress|actor|hits|home)$/,
  ],
  [
    'in',
    /^(?:stars?|starred|starring|co-starred|appears?|appeared|appearing|seen|roles?|parts?|acted|act|performances?|performed|featured|cast|turn|turns|debut|lead|him|her|them)$/,
  ],
  [
    'on',
    /^(?:stars?|starred|roles?|parts?|seen|regular|arcs?|work|works|worked|known|appeared|turn|stint|performances?|episodes?)$/,
  ],
  ['for', /^(?:on|known|best|famous|famed|remembered|recognized|recognised|award|oscar|emmy|nominated)$/],
  ['from', /^(?:known|recognized|recognised|familiar|seen)$/],
  ['as', /^such$/],
]);

/** What stands behind the head of a list: nothing else than titles, and how many. */
function slotBehind(line: readonly Token[], head: number, from: number): Place {
  const token = line[head];
  if (token === undefined) return undefined;
  const before = line[head - 1];
  if (token.text === '(')
    return before?.capital === true && !(/s$/.test(before.lower) && isOrdinaryWord(before.lower))
      ? 'item'
      : undefined;
  if (SEVERAL.test(token.lower)) return 'several';
  const next = line.slice(head + 1, from).every(({ capital }) => !capital);
  if (MEDIUM_NOUNS.has(token.lower) && !/^plays?$/.test(token.lower)) {
    if (/[^e]s$/.test(token.lower)) return 'several';
    return next && !(token.lower === 'series' && isOfSeveral(line, head)) ? 'named' : 'title';
  }
  if (NAMES_ONE.test(token.lower)) return next ? 'named' : 'title';
  if (token.lower === 'of' && OF_ONE.test(before?.lower ?? '')) return next ? 'named' : 'title';
  if (token.lower === 'to' && /^(?:pre|se)quel$/.test(before?.lower ?? '')) return next ? 'named' : 'title';
  if (KINDS.get(token.lower)?.test(before?.lower ?? '')) return token.lower === 'as' ? 'several' : 'title';
  return MAKES.test(token.lower) ? 'title' : undefined;
}

/** "roles in comedy series Salt and Glass": two of them, where "the series Salt and Glass" may be one. */
function isOfSeveral(line: readonly Token[], series: number): boolean {
  for (let i = series - 1; i >= 0 && i > series - 8; i -= 1) {
    const { kind, lower, possessive } = line[i] as Token;
    if (/^(?:the|a|an|this|his|her|its|new|upcoming)$/.test(lower) || possessive) return false;
    if (kind === 'mark' || lower === 'in') return true;
  }
  return true;
}

/** Whether a list goes on behind the run: "Salt and Ember" of "Salt and Ember, Low Tide and Kira" is one of its items. */
function isInside(line: readonly Token[], to: number): boolean {
  if (line[to]?.text !== ',') return false;
  for (let i = to + 1; i < to + LONGEST_LIST; i += 1) {
    const token = line[i];
    if (token === undefined) return false;
    if (/^(?:and|&|or)$/.test(token.lower)) return i > to + 1 || line[i + 1]?.capital === true;
    if (token.text === ')') return true;
    if (!isOfList(line, i)) return false;
  }
  return false;
}

/** "Low Tide, Kira and Salt and Ember": a list has its "and" before the run. */
function isBehindAnd(line: readonly Token[], from: number): boolean {
  const before = line[from - 2];
  return (
    /^(?:and|&)$/.test(line[from - 1]?.lower ?? '') &&
    (before?.capital === true || /^[,”"’]$/.test(before?.text ?? ''))
  );
}

/** "Quark's …", "2019's dull …", "Ada Stone's …": where a work is from, when, and who wrote it. */
function isBehindOwner(line: readonly Token[], from: number): boolean {
  const adjective = line[from - 1]?.capital === false && line[from - 2]?.possessive === true;
  const [owner, first] = adjective ? [line[from - 2], line[from - 3]] : [line[from - 1], line[from - 2]];
  if (owner?.possessive !== true) return false;
  return (
    /^(?:19|20)\d\d$/.test(owner.text) ||
    PLATFORM_KEYS.has(owner.lower) ||
    STUDIOS.has(owner.lower) ||
    PLATFORM_KEYS.has(`${first?.lower} ${owner.lower}`) ||
    (!adjective && first?.capital === true && startsWithGivenName(first.text))
  );
}

/** "… star Ada Stone", "… fame", "…'s Ada Stone" */
function isBeforeNoun(line: readonly Token[], to: number): boolean {
  const [noun, next] = [line[to]?.lower ?? '', line[to + 1]];
  if (line[to - 1]?.possessive) return startsWithGivenName(line[to]?.text ?? '') && next?.capital === true;
  return noun === 'fame' || isBeforeMaker(line, to);
}
