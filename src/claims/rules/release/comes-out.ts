import type { Work } from '../../claim.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { foldName } from '../../reading/unit.ts';
import { DEVICES, GOODS_ENDINGS, GOODS_PAIRS, OF_GOODS } from '../../words/goods.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';

/** "The Blu-ray will be released": how it is sold, or what belongs to it. */
const FORMAT = /^(?:the )?(?:blu-ray|dvd|4k|uhd|vhs|soundtrack|trailer|teaser|album|demo|dlc|beta)(?: .*)?$/i;

/** "Patch 2", "Season 2", "Title Update 7", "PS9": what a title is not. */
const NO_TITLE = /^(?:the )?(?:patch|(?:title )?update|version|season|volume|part|ps)\s?\d/i;

/**
 * Whether a name that a rule takes for what comes out may be a work: no sale ("Spring Sale"), no goods ("Low Tide
 * Steelbook"), no occasion, and no device ("the Gloam 5 phone").
 */
export function mayComeOut(s: SentenceReading, { title }: Work): boolean {
  if (OCCASIONS.test(title) || FORMAT.test(title) || NO_TITLE.test(title)) return false;
  if (OF_GOODS.test(s.reading.article.title ?? '') && !isNamed(s, title)) return false;
  const name = s.units.find((unit) => unit.kind === 'name' && unit.text === title);
  if (name?.quoted) return true;
  const last = foldName(title).split(' ').at(-1) ?? '';
  if ((GOODS_ENDINGS.has(last) && title.includes(' ')) || GOODS_PAIRS.test(title)) return false;
  return !isDevice(s, title);
}

/** In an article on the Steelbook of Low Tide, "it comes out in May" is hardly the film. */
function isNamed(s: SentenceReading, title: string): boolean {
  const key = foldName(title);
  return s.units.some((unit) => unit.kind === 'name' && unit.key !== '' && key.includes(unit.key));
}

/** How much has to speak for a title where the sentence speaks of devices. */
const SURE = 3;

/** In "the S9 that came out last spring was no good phone", a name that the article never shows to be a work. */
function isDevice(s: SentenceReading, title: string): boolean {
  const evidence = s.reading.evidence.get(foldName(title));
  if (evidence === undefined || evidence.title > SURE || evidence.media.size > 0) return false;
  return s.units.some(
    ({ kind, lower, possessive }, i) =>
      kind === 'word' &&
      !possessive &&
      DEVICES.has(lower) &&
      !/^(?:releases?|exclusives?|exclusive|exclusivity|versions?|games?|players?|gaming|ports?|sales)$/.test(
        s.units[i + 1]?.lower ?? '',
      ) &&
      // "out on consoles in May", "for PC and consoles"
      !/^(?:on|to|for|and|or|all|other|home|current|past|both|[/&])$/.test(s.units[i - 1]?.lower ?? ''),
  );
}
