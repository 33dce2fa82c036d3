import type { Article } from '../../articles/article.ts';
import type { SentenceReading } from '../reading/reading.ts';

const BOOK = /^['’]s(?: [\w-]+){0,4} (?:novels?|books?|novella|bestseller|trilogy)\b/;
/** How far behind its owner a book may be named. */
const REACH = 60;

const asked = new WeakMap<Article, Map<string, boolean>>();

/** Whether the article speaks of a book of somebody's in any sentence: "Vale's epic 1986 novel". */
export function isKnownAuthor(s: SentenceReading, person: string): boolean {
  const { article } = s.reading;
  const known = asked.get(article) ?? new Map<string, boolean>();
  asked.set(article, known);
  const surname = person.slice(person.lastIndexOf(' ') + 1);
  const found = known.get(surname) ?? ownsBook(article.body, surname);
  known.set(surname, found);
  return found;
}

function ownsBook(body: string, surname: string): boolean {
  for (let at = body.indexOf(surname); at >= 0; at = body.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    if (BOOK.test(body.slice(end, end + REACH))) return true;
  }
  return false;
}
