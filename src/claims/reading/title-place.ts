import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Token } from './token.ts';

const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const DOES =
  /^(?:premieres|premiered|debuts|debuted|airs|aired|opens|opened|arrives|arrived|lands|launches|launched|streams|returns|stars|starred|follows|centers|centres|hits)$/;
const HELPS = /^(?:will|is|was|has|been|be|set|to|now|first|also|finally|due|officially|expected|slated)$/;
const DONE =
  /^(?:released|directed|written|created|adapted|based|streaming|available|premiere|premieres|debut|open|opening|air|airing|launch|arrive|published|staged|filmed|renewed|cancelled|canceled|return)$/;

/** Whether the tokens `from` to `to` stand where titles do: "the series …", "… season 2", "… was directed". */
export function standsAsTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (MEDIUM_NOUNS.has(before) || /^(?:called|titled|entitled)$/.test(before))
    return !/s$/.test(before) || before === 'series';
  if (before === 'of' && /^seasons?$/.test(tokens[from - 2]?.lower ?? '')) return true;
  if (before === 'of' && tokens[from - 3]?.lower === 'season') return true;
  if (tokens[to - 1]?.possessive) return false;
  const next = tokens[to]?.lower ?? '';
  const second = tokens[to + 1]?.lower ?? '';
  if (/^(?:seasons?|series)$/.test(next) && COUNT.test(second)) return true;
  if (next === '(' && /^(?:19|20)\d\d$/.test(second)) return true;
  if (/^(?:film|movie|series|show|sitcom|game|musical|novel)$/.test(next)) return true;
  if (!isClauseStart(tokens, from)) return false;
  if (DOES.test(next)) return true;
  if (next === ',' && /^(?:which|starring|directed|created|written)$/.test(second)) return true;
  let at = to;
  while (at < to + 5 && HELPS.test(tokens[at]?.lower ?? '')) at += 1;
  return at > to && DONE.test(tokens[at]?.lower ?? '');
}

function isClauseStart(tokens: readonly Token[], from: number): boolean {
  return (
    from === 0 || /^[“"‘•—–*;:,]$/.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.lower === 'and'
  );
}
