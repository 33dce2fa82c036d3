import { MEDIUM_NOUNS } from '../words/media.ts';
import { STUDIOS } from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isPlatformName, PLATFORM_KEYS } from './platform-keys.ts';
import { capitalRun } from './reviewed-title.ts';
import type { Token } from './token.ts';
import { foldName } from './unit.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What news is of: "Low Tide trailer shows", "Low Tide boss teases". */
export const NEWS_OF = set(
  `trailer trailers teaser cast poster finale premiere panel boss bosses creator creators showrunner filming shooting production sets reboot revival spin-off spinoff
  sequel prequel adaptation remake renewed cancelled canceled axed scrapped revived rebooted postponed premieres spoilers recap star`,
);
const LONGEST = 7;

/** A run of capitals that is nobody's name, and no channel's. */
export function asTitle(words: readonly Token[]): readonly Token[] | undefined {
  const [first] = words;
  const capitals = words.every(({ capital, kind, text }) => capital || kind !== 'word' || text.length < 4);
  const run = capitals && words.length <= LONGEST ? capitalRun(words) : undefined;
  if (run === undefined || first === undefined) return undefined;
  if (startsWithGivenName(first.text) && words.every(({ capital }) => capital) && words.length < 4)
    return undefined;
  const key = foldName(words.map(({ text }) => text).join(' '));
  if (PLATFORM_KEYS.has(key) || STUDIOS.has(key) || MEDIUM_NOUNS.has(words.at(-1)?.lower ?? ''))
    return undefined;
  if (words.length === 1 && (first.kind === 'number' || PROPER_ADJECTIVES.has(first.lower))) return undefined;
  return words.some(isNoPart) ? undefined : run;
}

/** A channel, a studio, a noun for a work or for news: with such a word the run is more than a title, or none. */
function isNoPart({ lower, text }: Token): boolean {
  return (
    NEWS_OF.has(lower) ||
    MEDIUM_NOUNS.has(lower) ||
    NO_TITLE.has(lower) ||
    isPlatformName(lower, text) ||
    (STUDIOS.has(lower) && !isOrdinaryWord(lower))
  );
}

/** What stands in a headline before no title's end: "3 new", "drops groovy". */
const NO_TITLE = set(
  `new first scripted more another other several drops reveals releases released shares unveils shows posts teases announces announced series season
  joins casts adds recruits enlists wins talks says plays eyes taps signs lands confirms hollywood`,
);
