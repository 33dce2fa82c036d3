import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { inThePast } from './finding.ts';
import { partsInWorks } from './parts-in-works.ts';
import type { Rule } from './rule.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';

const OEUVRE =
  /^(?:roles?|parts?|credits?|work|works|cv|résumé|resume|vitae|filmography|performances?|appearances?|portrayals?|characters?|turns?|highlights)$/;

/**
 * "Her other roles include Kira in Northgate and Wick in Salt Lake", "in leading parts such as Kira in Northgate",
 * "whose credits include Kira from Northgate": parts that somebody has had, each with its work.
 */
export const partsBefore: Rule = {
  name: 'parts before',
  triggers: 'include includes included including such like were are from'.split(' '),
  read: atEach((s, i) => {
    const noun = nounBefore(s, i);
    if (noun === undefined) return [];
    const such = wordAt(s, i) === 'such';
    if (such && wordAt(s, i + 1) !== 'as') return [];
    let from = such ? i + 2 : i + 1;
    while (
      /^(?:both|playing|voicing|portraying|the|that|those|of|role|roles|part|:)$/.test(wordAt(s, from)) &&
      from < i + 7
    )
      from += 1;
    const who = ownerOf(s, noun);
    if (who === undefined || !mayAct(s, who) || isUnclaimed(s, who.at, i)) return [];
    return inThePast(partsInWorks(s, who.person, from));
  }),
};

/** "roles include", "credits have included", "roles, including": the noun that the list tells more of. */
function nounBefore(s: SentenceReading, at: number): number | undefined {
  let i = at - 1;
  // "has played everything from", "her roles have ranged from"
  if (wordAt(s, at) === 'from') {
    if (/^(?:everything|everyone|anything|characters|parts|roles)$/.test(wordAt(s, i))) return i;
    if (!/^rang(?:e|es|ed|ing)$/.test(wordAt(s, i))) return undefined;
    i -= 1;
  }
  if (/^(?:also|have|has|would|,|do)$/.test(wordAt(s, i))) i -= 1;
  // "roles in television include", "credits on stage included"
  if (!OEUVRE.test(wordAt(s, i)) && /^(?:in|on|for)$/.test(wordAt(s, i - 1))) i -= 2;
  return OEUVRE.test(wordAt(s, i)) ? i : undefined;
}

/** Whose roles they are: "her", "Ada Stone's", "A, whose"; else the subject of the sentence. */
function ownerOf(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 1; i >= 0 && i > noun - 7; i -= 1) {
    const word = wordAt(s, i);
    if (word === 'whose') return whoBefore(s, i);
    if (/^(?:his|her)$/.test(word)) return namedBefore(s, i) ?? subjectAt(s, i);
    const unit = s.units[i];
    if (unit?.kind === 'name' && unit.possessive) {
      const person = personAt(s, i);
      if (person !== undefined) return { person, at: i };
    }
    if (unit?.kind === 'mark') break;
  }
  for (let i = 0; i < 5 && i < noun; i += 1) {
    if (/^(?:he|she)$/.test(wordAt(s, i))) return subjectAt(s, i);
    const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
    if (person !== undefined) return { person, at: i };
  }
  return undefined;
}

function subjectAt(s: SentenceReading, at: number): NamedPerson | undefined {
  return s.subject === undefined ? undefined : { person: s.subject, at };
}

/** "Ada Stone is known for her roles": the one person named before. */
function namedBefore(s: SentenceReading, to: number): NamedPerson | undefined {
  for (let i = to - 1; i >= 0 && i > to - 14; i -= 1) {
    const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
    if (person !== undefined) return { person, at: i };
  }
  return undefined;
}
