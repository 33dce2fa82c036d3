import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/grammar.ts';
import { STUDIOS } from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import type { Segment } from './name-chains.ts';
import { isEveryday, isOrdinaryWord } from './name-form.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';
import { foldName } from './unit.ts';

/** "Quark's …": what stands there is a title, whatever its first word. */
function isOwnedByChannel(line: readonly Token[], from: number): boolean {
  const owner = line[from - 1];
  return (
    owner?.possessive === true &&
    (PLATFORM_KEYS.has(foldName(owner.text)) ||
      PLATFORM_KEYS.has(foldName(`${line[from - 2]?.text} ${owner.text}`)))
  );
}

/** Of "Ocean's Lamp", that no channel, studio or nation has it. */
export function isNoMaker(owner: string): boolean {
  const key = foldName(owner);
  return (
    !PLATFORM_KEYS.has(key) &&
    !STUDIOS.has(key) &&
    !PROPER_ADJECTIVES.has(key) &&
    !CALENDAR_WORDS.has(key) &&
    !/^\d/.test(key)
  );
}

/** "created It's a Secret": a contraction has a capital inside a sentence only where a title begins. */
export function isOddFirst(line: readonly Token[], from: number): boolean {
  const before = line[from - 1];
  return (
    before !== undefined &&
    (before.kind === 'word' ? !before.capital || before.possessive : /^[,(]$/.test(before.text)) &&
    /^\p{L}+n?['’]\p{Ll}{1,2}$/u.test(line[from]?.text ?? '') &&
    // "(I'm Ada Stone)"
    line[from + 1]?.capital === true
  );
}

/** "the films Lost in Salt and A Walk to Dover": an everyday word has a capital inside a sentence only where a title begins. */
export function isPlainWord(
  line: readonly Token[],
  head: Segment,
  from: number,
  joints: readonly string[],
): boolean {
  const before = line[from - 1];
  if (before === undefined || joints.length === 0 || (before.capital && !isOwnedByChannel(line, from)))
    return false;
  if (!joints.every((joint) => LEADS_ON.test(joint)) && !isPairOfWords(line, from, joints)) return false;
  if (before.kind === 'mark' && !/^[,(]$/.test(before.text)) return false;
  const word = line[/^(?:the|a|an)$/.test(line[from]?.lower ?? '') ? from + 1 : from];
  return (
    (joints[0] === 'and' ? isEveryday : isOrdinaryWord)(word?.lower ?? '') &&
    isNoMaker(word?.lower ?? '') &&
    isNobodys(line, from, head.to)
  );
}

/** Of "What We Hide" and "Lost Salt", that it is no "Detective Kira Vale": two words, or one that no name has. */
function isNobodys(line: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return true;
  for (let i = from; i < to; i += 1)
    if (!line[i]?.capital || FUNCTION_WORDS.has(line[i]?.lower ?? '')) return true;
  return false;
}

/** "Salt and Sorrow", "Salt and Sorrow in the Bay": two everyday words, and nobody who is played. */
function isPairOfWords(line: readonly Token[], from: number, joints: readonly string[]): boolean {
  const last = line[from + 2];
  return (
    /^(?:and|or)$/.test(joints[0] as string) &&
    joints.slice(1).every((joint) => LEADS_ON.test(joint)) &&
    line[from + 1]?.lower === joints[0] &&
    isEveryday(last?.lower ?? '') &&
    isNoMaker(last?.lower ?? '') &&
    line[from + 3]?.capital !== true &&
    line[from + 3]?.text !== '&' &&
    !AS_SOMEBODY.test(line[from - 1]?.lower ?? '')
  );
}

const AS_SOMEBODY =
  /^(?:as|plays?|played|playing|voices?|voiced|voicing|between|both|where|when|with|by|for|from)$/;
const LEADS_ON = /^(?:to|in|on|with|for|from|at|by|without|under|over|into|an?|my|our|your)\b/;
