import { SMALL_NUMBER } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

const DOES =
  /^(?:premieres|premiered|debuts|debuted|airs|aired|opens|opened|arrives|arrived|lands|launches|launched|streams|returns|stars|starred|follows|centers|centres|hits)$/;
const HELPS = /^(?:will|is|was|has|been|be|set|to|now|first|also|finally|due|officially|expected|slated)$/;
const DONE =
  /^(?:released|directed|written|created|adapted|based|streaming|available|premiere|premieres|debut|open|opening|air|airing|launch|arrive|published|staged|filmed|renewed|picked|ordered|cancelled|canceled|return)$/;

/** Whether the tokens `from` to `to` stand where titles do: "the series …", "… season 2", "… was directed". */
export function standsAsTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  // "will play Kira and Tom": the verb
  if (/^(?:play|feature)$/.test(before) && isVerb(tokens[from - 2])) return false;
  if (MEDIUM_NOUNS.has(before) || /^(?:called|titled|entitled)$/.test(before))
    return !/s$/.test(before) || before === 'series';
  if (before === 'of' && /^seasons?$/.test(tokens[from - 2]?.lower ?? '')) return true;
  if (before === 'of' && tokens[from - 3]?.lower === 'season') return true;
  if (tokens[to - 1]?.possessive) return false;
  const next = tokens[to]?.lower ?? '';
  const second = tokens[to + 1]?.lower ?? '';
  if (isWithChannel(tokens, to)) return true;
  // "is making Salt and Ember, starring"
  if (next === ',' && MAKES.test(before) && /^(?:starring|which|directed|based)$/.test(second)) return true;
  if (/^(?:seasons?|series)$/.test(next) && SMALL_NUMBER.test(second)) return true;
  if (next === '(' && /^(?:19|20)\d\d$/.test(second)) return true;
  // "Filming on the Quark series “Low Tide”": of which the title stands behind
  if (/^(?:film|movie|series|show|sitcom|game|musical|novel|pilot)$/.test(next))
    return tokens[to + 1]?.capital !== true && !/^[“"‘]$/.test(second);
  if (next === ',' && second === 'starring') return true;
  if (!isClauseStart(tokens, from)) return false;
  if (DOES.test(next)) return true;
  if (next === ',' && /^(?:which|starring|directed|created|written)$/.test(second)) return true;
  let at = to;
  while (at < to + 5 && HELPS.test(tokens[at]?.lower ?? '')) at += 1;
  return at > to && DONE.test(tokens[at]?.lower ?? '');
}

const MAKES =
  /^(?:making|make|makes|made|adapting|adapts|filming|developing|producing|directing|directs|directed|wrote|writing|remaking)$/;

/** "Salt on the Road (Quark, 9 pm)" */
export function isWithChannel(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]?.text !== '(') return false;
  const at = open + 1;
  for (let width = 1; width < 3; width += 1) {
    const name = tokens
      .slice(at, at + width)
      .map(({ lower }) => lower)
      .join(' ');
    if (PLATFORM_KEYS.has(name) && /^[),;]$/.test(tokens[at + width]?.text ?? '')) return true;
  }
  return false;
}

/** "How to Sail a Ship writer Ada Stone": a noun that stands between a work and somebody of it. */
export function isBeforeMaker(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to + 1]?.capital === true &&
    /^(?:star|actor|actress|alum|alumna|alumnus|veteran|writer|scribe|screenwriter|director|helmer|creator|showrunner|producer|author|novelist|playwright|filmmaker|composer)$/.test(
      tokens[to]?.lower ?? '',
    )
  );
}

/** "Ada Stone (Night at the Pier, Low Water)": whether the tokens fill one place of a list in parentheses behind a name. */
export function isBracketed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^[,)]$/.test(tokens[to]?.text ?? '') || !/^[(,]$/.test(tokens[from - 1]?.text ?? '')) return false;
  for (let i = from - 1; i > 0 && i > from - LONGEST_LIST; i -= 1) {
    if (tokens[i]?.text === '(') return tokens[i - 1]?.kind === 'word' && tokens[i - 1]?.capital === true;
    if (tokens[i]?.text === ')') return false;
  }
  return false;
}

/** In tokens: how far the way through a list is followed. */
export const LONGEST_LIST = 24;

/** "starred in X", "seen in X": only what is acted in stands there, however far it goes. */
export function isActedIn(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.lower === 'in' &&
    /^(?:stars?|starred|starring|co-starred|appears?|appeared|appearing|seen|roles?|parts?|acted|performances?)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  );
}

/** Whether "play" behind this token is what somebody does: "will play", "Bo Reed play", "to play". */
function isVerb(before: Token | undefined): boolean {
  return (
    before === undefined ||
    before.capital ||
    /^(?:to|will|would|they|who|both|also|can|could|might|may|and|,|respectively)$/.test(before.lower)
  );
}

function isClauseStart(tokens: readonly Token[], from: number): boolean {
  return (
    from === 0 || /^[“"‘•—–*;:,]$/.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.lower === 'and'
  );
}
