import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Focus } from './focus.ts';
import { type Introduced, isFronted } from './introduced.ts';
import type { SentenceReading } from './reading.ts';
import { isOneOfLine, isTitle, titleAt } from './titles.ts';
import { foldName, type Unit } from './unit.ts';

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
  // "A fifth Northgate film is planned": none of those that have a name here.
  if (s.holds.names.some((i) => isOneOfLine(s.units, i) && isTitle(s.reading, s.units[i]))) return undefined;
  const subject = subjectTitle(s);
  if (subject !== undefined) return subject;
  if (s.holds.untitled) return undefined;
  const anaphor = anaphorIn(s);
  const known = before.work === 'other' ? undefined : before.work;
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
    if (!better && (before.anew === true || agrees(s, known, anaphor.medium)))
      return isSure(section === undefined || section === 'other' ? main : section, known, anaphor, before)
        ? known
        : undefined;
  }
  const turn = here?.work === undefined ? before.introduced : here;
  if (
    turn?.work !== undefined &&
    (section === undefined || section === 'other' || turn.opens) &&
    ((turn === here && turn.opens) || agrees(s, turn.work, anaphor?.medium))
  )
    return turn.work;
  if (section === 'other') return before.paragraph === s.sentence.paragraph ? known : undefined;
  return (
    section ??
    s.reading.main ??
    (before.clear === true && before.paragraph === s.sentence.paragraph ? known : undefined)
  );
}

/**
 * Whether "it" or "the film" surely means the work in mind: where the sentence before left open which one it spoke of,
 * only that of the section or article is, and where there is none, what "the film" agrees with.
 */
function isSure(main: Work | undefined, known: Work, { medium }: Anaphor, before: Focus): boolean {
  return before.clear === true || (main === undefined ? medium !== undefined : known.title === main.title);
}

/** Whether "it" may mean what the sentence before spoke of: in its paragraph, or at the head of the next where it turned to something. */
function isTakenUp(s: Pick<SentenceReading, 'sentence'>, anaphor: Anaphor, before: Focus): boolean {
  const apart = s.sentence.paragraph - before.paragraph;
  return apart === 0 || (apart === 1 && anaphor.opens && (before.presented === true || anaphor.near));
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
      !/^(?:is|was|has|will|got|gets|had|also|still|now|stars|follows?|premieres?|opens?|returns?)$/.test(
        next.lower,
      ))
  )
    return undefined;
  if (next.kind === 'mark' && next.lower !== ',') return undefined;
  const known = s.reading.evidence.get(unit.key);
  return known !== undefined && known.character === 0 ? titleAt(s, at)?.work : undefined;
}

/** What "the show" or "it" tells of the work; `opens`: the sentence begins with it; `near`: it is "it" or "this show", and no "the show". */
type Anaphor = { readonly medium: string | undefined; readonly opens: boolean; readonly near: boolean };

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
    // "It opens", "There is no word yet on when it opens"
    if (IT.has(word) && (i < 3 || isUnknownOf(units, i)))
      return { medium: undefined, opens: i === 0, near: true };
    // "Season 2 has", "The second season"
    if (
      i < 5 &&
      word === 'season' &&
      s.units[i + 1]?.lower !== 'of' &&
      !units.slice(0, i + 2).some((u) => u.kind === 'name')
    )
      return { medium: undefined, opens: false, near: false };
    if (word !== 'the' && word !== 'this' && word !== 'that') continue;
    // "the show", "the new show", "the eight-episode series"
    for (let j = i + 1; j <= i + 3 && units[j]?.kind === 'word'; j += 1)
      if (MEDIUM_NOUNS.has(units[j]?.lower ?? '') && units[j + 1]?.kind !== 'name')
        return {
          medium: MEDIUM_NOUNS.get(units[j]?.lower ?? ''),
          opens:
            i === 0 || word === 'this' || (units[i - 1]?.lower === ',' && isFronted(units[0]?.lower ?? '')),
          near: word === 'this',
        };
  }
  return undefined;
}

/** "No word yet on when it", "We do not know whether it": said of what the sentence before was about. */
function isUnknownOf(units: readonly Unit[], it: number): boolean {
  if (it > 12 || !/^(?:when|whether|if|where)$/.test(units[it - 1]?.lower ?? '')) return false;
  for (let i = 0; i < it; i += 1) if (units[i]?.kind !== 'word') return false;
  return true;
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
