import { ORGANISATION_ENDINGS } from '../words/organisations.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { isDoubtfulFirst, nameChains, type Segment } from './name-chains.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';
import { foldName } from './unit.ts';

/** What the lines of an article show of one possible title. */
type Candidate = {
  readonly words: readonly string[];
  readonly joints: readonly string[];
  /** Its first and last stretch of capital words, and all that stands before and behind the first joint. */
  readonly first: string;
  readonly last: string;
  count: number;
  /** Where its first word may have its capital from the sentence: the rest of the first stretch. */
  readonly doubtful: string | undefined;
  /** How often it stands where only a title does. */
  asTitle: number;
};

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
  for (const line of lines)
    for (const { segments } of nameChains(line)) {
      for (const { from, to } of segments) add(alone, textOf(line, from, to));
      collect(candidates, line, segments);
    }
  const heads = headlines.map((line) => ` ${textOf(line, 0, line.length)} `);
  for (const [text, candidate] of candidates) {
    const head = heads.some((line) => line.includes(` ${text} `));
    const opens = heads.some((line) => line.startsWith(` ${text} `));
    if (isOneName(candidate, alone, head, opens)) yield [...candidate.words];
  }
}

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
  for (let a = 0; a < segments.length; a += 1)
    for (let b = a; b < segments.length; b += 1) {
      const [head, tail] = [segments[a] as Segment, segments[b] as Segment];
      const joints = segments.slice(a + 1, b + 1).map(({ joint }) => joint);
      const starts =
        a === 0 && doubtful && head.to - head.from > 1 ? [head.from, head.from + 1] : [head.from];
      for (const from of starts) {
        // A plain run of capitals is a name as it is; only a first word in doubt is worth a look.
        if (
          joints.every((joint) => joint === ':') &&
          !(from === head.from && a === 0 && doubtful) &&
          !isOddFirst(line, from)
        )
          continue;
        if (tail.to - from < 2) continue;
        const text = textOf(line, from, tail.to);
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
          };
          candidates.set(text, candidate);
        }
        candidate.count += 1;
        if (isQuestion(line, from, tail.to)) continue;
        if (standsAsTitle(line, from, tail.to) || isOddFirst(line, from)) candidate.asTitle += 1;
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

/** "Will Northgate be renewed", where "Will Stone returns" is none. */
function isQuestion(line: readonly Token[], from: number, to: number): boolean {
  return (
    /^(?:will|can|could|should|does|did|do|may)$/.test(line[from]?.lower ?? '') &&
    !/[^s]s$/.test(line[to]?.lower ?? '')
  );
}

/** "created It's a Secret": a contraction has a capital inside a sentence only where a title begins. */
function isOddFirst(line: readonly Token[], from: number): boolean {
  return (
    /^\p{L}+n?['’]\p{Ll}{1,2}$/u.test(line[from]?.text ?? '') &&
    line[from - 1]?.kind === 'word' &&
    !line[from - 1]?.capital
  );
}

function isBeginning(line: readonly Token[], at: number): boolean {
  return at === 0 || /^[“"‘•—–*.:]$/.test(line[at - 1]?.text ?? '');
}

/** What a clause about a title may begin with: "When Northgate returns", "Both Northgate and". */
const LEADS_IN =
  /^(?:when|whenever|as|if|after|before|until|since|while|once|with|without|in|on|at|for|from|by|to|but|and|or|so|because|though|although|where|that|this|like|unlike|both|also|than|how|why|what|which|despite|during|about|meanwhile|hit|popular|starring|featuring|directed|written|created|now|then|here|even|just|of|is|was|has|\d+)$/;

function isOneName(
  candidate: Candidate,
  alone: ReadonlyMap<string, number>,
  head: boolean,
  opens: boolean,
): boolean {
  const { joints, first, last, count, asTitle, doubtful } = candidate;
  const again = count > 1 || head;
  if (doubtful !== undefined) {
    // "In Northgate", where the article has "Northgate" as well; "Based on Ada Stone"
    if ((alone.get(doubtful) ?? 0) > 0 || (doubtful === '' && !head)) return false;
  }
  const firstAlone = (alone.get(first) ?? 0) > count;
  const lastAlone = (alone.get(last) ?? 0) > count;
  if (joints.length === 0) return again || (asTitle > 0 && !LEADS_IN.test(candidate.words[0] as string));
  if (isElsewhere(last, joints.at(-1) as string))
    return opens && count > 1 && !firstAlone && joints.length > 1;
  if (joints.some((joint) => /^(?:and|&|or)$/.test(joint)))
    return (
      first === last ||
      ((asTitle > 0 || opens || (again && joints.includes(':'))) &&
        !firstAlone &&
        !lastAlone &&
        !isPair(first, last))
    );
  if (joints.includes('–')) return again && !lastAlone;
  if (joints.some((joint) => /^vs?\.?$/.test(joint))) return true;
  if (joints.includes(','))
    return again && !firstAlone && !lastAlone && joints.length === 1 && / and /.test(last);
  // "Quark's Lantern in the Sea": whose it is
  if (joints[0] === "'s" && (!again || PLATFORM_KEYS.has(foldName(first)))) return false;
  if (joints.every((joint) => joint === "'s" || joint === ':'))
    return again && !firstAlone && (!lastAlone || opens) && !/ /.test(first) && !PLATFORM_KEYS.has(first);
  if (again && (opens || !(firstAlone && lastAlone))) return true;
  // "won an Oscar for Northgate (2008)", "Ada Stone in Northgate (2008)"
  if (PROPER_ADJECTIVES.has(foldName(first)) || OCCASIONS.test(first)) return false;
  if (
    candidate.doubtful === undefined &&
    /^\S+ \S+$/.test(first) &&
    !/^(?:the|a|an) /.test(first) &&
    !joints.some((joint) => / (?:the|a|an)$/.test(joint))
  )
    return false;
  if (firstAlone || lastAlone)
    return joints.includes('and the') && (/ of /.test(last) || (asTitle > 0 && !lastAlone));
  return (
    asTitle > 0 ||
    / of /.test(last) ||
    (/^(?:the|a) /.test(first) && joints.some((joint) => / (?:the|a|an)$/.test(joint))) ||
    (!/^\S+ \S+$/.test(first) &&
      joints.some((joint) => /^(?:to|on|into|under|over) (?:the|a|an)$/.test(joint)))
  );
}

/** "… in America", "… on Quark", "… at the Harbor Festival": where it is, and no part of what it is called. */
function isElsewhere(last: string, joint: string): boolean {
  if (joint === ':' || joint === "'s" || joint.startsWith('and')) return PLATFORM_KEYS.has(foldName(last));
  const key = foldName(last);
  return (
    PLATFORM_KEYS.has(key) ||
    PROPER_ADJECTIVES.has(key) ||
    OCCASIONS.test(last) ||
    ORGANISATION_ENDINGS.has(key.split(' ').at(-1) as string)
  );
}

/** Two full names, "Ada Stone and Bo Reed": people rather than one title. */
function isPair(first: string, last: string): boolean {
  const full = (text: string) => text.split(' ').length === 2 && !/^(?:the|a) /.test(text);
  return full(first) && full(last);
}
