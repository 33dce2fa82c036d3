import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS, CREW_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { makes } from './makes.ts';
import { roleBehindName } from './role-of.ts';
import type { Finding, Rule } from './rule.ts';
import { isOwner, peopleFrom, wordAt } from './walk.ts';

/** "A, who created the show with B", "A penned the screenplay with B", "A executive produces alongside B", "A is co-showrunner with B". */
export const madeWith: Rule = {
  name: 'made with',
  triggers: ['with', 'alongside'],
  read: atEach(makersBeside),
};

function makersBeside(s: SentenceReading, at: number): Finding[] {
  const verb = verbBefore(s, at);
  if (verb === undefined) return [];
  const { people, end } = peopleFrom(s, at + 1);
  if (people.length === 0 || s.units[end - 1]?.possessive || isOwner(s, end)) return [];
  const rule = CREW_VERBS.has(wordAt(s, verb)) ? makes : roleBehindName;
  const shared = rule.read(s, [verb]).filter(({ statement }) => statement.kind === 'crew');
  const seen = new Set<string>();
  return shared.flatMap((finding) => {
    const { statement } = finding;
    // "created the show for Quark with A": one of several makers is enough to know what is shared.
    const key = statement.kind === 'crew' ? `${statement.role}|${statement.title}` : '';
    if (statement.kind !== 'crew' || seen.has(key)) return [];
    seen.add(key);
    return people.map(({ person }) => ({ ...finding, statement: { ...statement, person }, to: end }));
  });
}

/** The verb or role that "with" belongs to, with only its object in between. */
function verbBefore(s: SentenceReading, at: number): number | undefined {
  let i = /^(?:along|together)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  for (let n = 0; n < 6; n += 1, i -= 1) {
    const word = wordAt(s, i);
    if (CREW_VERBS.has(word)) return i;
    if (n === 0 && CREW_NOUNS.has(word)) return i;
    if (s.units[i] === undefined || s.units[i]?.kind === 'mark') return undefined;
    if (/^(?:and|to|in|for|on|at|from|but|as|is|was|who|which|that)$/.test(word)) return undefined;
  }
  return undefined;
}
