import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { isRatherMaker } from './actors.ts';
import { isUnshownPair } from './bare-pair.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { isKnownFrom } from './known-from.ts';
import { isKnownPair, isMakerNext, makesDuring } from './makes-too.ts';
import { isOfNewcomers } from './newcomers.ts';
import { isOfActors } from './of-actors.ts';
import { actorsOutside, isBehindAs, isSurname, isToldOf } from './outside-or-inside.ts';
import { whatParenthesesHold } from './parentheses-hold.ts';
import { partElsewhere } from './part-elsewhere.ts';
import type { Finding, Rule } from './rule.ts';
import { isInsideLikeActors, isShownOutside } from './shown-outside.ts';
import {
  isAbbreviated,
  isLikePart,
  isOeuvre,
  isOnlyTitle,
  isPlayedInside,
  looksLikeTitle,
} from './title-or-part.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot, workFor } from './whose-work.ts';

/** "Kira Vale (Ada Stone)" and "Ada Stone (Kira Vale)"; which of the two is the actor, the whole sentence decides. */
export const inParentheses: Rule = {
  name: 'name in parentheses',
  triggers: ['('],
  read: (s, ats) => {
    const pairs = ats.filter((i) => wordAt(s, i) === '(' && isPair(s, i));
    if (pairs.length === 0 || isOeuvre(s, pairs[0] as number)) return [];
    if (pairs.length === 1 && isUnshownPair(s, pairs[0] as number)) return [];
    const elsewhere = pairs.map((i) => partElsewhere(s, i));
    const outside = actorsOutside(s, pairs) + (elsewhere.includes('plays') ? 1 : 0);
    const owned = pairs.filter((i) => s.units[i - 1]?.possessive);
    if (outside >= 0 && owned.length === pairs.length && owned.length > 0)
      return pairs.flatMap((i) => readPair(s, i, INSIDE));
    if (outside === 0 && pairs.every((i) => isFull(s, i - 1) && isFull(s, i + 1)))
      return pairs.some((i) => isToldOf(s, i - 1)) && isInsideLikeActors(s, pairs)
        ? pairs.flatMap((i) => readPair(s, i, INSIDE))
        : [];
    // "A (Quell & Dorn), B (Harbor Kent)": one that can only be a title tells what the others are
    const hold = whatParenthesesHold(
      s,
      ats.filter((i) => wordAt(s, i) === '('),
    );
    if (outside > -2 && hold === 'works')
      return pairs.flatMap((i) => (isSurname(s, i + 1) ? readPair(s, i, INSIDE) : []));
    if (outside > 0 && pairs.length > 1 && hold !== 'parts') return [];
    if (outside > 0 && isOfNewcomers(s, pairs)) return [];
    if (outside >= 0 && isKnownFrom(s, pairs) && (outside > 0 || hasWord(s, STARS))) return [];
    const known = outside > 0 && hold !== 'parts' && elsewhere.some((how) => how !== undefined);
    if (outside > 0 && !known && pairs.every((i) => isUnshown(s, i, pairs.length))) return [];
    if (outside > 0 && !known && !isShownOutside(s, pairs))
      return isInsideLikeActors(s, pairs) ? pairs.flatMap((i) => readPair(s, i, INSIDE)) : [];
    const around = {
      outside,
      many: pairs.length > 1,
      parts: hold === 'parts',
      ownSeries: hasOwnSeries(s),
      joins: hasWord(s, JOINS),
      known,
    };
    return pairs.flatMap((i) => readPair(s, i, around));
  },
};

/** "Ada Stone (Harbor Quell) leads": of one pair alone nothing shows whether it is a part or where she has been. */
function isUnshown(s: SentenceReading, open: number, count: number): boolean {
  return (
    count === 1 &&
    !s.units[open + 1]?.quoted &&
    isFull(s, open + 1) &&
    !(s.units[open + 1]?.text ?? '').includes('/') &&
    (s.reading.evidence.get(s.units[open + 1]?.key ?? '')?.character ?? 0) === 0 &&
    !/^(?:star|stars|starring|with|includes|including|and|joining|joins?|alongside|opposite)$/.test(
      wordAt(s, open - 2),
    )
  );
}

function isFull(s: SentenceReading, i: number): boolean {
  return isFullName(s.units[i] as Unit);
}

/** What the sentence says of all its pairs. `outside` above 0: the actors stand outside the parentheses. */
type Around = {
  readonly outside: number;
  readonly many: boolean;
  /** One of the parentheses holds a part for sure. */
  readonly parts: boolean;
  readonly ownSeries: boolean;
  readonly joins: boolean;
  /** One of the actors has his part elsewhere in the sentence: in the parentheses stands where he is known from. */
  readonly known: boolean;
};

