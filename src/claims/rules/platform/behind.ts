import { dateAt } from '../../reading/date-at.ts';
import { type PlatformAt, platformAt, platformHere } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { CALENDAR_WORDS } from '../../words/grammar.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';
import { platformsFrom } from './list.ts';
import { serviceAt } from './service.ts';

/** How far behind its verb a channel may stand: "premieres with two episodes on Tuesday, Sept. 21, at 9 p.m. on Quark". */
const REACH = 18;

const ON =
  /^(?:on|to|via|through|across|for|streamer|service|channel|network|platforms?|broadcaster|the|over|only)$/;

/** What begins another clause, or shows that something else than the work is meant. */
const STOPS =
  /^(?:but|which|who|whom|whose|that|while|when|where|because|as|after|before|until|than|if|like|unlike|about|is|are|was|were|has|have|had|said|says|will|would|by|trailers?|teasers?|clips?|videos?|footage|posters?|photos?|images?|interviews?|soundtracks?|podcasts?|music|songs?|albums?|singles?|campaigns?|petitions?|panels?|debate|merchandise|toys|not)$/;

/**
 * The platforms behind "on", "to" and the like, from unit `from` on, where nothing but days, hours, places and plain
 * words stands between: "on Sunday at 9 on Quark", "to strong reviews on Quark". A list of them is read whole.
 *
 * @param direct the verb takes its place as an object: "hits Quark"
 */
export function platformsBehind(s: SentenceReading, from: number, direct = false): PlatformAt[] {
  for (let i = from; i < from + REACH; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    if (dateAt(s.dates, i) !== undefined) continue;
    const before = s.units[i - 1]?.lower ?? '';
    if (unit.kind !== 'name') {
      // "returns in a new series for Quark": somebody does
      if (unit.lower === 'in' && /^(?:an?|his|her)$/.test(s.units[i + 1]?.lower ?? '')) return [];
      if (unit.lower === 'as' && (s.units[i + 1]?.lower === 'part' || s.units[i + 2]?.lower === 'box'))
        continue;
      if (unit.kind === 'mark' ? !/^[,()/–—:]$/.test(unit.lower) : STOPS.test(unit.lower)) return [];
      // "… on Sunday and the second in May": only between days
      if (unit.lower === 'and' && !isDay(s, i - 1)) return [];
      continue;
    }
    const known = platformAt(s, i);
    if (known !== undefined && before === ',' && isLastOfLine(s, known.to) && i > from + 2) return [known];
    if (known !== undefined) return ON.test(before) || direct || isOfPlace(s, i) ? ofItself(s, i, known) : [];
    if (unit.possessive && platformAt(s, i + 1) !== undefined) continue;
    // "on the Nordic streaming service Quark"
    if (PROPER_ADJECTIVES.has(unit.key) && serviceAt(s, i) !== undefined) continue;
    if (/^(?:on|to)$/.test(before) && !isDay(s, i) && !OCCASIONS.test(unit.text)) {
      const shown = before === 'on' ? platformHere(s, i) : undefined;
      return shown === undefined ? [] : ofItself(s, i, shown);
    }
    if (!isDay(s, i) && !isBeside(s, i, before)) return [];
  }
  return [];
}

/** "Airs Tuesdays, 9 p.m., Quark." */
function isLastOfLine(s: SentenceReading, at: number): boolean {
  return /^[.;)]?$/.test(s.units[at]?.lower ?? '');
}

/** "On Quark's new block": it is there that the block is; "on Quark's YouTube channel" is not. */
function ofItself(s: SentenceReading, at: number, here: PlatformAt): PlatformAt[] {
  if (!s.units[here.to - 1]?.possessive) return platformsFrom(s, at);
  return /^(?:youtube|twitter|instagram|facebook|tudum|website|site)/i.test(s.units[here.to]?.lower ?? '')
    ? []
    : [here];
}

/** "On Japan's Quark", "as part of Quark's block". */
function isOfPlace(s: SentenceReading, at: number): boolean {
  const [before, second] = [s.units[at - 1], s.units[at - 2]?.lower ?? ''];
  if (before?.lower === 'of') return second === 'part';
  return before?.kind === 'name' && before.possessive && /^(?:on|to|via)$/.test(second);
}

/** "Mondays", "ET/PT". */
function isDay(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit !== undefined &&
    (CALENDAR_WORDS.has(unit.lower.replace(/s$/, '')) ||
      /^(?:weekdays?|weeknights?|nights?|[ap]\.?m\.?|eastern|pacific|central|(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|bst|ist|aes?t|jst|kst)(?:\/[a-z]{2,3})?)\.?$/.test(
        unit.lower,
      ) ||
      dateAt(s.dates, at) !== undefined)
  );
}

/** "In Japan", "across Canada", "with Ada Stone": beside the verb, and no object of it. */
function isBeside(s: SentenceReading, at: number, before: string): boolean {
  if (/^(?:in|at|across|from|and|,|outside|throughout)$/.test(before)) return true;
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return known !== undefined && known.other > known.title && known.other > known.person;
}
