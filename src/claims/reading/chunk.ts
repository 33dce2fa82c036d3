import { CALENDAR_WORDS } from '../words/grammar.ts';
import type { Emphasis } from './emphasis.ts';
import { startsWithGivenName } from './given-name.ts';
import { joinLists } from './join-lists.ts';
import { joinPairs } from './join-pairs.ts';
import { extendKnown } from './known-run.ts';
import { listedTitleEnd } from './listed-title.ts';
import { officeEnd } from './name-borders.ts';
import { nameEnd } from './name-run.ts';
import { startsName } from './name-start.ts';
import { isNameWord } from './name-word.ts';
import { closes, isNumberTitle } from './number-title.ts';
import { type Phrases, phraseLength } from './phrases.ts';
import { platformLength } from './platform-length.ts';
import { splitPlatform } from './platform-prefix.ts';
import { prizeUnit } from './prize-unit.ts';
import { emphasizedTitleAt, innerBounds, quotedTitleAt } from './quotes.ts';
import { markedOpening, withTitleMark } from './title-marks.ts';
import { standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';
import { nameUnit, type Unit } from './unit.ts';

const OCCUPATION = new Set(
  'director directors producer producers writer writers actor actors actress star showrunner showrunners creator'.split(
    ' ',
  ),
);
/** Marks that a clause begins behind. */
const OPENERS = new Set([...':;.!?“"‘•—–*']);

export type ChunkContext = {
  readonly body: string;
  /** Where emphasised stretches begin and end. */
  readonly emphasis: Emphasis;
  /** Names that are known as a whole. */
  readonly phrases: Phrases;
  /** Words that the article also writes without a capital: no names where a sentence begins with them. */
  readonly ordinary: ReadonlySet<string>;
  /** Words that the article also writes with a capital where no sentence begins. */
  readonly proper: ReadonlySet<string>;
  /** A colon may stand inside a title; in a headline it stands behind one. */
  readonly colons: boolean;
  /** The line writes every word with a capital, so that only known names can be told. */
  readonly titleCase: boolean;
};

const LISTS = /^(?:and|,|&|for|the|of|alongside)$/;
const MAKES = /^(?:directed|written|produced|created|penned|helmed|composed|adapted|scripted)$/;

/** Turns the tokens of one sentence into units. */
export function chunk(tokens: readonly Token[], context: ChunkContext): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  let people = false; // behind "produced by", and in the list that begins there
  let bol = true; // no word yet in this sentence or clause: a capital proves nothing
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.lower === 'by') people = MAKES.test(tokens[at - 1]?.lower ?? '');
    else if (token.kind !== 'word' || !token.capital) people &&= LISTS.test(token.lower);
    const shown = context.emphasis.size === 0 ? undefined : emphasizedTitleAt(tokens, at, context.emphasis);
    if (shown !== undefined) {
      units.push({ ...nameUnit(tokens, at, shown, context.body), emphasized: true });
      at = shown;
      bol = false;
      continue;
    }
    const opening = at === 0 && !context.titleCase ? markedOpening(tokens) || listedTitleEnd(tokens) : 0;
    if (opening > 0) {
      units.push(nameUnit(tokens, 0, opening, context.body));
      at = opening;
      bol = false;
      continue;
    }
    const quoted = quotedTitleAt(tokens, at);
    const phrase = quoted === undefined ? phraseLength(tokens, at, context.phrases) : 0;
    // "Since *Low Tide* premiered": the emphasis tells where the title begins
    const matched = beforeEmphasis(tokens, at, at + phrase, context.emphasis) < at + phrase ? 0 : phrase;
    const channel = quoted === undefined && matched < 2 ? platformLength(tokens, at) : 0;
    const known =
      matched === 1 && (isYear(tokens, at, bol) || (context.titleCase && isAuxiliary(tokens, at)))
        ? 0
        : matched;
    if (
      !context.titleCase &&
      quoted !== undefined &&
      (quoted.close === at + 2 ||
        (quoted.close === at + 3 && startsWithGivenName(tokens[at + 2]?.lower ?? ''))) &&
      startsWithNickname(tokens, quoted.close)
    ) {
      const end = nameEnd(tokens, quoted.close + 1);
      units.push(nameUnit(tokens, at, end, context.body));
      at = end;
      bol = false;
    } else if (quoted !== undefined) {
      units.push(nameUnit(tokens, at, quoted.close + 1, context.body, innerBounds(tokens, quoted)));
      at = quoted.close + 1;
      bol = false;
    } else if (channel > 0) {
      units.push(nameUnit(tokens, at, at + channel, context.body));
      at += channel;
      bol = false;
    } else if (known > 0 && !context.titleCase) {
      const end = withTitleMark(tokens, at, Math.max(at + known, extendKnown(tokens, at, known, context)));
      units.push(nameUnit(tokens, at, end, context.body));
      at = end;
      bol = false;
    } else if (known > 0) {
      units.push(nameUnit(tokens, at, at + known, context.body));
      at += known;
    } else if (!context.titleCase && startsName(tokens, at, bol, context)) {
      const plain = nameEnd(tokens, at, {
        listed: people,
        person: OCCUPATION.has(tokens[at - 1]?.lower ?? ''),
        colon: context.colons && tokens[at - 1]?.lower !== 'as',
        phrases: context.phrases,
      });
      const end = beforeEmphasis(tokens, at, withTitleMark(tokens, at, plain), context.emphasis);
      const office = officeEnd(tokens, at, end);
      if (office > 0) {
        units.push(...tokens.slice(at, office));
        at = office;
        bol = false;
        continue;
      }
      const prize = prizeUnit(tokens, at, end, context.body);
      bol = false;
      if (prize !== undefined) {
        units.push(prize);
        at = end + 1;
        continue;
      }
      const rest = splitPlatform(tokens, at, end);
      if (rest > at) units.push(nameUnit(tokens, at, rest, context.body));
      units.push(nameUnit(tokens, Math.max(rest, at), end, context.body));
      at = end;
    } else {
      units.push(token);
      if (token.kind !== 'mark') bol = false;
      else if (OPENERS.has(token.text) || isDash(tokens, at)) bol = true;
      at += 1;
    }
  }
  return joinLists(joinPairs(units, context.body), context.body);
}

