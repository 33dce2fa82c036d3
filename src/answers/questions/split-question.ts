import type { Slots } from './question-kind.ts';

/** More questions in one are not answered one by one. */
const MOST = 4;

/** Where one question ends and the next begins. */
const NEXT =
  /,? (?:and|but|plus) (?:also )?(?=(?:who|whom|what|when|where|why|how|which|is|are|was|were|does|do|did|will|has|have|can)\b)/u;

/** Words that stand for what the first question was about. */
const PRONOUN = /\b(?:it|he|she|they|him|her|them)\b(?! (?:the|a|an)\b)/u;

/**
 * The questions in a normalized question that asks several: "when is it out and who is in it", "who plays Marta and
 * Captain Reyes". `slots` is what the first fitting phrasing caught; nothing where there is one question only.
 */
export function splitQuestion(normal: string, slots: Slots = {}): string[] {
  const questions = normal.split(NEXT);
  if (questions.length > 1) return questions.length <= MOST ? questions : [];
  const list = Object.values(slots).find((slot) => slot !== undefined && / and /u.test(slot));
  if (list === undefined) return [];
  const items = list
    .split(/,? and |, /u)
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length > 1 && items.length <= MOST ? items.map((item) => normal.replace(list, item)) : [];
}

/** A later question with its pronoun replaced by what the first was about. */
export function carryOver(question: string, { title, name, topic, character }: Slots): string {
  const about = title ?? name ?? topic ?? character;
  return about === undefined ? question : question.replace(PRONOUN, () => about);
}
