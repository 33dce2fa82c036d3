import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { mayAct } from './actors.ts';
import { hasRank } from './described.ts';
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
  const at = partOf(s);
  const [actor, part] = [s.units[0], s.units[at]];
  if (actor === undefined || part === undefined || actor.possessive || part.possessive || part.quoted)
    return [];
  if (
    !isFullName(actor) ||
    isTitle(s.reading, actor) ||
    isTitle(s.reading, part) ||
    isOther(s, 0) ||
    isOther(s, at)
  )
    return [];
  const shown = s.reading.evidence.get(part.key);
  if ((shown?.person ?? 0) > (shown?.character ?? 0)) return [];
  // "Kira Vale: Ada Stone" has it the other way round, and both look the same
  if (isFullName(part) && !hasRank(part.text) && (shown?.character ?? 0) === 0) {
    if ((s.reading.evidence.get(actor.key)?.actor ?? 0) === 0) return [];
  }
  const person = personAt(s, 0);
  const character = characterAt(s, at);
  if (person === undefined || character === undefined || !mayAct(s, { person, at: 0 })) return [];
  return castFinding(person, character, s.topic, { from: 0, to: at + 1 });
}

// No cast in an article has more entries.
const MOST_ENTRIES = 40;
const CAST =
  /\b(?:cast|casting|starring|stars|voices|voiced|actors|characters|line-?up|plays|playing|players)\b/i;

/** Whether the line above the list says that it is of a cast: names stand in lists of prizes and of makers as well. */
function isUnderCast(s: SentenceReading): boolean {
  const { sentences } = s.reading.article;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= s.sentence.start) low = middle;
    else high = middle - 1;
  }
  for (let i = low; i >= 0 && i > low - MOST_ENTRIES; i -= 1) {
    const above = sentences[i];
    if (above !== undefined && above.kind !== 'item') return CAST.test(above.text);
  }
  return false;
}
