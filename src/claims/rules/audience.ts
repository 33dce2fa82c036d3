import type { SentenceReading } from '../reading/reading.ts';
import { worksStartingAt } from '../reading/works.ts';
import { DENIED, WISHED } from '../words/hedges.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';

/** "You can", "viewers will be able to", an order to the reader in front of the verb at `at`; not "I want to". */
export function isDoneByAudience(s: SentenceReading, at: number): boolean {
  if (at === 0) return true;
  const front = s.units.slice(Math.max(0, at - 8), at).map((unit) => unit.lower);
  if (
    front.some((word) => WISHED.has(word) || DENIED.has(word) || /^(?:no|would|could|couldn't)$/.test(word))
  )
    return false;
  const before = front.at(-1) ?? '';
  if (/^(?:to|then|and|please|,|—|–|:|so)$/.test(before) && front.length < 4) return true;
  return (
    /^(?:can|to|now|will|also|you'll|we'll)$/.test(before) &&
    front.some((word) =>
      /^(?:you|you'll|we|we'll|viewers|audiences|fans|subscribers|readers|players|everyone)$/.test(word),
    )
  );
}

/** The works that the audience's verb has as its object from unit `from` on: "it", "the show", "all of X". */
export function audienceObject(s: SentenceReading, from: number) {
  const first = s.units[from]?.lower ?? '';
  const topic = s.topic === undefined ? undefined : [s.topic];
  if (first === 'it' || first === 'them') return topic && { works: topic, to: from + 1 };
  for (let i = from; i < from + 5; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (unit.kind === 'name') {
      const named = worksStartingAt(s, i, false);
      return named && { works: named.works, to: named.to };
    }
    const noun = MEDIUM_NOUNS.has(unit.lower) || /^(?:episodes|seasons?|thing|lot|saga)$/.test(unit.lower);
    if (noun && i > from && s.units[i + 1]?.kind !== 'name' && !MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? ''))
      return s.units[i + 1]?.lower === 'of' ? undefined : topic && { works: topic, to: i + 1 };
    if (!OBJECT.test(unit.lower)) return undefined;
  }
  return undefined;
}

const OBJECT =
  /^(?:the|this|all|both|every|of|new|full|whole|\d+|three|four|five|six|seven|eight|nine|ten|season|series|show)$/;
