import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isFullName } from './name-index.ts';
import type { Unit } from './unit.ts';

/** "This week in trailers", "Pilot round-up", "From Salt to Glass": a headline on what is new of many works. */
export function isRoundUp(headline: readonly Unit[]): boolean {
  return (
    isOnSeveral(headline) ||
    headline.some(
      ({ kind, lower, key }, i) =>
        (kind === 'word' ? ROUND_UP.has(lower) : ROUND_UP.has(key.slice(key.lastIndexOf(' ') + 1))) ||
        (lower === 'from' && headline[i + 1]?.kind === 'name' && headline[i + 2]?.lower === 'to'),
    )
  );
}

/** "Every Salt movie, ranked", "Upcoming Salt movies", "How to watch the Salt films in order", "Prize winners: the full list". */
function isOnSeveral(headline: readonly Unit[]): boolean {
  const says = (words: RegExp) => headline.some(({ lower }) => words.test(lower));
  if (says(/^(?:winners|nominees)$/) && says(/^(?:list|full|awards|all|every)$/)) return true;
  return says(PLURAL) && says(/^(?:best|worst|every|upcoming|ranked|order|all|most)$/);
}

const PLURAL = /^(?:movies|films|shows|games|musicals|comedies|dramas|couples|episodes)$/;

const ROUND_UP = new Set(
  'trailers roundup round-up weekly previews pilots adaptations spoilers net premieres'.split(' '),
);

/** "From Salt to Glass": of what lies between, these are the ends. */
export function isOneEnd(headline: readonly Unit[], key: string): boolean {
  return headline.some(
    (unit, i) =>
      unit.lower === 'from' &&
      headline[i + 2]?.lower === 'to' &&
      headline[i + 3]?.kind === 'name' &&
      (headline[i + 1]?.key === key || headline[i + 3]?.key === key),
  );
}

/** "Quark orders 3 new series": a headline on several works. */
export function countsWorks(headline: readonly Unit[]): boolean {
  return headline.some(
    ({ lower }, i) =>
      COUNT.test(lower) && [1, 2, 3].some((ahead) => SEVERAL.test(headline[i + ahead]?.lower ?? '')),
  );
}

const COUNT = /^(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten)$/;
const SEVERAL =
  /^(?:series|shows|movies|films|pilots|dramas|comedies|games|trailers|sitcoms|musicals|adaptations|titles)$/;

/** A review is headed with the title and nothing else; a portrait with a name. */
export function wholeHeadline(
  headline: readonly Unit[],
  evidence: ReadonlyMap<string, Evidence>,
): string | undefined {
  const words = /^(?:a|an|the)$/.test(headline[0]?.lower ?? '') ? headline.slice(1) : headline;
  const [unit] = words;
  if (words.length !== 1 || unit?.kind !== 'name' || (words === headline && isFullName(unit)))
    return undefined;
  const known = evidence.get(unit.key);
  return known !== undefined && known.inText > 0 && known.person === 0 && known.other === 0
    ? unit.key
    : undefined;
}

/** "What to watch: Northgate, Low Tide and Salt": several works, and none before the others. */
export function listsTitles(headline: readonly Unit[], evidence: ReadonlyMap<string, Evidence>): boolean {
  let listed = 0;
  let titles = 0;
  for (const unit of headline) {
    const known = evidence.get(unit.key ?? '');
    if (unit.kind === 'name' && known !== undefined && isPerhapsTitle(known) && !unit.possessive) {
      listed += 1;
      if (known.title > 0) titles += 1;
    } else if (!/^(?:,|and|&)$/.test(unit.lower)) {
      if (listed >= 3 && titles >= 2) return true;
      listed = 0;
      titles = 0;
    }
  }
  return listed >= 3 && titles >= 2;
}

function isPerhapsTitle(known: Evidence): boolean {
  return known.person === 0 && known.character === 0 && known.other <= known.title;
}

/** "… after Salt success", "Salt director to …": what the headline names to say who somebody is or what came before. */
export function isPassedOver(headline: readonly Unit[], key: string): boolean {
  return headline.every(
    (unit, i) =>
      unit.key !== key ||
      unit.kind !== 'name' ||
      OF_SOMEBODY.has(headline[behindList(headline, i)]?.lower ?? '') ||
      [1, 2].some((back) => /^(?:after|following|unlike)$/.test(headline[i - back]?.lower ?? '')) ||
      isAnswered(headline, i),
  );
}

/** "made her own take on Salt", "an homage to Ada Stone's Salt": what it is likened to. */
function isAnswered(headline: readonly Unit[], i: number): boolean {
  const at = headline[i - 1]?.possessive ? i - 2 : i - 1;
  return (
    /^(?:on|to|of)$/.test(headline[at]?.lower ?? '') &&
    /^(?:take|riff|spin|answer|homage|tribute|rival|successor|parody|copy|version)$/.test(
      headline[at - 1]?.lower ?? '',
    )
  );
}

/** "Salt season 2 …", "Salt trailer …", "Salt TV series …", "Salt review": what the headline has news of. */
export function isNewsOf(headline: readonly Unit[], key: string): boolean {
  return headline.some(
    (unit, i) =>
      unit.kind === 'name' &&
      unit.key === key &&
      !unit.possessive &&
      // "the ultimate space movie"
      !(isOrdinaryWord(unit.lower) && headline[i + 1]?.lower !== 'season') &&
      (NEWS.test(headline[i + 1]?.lower ?? '') ||
        (/^(?:tv|hbo|live-action|animated)$/.test(headline[i + 1]?.lower ?? '') &&
          NEWS.test(headline[i + 2]?.lower ?? ''))),
  );
}

const NEWS =
  /^(?:season|series|trailer|teaser|review|recap|movie|film|show|reboot|revival|episode|finale|adaptation)$/;

/** "Salt and Low Tide stars": behind the names that are joined to the one at `i`. */
function behindList(headline: readonly Unit[], i: number): number {
  let at = i + 1;
  while (at < i + 8 && /^(?:and|&|,)$/.test(headline[at]?.lower ?? '') && headline[at + 1]?.kind === 'name')
    at += 2;
  return at;
}

const OF_SOMEBODY = new Set([
  ...ACTOR_NOUNS,
  ...CREW_NOUNS.keys(),
  // "Salt sequel gets a trailer"
  ...['sequel', 'prequel', 'spinoff', 'spin-off', 'follow-up', 'character', 'characters'],
]);

/** "Knight of the Seven Tides", which the headline begins with and the text comes back to: nobody's name, and no place's. */
export function isLongAndOften(key: string, { form, inText, person, character, other }: Evidence): boolean {
  return key.split(' ').length > 3 && form !== 'somebody' && inText > 2 && person + character + other === 0;
}

/** "Salt season 2": a series, and none of a line of films. */
export function hasSeason(headline: readonly Unit[], key: string): boolean {
  return headline.some(
    (unit, i) => unit.key === key && unit.kind === 'name' && headline[i + 1]?.lower === 'season',
  );
}
