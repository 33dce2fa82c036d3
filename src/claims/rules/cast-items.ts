import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { mayAct } from './actors.ts';
import { hasRank } from './described.ts';
import { actorsFirst, lineAbove } from './list-order.ts';
import { castFinding } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** An entry of a list of the cast: "Ada Stone – Kira Vale", "Ada Stone: The Gardener". */
export const castItems: Rule = {
  name: 'cast items',
  triggers: ['-', '–', '—', ':'],
  read: (s, ats) => {
    const mark = ats[0];
    return mark === 1 && s.sentence.kind === 'item' && isWholeItem(s) && isUnderCast(s) ? entry(s) : [];
  },
};

/** Nothing but two names, or an article before the second, and perhaps more about it behind a comma. */
function isWholeItem(s: SentenceReading): boolean {
  const part = partOf(s);
  return (
    isName(s, 0) && isName(s, part) && (part === s.units.length - 1 || /^[,.]$/.test(wordAt(s, part + 1)))
  );
}

function partOf(s: SentenceReading): number {
  return /^(?:the|a|an)$/.test(wordAt(s, 2)) ? 3 : 2;
}

function entry(s: SentenceReading): readonly Finding[] {
  const first = actorsFirst(s);
  const [actorAt, partAt] = first === false ? [partOf(s), 0] : [0, partOf(s)];
  const [actor, part] = [s.units[actorAt], s.units[partAt]];
  if (actor === undefined || part === undefined || actor.possessive || part.possessive || part.quoted)
    return [];
  if (
    !isFullName(actor) ||
    isTitle(s.reading, actor) ||
    isTitle(s.reading, part) ||
    isOther(s, actorAt) ||
    isOther(s, partAt)
  )
    return [];
  const shown = s.reading.evidence.get(part.key);
  if ((shown?.person ?? 0) > (shown?.character ?? 0)) return [];
  // "Kira Vale: Ada Stone" has it the other way round, and both look the same
  if (first === undefined && isFullName(part) && !hasRank(part.text)) return [];
  const person = personAt(s, actorAt);
  const character = characterAt(s, partAt);
  if (person === undefined || character === undefined || !mayAct(s, { person, at: actorAt })) return [];
  return castFinding(person, character, s.topic, { from: 0, to: partOf(s) + 1 });
}

const CAST =
  /\b(?:cast|casting|starring|stars|voices|voiced|actors|characters|line-?up|plays|playing|players)\b/i;

/** Whether the line above the list says that it is of a cast: names stand in lists of prizes and of makers as well. */
function isUnderCast(s: SentenceReading): boolean {
  const above = lineAbove(s);
  return above !== undefined && CAST.test(above.text);
}
