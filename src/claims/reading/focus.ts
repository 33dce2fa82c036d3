import type { Work } from '../claim.ts';
import { RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isBackground, isForFans } from './background.ts';
import { meansFirst } from './first-of-line.ts';
import { type Introduced, isPresented } from './introduced.ts';
import type { SentenceReading } from './reading.ts';
import { isNameOf, isTitle, workAt } from './titles.ts';
import type { Unit } from './unit.ts';

/** What one sentence leaves for the next: the work and the person that "it" and "she" will mean. */
export type Focus = {
  /** `other`: a work that the text speaks of without its name, so that "it" means none that is known. */
  readonly work: Work | 'other' | undefined;
  /** The sentence presented that work as for the first time. */
  readonly presented?: boolean;
  /** No doubt is left that the next sentence means that work where it says "it". */
  readonly clear?: boolean;
  /** It is an adaptation, so that the medium that it is known by says nothing. */
  readonly anew?: boolean;
  readonly person: string | undefined;
  readonly paragraph: number;
  /** Another work than the article's, which this paragraph turned to: what its next sentences are about. */
  readonly introduced: Introduced | undefined;
};

/** Where the article begins: nothing is in mind. */
export const NO_FOCUS: Focus = { work: undefined, person: undefined, paragraph: -1, introduced: undefined };

/** The work that a sentence leaves in mind: its subject, else the last one that is not background. */
export function focusOf(s: SentenceReading, before: Focus): Work | 'other' | undefined {
  if ((opensWithOther(s.units) && !meansFirst(s)) || (s.holds.untitled && tellsOfUntitled(s.units)))
    return 'other';
  let last: Work | undefined;
  for (const i of s.holds.names) {
    if (!isTitle(s.reading, s.units[i])) continue;
    if ((isBackground(s.units, i) && !isMadeAnew(s.units, i)) || isForFans(s.units, i)) continue;
    // "Harbor's The Tides": its maker, not the work.
    if (s.units[i]?.possessive && s.units[i + 1]?.kind === 'name') continue;
    // "The Tides prequel drew" speaks of the prequel.
    if (
      RELATION_NOUNS.has(s.units[i + 1]?.lower ?? '') ||
      /^(?:prequel|sequel|spinoff|spin-off)$/.test(s.units[i + 1]?.lower ?? '')
    )
      continue;
    // "last seen in 2013's The Tides"
    if (s.units[i - 1]?.possessive && /^(?:\d{4}|year)$/.test(s.units[i - 1]?.lower ?? '')) continue;
    // "from The Tides (2021)": told apart because it is named in passing.
    if (s.units[i + 1]?.lower === '(' && /^\d{4}$/.test(s.units[i + 2]?.text ?? '')) continue;
    // "Ada Stone, the showrunner of The Tides": named to say who she is.
    if (isRole(s.units[i - 2]) && /^(?:of|behind)$/.test(s.units[i - 1]?.lower ?? '')) continue;
    const mention = workAt(s, i);
    if (mention === undefined) continue;
    if (i <= 1) return mention.work;
    // What the article is about stays in mind when another work is named in passing.
    if (last !== undefined && last.title === s.reading.main?.title && !isTurnedTo(s.units, i)) continue;
    const passing = before.paragraph === s.sentence.paragraph && isNamedOnce(s, i);
    if (!passing && !isAboutSomebody(s, i)) last = mention.work;
  }
  if (last !== undefined) return last;
  return before.paragraph === s.sentence.paragraph ? (before.work ?? s.topic) : s.topic;
}

/** Of an article about another work, what is named only here and not presented: within a paragraph, it is no turn. */
function isNamedOnce(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  return (
    s.reading.main !== undefined &&
    (s.reading.evidence.get(unit.key)?.count ?? 0) < 2 &&
    !isPresented(s.units, at)
  );
}

/** Whether the sentence tells of the work as of something that is made after one of the same name. */
export function tellsOfAdaptation(s: SentenceReading, work: Work): boolean {
  return s.holds.names.some((i) => isNameOf(s.reading, s.units[i], work) && isMadeAnew(s.units, i));
}

