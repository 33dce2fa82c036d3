import { MEDIUM_NOUNS } from '../words/media.ts';
import { isNameWord } from './name-word.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Whether the name of a day or a month is a title, or begins one: "Quark's Monday", "the drama August: Salt County". */
export function isCalendarTitle(tokens: readonly Token[], at: number, bol: boolean): boolean {
  return isDayAsTitle(tokens, at) || (!bol && (isColonTitle(tokens, at) || isOwningSeason(tokens, at)));
}

/** "Winter's Tail", for inside a sentence a season has no capital of its own. */
export function isOwningSeason(tokens: readonly Token[], at: number): boolean {
  const [season, next] = [tokens[at], tokens[at + 1]];
  return (
    season?.possessive === true &&
    season.capital &&
    /^(?:spring|summer|autumn|winter)$/.test(season.lower) &&
    isNameWord(next)
  );
}

/** "the drama August: Salt County", of a month or a day */
function isColonTitle(tokens: readonly Token[], at: number): boolean {
  const [before, colon, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return (
    colon?.text === ':' &&
    !colon.spaced &&
    next?.spaced === true &&
    isNameWord(next) &&
    before !== undefined &&
    (before.possessive || (before.kind === 'word' && !before.capital)) &&
    !/^(?:in|on|for|since|until|by|this|last|next|and)$/.test(before.lower)
  );
}

/** "Quark's Monday", "Monday season 2", "Monday, a new series": a day that is a work. */
function isDayAsTitle(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.possessive && PLATFORM_KEYS.has(before.lower)) return true;
  if (next?.lower === 'season')
    return /^(?:\d{1,2}|one|two|three|four|five)$/.test(tokens[at + 2]?.lower ?? '');
  if (next?.text !== ',' || !/^(?:an?|the)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  return [3, 4, 5].some((ahead) => MEDIUM_NOUNS.has(tokens[at + ahead]?.lower ?? ''));
}
