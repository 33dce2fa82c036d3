import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot, workFor } from './whose-work.ts';

/** A part, who plays it, and where the actor has been, all in one: "Kira Vale (Ada Stone, “Low Tide,” “Salt Road”)". */
export const actorWithWorks: Rule = {
  name: 'actor with works',
  triggers: ['('],
  read: atEach((s, open) => (wordAt(s, open) === '(' ? readAt(s, open) : [])),
};

// No filmography in parentheses is longer.
const MOST = 16;

function readAt(s: SentenceReading, open: number): readonly Finding[] {
  const [part, actor] = [s.units[open - 1], s.units[open + 1]];
  if (part?.kind !== 'name' || actor?.kind !== 'name' || actor.quoted || actor.possessive) return [];
  if (!isFullName(actor) || isTitle(s.reading, actor)) return [];
  const person = personAt(s, open + 1);
  const quoted = quotedUpTo(s, open + 2);
  if (person === undefined || quoted === undefined || !mayAct(s, { person, at: open + 1 })) return [];
  const span = { from: open - 1, to: quoted.close + 1 };
  const earlier = quoted.ats.flatMap((at) =>
    inThePast(castFinding(person, undefined, titleSlot(s, at), span)),
  );
  const character = characterOf(s, open - 1, part);
  if (character === undefined || isUnclaimed(s, open - 1, open)) return earlier;
  return [...castFinding(person, character, workFor(s, open - 1, quoted.close + 1), span), ...earlier];
}

function characterOf(s: SentenceReading, at: number, part: Unit): string | undefined {
  const known = s.reading.evidence.get(part.key);
  if (
    part.possessive ||
    part.quoted ||
    isTitle(s.reading, part) ||
    (known?.person ?? 0) > (known?.character ?? 0)
  )
    return undefined;
  return characterAt(s, at);
}

/** Nothing but titles in quotation marks from `from` to the end of the parentheses. */
function quotedUpTo(s: SentenceReading, from: number): { ats: number[]; close: number } | undefined {
  const ats: number[] = [];
  for (let i = from; i < from + MOST; i += 1) {
    if (isName(s, i)) {
      if (!s.units[i]?.quoted) return undefined;
      ats.push(i);
    } else if (wordAt(s, i) === ')') return ats.length === 0 ? undefined : { ats, close: i };
    else if (!/^(?:,|and|&|;)$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}
