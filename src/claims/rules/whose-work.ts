import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { behindStaging, isStaging } from './staging.ts';
import { GOES_ON_WITH } from './told-between.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';

/**
 * The work that the words `from` to `to` belong to. In order: "… in X" right behind them; the last title before
 * them that is not background; the topic.
 */
export function workFor(s: SentenceReading, from: number, to: number): Work | undefined {
  return workBehind(s, to) ?? behindComma(s, to) ?? workBefore(s, from) ?? s.topic;
}

/** "as the queen, Kira, in Northgate": the comma ends what is said of the part. */
function behindComma(s: SentenceReading, to: number): Work | undefined {
  return wordAt(s, to) === ',' && /^(?:in|on)$/.test(wordAt(s, to + 1)) ? workBehind(s, to + 1) : undefined;
}

/** "in X", "on the upcoming Quark series X", "in season two of X": the work named right behind unit `from`. */
export function workBehind(s: SentenceReading, from: number): Work | undefined {
  // "opposite Ada Stone in Northgate"
  if (/^(?:opposite|alongside|against)$/.test(wordAt(s, from)) && isName(s, from + 1))
    return /^(?:in|on)$/.test(wordAt(s, from + 2)) ? workBehind(s, from + 2) : undefined;
  if (!/^(?:in|on|for|of|from|throughout)$/.test(wordAt(s, from))) return undefined;
  const elsewhere = otherMedium(s, from + 1);
  if (elsewhere !== undefined) return elsewhere;
  for (let i = from + 1; i < from + 10; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (unit.kind === 'name') {
      if (unit.possessive || isOther(s, i)) continue;
      // "in the Dublin production of Northgate": where that is
      if (behindStaging(s, i) > i) continue;
      // "the Quark drama Northgate": the channel
      if (MEDIUM_NOUNS.has(wordAt(s, i + 1)) && isName(s, i + 2) && !s.units[i]?.quoted) continue;
      if (isAnothersTitle(s, i)) return undefined;
      // "inherits the part from Ada Stone"
      const taken = wordAt(s, from) === 'from' && i === from + 1;
      if (taken && (isSurelySomebody(s, i) || isSurnameOnly(s, i))) return undefined;
      const slot =
        i === from + 1 || MEDIUM_NOUNS.has(wordAt(s, i - 1)) || isSpanOn(s, from, i) || isStaging(s, i);
      return workAt(s, i)?.work ?? (slot ? titleSlot(s, i) : undefined);
    }
    if (unit.kind === 'mark' && !/^[-“"*_]$/.test(unit.text)) return undefined;
    if (
      /^(?:and|but|as|who|which|that|when|where|is|was|will|has|by|with|for|at|about|before|after)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "takes on the part from Stone", in an article that has Ada Stone. */
function isSurnameOnly(s: SentenceReading, i: number): boolean {
  const person = s.units[i]?.words === 1 && !s.units[i]?.quoted ? personAt(s, i) : undefined;
  return person?.includes(' ') === true && !isTitle(s.reading, s.units[i]);
}

function isSurelySomebody(s: SentenceReading, i: number): boolean {
  const unit = s.units[i];
  const known = s.reading.evidence.get(unit?.key ?? '');
  return unit !== undefined && !unit.quoted && known?.form === 'somebody' && known.title === 0;
}

/** "for six seasons on Northgate". */
function isSpanOn(s: SentenceReading, from: number, at: number): boolean {
  return (
    wordAt(s, from) === 'for' &&
    /^(?:on|in)$/.test(wordAt(s, at - 1)) &&
    /^(?:seasons?|series|years?|episodes?|decades?)$/.test(wordAt(s, at - 2))
  );
}

/** "a Friends spin-off", "a prequel to X": the title names another work's relative. */
export function isAnothersTitle(s: SentenceReading, i: number): boolean {
  return RELATION_NOUNS.has(wordAt(s, i + 1)) || RELATION_NOUNS.has(wordAt(s, i + 2));
}

/** A name that stands where only a title can: taken for one unless it is known to be something else. */
export function titleSlot(s: SentenceReading, i: number): Work | undefined {
  const known = s.reading.evidence.get(s.units[i]?.key ?? '');
  if (
    known === undefined ||
    known.other > known.title ||
    known.person > known.title ||
    known.character > known.title + 1
  )
    return undefined;
  return titleAt(s, i)?.work;
}

/** "The live-action Northgate", "Ember season 2", "The fifth Ember film", "Quark's Ember": the subject whose verb stands at `verb`. */
export function subjectTitle(s: SentenceReading, verb: number): Work | undefined {
  let i = verb - 1;
  if (s.units[i]?.kind === 'number' && /^(?:season|series|part|volume)$/.test(wordAt(s, i - 1))) i -= 2;
  else if (OF_IT.test(wordAt(s, i))) i -= 1;
  const unit = s.units[i];
  if (unit?.kind !== 'name' || unit.possessive || isOther(s, i)) return undefined;
  const shown =
    i < verb - 1 ||
    isTitle(s.reading, unit) ||
    MEDIUM_NOUNS.has(wordAt(s, i - 1)) ||
    isStaging(s, i) ||
    isShownBefore(s, i);
  return shown ? (workAt(s, i)?.work ?? titleSlot(s, i)) : undefined;
}

const OF_IT = /^(?:films?|movie|series|show|reboot|revival|remake|adaptation|musical|game|season)$/;
/** "the live-action Northgate", "Quark's Northgate", "“Northgate”": the word before or the marks show a title. */
export function isShownBefore(s: SentenceReading, i: number): boolean {
  return (
    s.units[i]?.quoted === true ||
    BEFORE_TITLE.test(wordAt(s, i - 1)) ||
    (s.units[i - 1]?.possessive === true && isOther(s, i - 1))
  );
}

/** What a work is called before its title, and hardly anything else. */
export const BEFORE_TITLE = /^(?:live-action|animated|upcoming|forthcoming|big-screen|small-screen)$/;

/** The last title before unit `from` that the sentence does not only name to say who somebody is. */
export function workBefore(s: SentenceReading, from: number): Work | undefined {
  return titleBefore(s, from)?.work;
}

/** As `workBefore`, with the unit where it stands. */
export function titleBefore(s: SentenceReading, from: number): { work: Work; at: number } | undefined {
  for (let i = from - 1; i >= 0 && i > from - 60; i -= 1) {
    i = beforeParenthesis(s, i); // "A (X, Y) as B": where A has been
    if (!isName(s, i) || isBackground(s.units, i) || isAnothersTitle(s, i)) continue;
    // "Northgate's Ada Stone joins": what she is known from
    if (s.units[i]?.possessive && isSurelySomebody(s, i + 1)) continue;
    // "the “Salt Gate” theory"
    if (/^(?:theory|theories|rumou?rs?|meme|memes|controversy|campaign|petition)$/.test(wordAt(s, i + 1)))
      continue;
    // "mutants who call themselves “The Tide”"
    if (s.units[i]?.quoted && OF_A_STORY.test(wordAt(s, i - 1))) continue;
    const mention = workAt(s, i);
    if (mention !== undefined && !isCharacterHere(s, i) && !isAside(s, i, from))
      return { work: mention.work, at: i };
  }
  return undefined;
}

const OF_A_STORY =
  /^(?:themselves|itself|himself|herself|team|gang|group|army|squad|clan|cult|ship|town|village|planet)$/;

/** "A, who played B in X, returns as": said of a person between commas, and over before the claim begins. */
export function isAside(s: SentenceReading, title: number, from: number): boolean {
  let closed = false;
  for (let i = title + 1; i < from && i < title + 6; i += 1) if (wordAt(s, i) === ',') closed = true;
  if (!closed) return false;
  for (let i = title - 1; i >= 0 && i > title - 14; i -= 1) {
    // "A, who made Y, will write X, with": what is said of A is over
    if (wordAt(s, i) === ',' && GOES_ON_WITH.test(wordAt(s, i + 1))) return false;
    if (
      /^(?:who|whose|known|star|actor|actress|alum|veteran|seen)$/.test(wordAt(s, i)) &&
      // "is set to star in X, adapted by"
      !(wordAt(s, i) === 'star' && /^(?:to|will|also|would|and|set)$/.test(wordAt(s, i - 1)))
    )
      return true;
  }
  return false;
}

/** A title that is a character's name too counts as the work only where the words beside it say so. */
function isCharacterHere(s: SentenceReading, i: number): boolean {
  const known = s.reading.evidence.get(s.units[i]?.key ?? '');
  const sameAsMain = s.reading.main?.title === s.reading.titles.get(s.units[i]?.key ?? '');
  const printed = s.units[i]?.quoted === true || s.units[i]?.emphasized === true;
  return known !== undefined && known.character > 0 && !sameAsMain && !printed;
}

/** "voiced him in the games": the topic's name, in another medium. */
function otherMedium(s: SentenceReading, from: number): Work | undefined {
  if (wordAt(s, from) !== 'the' || s.topic === undefined) return undefined;
  let i = from + 1;
  if (/^(?:original|video)$/.test(wordAt(s, i))) i += 1;
  if (!/^(?:games?|books?|novels?|comics?|anime)$/.test(wordAt(s, i)) || isName(s, i + 1)) return undefined;
  const medium = MEDIUM_NOUNS.get(wordAt(s, i));
  return medium === undefined ? undefined : { title: s.topic.title, medium };
}
