import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Introduced } from './introduced.ts';
import type { SentenceReading } from './reading.ts';
import { isBackground, isOneOfLine, isTitle, titleAt, workAt } from './titles.ts';
import { foldName, type Unit } from './unit.ts';

/** What one sentence leaves for the next: the work and the person that "it" and "she" will mean. */
export type Focus = {
  /** `other`: a work that the text speaks of without its name, so that "it" means none that is known. */
  readonly work: Work | 'other' | undefined;
  /** The sentence presented that work as for the first time. */
  readonly presented?: boolean;
  readonly person: string | undefined;
  readonly paragraph: number;
  /** Another work than the article's, which this paragraph turned to: what its next sentences are about. */
  readonly introduced: Introduced | undefined;
};

/** Where the article begins: nothing is in mind. */
export const NO_FOCUS: Focus = { work: undefined, person: undefined, paragraph: -1, introduced: undefined };

/**
 * The work that is meant where sentence `s` names none. In order: the section's heading; what "the show" or "it"
 * takes up from the sentence before; the work that the whole article is about.
 */
export function topicOf(
  s: Omit<SentenceReading, 'topic' | 'subject'>,
  before: Focus,
  section: Work | 'other' | undefined,
  here: Introduced | undefined,
): Work | undefined {
  const anaphor = anaphorIn(s);
  // "A fifth Northgate film is planned": none of those that have a name here.
  if (s.units.some((unit, i) => unit.kind === 'name' && isOneOfLine(s.units, i) && isTitle(s.reading, unit)))
    return undefined;
  const subject = subjectTitle(s);
  if (subject !== undefined) return subject;
  const known = before.work === 'other' ? undefined : before.work;
  if (s.units.some((unit) => unit.lower === 'untitled')) return undefined;
  if (anaphor !== undefined && before.work === 'other' && before.paragraph === s.sentence.paragraph)
    return undefined;
  if (anaphor !== undefined && known !== undefined && isTakenUp(s, anaphor, before)) {
    const main = s.reading.main;
    // "The musical" is the one that is known to be a musical, where the other may be anything.
    const better =
      main !== undefined &&
      !(before.presented === true && MAY_BE_ANY.has(anaphor.medium)) &&
      isKnownAs(s, main, anaphor.medium) &&
      !isKnownAs(s, known, anaphor.medium);
    if (!better && agrees(s, known, anaphor.medium)) return known;
  }
  const turn = here?.work === undefined ? before.introduced : here;
  if (
    turn?.work !== undefined &&
    (section === undefined || turn.opens) &&
    agrees(s, turn.work, anaphor?.medium)
  )
    return turn.work;
  if (section === 'other') return before.paragraph === s.sentence.paragraph ? known : undefined;
  return section ?? s.reading.main ?? (before.paragraph === s.sentence.paragraph ? known : undefined);
}

/** Whether "it" may mean what the sentence before spoke of: in its paragraph, or at the head of the next where it turned to something. */
function isTakenUp(s: Pick<SentenceReading, 'sentence'>, anaphor: Anaphor, before: Focus): boolean {
  const apart = s.sentence.paragraph - before.paragraph;
  return apart === 0 || (apart === 1 && anaphor.opens && before.presented === true);
}

/** A new drama may well be a series or a film, and "the film" be the one that was presented; a musical is none. */
const MAY_BE_ANY = new Set<string | undefined>([undefined, 'film', 'series']);

const PIECE = /^(?:part|volume|chapter|episode|season) (?:\d+|[ivx]+|one|two|three|four|five|six)$/;

/** "Northgate got a date", "Quark's Northgate, which is long, got a date": the title that opens the sentence. */
function subjectTitle(s: Omit<SentenceReading, 'topic' | 'subject'>): Work | undefined {
  const at = s.units[0]?.possessive && s.units[1]?.kind === 'name' ? 1 : 0;
  const [unit, next] = [s.units[at], s.units[at + 1]];
  if (
    unit === undefined ||
    unit.possessive ||
    next === undefined ||
    PIECE.test(unit.lower) ||
    !isTitle(s.reading, unit)
  )
    return undefined;
  if (
    next.kind === 'name' ||
    (next.kind === 'word' &&
      !/^(?:is|was|has|will|got|gets|had|also|still|now|stars?|follows?|premieres?|opens?|returns?)$/.test(
        next.lower,
      ))
  )
    return undefined;
  if (next.kind === 'mark' && next.lower !== ',') return undefined;
  const known = s.reading.evidence.get(unit.key);
  return known !== undefined && known.character === 0 ? titleAt(s, at)?.work : undefined;
}

