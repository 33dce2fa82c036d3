import type { Token } from './token.ts';

/** What only one thing does; of two it were "are" and "open". */
const OF_ONE =
  /^(?:is|isn't|was|wasn't|has|hasn't|does|doesn't|premieres|debuts|airs|opens|arrives|lands|launches|streams|returns|releases|stars|follows|centers|centres|hits|comes|drops|knows|tells|takes|makes|feels|looks|gets|begins|starts)$/;

/** "Watching Salt and Ember is fun", "Both Salt and Ember has": no subject, or not of that verb. */
const NO_SUBJECT =
  /ing$|^(?:both|either|neither|each|every|between|from|for|in|with|of|on|as|if|when|while|after|before|whether|the|a|an)$/;

/**
 * "Salt and the Ember is back": two that "and" joins have a verb of one, and so are one name, where they open the
 * sentence.
 */
export function isOneSubject(
  line: readonly Token[],
  from: number,
  to: number,
  joints: readonly string[],
): boolean {
  if (from !== 0 && !/^[“"‘•*_]$/.test(line[from - 1]?.text ?? '')) return false;
  if (joints.filter((joint) => AND.test(joint)).length !== 1) return false;
  if (!joints.every((joint) => AND.test(joint) || joint === ':')) return false;
  const [first, second] = [line[from]?.lower ?? '', line[from + 1]];
  // "The" may be the article of a title
  if (NO_SUBJECT.test(first) && !(/^(?:the|an?)$/.test(first) && second?.capital)) return false;
  if (line[to - 1]?.possessive || line.slice(from, to).some(({ possessive }) => possessive)) return false;
  return OF_ONE.test(line[to]?.lower ?? '');
}

const AND = /^(?:and|&)(?: the)?$/;
