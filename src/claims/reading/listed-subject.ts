import type { Work } from '../claim.ts';
import { mayBeTitle } from './may-be-title.ts';
import type { SentenceReading } from './reading.ts';
import { titleAt } from './titles.ts';
import { type Works, worksEndingAt } from './works.ts';

const SEVERAL =
  /^(?:episodes|series|shows|films|movies|dramas|comedies|titles|hits|originals|projects|programmes|programs|sitcoms|games|books|novels|musicals|plays|works|productions)$/;
/** How many works a list may name. */
const MOST = 8;

/** "The channel's dramas, including A, B and C, are": those that are named. */
export function included(s: SentenceReading, comma: number): Works | undefined {
  const works: Work[] = [];
  let at = comma - 1;
  while (works.length < MOST && s.units[at]?.kind === 'name' && mayBeTitle(s, at)) {
    const mention = titleAt(s, at);
    if (mention === undefined || s.units[at]?.possessive) return undefined;
    works.unshift(mention.work);
    at -= 1;
    while (at > 0 && /^(?:,|and|&)$/.test(s.units[at]?.lower ?? '')) at -= 1;
  }
  const link = s.units[at]?.lower ?? '';
  if (works.length < 2 || !/^(?:including|like|as)$/.test(link)) return undefined;
  const told = s.units.slice(Math.max(0, at - 5), at).some(({ lower }) => SEVERAL.test(lower));
  return told ? { works, from: at + 1, to: comma } : undefined;
}

/** "X, the first Stone series to reach": X, which is the first. */
export function firstToDo(s: SentenceReading, last: number): Works | undefined {
  for (let i = last - 1; i > last - 6 && i > 1; i -= 1) {
    if (!/^(?:first|second|third|latest|last|only|next|final)$/.test(s.units[i]?.lower ?? '')) continue;
    const comma = s.units[i - 1]?.lower === 'the' ? i - 2 : i - 1;
    return s.units[comma]?.lower === ',' ? worksEndingAt(s, comma - 1, false) : undefined;
  }
  return undefined;
}

/** "The fourth series of Salt and Thunder": one series has one title. */
export function seasonsOfOne(s: SentenceReading, name: number, works: Works | undefined): Works | undefined {
  const [of, noun] = [s.units[name - 1]?.lower, s.units[name - 2]?.lower ?? ''];
  if (works?.works.length !== 2 || of !== 'of' || !/^(?:season|series)$/.test(noun)) return works;
  const [first, last] = [s.units[name], s.units[name + 2]];
  if (s.units[name + 1]?.lower !== 'and' || first === undefined || last?.kind !== 'name') return works;
  const title = s.reading.article.body.slice(first.start, last.end).replace(/\s+/g, ' ');
  const season = works.works[0]?.season;
  return { ...works, works: [{ title, ...(season !== undefined && { season }) }] };
}

/** "The fourth series of Salt": not of what is spoken of. */
export function isOfName(s: SentenceReading, noun: number): boolean {
  return s.units[noun + 1]?.lower === 'of' && s.units[noun + 2]?.kind === 'name';
}
