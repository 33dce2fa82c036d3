import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isBackground } from './background.ts';
import { isMediumNoun } from './medium-signs.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { isMakerOfSeveral, isSomebodyOf } from './said-of-others.ts';
import { isNamedLast } from './said-of-works.ts';
import { isNameOf, isTitle, workAt } from './titles.ts';
import type { Unit } from './unit.ts';

/**
 * What a paragraph turned to: a work, or, once it has named what the article is about, no other one any more.
 * `opens`: the paragraph begins with its title, so that not even the section's heading has a say.
 */
export type Introduced = { readonly work: Work | undefined; readonly opens?: true };

/**
 * The work that a paragraph turns to: "Elsewhere, Quark has set a date for the spy series Low Tide." Its next
 * sentences need not name it again. `undefined` where the sentence leaves that to the next one.
 */
export function introducedIn(s: Omit<SentenceReading, 'topic' | 'subject'>): Introduced | undefined {
  const main = s.reading.main?.title;
  const opening = openingTitle(s);
  if (opening !== undefined && opening.title !== main) return { work: opening, opens: true };
  let found: Work | undefined;
  const turned = turnedTo(s);
  if (turned !== undefined) return { work: turned };
  for (const i of s.holds.names) {
    const unit = s.units[i] as Unit;
    // "…, who starred in the series X", "She has a part in the series X": said of somebody
    if (s.holds.who < i) break;
    if (found === undefined && s.holds.somebody < i) return undefined;
    if (isTitle(s.reading, unit)) {
      const work = workAt(s, i)?.work;
      if (work !== undefined && work.title === main && !isBackground(s.units, i)) return { work: undefined };
      if (work !== undefined && !isEponym(s, unit) && isPresented(s.units, i) && !isBackground(s.units, i))
        found ??= work;
    } else if (found === undefined && !unit.possessive && isSomebody(s, unit)) return undefined;
  }
  return found === undefined ? undefined : { work: found };
}

/**
 * "“Low Tide.” Directed by Ada Stone.", "Low Tide has been out for a while", "Meanwhile, Quark's animated Low Tide series
 * is in the works": the title that a sentence begins with.
 */
function openingTitle(s: Omit<SentenceReading, 'topic' | 'subject'>): Work | undefined {
  const at = behindParticiple(s) ?? behindLead(s.units);
  const unit = s.units[at];
  const next = s.units[at + 1]?.lower ?? '';
  if (
    unit === undefined ||
    unit.possessive ||
    !/^(?:text|item)$/.test(s.sentence.kind) ||
    !isTitle(s.reading, unit)
  )
    return undefined;
  // "Low Tide (Quark): …", "“Low Tide”: a drama"
  const shown =
    (next === '(' && PLATFORM_KEYS.has(s.units[at + 2]?.key ?? '')) ||
    ((unit.quoted || unit.emphasized || s.sentence.kind === 'item') && /^[:–—-]$/.test(next));
  const noun = MEDIUM_NOUNS.has(s.units[at + 1]?.lower ?? '') ? 1 : 0;
  const says = SAYS.has(s.units[at + 1 + noun]?.lower ?? '');
  if (s.units.length > at + 2 && !shown && !(says && (noun === 1 || !isEponym(s, unit)))) return undefined;
  return workAt(s, at)?.work;
}

/** "Written by Ada Stone, Low Tide is": the title behind a clause that the sentence opens with. */
function behindParticiple(s: Omit<SentenceReading, 'topic' | 'subject'>): number | undefined {
  if (!FRONTED.has(s.units[0]?.lower ?? '')) return undefined;
  for (let i = 2; i < LONGEST_FRONT; i += 1)
    if (
      s.units[i]?.lower === ',' &&
      isTitle(s.reading, s.units[i + 1]) &&
      SAYS.has(s.units[i + 2]?.lower ?? '')
    )
      return i + 1;
  return undefined;
}

const LONGEST_FRONT = 30;
const FRONTED = new Set(
  'written created directed produced developed penned helmed adapted based inspired set from starring described billed hailing filmed originally in'.split(
    ' ',
  ),
);

/** "Directed by Ada Stone, the film": what a clause in front may begin with. */
export function isFronted(word: string): boolean {
  return word !== 'in' && word !== 'from' && (FRONTED.has(word) || word === 'led' || word === 'also');
}

/** "Meanwhile, Ada Stone has boarded “Low Tide,” an eco-drama": the one work that is presented behind such a word. */
function turnedTo(s: Omit<SentenceReading, 'topic' | 'subject'>): Work | undefined {
  if (!/^(?:meanwhile|elsewhere|separately)$/.test(s.units[0]?.lower ?? '')) return undefined;
  let only: Work | undefined;
  for (const i of s.holds.names) {
    if (!isTitle(s.reading, s.units[i])) continue;
    const work = workAt(s, i)?.work;
    if (work === undefined || isBackground(s.units, i)) continue;
    if (only !== undefined || work.title === s.reading.main?.title || !isPresented(s.units, i, true))
      return undefined;
    only = work;
  }
  return only;
}