/** "(Quark, 9 pm) - Former": a hyphen with spaces round it. */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;
}

/** '"Jimmy" Bond', '"Mad Al" Stone': quotation marks round a first name. */
function startsWithNickname(tokens: readonly Token[], close: number): boolean {
  // '"Saltmarsh's" Bo Reed' is Bo Reed of Saltmarsh
  if (tokens[close - 1]?.possessive) return false;
  const next = tokens[close + 1];
  return (
    next?.spaced === true &&
    isNameWord(next) &&
    !/^(?:seasons?|series|episodes?)$/.test(next.lower) &&
    // “Fen” June 21
    !CALENDAR_WORDS.has(next.lower)
  );
}

/** "Quark *Low Tide*": where a run of capitals goes on in emphasis, another name begins. */
function beforeEmphasis(tokens: readonly Token[], from: number, to: number, emphasis: Emphasis): number {
  for (let i = from + 1; i < to; i += 1) if (emphasis.has(tokens[i]?.start ?? -1)) return i;
  return to;
}

/** A number that is a title elsewhere is one only where titles stand: "1877 opens", but "in 1877". */
function isYear(tokens: readonly Token[], at: number, bol: boolean): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  return bol ? !closes(tokens, at + 1) : !standsAsTitle(tokens, at, at + 1) && !isNumberTitle(tokens, at);
}

/** "Low Tide Will Be Back": no name, though the text has a Will. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    at > 0 &&
    /^(?:will|may)$/.test(tokens[at]?.lower ?? '') &&
    !tokens[at]?.possessive &&
    next?.spaced === true
  );
}
