import { RELATION_NOUNS } from '../words/media.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { isBackground } from './background.ts';
import type { Evidence } from './evidence.ts';
import {
  countsWorks,
  hasSeason,
  isLongAndOften,
  isNewsOf,
  isOneEnd,
  isPassedOver,
  isRoundUp,
  listsTitles,
  wholeHeadline,
} from './headline.ts';
import { isPresented } from './introduced.ts';
import { likelyTitle } from './likely-title.ts';
import { oneOfTheLine } from './one-of-line.ts';
import type { Unit } from './unit.ts';

/**
 * The folded name of the work that an article is about: the best known title among its names, where standing in
 * the headline, standing first and being named often count. `undefined` where no name is a title by any sign.
 *
 * @param headline units of the headline (front matter or body), `opening` those of the first sentences
 * @param leads in how many paragraphs each title is the first one named
 */
export function mainTitle(
  evidence: ReadonlyMap<string, Evidence>,
  headline: readonly Unit[],
  opening: readonly Unit[],
  leads: ReadonlyMap<string, number> = new Map(),
): string | undefined {
  if (listsTitles(headline, evidence)) return undefined;
  const whole = wholeHeadline(headline, evidence);
  if (whole !== undefined) return whole;
  const inHeadline = positions(headline);
  const inOpening = positions(opening);
  const surnames = surnamesIn(evidence);
  let best: string | undefined;
  let bestScore = 0;
  for (const [key, known] of evidence) {
    if (known.title < 1 || known.other >= known.title || known.person > known.title) continue;
    const passed = isPassedOver(headline, key);
    const place = passed ? undefined : inHeadline.get(key);
    const passing = inPassing(known);
    const aside = known.background + (passed && inHeadline.has(key) ? 1 : 0);
    const heads = place === 0 && isLongAndOften(key, known);
    if ((known.title - passing < 1 && !heads) || aside >= known.count) continue;
    if (known.title < 2 && place === undefined) continue;
    // "the Ada Stone film": as well whose it is
    if (known.form === 'somebody' && known.title < 3 && !isHero(known)) continue;
    if (known.title < 3 && surnames.has(key)) continue;
    // "Harbor Film Festival" is an occasion, unless it is printed as a title
    if (known.title < 4 && OCCASIONS.test(key)) continue;
    // "Kira Vale", who is rather somebody of the story
    if (known.character > 0 && known.character >= known.title) continue;
    // Named once in passing, it is not what the article is about.
    if (place === undefined && known.count < 3 && !inOpening.has(key) && !isShortened(inHeadline, key)) {
      if (known.count < 2 || !isPrinted(known) || !isNamedFirst(evidence, key, known.first)) continue;
    }
    if (known.inText === 0 && (known.count < 2 || known.title < 4) && isOnlyPrinted(evidence, key)) continue;
    const score =
      Math.min(known.title - passing, 6) -
      Math.min(known.franchise, 3) * 3 -
      Math.min(known.character, 2) * 1.5 -
      (known.inText > 0 && known.source >= known.inText ? 4 : 0) +
      Math.min(known.count - known.background, 10) * 0.7 +
      (place === undefined ? 0 : 9 - Math.min(place, 3) * 2 + (isNewsOf(headline, key) ? 4 : 0)) +
      (inOpening.has(key) ? 2 : 0) +
      (opening.some((unit, i) => unit.key === key && isPresented(opening, i) && !isBackground(opening, i))
        ? 3
        : 0) +
      Math.min(key.split(' ').length, 4) * 0.2;
    if (score > bestScore) {
      best = key;
      bestScore = score;
    }
  }
  if (best !== undefined && isRoundUp(headline) && (!leadsMost(leads, best) || isOneEnd(headline, best)))
    return undefined;
  if (best !== undefined && !inHeadline.has(best)) {
    // "Salt star has news" over a text that names another work once
    if ((evidence.get(best)?.count ?? 0) < 2 && hasPassedOver(evidence, headline)) return undefined;
    if ((isOneOfMany(leads, best) && !standsOut(evidence, best)) || countsWorks(headline)) return undefined;
    // Named late: what the headline and the first sentences name is likelier, and most such articles are about no work.
    if (headline.length > 0 && !inOpening.has(best) && !isShortened(inHeadline, best)) {
      const likely = likelyTitle(evidence, headline, inOpening);
      if (likely !== undefined || !standsAlone(evidence, best)) return likely;
    }
  }
  return best === undefined
    ? likelyTitle(evidence, headline, inOpening)
    : ((hasSeason(headline, best) ? undefined : oneOfTheLine(evidence, best, inOpening)) ?? best);
}