/** Behind "Meanwhile," and "Quark's animated", where the title may stand. */
function behindLead(units: readonly Unit[]): number {
  let at = 0;
  if (LEADS.has(units[at]?.lower ?? '')) at += units[at + 1]?.lower === ',' ? 2 : 1;
  else if (units[at]?.lower === 'as' && units[at + 1]?.lower === 'for') at += 2;
  const owner = units[at];
  if (owner?.kind === 'name' && owner.possessive && PLATFORM_KEYS.has(owner.key)) at += 1;
  else if (at === 0) return 0;
  else if (/^(?:the|its)$/.test(owner?.lower ?? '')) at += 1;
  while (OF_WHAT_KIND.has(units[at]?.lower ?? '')) at += 1;
  return at;
}

const LEADS = new Set(
  'meanwhile elsewhere also separately additionally finally later first next then'.split(' '),
);
const OF_WHAT_KIND = new Set(
  'animated live-action upcoming new forthcoming long-awaited hit popular original second other'.split(' '),
);
const SAYS = new Set(
  'is was has follows stars tells premieres returns opens arrives centers centres will airs debuts launches hits comes focuses sees chronicles explores finds takes features marks begins'.split(
    ' ',
  ),
);

/** A title that is somebody's name in this article: the sentence may speak of him. */
function isEponym(s: Omit<SentenceReading, 'topic' | 'subject'>, unit: Unit): boolean {
  return (s.reading.evidence.get(unit.key)?.character ?? 0) > 0;
}

/** Whether the sentence presents the work as for the first time: "a new thriller, Low Tide". */
export function presents(s: Pick<SentenceReading, 'reading' | 'units' | 'holds'>, work: Work): boolean {
  return s.holds.names.some((i) => isNameOf(s.reading, s.units[i], work) && isPresented(s.units, i));
}

const NAMED = new Set(['titled', 'entitled', 'called', 'dubbed']);
const BEHIND_TITLE = new Set([',', ':', '–', '—']);

/**
 * "the spy series X", "a thriller, X", "X, a musical", "X: the Quark comedy": said as for the first time.
 *
 * @param inside whether the comma may stand inside its quotation marks
 */
export function isPresented(units: readonly Unit[], at: number, inside = false): boolean {
  const before = units[at - 1]?.lower === ',' ? units[at - 2] : units[at - 1];
  if (before?.kind === 'word' && (MEDIUM_NOUNS.has(before.lower) || NAMED.has(before.lower)))
    return !isMakerOfSeveral(units, at - 1) && !(before !== units[at - 1] && isSomebodyOf(units, at - 2));
  if (isNamedLast(units, at)) return true;
  // "another live-action retelling: “Low Tide.”"
  if (units[at - 1]?.lower === ':' && MEDIUM_NOUNS.has(units[at - 2]?.lower ?? '') && at + 2 >= units.length)
    return true;
  return isPresentedBehind(units, at, inside);
}

/** "X, a musical", "X is a new film": what stands behind it says what it is. */
export function isPresentedBehind(units: readonly Unit[], at: number, inside = false): boolean {
  // American print has the comma inside the quotation marks.
  const mark = BEHIND_TITLE.has(units[at + 1]?.lower ?? '') || isA(units, at + 1) ? 1 : 0;
  if (mark === 0 && !(inside && units[at]?.quoted === true)) return false;
  const from = at + mark + 1;
  if (units[from]?.lower === 'in' && units[from + 1]?.lower === 'which') return true;
  if (!/^(?:a|an|the|its|his|her|their|this)$/.test(units[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < from + 6; i += 1) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (isMediumNoun(unit)) return units[i + 1]?.kind !== 'name';
  }
  return false;
}

/** "The new drama X", "X, this year's movie,": and no other work than the text is about. */
export function isPresentedAnew(units: readonly Unit[], at: number): boolean {
  const mark = units[at + 1]?.lower === ',' ? at + 2 : at + 1;
  if (units[at]?.quoted === true && /^(?:this|an?|the)$/.test(units[mark]?.lower ?? ''))
    for (let i = mark + 1; i < mark + 7; i += 1) if (isMediumNoun(units[i])) return true;
  return isPresented(units, at) && [2, 3, 4].some((back) => NEW.test(units[at - back]?.lower ?? ''));
}

const NEW = /^(?:new|latest|upcoming)$/;

/** "Low Tide is a film" */
function isA(units: readonly Unit[], is: number): boolean {
  return units[is]?.lower === 'is' && /^an?$/.test(units[is + 1]?.lower ?? '') && !units[is - 1]?.possessive;
}

function isSomebody(s: Omit<SentenceReading, 'topic' | 'subject'>, unit: Unit): boolean {
  const known = s.reading.evidence.get(unit.key);
  return known === undefined || (known.other <= known.person && known.other <= known.character);
}
