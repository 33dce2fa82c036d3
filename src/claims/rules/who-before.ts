import { personAt } from '../reading/people.ts';
import { contradicts } from '../reading/pronoun.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { isName, isOther, type NamedPerson, wordAt } from './walk.ts';

const BETWEEN = new Set(
  `will would soon next also recently last most then already been be is was were are has have had just currently previously first who , the a an both once
  later finally now whose ( can could more british english scottish irish best`.split(/\s+/),
);

/** "Stone was no stranger to it — she had been in": whom the sentence begins with. */
function openingActor(s: SentenceReading, pronoun: number): NamedPerson | undefined {
  const person = isName(s, 0) && !s.units[0]?.possessive && pronoun > 1 ? personAt(s, 0) : undefined;
  return person === undefined || !/^s?he/.test(wordAt(s, pronoun)) || contradicts(wordAt(s, pronoun), person)
    ? undefined
    : { person, at: pronoun };
}

/**
 * The one person whom a phrase that begins at unit `to` is said of, over auxiliaries, adverbs, an age and "who":
 * "A, 53, who will soon be" and "she was last"; `undefined` where anything else stands there.
 */
export function whoBefore(s: SentenceReading, to: number): NamedPerson | undefined {
  let actor = false;
  for (let i = to - 1; i >= 0 && i > to - 12; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:he|she|his|her|he's|she's|he'll|she'll)$/.test(word))
      return openingActor(s, i) ?? (s.subject === undefined ? undefined : { person: s.subject, at: i });
    if (isName(s, i)) {
      if (isOther(s, i)) continue;
      const person = !s.units[i]?.possessive || i === to - 1 ? personAt(s, i) : undefined;
      return person === undefined ? undefined : { person, at: i };
    }
    // "The actress, best known for", "The 34-year-old was"
    if (word === 'the' && actor && i < 3 && s.subject !== undefined) return { person: s.subject, at: i };
    actor ||=
      /^(?:actor|actress|star|winner|nominee|performer|comedian|comic|thesp)$/.test(word) ||
      /-year-old$/.test(word);
    if (
      !BETWEEN.has(word) &&
      !ACTOR_NOUNS.has(word) &&
      !/^\d{1,2}(?:-year-old)?$/.test(word) &&
      !/^(?:winner|nominee|performer|comedian|comic|thesp|-year-old)$/.test(word)
    )
      return undefined;
  }
  return undefined;
}