/** What "the show" or "it" tells of the work; `opens`: the sentence begins with it, or it is "this show". */
type Anaphor = { readonly medium: string | undefined; readonly opens: boolean };

const IT = new Set(['it', 'its', "it's", "it'll"]);

/** "the show", "this film", "it", "its": with the medium that the noun tells. */
function anaphorIn(s: Omit<SentenceReading, 'topic' | 'subject'>): Anaphor | undefined {
  const { units } = s;
  let inside = false; // what stands in parentheses says it of itself only
  for (let i = 0; i < units.length; i += 1) {
    const word = units[i]?.lower ?? '';
    if (word === '(') inside = true;
    else if (word === ')') inside = false;
    if (inside) continue;
    if (i < 3 && IT.has(word)) return { medium: undefined, opens: i === 0 };
    // "Season 2 has", "The second season"
    if (
      i < 5 &&
      word === 'season' &&
      s.units[i + 1]?.lower !== 'of' &&
      !units.slice(0, i + 2).some((u) => u.kind === 'name')
    )
      return { medium: undefined, opens: false };
    if (word !== 'the' && word !== 'this' && word !== 'that') continue;
    // "the show", "the new show", "the eight-episode series"
    for (let j = i + 1; j <= i + 3 && units[j]?.kind === 'word'; j += 1)
      if (MEDIUM_NOUNS.has(units[j]?.lower ?? '') && units[j + 1]?.kind !== 'name')
        return { medium: MEDIUM_NOUNS.get(units[j]?.lower ?? ''), opens: i === 0 || word === 'this' };
  }
  return undefined;
}

/** Whether the article says that the work is of that medium. */
function isKnownAs(
  s: Omit<SentenceReading, 'topic' | 'subject'>,
  work: Work,
  medium: string | undefined,
): boolean {
  if (medium === undefined || work.medium === medium) return medium !== undefined;
  const media = s.reading.evidence.get(foldName(work.title))?.media;
  return media !== undefined && [...media].some((known) => known === medium);
}

function agrees(
  s: Omit<SentenceReading, 'topic' | 'subject'>,
  work: Work,
  medium: string | undefined,
): boolean {
  if (medium === undefined) return true;
  if (work.medium !== undefined) return work.medium === medium;
  for (const [key, evidence] of s.reading.evidence)
    if (s.reading.titles.get(key) === work.title && evidence.media.size > 0)
      return [...evidence.media].some((known) => known === medium);
  return true;
}

/** The work that a sentence leaves in mind: its subject, else the last one that is not background. */
export function focusOf(s: SentenceReading, before: Focus): Work | 'other' | undefined {
  if (opensWithOther(s.units)) return 'other';
  let last: Work | undefined;
  for (let i = 0; i < s.units.length; i += 1) {
    if (!isTitle(s.reading, s.units[i]) || isBackground(s.units, i)) continue;
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
    if (/^(?:of|behind)$/.test(s.units[i - 1]?.lower ?? '') && isRole(s.units[i - 2])) continue;
    const mention = workAt(s, i);
    if (mention === undefined) continue;
    if (i <= 1) return mention.work;
    // What the article is about stays in mind when another work is named in passing.
    if (last !== undefined && last.title === s.reading.main?.title) continue;
    if (!isAboutSomebody(s, i)) last = mention.work;
  }
  if (last !== undefined) return last;
  return before.paragraph === s.sentence.paragraph ? (before.work ?? s.topic) : s.topic;
}

function isRole(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (CREW_NOUNS.has(unit.lower) || ACTOR_NOUNS.has(unit.lower));
}

/** "The first film followed", "A sequel came": a work that has no name here. */
function opensWithOther(units: readonly Unit[]): boolean {
  if (units.slice(0, 4).some((unit) => unit.lower === 'untitled')) return true;
  const [the, nth, noun] = [units[0]?.lower, units[1]?.lower, units[2]?.lower];
  if (/^(?:a|an|another)$/.test(the ?? ''))
    return units
      .slice(1, 4)
      .some(
        (unit, i, words) =>
          RELATION_NOUNS.has(unit.lower) && words.slice(0, i).every(({ kind }) => kind === 'word'),
      );
  return (
    /^(?:the|its)$/.test(the ?? '') &&
    /^(?:first|original|previous|earlier|second|third|other)$/.test(nth ?? '') &&
    /^(?:film|movie|game|novel|series|show|anime|one)$/.test(noun ?? '')
  );
}

/** "…, who wrote the film X": said of a person, so that "it" in the next sentence is not X. */
function isAboutSomebody(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 16 && i >= 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (word === 'who' || word === 'whose') return true;
    if (word === ';' || word === ':' || word === '—') return false;
  }
  return false;
}
