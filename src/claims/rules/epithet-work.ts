import type { SentenceReading } from '../reading/reading.ts';
import { isKnownActor } from './actors.ts';
import { wordAt } from './unit-at.ts';

/**
 * Whether a name that stands before "actor", "star" or "veteran" need not be a work, for nothing else in the article shows one:
 * "Kira Vale actor Ada Stone" tells of a part, "Salt Studios veteran Bo Reed" of a company, and what the text names again and
 * again without ever treating it as a work is somebody of the story.
 */
export function mayBeNoWork(s: SentenceReading, at: number, noun: string, person: string): boolean {
  const unit = s.units[at];
  const known = s.reading.evidence.get(unit?.key ?? '');
  if (unit === undefined || known === undefined || unit.quoted || unit.emphasized) return false;
  if (/^the /i.test(unit.text) || known.title > FOR_AN_EPITHET * known.background) return false;
  if (VETERANS.test(noun)) return unit.key === 'industry' || !isKnownActor(s, person);
  // "the former Northgate actress": hardly ever of a part
  if (!/^(?:act|perform)/.test(noun) || /^(?:former|one-time|onetime)$/.test(wordAt(s, at - 1))) return false;
  return (
    known.form === 'somebody' ||
    (unit.words === 1 && known.count > known.background && !/[^s]s$/.test(unit.lower))
  );
}

// What a name is given for each noun for an actor behind it.
const FOR_AN_EPITHET = 3;

/** Companies, teams and cities have these as well. */
const VETERANS = /^(?:veterans?|vet|legend|icon|mainstay|regulars?|funnyman|favou?rite|fave)$/;
