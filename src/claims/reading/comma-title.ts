import { sayTwice } from './name-pairs.ts';
import type { Candidate } from './one-name.ts';

/** Words that call somebody, greet or swear: "Hello, Harbor", "O Sister, Who Sails". */
const CALLS =
  /^(?:o|oh|ah|hey|hi|hello|dude|yes|no|yeah|goodbye|farewell|welcome|dear|honey|darling|baby|sorry|please|thanks|congratulations|god|lord|mom|mum|dad|mother|father|brother|sister|girl|boy|man|ladies|gentlemen|run|wake|stop|i)$/;

/** Whether words in front of a comma call or greet: what stands behind the comma belongs to them. */
export function isCall(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (second === undefined) return CALLS.test(first);
  return (
    words.length === 2 &&
    (/^(?:o|oh|my|dear|hello|hey)$/.test(first) ||
      (first === 'good' && /^(?:morning|night|evening|luck|bye|day)$/.test(second)))
  );
}

/**
 * Whether a run with commas inside is one title: "Hello, Harbor", "The Fair, the Foul and the Late" in the middle of a
 * sentence, and "Salt, Lies and Lamps" where titles are listed and no other "and" stands.
 *
 * @param again whether the article prints it twice
 */
export function isCommaTitle(candidate: Candidate, again: boolean, firstAlone: boolean): boolean {
  const { joints, places, first, last } = candidate;
  const shown = places.named + places.item;
  if (joints.includes(', and'))
    return joints.length === 1 && (candidate.asTitle > 0 || again) && sayTwice(first, last);
  if (joints[0] === ', o')
    return (
      !joints.slice(1).some((joint) => /^(?:and|&|or|,(?! o$))/.test(joint)) &&
      (shown > 0 || places.title > 0 || places.inside > 0 || again)
    );
  const commas = joints.slice(0, -1);
  const end = joints.at(-1) as string;
  if (joints[0] === ', the')
    return (
      commas.every((joint) => joint === ', the') &&
      (/^(?:and|&) (?:the|an?|his|her)$/.test(end) || (end === 'and' && /^(?:the|his|her) /.test(last))) &&
      (shown + places.title + places.inside > 0 || again)
    );
  return (
    commas.length > 0 &&
    commas.every((joint) => joint === ', item') &&
    /^(?:, item )?(?:and|&)$/.test(end) &&
    // "Ropes, Knots & Gulls" is rather Ropes, and Knots & Gulls
    (end.endsWith('&') ? places.named > 0 : shown > 0 || places.title > places.several) &&
    !firstAlone
  );
}
