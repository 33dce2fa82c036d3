import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { COUNTRIES } from '../words/countries.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import type { RoleMention } from './makers.ts';
import { isName, isOther, wordAt } from './walk.ts';

/**
 * Whether the sentence leaves open of which production somebody is "director Ada Stone": it has named another work and
 * not the one that is spoken of, it says for which house he works, or it is the article's own critic.
 */
export function mayBeOfAnother(s: SentenceReading, mention: RoleMention): boolean {
  const { from } = mention;
  if (/^(?:the|its)$/.test(s.units[from - 1]?.lower ?? '')) return false;
  return isOfHouse(s, from) || isCritic(s, mention) || isBehindOther(s, from);
}

/** "Quark Games producer Ada Stone": of any of their games; "Danish director Ada Stone" only tells where she is from. */
function isOfHouse(s: SentenceReading, from: number): boolean {
  const unit = s.units[from - 1];
  if (!isName(s, from - 1) || !isOther(s, from - 1)) return false;
  const last = /[^ -]*$/.exec(unit?.lower ?? '')?.[0] ?? '';
  return (
    !PROPER_ADJECTIVES.has(last) && !COUNTRIES.has(unit?.lower ?? '') && !/^u\.?[sk]\.?$|^kiwi$/.test(last)
  );
}

/** "We have seen three episodes, though writer Ada Stone was not pleased", "writer Ada Stone's review": who wrote of it. */
function isCritic(s: SentenceReading, { role, from, to }: RoleMention): boolean {
  if (!/^(?:writer|editor|author)$/.test(role)) return false;
  const reviews = s.units[to]?.possessive === true && /^(?:review|preview|verdict)$/.test(wordAt(s, to + 1));
  return reviews || (from > 0 && /^(?:we|our)$/.test(s.units[0]?.lower ?? ''));
}

const PRIZES = new Set('award awards prize prizes shared nominated nomination nominations'.split(' '));

/** "When *Low Tide* opened, director Ada Stone was in Cork", in an article on another work. */
function isBehindOther(s: SentenceReading, from: number): boolean {
  const topic = foldName(s.topic?.title ?? '');
  if (topic === '') return false;
  const isMain = topic === foldName(s.reading.main?.title ?? '');
  let other = false;
  for (const [i, unit] of s.units.entries()) {
    if (!isName(s, i) || !(unit.quoted || isTitle(s.reading, unit)) || COUNTRIES.has(unit.lower)) continue;
    const title = foldName(s.reading.titles.get(unit.key) ?? unit.text);
    if (title.includes(topic) || topic.includes(title)) return false;
    // what stands behind is what he compares it with
    if (i < from || !isMain || hasWord(s, PRIZES)) other = true;
  }
  return other;
}
