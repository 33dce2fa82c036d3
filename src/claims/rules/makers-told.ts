import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { crewVerbAt, firstOfVerbs } from './crew-verb.ts';
import { rolesMade } from './made-roles.ts';
import { rolesBefore } from './makers.ts';
import { subjectsOf } from './subject.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

type Maker = { readonly person: string; readonly at: number; readonly roles: readonly string[] };

/** The maker named before unit `to`, over an age, parentheses and "the Danish director". */
export function makersTold(s: SentenceReading, to: number): Maker[] {
  let i = /^(?:,|\(|-|–|—)$/.test(wordAt(s, to - 1)) ? to - 2 : to - 1;
  const noun: string[] = [];
  // "A, the acclaimed director known for X"
  if (CREW_NOUNS.has(wordAt(s, i))) {
    noun.push(...rolesBefore(s, i + 1).map(({ role }) => role));
    while (i > to - 10 && wordAt(s, i) !== ',') i -= 1;
    i -= 1;
  }
  i = beforeParenthesis(s, i);
  if (/^\d\d$/.test(s.units[i]?.text ?? '') && wordAt(s, i - 1) === ',') i -= 2;
  const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
  if (person === undefined) return [];
  const roles = noun.length > 0 ? noun : rolesAt(s, i, to);
  const own = [{ person, at: i, roles }];
  const other = /^(?:and|&)$/.test(wordAt(s, i - 1)) && isName(s, i - 2) ? personAt(s, i - 2) : undefined;
  return roles.length > 0 || other === undefined ? own : [{ person, at: i, roles: rolesAt(s, i - 2, to) }];
}

/** In what role somebody stands in this sentence: "director A", "created by A", "A, …, will direct". */
function rolesAt(s: SentenceReading, at: number, to: number): readonly string[] {
  const nouns = rolesBefore(s, at).map(({ role }) => role);
  let by = at - 1;
  while (by > at - 7 && s.units[by]?.kind === 'word' && wordAt(s, by) !== 'by') by -= 1;
  const made = wordAt(s, by) === 'by' ? rolesMade(s, by - 1) : [];
  if (made.length > 0) return made;
  if (nouns.length > 0) return nouns;
  return rolesBehind(s, at, to);
}

/** "A, known for X, is directing", "A of X fame will direct": the verb behind what is said of him. */
function rolesBehind(s: SentenceReading, at: number, to: number): readonly string[] {
  if (wordAt(s, at + 1) === 'of')
    for (let fame = at + 2; fame < at + 7; fame += 1)
      if (wordAt(s, fame) === 'fame') return roleOfVerb(s, at, fame + 1);
  if (wordAt(s, at + 1) !== ',') return [];
  for (let comma = to + 2; comma < to + 24; comma += 1) {
    if (wordAt(s, comma) !== ',') continue;
    const roles = roleOfVerb(s, at, comma + 1);
    if (roles.length > 0) return roles;
  }
  return [];
}

/** "serves as showrunner", "acts as an executive producer". */
function servedAs(s: SentenceReading, verb: number): readonly string[] {
  if (!/^(?:serves?|served|acts?|acted)$/.test(wordAt(s, verb)) || wordAt(s, verb + 1) !== 'as') return [];
  let noun = verb + 2;
  while (noun < verb + 6 && !CREW_NOUNS.has(wordAt(s, noun))) noun += 1;
  return rolesBefore(s, noun + 1).map(({ role }) => role);
}

function roleOfVerb(s: SentenceReading, at: number, from: number): readonly string[] {
  for (let verb = from; verb < from + 6; verb += 1) {
    const served = servedAs(s, verb);
    if (served.length > 0) return subjectsOf(s, verb).some((one) => one.at === at) ? served : [];
    const made = crewVerbAt(s, verb);
    if (made !== undefined && wordAt(s, verb + 1) !== 'by')
      return subjectsOf(s, firstOfVerbs(s, verb)).some((one) => one.at === at) ? [made.role] : [];
    if (
      !/^(?:will|is|has|have|also|to|set|attached|who|be|been|tapped|hired|on|board|signed|was)$/.test(
        wordAt(s, verb),
      )
    )
      return [];
  }
  return [];
}
