import { type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';

/** What a channel is called before its name: "premium cable network". */
export const DESCRIBES_SERVICE: ReadonlySet<string> = new Set(
  `the its their new sister sibling rival fellow streaming streamer streamers service services channel network networks cable cabler pay premium basic public
  broadcaster broadcasters commercial giant platform both tv television digital satellite us uk u.s. u.k. british american irish canadian australian french german
  spanish italian japanese korean indian nordic european swedish danish norwegian dutch linear free-to-air youth kids anime upcoming up-and-coming`.split(
    /\s+/,
  ),
);
/** How many words may describe a channel before it is named. */
const LONGEST = 7;

/** "Premium cable network Quark", "the Nordic and Baltic streaming service Quark", "Quark": the channel of a phrase that begins at `from`. */
export function serviceAt(s: SentenceReading, from: number): PlatformAt | undefined {
  for (let at = from; at < from + LONGEST; at += 1) {
    const here = platformAt(s, at);
    if (here !== undefined) return here;
    const unit = s.units[at];
    if (unit === undefined || unit.possessive || unit.kind === 'mark') return undefined;
    const plain =
      unit.kind === 'name'
        ? PROPER_ADJECTIVES.has(unit.key)
        : DESCRIBES_SERVICE.has(unit.lower) ||
          (unit.lower === 'and' && isProper(s, at - 1) && isProper(s, at + 1));
    if (!plain) return undefined;
  }
  return undefined;
}

function isProper(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'name' && PROPER_ADJECTIVES.has(unit.key);
}
