import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { beforeAlias } from './also-called.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { beforeLeadIn } from './lead-in.ts';
import { namedAt } from './part-name.ts';
import type { Finding, Rule } from './rule.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "Kira Vale, the detective A has played since 2010", "Dax Orrin, whom A plays", "a drifter called Kira that A plays". */
export const playedInClause: Rule = {
  name: 'played in a clause',
  triggers:
    'played plays playing portrays portrayed portraying voices voiced voicing embodies embodied inhabits inhabited'.split(
      ' ',
    ),
  read: atEach(readAt),
};

const BEFORE_VERB =
  /^(?:has|had|have|been|will|would|also|now|long|so|once|previously|famously|memorably|brilliantly|originally|first|again|since|is|was|both|who)$/;
/** What follows where the verb has no object of its own. */
const BEHIND_VERB =
  /^(?:[,.;:)—–-]|in|on|since|for|with|from|until|through|throughout|to|so|as|across|opposite|alongside|at|during|here|again|and|but|before|after|is|was|has|dies|died|)$/;

function readAt(s: SentenceReading, verb: number): readonly Finding[] {
  if (s.units[verb]?.kind !== 'word' || !BEHIND_VERB.test(wordAt(s, verb + 1)) || isName(s, verb + 1))
    return [];
  let at = verb - 1;
  while (at > verb - 5 && BEFORE_VERB.test(wordAt(s, at))) at -= 1;
  at = beforeParenthesis(s, at);
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || isOther(s, at) || isTitle(s.reading, unit)) return [];
  const person = personAt(s, at);
  if (person === undefined || !(isFullName(unit) || person !== unit.text)) return [];
  const part = partBefore(s, beforeLeadIn(s, at - 1));
  if (part === undefined || part.character === person || isUnclaimed(s, at, verb)) return [];
  return castFinding(person, part.character, workFor(s, part.at, verb), { from: part.at, to: verb + 1 });
}

/** "Kira, whom", "Kira Vale, the detective (whom)", "a detective called Kira that": whose part the clause tells of. */
function partBefore(s: SentenceReading, last: number): { character: string; at: number } | undefined {
  const relative = /^(?:who|whom|that|which)$/.test(s.units[last]?.lower ?? '');
  const end = relative ? last - 1 : last;
  // "a man from Cork whom"
  if (relative && isName(s, end))
    return /^(?:from|in|at|near|to)$/.test(wordAt(s, end - 1)) ? undefined : shownPart(s, end);
  if (wordAt(s, end) === ',') return relative && isName(s, end - 1) ? shownPart(s, end - 1) : undefined;
  if (!isSomebodyNoun(wordAt(s, end)) && !/^(?:character|role|part)$/.test(wordAt(s, end))) return undefined;
  for (let i = end - 1; i > end - 6 && i > 1; i -= 1) {
    if (!/^(?:the|a|an|his|her|their)$/.test(wordAt(s, i))) {
      if (s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-') return undefined;
      continue;
    }
    return wordAt(s, i - 1) === ',' && isName(s, i - 2) ? shownPart(s, i - 2) : undefined;
  }
  return undefined;
}

function shownPart(s: SentenceReading, last: number): { character: string; at: number } | undefined {
  const at = beforeAlias(s, last);
  const unit = s.units[at] as Unit;
  if (unit.possessive || unit.quoted || isOther(s, at) || isTitle(s.reading, unit)) return undefined;
  if (MEDIUM_NOUNS.has(wordAt(s, at - 1)) && wordAt(s, at - 1) !== 'play') return undefined;
  const known = s.reading.evidence.get(unit.key);
  if ((known?.person ?? 0) > (known?.character ?? 0) + 1) return undefined;
  const character = namedAt(s, at)?.character;
  return character === undefined ? undefined : { character, at };
}
