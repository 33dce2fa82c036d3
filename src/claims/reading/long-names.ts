import { SEVERAL_WORKS } from '../words/media.ts';
import { VENUE_ENDINGS } from '../words/places-of-release.ts';
import { surnamesOf } from './beside-surname.ts';
import { coordinationOf } from './coordination.ts';
import { HAS_PLACE, notePlace } from './list-place.ts';
import { isDoubtfulFirst, nameChains, type Segment } from './name-chains.ts';
import { isNoMaker, isOddFirst, isPlainWord } from './odd-capitals.ts';
import { type Candidate, isOneName } from './one-name.ts';
import { isOneSubject } from './one-subject.ts';
import { isInThePlace, isOnlyTitle } from './only-title.ts';
import { isPartIn } from './part-in.ts';
import { quotedTitles } from './quotes.ts';
import { isPlural, isQuestion, joins } from './run-signs.ts';
import { isActedIn, isBeforeMaker, isBracketed, isWithChannel, standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/**
 * Titles with small words inside that no person's name has: "Salt in the Wind", "From Harbor with Love", "The Keeper
 * and the Tide", "Kira's Lamp". Such a run of words is one name where the article prints it again, in its headline
 * too, and does not speak of both ends by themselves; or where its place or form leaves no doubt.
 *
 * @param lines the tokens of running sentences
 * @param headlines the tokens of headlines and headings, whatever their capitals
 * @returns token texts in lower case
 */
export function* longNames(
  lines: readonly (readonly Token[])[],
  headlines: readonly (readonly Token[])[],
): Generator<string[]> {
  const candidates = new Map<string, Candidate>();
  const alone = new Map<string, number>();
  const words = new Map<string, number>();
  for (const line of lines)
    for (const { segments } of nameChains(line)) {
      for (const { from, to } of segments) {
        add(alone, textOf(line, from, to));
        for (let i = from; i < to; i += 1) add(words, (line[i] as Token).lower);
      }
      collect(candidates, line, segments);
    }
  const surnames = surnamesOf(alone.keys());
  const heads = headlines.map((line) => ` ${textOf(line, 0, line.length)} `);
  const short = headlines.flatMap(quotedIn);
  for (const [text, candidate] of candidates) {
    const head = heads.some((line) => line.includes(` ${text} `));
    const opens = heads.some((line) => line.startsWith(` ${text} `));
    if (candidate.joints[0] === "'s")
      candidate.owner = words.get(candidate.first) === candidate.count && isNoMaker(candidate.first);
    const isLonger = short.some((title) => text.startsWith(title) && candidate.joints.length > 0);
    if (!isOneName(candidate, alone, surnames, head || isLonger, opens || isLonger)) continue;
    yield [...candidate.words];
    // "Salt Road: Vale — The Keeper", and "Vale — The Keeper" in short
    if (candidate.joints.join(' ') === ': –') yield candidate.words.slice(candidate.words.indexOf(':') + 1);
  }
}

/** Of 'Reed joins "Seeking a Friend"' the title, which the text may give in full: "Seeking a Friend for the Winter". */
function quotedIn(line: readonly Token[]): string[] {
  const long = quotedTitles(line).find(({ length }) => length > 2);
  return long === undefined ? [] : [`${textOf(long, 0, long.length)} `];
}

// "at the Royal Court"
const VENUE = new RegExp(` (?:at|in) (?:the )?(?:[^ ]+ ){0,3}(?:${VENUE_ENDINGS.join('|')})$`);

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function textOf(line: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) {
    const token = line[i] as Token;
    text += `${i === from ? '' : ' '}${token.lower}`;
  }
  return text;
}

