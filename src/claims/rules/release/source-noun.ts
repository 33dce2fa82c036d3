import { anaphor } from '../../reading/anaphor.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isNoneOfTopic } from '../../reading/topic-medium.ts';
import type { Works } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';

/**
 * "The manga launched in 2012", "the first comic was published last year": what the work that is spoken of was made
 * from, called as it is, where the phrase ends in front of unit `verb`.
 */
export function sourceNoun(s: SentenceReading, verb: number): Works | undefined {
  const noun = s.units[verb - 1];
  const medium = noun?.kind === 'word' && !noun.possessive ? MEDIUM_NOUNS.get(noun.lower) : undefined;
  if (medium === undefined || s.topic === undefined || /s$/.test(noun?.lower ?? '')) return undefined;
  let the = verb - 2;
  while (the > verb - 5 && KIND.test(s.units[the]?.lower ?? '')) the -= 1;
  if (s.units[the]?.lower !== 'the' || (the > 0 && s.units[the - 1]?.kind === 'name')) return undefined;
  const original = s.units.slice(the, verb).some(({ lower }) => lower === 'original');
  const written = medium === 'comic' || medium === 'book';
  if (!original && !(written && isNoneOfTopic(s, medium))) return undefined;
  if (anaphor(s, verb - 1) !== undefined && !original) return undefined;
  return { works: [{ title: s.topic.title, medium }], from: the, to: verb };
}

const KIND = /^(?:original|source|graphic|video|stage|comic|book|light|tabletop|board|classic|web)$/;
