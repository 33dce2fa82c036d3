import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { isBasedOn } from './based-on.ts';
import { areSeveral } from './makers.ts';
import type { OwnedWork } from './owned-work.ts';
import { isName, wordAt } from './walk.ts';

/** How far behind its owner the article may name another book of his. */
const REACH = 60;

/**
 * Whether "Stone's novel", with no title beside it, is what the work that is spoken of was made from; and not another
 * book, a person's books in general, or a book of a work that only this sentence is about.
 */
export function isBookOfTopic(s: SentenceReading, owner: number, own: OwnedWork, person: string): boolean {
  if (s.topic === undefined || BEHIND.test(wordAt(s, own.end)) || isOfFilms(s, own.end)) return false;
  for (let i = owner + 1; i < own.end; i += 1) if (OTHER.test(wordAt(s, i)) || isName(s, i)) return false;
  const named = titlesIn(s);
  const topic = foldName(s.topic.title);
  const here = named.some((title) => isSameLine(title, topic));
  if (!here && named.length > 0) return false;
  const source = isBasedOn(s, owner - 1) || isOfSameName(s, own.end);
  if (here || source)
    return !areSeveral(own.noun ?? '') || source || /^(?:from|in)$/.test(wordAt(s, owner - 1));
  if (areSeveral(own.noun ?? '') && !/^(?:from|in)$/.test(wordAt(s, owner - 1))) return false;
  return topic === foldName(s.reading.main?.title ?? '') && !ownsAnother(s, person, topic);
}

const BEHIND =
  /^(?:career|careers|panels?|work|works|collection|shop|company|fans|readers|shelf|deal|agent|club|artist)$/;
/** "Stone's latest novel", "Stone's 12th novel": one of many. */
const OTHER =
  /^(?:previous|earlier|other|next|last|latest|real-life|favou?rite|beloved|unfinished|\d+th|[bm]illionth)$/;

/** "Stone's trilogy of films". */
function isOfFilms(s: SentenceReading, at: number): boolean {
  return wordAt(s, at) === 'of' && /^(?:films|movies)$/.test(wordAt(s, at + 1));
}

/** "Stone's novel of the same name". */
function isOfSameName(s: SentenceReading, at: number): boolean {
  return wordAt(s, at) === 'of' && wordAt(s, at + 1) === 'the' && wordAt(s, at + 2) === 'same';
}

function titlesIn(s: SentenceReading): string[] {
  return s.units.flatMap((unit, i) =>
    isName(s, i) && (unit.quoted || isTitle(s.reading, unit))
      ? [foldName(workAt(s, i)?.work.title ?? unit.text)]
      : [],
  );
}

/** "Salt Road" and "Salt Road 3": works of one line. */
function isSameLine(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Whether the article names another book of somebody's: "Stone's Low Tide". */
function ownsAnother({ reading }: SentenceReading, person: string, topic: string): boolean {
  const { body } = reading.article;
  const owner = person.slice(person.lastIndexOf(' ') + 1);
  for (let at = body.indexOf(owner); at >= 0; at = body.indexOf(owner, at + 1)) {
    const from = at + owner.length;
    if (!/^['’]/.test(body.slice(from, from + 1))) continue;
    const behind = body.slice(from, from + REACH);
    for (const [key, title] of reading.titles)
      if (behind.includes(title) && !isSameLine(key, topic)) return true;
  }
  return false;
}