/** "the series adaptation of X", "a film version of the game X": a work that is called X as well. */
function isMadeAnew(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i -= 1) {
    const { kind, lower } = units[i] as Unit;
    if (kind !== 'word') return false;
    if (lower === 'of')
      return /^(?:adaptation|remake|reboot|revival|version)$/.test(units[i - 1]?.lower ?? '');
  }
  return false;
}

/** "…, as the new thriller X has become a success": presented, and what the clause is about. */
function isTurnedTo(units: readonly Unit[], at: number): boolean {
  return /^(?:has|is|was|will|had)$/.test(units[at + 1]?.lower ?? '') && isPresented(units, at);
}

function isRole(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (CREW_NOUNS.has(unit.lower) || ACTOR_NOUNS.has(unit.lower));
}

/** "The first film followed", "A sequel came": a work that has no name here. */
function opensWithOther(units: readonly Unit[]): boolean {
  const [the = '', nth, noun] = [units[0]?.lower, units[1]?.lower, units[2]?.lower];
  if (the === 'a' || the === 'an' || the === 'another')
    return units.slice(1, 4).some(
      (unit, i, words) =>
        RELATION_NOUNS.has(unit.lower) &&
        words.slice(0, i).every(({ kind }) => kind === 'word') &&
        // "A spinoff, Low Tide,"
        !(units[i + 2]?.lower === ',' && units[i + 3]?.kind === 'name'),
    );
  return (
    (the === 'the' || the === 'its') &&
    /^(?:first|original|previous|earlier|second|third|other)$/.test(nth ?? '') &&
    /^(?:film|movie|game|novel|series|show|anime|one)$/.test(noun ?? '')
  );
}

/** "cast in the untitled adaptation of X", "an untitled thriller": one that has no name yet. */
function tellsOfUntitled(units: readonly Unit[]): boolean {
  return units.some(({ kind, lower }) => kind === 'word' && lower === 'untitled');
}

const DONE =
  /^(?:written|directed|made|created|penned|produced|starred|appeared|worked|helmed|scripted|played|acted|featured)$/;

/** "Stone has since written X", "she had previously starred in X", "Stone previously made X": what somebody did besides. */
function isOfCareer(units: readonly Unit[], verb: number): boolean {
  const word = units[verb - 1]?.lower ?? '';
  const told = /^(?:since|previously|recently|earlier|also|already)$/.test(word);
  const before = units[told ? verb - 2 : verb - 1];
  return (
    told &&
    (/^(?:has|have|had)$/.test(before?.lower ?? '') ||
      (word === 'previously' && (before?.kind === 'name' || /^s?he$/.test(before?.lower ?? ''))))
  );
}

/** What people do for a work that they are no longer at. */
const WON = /^(?:won|nominated|nominee)$/;
const TOLD =
  /^(?:best|known|famous|formerly|fresh|hot|last|lauded|acclaimed|celebrated|praised|having|whose|previously)$/;

/** "…, who wrote the film X": said of a person, so that "it" in the next sentence is not X. */
function isAboutSomebody(s: SentenceReading, at: number): boolean {
  let closed = false; // what stands in parentheses by itself tells of nothing behind them
  for (let i = at - 1; i > at - 16 && i >= 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (word === ')') closed = true;
    if (closed) {
      closed = word !== '(';
      continue;
    }
    if (word === 'who' || word === 'whose' || WON.test(word)) return true;
    // "Ada Stone (X, Y)": what she has made
    if (word === '(' && s.units[i - 1]?.kind === 'name' && !isTitle(s.reading, s.units[i - 1])) return true;
    // "Ada Stone, known for X, will direct"
    if (TOLD.test(word) && s.units[i - 1]?.lower === ',' && s.units[i - 2]?.kind === 'name') return true;
    if (DONE.test(word) && isOfCareer(s.units, i)) return true;
    if (word === ';' || word === ':' || word === '—') return false;
  }
  return false;
}
