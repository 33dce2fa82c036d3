import { CALENDAR_WORDS, FUNCTION_WORDS, LEADING_WORDS, SURNAME_PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, BEFORE_ACTOR } from '../words/roles.ts';
import { isCalendarTitle } from './calendar-title.ts';
import { startsWithGivenName } from './given-name.ts';
import { isMade, isOffice, isTradeOf, isWithSomebody } from './name-borders.ts';
import { isPairNext } from './name-pairs.ts';
import { nameEnd } from './name-run.ts';
import { isNameWord } from './name-word.ts';
import { startsWithNumber } from './number-title.ts';
import { standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/** "Cast members A and B", "Led by A": words that open a line on a cast. */
const OPENS_LIST =
  /^(?:cast|stars?|co-stars?|costars?|guest|newcomers?|actors?|actress(?:es)?|led|headlined|toplined|fronted|narrated|voiced|additional|castmates?|supporting|voices?)$/;

/** Of what kind a work is, where a line begins with that. */
const OF_GENRE = new Set(
  'detective crime police hospital period costume family spy war school courtroom romantic historical medical legal political prison monster zombie vampire superhero sports heist disaster teen supernatural psychological gangster biographical period-piece'.split(
    ' ',
  ),
);
const VERBS_OF_CAST = /^(?:stars?|cast|co-stars?|starring|featuring|voices?|guests?|presents?|introducing)$/;

/** "Released in May, the film", "Opens tomorrow at area cinemas": what a sentence on a coming out begins with. */
const OPENS_NEWS = new Set(
  `released re-released published premiered premieres premiere debuts debuted opens opened airs aired broadcast launches launched screened staged
  performed televised transmitted streams streamed starts begins returns arrives lands hits drops rated runs due cancelled canceled axed renewed commissioned
  episodes catch grab binge tune enjoy rewatch download find
  ordered picked shot filmed produced distributed hosted presented narrated`.split(/\s+/),
);

/** "Sisters Emma and Hannah", "Schoolgirl Emma": who somebody is. */
const OPENS_STORY = new Set(
  'even schoolgirl schoolboy sisters brothers twins siblings teenager teenagers housewife orphan orphans hacker widow widower newlyweds parents characters friends flatmates roommates lovers'.split(
    ' ',
  ),
);

const WRITTEN_NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const NUMBERED = new Set('season seasons episode episodes chapter'.split(' '));
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
  // "in I Want the Tide"
  if (token.text === 'I' && next?.spaced === true && isNameWord(next))
    return !bol || !startsWithGivenName(next.text);
  if (token.kind === 'number') return startsWithNumber(tokens, at, bol);
  if (!isNameWord(token)) return false;
  if (bol && token.lower === 'will' && isVerbBehind(tokens, at + 1)) return true;
  // "in The 4400"
  if (
    token.lower === 'the' &&
    next?.kind === 'number' &&
    next.spaced &&
    /^(?!1[89]\d\d$|20\d\d$)\d{3,4}$/.test(next.text)
  )
    return !bol || standsAsTitle(tokens, at, nameEnd(tokens, at));
  const nextIsName = next?.spaced === true && isNameWord(next) && !token.possessive;
  if (CALENDAR_WORDS.has(token.lower))
    return (nextIsName && !CALENDAR_WORDS.has((next as Token).lower)) || isCalendarTitle(tokens, at, bol);
  if (NUMBERED.has(token.lower) && (next?.kind === 'number' || WRITTEN_NUMBER.test(next?.lower ?? '')))
    return false;
  // "Episode Two of Northgate"
  if (NUMBERED.has(tokens[at - 1]?.lower ?? '') && WRITTEN_NUMBER.test(token.lower)) return false;
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
    return nextIsName && (!context.ordinary.has((next as Token).lower) || startsOf(tokens, at + 1));
  if (
    FUNCTION_WORDS.has(token.lower) ||
    LEADING_WORDS.has(token.lower) ||
    isPairNext(tokens, at) ||
    (nextIsName && OPENS_STORY.has(token.lower) && startsWithGivenName((next as Token).text)) ||
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
