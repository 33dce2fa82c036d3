import type { Statement } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';

/**
 * Whether "A is in X" cannot be meant, whatever rule has read it: X is a day, a number or a kind of music, A is a part, a work
 * or only one word that nothing shows to be an actor ("starring Lumo and Zib"), or the article is about music.
 */
export function isNoMember(s: SentenceReading, statement: Statement): boolean {
  if (statement.kind !== 'cast' || statement.character !== undefined) return false;
  if (s.reading.ofMusic && !hasWord(s, OF_SCREEN)) return true;
  return isNoWork(statement.title ?? '') || mayBeNobody(s, statement.person);
}

const OF_SCREEN = new Set(
  'actor actress film movie series sitcom drama comedy tv television stage musical play plays played portrayed'.split(
    ' ',
  ),
);

/** "(April 17-19)", "(No. 4)", "R&B star". */
function isNoWork(title: string): boolean {
  return title.length < 2 || DAY.test(title) || /^no\.? ?\d+$/i.test(title) || KINDS.has(foldName(title));
}

const DAY =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.? \d{1,2}\b/i;

const KINDS = new Set(
  'r&b pop rock indie soul jazz rap hip-hop punk folk country chart disco opera lead model reality feminist'.split(
    ' ',
  ),
);

function mayBeNobody(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  if (known === undefined) return false;
  if (known.character > known.person || known.title > known.person + known.actor) return true;
  return (
    !person.includes(' ') &&
    !startsWithGivenName(person) &&
    !hasWord(s, OF_ACTORS) &&
    s.units.filter((unit) => unit.kind === 'name' && nameForm(unit.text) === 'somebody').length < 2
  );
}

const OF_ACTORS = new Set(
  'actor actress actors co-star voice voices voiced voicing plays played playing portrays portrayed'.split(
    ' ',
  ),
);