/** The actor stands inside, whatever the others do. */
const INSIDE: Around = {
  outside: -1,
  many: true,
  parts: true,
  ownSeries: false,
  joins: false,
  known: false,
};

function isPair(s: SentenceReading, open: number): boolean {
  const at = insideAt(s, open);
  return (
    isName(s, open - 1) &&
    (!s.units[open - 1]?.possessive || isPlayedInside(s, open)) &&
    isName(s, at) &&
    wordAt(s, at + 1) === ')' &&
    // "Ada Stone (L)": where she stands in a picture
    (s.units[at]?.text.length ?? 0) > 1 &&
    // "Ada Stone as Kira (Salt Lake)": where she has been
    !isBehindAs(s, open, at + 2) &&
    !isOther(s, open - 1) &&
    !isOther(s, at) &&
    !isAbbreviated(s, open)
  );
}

/** Where the name inside stands: in "Ada Stone (the Fox)" behind an article. */
function insideAt(s: SentenceReading, open: number): number {
  const unit = s.units[open + 2];
  return wordAt(s, open + 1) === 'the' && unit !== undefined && isNounOfSomebody(unit.lower)
    ? open + 2
    : open + 1;
}

function readPair(s: SentenceReading, open: number, around: Around): readonly Finding[] {
  const { outside, many, ownSeries } = around;
  const at = insideAt(s, open);
  const span = { from: open - 1, to: at + 2 };
  const [actor, part] = outside > 0 || at > open + 1 ? [open - 1, at] : [at, open - 1];
  const person = personAt(s, actor);
  const partUnit = s.units[part] as Unit;
  if (person === undefined || CREW_NOUNS.has(wordAt(s, actor - 1)) || isRatherMaker(s, person)) return [];
  const makes = isMakerNext(s, open + 3) || (outside > 0 && isOfActors(s, open, open + 2) === false);
  const during = makes ? makesDuring(s, open, partUnit) : undefined;
  if (makes && during === undefined && !isKnownPair(s, person, partUnit)) return [];
  if (around.known && !partUnit.text.includes('/'))
    return inThePast(castFinding(person, undefined, titleSlot(s, part), span));
  if (outside > 0 && !(around.parts && isLikePart(partUnit)) && looksLikeTitle(s, partUnit, many)) return [];
  // "The Hunter's Lamp (Ada Stone)", "Salt (Ada Stone)": who is in it, or who made it
  if (outside <= 0 && isOnlyTitle(s, partUnit)) return [];
  // "my showrunner, Jen (Dorn Vale)": her surname
  const noun = wordAt(s, open - 2) === ',' ? wordAt(s, open - 3) : wordAt(s, open - 2);
  if (outside <= 0 && CREW_NOUNS.has(noun) && partUnit.words === 1 && !startsWithGivenName(person)) return [];
  // "Martin (Campbell) is": one name in two pieces
  if (`${s.units[open - 1]?.text} ${s.units[open + 1]?.text}` === person) return [];
  const character = characterAt(s, part);
  if (character === undefined || (outside >= 0 && around.joins && !around.parts && isJoining(s, open)))
    return [];
  // Whether he is in it may be the question; who he is played by is not.
  const own = ownSeries ? workAt(s, part)?.work : undefined;
  const work =
    own ??
    during ??
    (ownSeries ? undefined : isUnclaimed(s, open - 1, open) ? mainTopic(s) : workFor(s, span.from, span.to));
  return outside > 0 && work === undefined && !many ? [] : castFinding(person, character, work, span);
}

/** What the article is about, where the sentence speaks of nothing else. */
function mainTopic(s: SentenceReading): Work | undefined {
  return s.topic !== undefined && s.topic.title === s.reading.main?.title ? s.topic : undefined;
}

/** "… to get series of their own", "will get theirs": each in the work of his own name. */
function hasOwnSeries(s: SentenceReading): boolean {
  return hasWord(s, THEIRS) || (hasWord(s, OWN) && hasWord(s, WORKS));
}

const THEIRS = new Set(['theirs']);
const OWN = new Set(['own']);
const WORKS = new Set(['series', 'show', 'shows', 'film', 'films', 'movie']);
const STARS = new Set(['star', 'starring']);
const JOINS = new Set(['join', 'joined', 'joining', 'joins', 'cast', 'boards', 'boarded', 'tapped']);

/** "Ada Stone (Northgate) has joined the cast": trade papers put earlier works there, not parts. */
function isJoining(s: SentenceReading, open: number): boolean {
  return wordAt(s, open - 2) !== ',' && /^(?:has|have|is|will|joins|boards|to)$/.test(wordAt(s, open + 3));
}
