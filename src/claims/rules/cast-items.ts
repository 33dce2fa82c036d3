import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { inTitleCase } from '../reading/title-names.ts';
import { isAllCapitals } from '../reading/title-signs.ts';
import { isTitle } from '../reading/titles.ts';
import { mayAct } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import { isCreditLabel } from './labelled-credit.ts';
import { actorsFirst } from './list-order.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** An entry of a list of the cast, or a row of its table: "Ada Stone – Kira Vale", "Kira Vale .... Ada Stone", "Ada Stone | Kira Vale". */
export const castItems: Rule = {
  name: 'cast items',
  triggers: ['-', '–', '—', ':', '|', '.', '…', '='],
  read: (s, ats) =>
    ats[0] === 1 && s.reading.castEntries.has(s.sentence.start) && isWholeItem(s) ? entry(s) : [],
};

/** Nothing but two names, or an article before the second, and perhaps more about it behind a comma. */
function isWholeItem(s: SentenceReading): boolean {
  const part = partOf(s);
  return (
    isName(s, 0) && isName(s, part) && (part === s.units.length - 1 || /^[,.|(]$/.test(wordAt(s, part + 1)))
  );
}

/** Where the second name stands, behind a mark or a row of dots. */
function partOf(s: SentenceReading): number {
  let behind = 2;
  if (wordAt(s, 1) === '.') {
    while (wordAt(s, behind) === '.') behind += 1;
    // "Ada Stone. Kira Vale" are two sentences
    if (behind === 2) return s.units.length;
  }
  return /^(?:the|a|an)$/.test(wordAt(s, behind)) ? behind + 1 : behind;
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
    isOther(s, partAt) ||
    isCreditLabel(part.text)
  )
    return [];
  const shown = s.reading.evidence.get(part.key);
  if ((shown?.person ?? 0) > (shown?.character ?? 0)) return [];
  // "Kira Vale: Ada Stone" has it the other way round, and both look the same
  if (first === undefined && isFullName(part) && !hasRank(part.text)) return [];
  const person = personAt(s, actorAt);
  const character = characterAt(s, partAt);
  if (person === undefined || character === undefined || !mayAct(s, { person, at: actorAt })) return [];
  return castFinding(printed(person), printed(character), s.topic, { from: 0, to: partOf(s) + 1 });
}

/** Programmes print parts in capitals. */
function printed(name: string): string {
  return name.length > 3 && isAllCapitals(`${name} `) ? inTitleCase(name) : name;
}
