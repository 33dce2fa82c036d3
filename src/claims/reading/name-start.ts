import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  HONORIFICS,
  LEADING_WORDS,
  RANKS,
  SURNAME_PARTICLES,
} from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { OF_GENRE, OPENS_LIST, OPENS_NEWS, OPENS_STORY, VERBS_OF_CAST } from '../words/openers.ts';
import { ACTOR_NOUNS, BEFORE_ACTOR } from '../words/roles.ts';
import { isCalendarTitle } from './calendar-title.ts';
import { startsWithGivenName } from './given-name.ts';
import { isMade, isOffice, isTradeOf, isWithSomebody } from './name-borders.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isPairNext } from './name-pairs.ts';
import { nameEnd } from './name-run.ts';
import { isContraction, isNameWord } from './name-word.ts';
import { startsWithNumber } from './number-title.ts';
import { isNumbered } from './numbered.ts';
import { isOutletAt } from './outlets.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isBeforeMaker, standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

const AUXILIARIES = new Set('is are was were will does did do has have can'.split(' '));

/** "Story of Salt", "Story of the Sea": a noun that a title begins with. */
function startsOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'of') return false;
  const name =
    tokens[at + 2]?.lower === 'the' || tokens[at + 2]?.lower === 'a' ? tokens[at + 3] : tokens[at + 2];
  return isNameWord(name);
}

/** Whether a name begins at `at`; `bol`: no word stands before it in its clause, so that a capital proves nothing. */
export function startsName(
  tokens: readonly Token[],
  at: number,
  bol: boolean,
  context: { readonly ordinary: ReadonlySet<string>; readonly proper: ReadonlySet<string> },
): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  // "del Toro", "van Houten"
  if (!token.capital && token.text.length < 4 && SURNAME_PARTICLES.has(token.text))
    return next?.spaced === true && isNameWord(next);
  // "in I Want the Tide", "in I'm Sailing Home"
  if ((token.text === 'I' || isContraction(token)) && next?.spaced === true && isNameWord(next))
    return !bol || (token.text === 'I' && !startsWithGivenName(next.text));
  // "Per Variety", and no Per Lind
  if (bol && token.lower === 'per' && isOutletAt(tokens, at + 1)) return false;
  if (token.kind === 'number') return startsWithNumber(tokens, at, bol);
  if (!isNameWord(token)) return false;
  if (token.lower === 'will' && (bol ? isVerbBehind(tokens, at + 1) : isBetweenCommas(tokens, at)))
    return true;
  // "in The 4400"
  if (
    token.lower === 'the' &&
    next?.kind === 'number' &&
    next.spaced &&
    /^(?!1[89]\d\d$|20\d\d$)\d{3,4}$/.test(next.text)
  )
    return !bol || standsAsTitle(tokens, at, nameEnd(tokens, at));
  const nextIsName = next?.spaced === true && isNameWord(next) && !token.possessive;
  // "On Thursday Ada Stone", "Bo's May Quark special"
  if (CALENDAR_WORDS.has(token.lower) && next !== undefined && isSomebodyOrChannel(token, next)) return false;
  if (CALENDAR_WORDS.has(token.lower))
    return (nextIsName && !CALENDAR_WORDS.has((next as Token).lower)) || isCalendarTitle(tokens, at, bol);
  // "Episode Two of Northgate", at each of the two words
  if (isNumbered(tokens, at) || isNumbered(tokens, at - 1)) return false;
  if (isAuxiliary(tokens, at) || isWithSomebody(tokens, at) || isMade(tokens, at) || isOffice(tokens, at))
    return false;
  // "a Screen Actors Guild award"
  if (token.lower === 'guild' && tokens[at - 1]?.capital) return false;
  // "Opens Friday."
  if (
    bol &&
    CALENDAR_WORDS.has(next?.lower ?? '') &&
    !isNameWord(tokens[at + 2]) &&
    !startsOf(tokens, at + 1)
  )
    return startsWithGivenName(token.text);
  if (!bol)
    return (
      !FUNCTION_WORDS.has(token.lower) ||
      nextIsName ||
      tokens[at - 1]?.kind === 'word' ||
      // "the movie, Beyond the Tide"
      (tokens[at - 1]?.text === ',' &&
        MEDIUM_NOUNS.has(tokens[at - 2]?.lower ?? '') &&
        /^(?:the|a|my)$/.test(next?.text ?? '') &&
        tokens[at + 2]?.capital === true) ||
      // "Low Water, Line of Tide and", "Low Water, Where the Gulls Sing and"
      (/^[,(]$/.test(tokens[at - 1]?.text ?? '') &&
        (startsOf(tokens, at) || (next?.text === 'the' && isNameWord(tokens[at + 2]))))
    );
  if (/^an?$/.test(token.lower)) return nextIsName && isSubject(tokens, at);
  if (token.lower === 'the')
    return (
      nextIsName &&
      !isNumbered(tokens, at + 1) &&
      (!context.ordinary.has((next as Token).lower) || startsOf(tokens, at + 1))
    );
  if (
    FUNCTION_WORDS.has(token.lower) ||
    LEADING_WORDS.has(token.lower) ||
    isPairNext(tokens, at) ||
    (nextIsName && isBeforeSomebody(tokens, at) && !context.proper.has(token.lower)) ||
    isTradeOf(tokens, at) ||
    (MEDIUM_NOUNS.has(token.lower) && !nextIsName && !startsOf(tokens, at))
  )
    return false;
  // "Captain What star Ada Stone": no clause goes on with such a word in capitals
  if (nextIsName && next.text !== 'I' && FUNCTION_WORDS.has(next.lower) && !CALENDAR_WORDS.has(next.lower))
    return true;
  // "Detective drama with Ada Stone"
  if (bol && OF_GENRE.has(token.lower) && next?.capital === false && MEDIUM_NOUNS.has(next.lower))
    return false;
  // "Northgate – Stars Ada Stone"
  if (bol && VERBS_OF_CAST.test(token.lower) && startsWithGivenName(next?.text ?? '')) return false;
  // "Stage actor Ada Stone", "Relative newcomer Bo Reed"
  if (bol && BEFORE_ACTOR.has(token.lower) && ACTOR_NOUNS.has(next?.lower ?? '') && !nextIsName) return false;
  if (!nextIsName && (OPENS_LIST.test(token.lower) || OPENS_NEWS.has(token.lower))) return false;
  // "Fresh off Northgate, Ada Stone"
  if (/^(?:fresh|hot)$/.test(token.lower) && /^(?:off|from|on)$/.test(next?.lower ?? '')) return false;
  if (context.proper.has(token.lower)) return true;
  if (context.ordinary.has(token.lower)) return false;
  // "Playing", "Simultaneously": not even a name by its form
  return token.possessive || nextIsName
    ? !token.lower.endsWith('ing') || token.possessive
    : !/(?:ing|ly)$/.test(token.lower);
}

