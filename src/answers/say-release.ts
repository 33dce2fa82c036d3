import type { Statement, Status } from '../claims/claim.ts';
import { bounds } from '../dates/bounds.ts';
import { sayDate } from '../dates/say-date.ts';
import { sayTitle } from './say.ts';

type ReleaseFact = Extract<Statement, { kind: 'release' }> & { readonly status: Status };

/**
 * A release in one sentence without a stop: in the tense that `now` (ISO instant) asks for, and as an announcement
 * where its window has passed and no article says that it came out. `name` overrides the work's own.
 */
export function sayRelease(fact: ReleaseFact, now: string, name = sayTitle(fact)): string {
  if (fact.event === 'available') return `${name} is available now`;
  if (fact.event === 'unannounced') return `No date has been announced for ${name}`;
  const subject = fact.event === 'previews' ? `Previews of ${name}` : name;
  const doing = verb(fact, now);
  const when = fact.date ? sayDate(fact.date) : (fact.asStated ?? 'at a time not stated');
  return `${subject} ${doing} ${fact.date && !doing.endsWith(' for') ? preposition(fact.date, when) : ''}${when}`;
}

function verb(fact: ReleaseFact, now: string): string {
  const plural = fact.event === 'previews';
  const again = fact.event === 're-release' ? ' again' : '';
  if (fact.status === 'past') return `came out${again}`;
  const latest = fact.date ? bounds(fact.date)?.latest : undefined;
  if (latest && latest < now.slice(0, 10)) return plural ? 'were announced for' : `was announced${again} for`;
  const is = plural ? 'are' : 'is';
  if (fact.status === 'expected') return `${is} expected${again}`;
  if (fact.status === 'rumoured') return `${is} rumored${again}`;
  return plural ? 'begin' : `comes out${again}`;
}

/** "on" a day, "in" anything coarser, nothing before words that bring their own. */
function preposition(edtf: string, words: string): string {
  if (/^(?:\d{4}|XXXX)-\d\d-\d\d[?~%]?$/.test(edtf)) return 'on ';
  return /^(between|from|after|before|not|by|about|early|mid|late|later)\b/.test(words) ? '' : 'in ';
}