/** A title that the headline names to say who somebody is, and that the text comes back to. */
function hasPassedOver(evidence: ReadonlyMap<string, Evidence>, headline: readonly Unit[]): boolean {
  return headline.some(({ kind, key }, i) => {
    // "Salt sequel": on another one
    if (RELATION_NOUNS.has(headline[i + 1]?.lower ?? '')) return false;
    const known = kind === 'name' ? evidence.get(key) : undefined;
    return known !== undefined && known.inText > 0 && isShownTitle(known, 3) && isPassedOver(headline, key);
  });
}

/** The last words of what looks like the names of people. */
function surnamesIn(evidence: ReadonlyMap<string, Evidence>): ReadonlySet<string> {
  const last = new Set<string>();
  for (const [key, { form, title, person }] of evidence)
    if (key.includes(' ') && (form === 'somebody' || person > title))
      last.add(key.slice(key.lastIndexOf(' ') + 1));
  return last;
}

/** "The Kira Vale movie", of an article that says who plays Kira Vale. */
function isHero({ character, person, count }: Evidence): boolean {
  return character > 1 && person === 0 && count > 2;
}

/** What is taken off a title that says who somebody is: little where the article also speaks of it often. */
function inPassing({ background, count }: Evidence): number {
  return background * (count > 4 * background ? 1 : 3);
}

/** Whether half of the paragraphs that begin with a work begin with this one. */
function leadsMost(leads: ReadonlyMap<string, number>, best: string): boolean {
  let paragraphs = 0;
  for (const number of leads.values()) paragraphs += number;
  return (leads.get(best) ?? 0) * 2 >= paragraphs;
}

/** A round-up: four paragraphs or more begin with works of their own, and this one has no more of them than others. */
function isOneOfMany(leads: ReadonlyMap<string, number>, best: string): boolean {
  let paragraphs = 0;
  for (const number of leads.values()) paragraphs += number;
  return leads.size >= 4 && (leads.get(best) ?? 0) * 3 < paragraphs;
}

/** Named often and surely a title, or the only one. */
function standsAlone(evidence: ReadonlyMap<string, Evidence>, best: string): boolean {
  const { title, count, background } = evidence.get(best) as Evidence;
  if (title >= 6 && count - background >= 5) return true;
  for (const [key, known] of evidence) if (key !== best && isShownTitle(known, 2)) return false;
  return true;
}

/** Named four times and twice as often as any other title. */
function standsOut(evidence: ReadonlyMap<string, Evidence>, best: string): boolean {
  const often = ({ count, background }: Evidence) => count - background;
  const most = often(evidence.get(best) as Evidence);
  if (most < 4) return false;
  for (const [key, known] of evidence)
    if (key !== best && known.title > 1 && known.title > known.other && often(known) * 2 > most) return false;
  return true;
}

/** Whether so many points speak for a title, and fewer for a person or anything else. */
export function isShownTitle({ title, person, other }: Evidence, points: number): boolean {
  return title >= points && title > person && title > other;
}

/** In quotation marks or emphasis, say, and so surely a title. */
function isPrinted(known: Evidence): boolean {
  return known.title >= 4;
}

/** No other name that is shown to be a title stands before it: what comes late, among others, is what somebody did besides. */
function isNamedFirst(evidence: ReadonlyMap<string, Evidence>, key: string, first: number): boolean {
  for (const [other, known] of evidence)
    if (known.first < first && isShownTitle(known, 2) && !` ${other} `.includes(` ${key} `)) return false;
  return true;
}

/** The headline has a part of the title: "Tidebreak" of "The Harbor: Tidebreak". */
function isShortened(headline: ReadonlyMap<string, number>, key: string): boolean {
  const words = ` ${key.replaceAll(':', '')} `;
  for (const short of headline.keys()) if (words.includes(` ${short} `)) return true;
  return false;
}

/** A quotation in a headline, say: the text has no name of which this is a short form. */
function isOnlyPrinted(evidence: ReadonlyMap<string, Evidence>, key: string): boolean {
  // "Northgate 2", of which the text says "Northgate was a hit"
  if (/ \d$/.test(key) && (evidence.get(key.slice(0, -2))?.inText ?? 0) > 0) return false;
  let others = false;
  for (const [other, known] of evidence) {
    if (known.inText === 0 || known.title < 2) continue;
    if (` ${other.replaceAll(':', '')} `.includes(` ${key} `)) return false;
    others = true;
  }
  return others;
}

function positions(units: readonly Unit[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const unit of units) if (unit.kind === 'name' && !found.has(unit.key)) found.set(unit.key, found.size);
  return found;
}