/**
 * "Schoolgirl Emma", "Afterwards Emma": a word that has its capital from the sentence, and no rank; no "Kill Bo star Ada
 * Stone".
 */
function isBeforeSomebody(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!startsWithGivenName(tokens[at + 1]?.text ?? '')) return false;
  if (OPENS_STORY.has(lower)) return true;
  if (!isOrdinaryWord(lower) || RANKS.has(lower) || HONORIFICS.has(lower)) return false;
  const end = nameEnd(tokens, at);
  return !standsAsTitle(tokens, at, end) && !isBeforeMaker(tokens, end);
}

/** "Where Was Northgate filmed?": a verb that has its capital from the headline. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  return (
    AUXILIARIES.has(tokens[at]?.lower ?? '') &&
    /^(?:who|what|where|when|why|how|which)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

const ACTS =
  /^(?:is|was|will|has|premieres|premiered|debuts|debuted|opens|opened|arrives|arrived|lands|launches|launched|stars|starred|returns|hits|[–—])$/;

/** "A Knight of the Tide opens": the article belongs to the name where a verb is right behind, and no noun. */
function isSubject(tokens: readonly Token[], article: number): boolean {
  const end = nameEnd(tokens, article + 1);
  return end > article + 2 && ACTS.test(tokens[end]?.lower ?? '');
}

function isSomebodyOrChannel({ lower }: Token, next: Token): boolean {
  return (lower.endsWith('day') && startsWithGivenName(next.text)) || PLATFORM_KEYS.has(next.lower);
}

/** "Kira, Will, Dax and": no verb stands so. */
function isBetweenCommas(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && /^(?:,|and|&)$/.test(tokens[at + 1]?.text ?? '');
}

/** "Will Hart returns": a verb of one person stands behind it, which "will" cannot have. */
function isVerbBehind(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  // "Will plays Kira", "Will Hart, Ada Stone and"
  if (
    /^(?:is|was|has|had|said|says|plays|played|stars|starred|joins|joined|tells|told)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return true;
  // "Will ventures there", and no "Will viewers return?"
  if (tokens[at]?.capital === false && /(?:[^s]s|ed)$/.test(tokens[at]?.lower ?? ''))
    return tokens.at(-1)?.text === '.';
  // "Will Hart and Ada Stone", "Will Hart (Ada Stone)"
  if (isNameWord(tokens[at]) && (/^(?:and|&|\()$/.test(verb?.text ?? '') || tokens[at]?.possessive))
    return tokens.at(-1)?.text !== '?';
  if (isNameWord(tokens[at]) && verb?.text === ',' && tokens[at + 2]?.capital === true)
    return tokens.at(-1)?.text !== '?';
  return (
    isNameWord(tokens[at]) &&
    verb?.kind === 'word' &&
    !verb.capital &&
    /(?:[^s]s|ed)$/.test(verb.lower) &&
    tokens.at(-1)?.text !== '?'
  );
}
