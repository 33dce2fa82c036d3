import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { SentenceReading } from './reading.ts';
import type { Unit } from './unit.ts';

const SEQUEL = /^(.+\S) (?:[2-9]|[12]\d|II|III|IV|V|VI|VII|VIII|IX|X)(?::.*)?$/;
/** What is said of a new work, though the sentence names the one before it: "will reprise her role from the first film". */
const OF_THE_NEW = new Set(
  'will reprise reprises reprised reprising return returns returned returning back sequel follow-up unlike since after new'.split(
    ' ',
  ),
);

/**
 * The work that a sentence means which speaks of the first of a line: "the original film", "the first game" of an
 * article on "Northgate 2" is "Northgate", and of one on another work it has no name. Any other sentence means `topic`.
 */
export function firstOfLine(units: readonly Unit[], topic: Work | undefined): Work | undefined {
  const first = topic === undefined ? undefined : SEQUEL.exec(topic.title)?.[1];
  if (first === undefined) return opensWithEarlier(units) ? undefined : topic;
  return speaksOfFirst(units) ? { title: first } : topic;
}

/** "is the first film to": it is that itself. */
const IS = new Set(['is', 'was', 'be', 'as', 'became', 'mark', 'marks']);

/** Whether a sentence means the first of the line that the article's main work goes on with. */
export function meansFirst({ reading, topic }: Pick<SentenceReading, 'reading' | 'topic'>): boolean {
  const main = reading.main?.title;
  return main !== undefined && topic !== undefined && SEQUEL.exec(main)?.[1] === topic.title;
}

/** "The first film had", of an article on one that has a name of its own: whatever that one is called. */
function opensWithEarlier(units: readonly Unit[]): boolean {
  return (
    units[0]?.lower === 'the' &&
    /^(?:first|previous|earlier|last)$/.test(units[1]?.lower ?? '') &&
    /^(?:film|movie|game)$/.test(units[2]?.lower ?? '') &&
    units[3]?.kind === 'word' &&
    !/^(?:of|to|in|from)$/.test(units[3].lower)
  );
}

function speaksOfFirst(units: readonly Unit[]): boolean {
  let found = false;
  for (const [i, { kind, lower }] of units.entries()) {
    if (kind === 'name') continue;
    // "after its release in May"
    if (OF_THE_NEW.has(lower) && !(lower === 'after' && units[i + 1]?.lower === 'its')) return false;
    found ||=
      /^(?:first|original)$/.test(lower) &&
      units[i - 1]?.lower === 'the' &&
      !IS.has(units[i - 2]?.lower ?? '') &&
      isWork(units, i + 1);
  }
  return found;
}

/** "film", "2019 blockbuster", "hit movie" */
function isWork(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const word = units[i]?.kind === 'word' ? (units[i]?.lower ?? '') : '';
    if (MEDIUM_NOUNS.has(word))
      return !/^(?:trailers?|teasers?|posters?|clips?|cast|season)$/.test(units[i + 1]?.lower ?? '');
  }
  return false;
}