/** Every stretch of a chain that has a joint which plain names lack. */
function collect(
  candidates: Map<string, Candidate>,
  line: readonly Token[],
  segments: readonly Segment[],
): void {
  const opening = line[segments[0]?.from ?? 0];
  const doubtful =
    (opening?.kind === 'number' || isBeginning(line, segments[0]?.from ?? 0)) && isDoubtfulFirst(opening);
  const all = segments.map(({ joint }) => joint);
  for (let a = 0; a < segments.length; a += 1)
    for (let b = a; b < segments.length; b += 1) {
      const [head, tail] = [segments[a] as Segment, segments[b] as Segment];
      const joints = all.slice(a + 1, b + 1);
      const starts =
        a === 0 && head.to - head.from > 1 && (doubtful || isBeginningArticle(line, head.from))
          ? [head.from, head.from + 1]
          : [head.from];
      for (const from of starts) {
        // A plain run of capitals is a name as it is; only a first word in doubt is worth a look.
        if (
          joints.every((joint) => joint === ':') &&
          !(from === head.from && a === 0 && doubtful) &&
          !isOddFirst(line, from)
        )
          continue;
        if (tail.to - from < 2 || isPartIn(line, from, joints[0])) continue;
        // "Low Tide and the Kira Vale films"
        if (joints.at(-1) === 'and the' && SEVERAL_WORKS.has(line[tail.to]?.lower ?? '')) continue;
        const text = textOf(line, from, tail.to);
        if (joints.length > 0 && VENUE.test(text)) continue;
        let candidate = candidates.get(text);
        if (candidate === undefined) {
          candidate = {
            words: line.slice(from, tail.to).map(({ lower }) => lower),
            joints,
            first: firstStretch(line, segments.slice(a, b + 1), from),
            last: textOf(line, tail.from, tail.to),
            doubtful: a === 0 && doubtful && from === head.from ? textOf(line, from + 1, head.to) : undefined,
            count: 0,
            asTitle: 0,
            owner: false,
            acted: 0,
            inside: 0,
            places: { named: 0, item: 0, title: 0, verb: 0, several: 0, inside: 0 },
            coordination: coordinationOf(
              segments
                .slice(a, b + 1)
                .map((segment, i) => textOf(line, i === 0 ? from : segment.from, segment.to)),
              joints,
            ),
            sure: 0,
            listed: 0,
          };
          candidates.set(text, candidate);
        }
        candidate.count += 1;
        if (isQuestion(line, from, tail.to)) continue;
        const several = joints.some((joint) => /^(?:and|&|or)$/.test(joint));
        const titled = standsAsTitle(line, from, tail.to) || (isBeforeMaker(line, tail.to) && !several);
        const plainWord = isPlainWord(line, head, from, joints) || isInThePlace(line, tail, joints);
        const odd = !several && isOddFirst(line, from);
        if (a === 0 && isOneSubject(line, from, tail.to, joints)) candidate.sure += 1;
        if (a === 0 && !several && isOnlyTitle(line, from, tail.to, joints)) candidate.sure += 1;
        const listed = isBracketed(line, from, tail.to) && joins(line[from] as Token, joints);
        if (joints.some((joint) => HAS_PLACE.test(joint)))
          notePlace(candidate.places, line, from, tail.to, plainWord);
        if (titled || listed || plainWord || odd) candidate.asTitle += 1;
        if (listed) candidate.listed += 1;
        const acted = isActedIn(line, from);
        if (acted) candidate.acted += 1;
        // "in three Quark films"
        if (
          ((titled || acted) && line[from - 1]?.kind === 'word' && !isPlural(line[tail.to])) ||
          (from === 0 && isWithChannel(line, tail.to)) ||
          listed
        )
          candidate.inside += 1;
      }
    }
}

/** What stands before the first joint that is no colon: "Fire" of "Vale: Fire and Ash". */
function firstStretch(line: readonly Token[], segments: readonly Segment[], from: number): string {
  let i = 0;
  while (segments[i + 1]?.joint === ':') i += 1;
  const { from: start, to } = segments[i] as Segment;
  return textOf(line, i === 0 ? from : start, to);
}

/** "The Northgate and the Tide series": the article may be that of the series. */
const OPENERS = new Set([...'“"‘•—–*.:']);

function isBeginningArticle(line: readonly Token[], at: number): boolean {
  return line[at]?.lower === 'the' && isBeginning(line, at);
}

function isBeginning(line: readonly Token[], at: number): boolean {
  return at === 0 || OPENERS.has(line[at - 1]?.text ?? '');
}
