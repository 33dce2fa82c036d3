import type { Work } from '../../claim.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksStartingAt } from '../../reading/works.ts';

const SMALL = /^(?:of|for|up|the|a|just|only|total|with|will|to|across|over|some|original|also|out)$/;

/** "…, comprised of 13 episodes, X", "Consisting of six episodes, X": whose subject stands behind the comma. */
export function isComprised(s: SentenceReading, number: number): boolean {
  return (
    s.units[number - 1]?.lower === 'of' &&
    /^(?:comprised|consisting|composed)$/.test(s.units[number - 2]?.lower ?? '')
  );
}

/** The work that the clause behind the comma at `at + 1` begins with: "…, X begins", "…, the series is". */
export function beginsWith(s: SentenceReading, at: number): Work | undefined {
  if (s.units[at + 1]?.lower !== ',') return undefined;
  const named = worksStartingAt(s, at + 2, false)?.works[0];
  return named ?? (/^(?:the|it)$/.test(s.units[at + 2]?.lower ?? '') ? s.topic : undefined);
}

/** "Has ordered eight episodes": who orders is not what has them. */
export function isActiveOrder(s: SentenceReading, verb: number): boolean {
  let at = verb;
  while (/^(?:has|have|had)$/.test(s.units[at]?.lower ?? '')) at += 1;
  return /^(?:orders|ordered|commissions|commissioned|greenlit)$/.test(s.units[at]?.lower ?? '');
}

/** Whether who stands at `at` orders series: a channel, "the network". */
export function isCommissioner(s: SentenceReading, at: number): boolean {
  return (
    platformAt(s, at) !== undefined ||
    /^(?:network|channel|streamer|service|broadcaster)$/.test(s.units[at]?.lower ?? '')
  );
}

/** Where the verb group begins that governs the number: "has" of "has been ordered for six". */
export function verbAt(s: SentenceReading, number: number): number {
  let i = mainVerb(s, number);
  while (
    /^(?:will|to|would|has|have|is|are|was|were|be|been|being|also|now|only|just)$/.test(
      s.units[i - 1]?.lower ?? '',
    )
  )
    i -= 1;
  return i;
}

/** The verb that governs the number: "ordered" of "has been ordered for six". */
export function lastVerb(s: SentenceReading, number: number): string {
  return s.units[mainVerb(s, number)]?.lower ?? '';
}

/** Before a few small words in front of the number. */
function mainVerb(s: SentenceReading, number: number): number {
  let i = number - 1;
  while (i > number - 5 && SMALL.test(s.units[i]?.lower ?? '')) i -= 1;
  return i;
}
