import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewVerbAt } from './crew-verb.ts';
import { behindDescription } from './described-maker.ts';
import { rolesBefore } from './makers.ts';
import { makes } from './makes.ts';
import { roleBehindName } from './role-behind-name.ts';
import type { Finding, Rule } from './rule.ts';
import { beforeParenthesis, isName, isOwner, peopleFrom, wordAt } from './walk.ts';

/** "A, who created the show with B", "A penned the screenplay with B", "A executive produces alongside B", "A is co-showrunner with B". */
export const madeWith: Rule = {
  name: 'made with',
  triggers: ['with', 'alongside', 'do', 'does', 'did', 'will', 'is', 'are'],
  read: atEach(makersBeside),
};

function makersBeside(s: SentenceReading, at: number): Finding[] {
  const verb = /^(?:with|alongside)$/.test(wordAt(s, at)) ? verbBefore(s, at) : verbBeforeAs(s, at);
  if (verb === undefined) return [];
  const { people, end } = peopleFrom(s, behindDescription(s, at + 1));
  if (/^(?:starring|serving|playing|set|in|attached|as|on)$|ing$/.test(wordAt(s, end))) return [];
  if (people.length === 0 || s.units[end - 1]?.possessive || isOwner(s, end)) return [];
  // "is showrunner, alongside executive producers A and B": each what he is called
  if (crewVerbAt(s, verb) === undefined && rolesBefore(s, people[0]?.at ?? 0).length > 0) return [];
  const rule = crewVerbAt(s, verb) === undefined ? roleBehindName : makes;
  // "as showrunner and executive producer alongside A": the last of it only
  const last = rule === roleBehindName ? rolesBefore(s, verb + 1).at(-1)?.role : undefined;
  const shared = rule
    .read(s, [verb])
    .filter(({ statement }) => statement.kind === 'crew' && (last === undefined || statement.role === last));
  const seen = new Set<string>();
  return shared.flatMap((finding) => {
    const { statement } = finding;
    // "created the show for Quark with A": one of several makers is enough to know what is shared.
    const key = statement.kind === 'crew' ? `${statement.role}|${statement.title}` : '';
    if (statement.kind !== 'crew' || seen.has(key)) return [];
    seen.add(key);
    return people
      .filter(({ at }) => !OF_OTHER_TRADE.test(wordAt(s, at - 1)))
      .map(({ person }) => ({ ...finding, statement: { ...statement, person }, to: end }));
  });
}

/** "co-wrote it with A and artist B": B does something else. */
const OF_OTHER_TRADE = /^(?:artists?|singers?|composers?|illustrators?|editors?)$/;

/** The verb or role that "with" belongs to, with only its object in between. */
function verbBefore(s: SentenceReading, at: number): number | undefined {
  const along = /^(?:along|together|jointly)$/.test(wordAt(s, at - 1));
  let i = along ? at - 2 : at - 1;
  // "in association with", "in collaboration with"
  if (
    /^(?:association|collaboration|partnership|tandem|conjunction)$/.test(wordAt(s, i)) &&
    wordAt(s, i - 1) === 'in'
  )
    i -= 2;
  if (wordAt(s, i) === ',' && (along || wordAt(s, at) === 'alongside')) i -= 1;
  i = beforeCompany(s, i);
  // "is showrunner on X alongside"
  if (isName(s, i) && /^(?:on|of|for)$/.test(wordAt(s, i - 1)) && CREW_NOUNS.has(wordAt(s, i - 2)))
    return i - 2;
  for (let n = 0; n < 9; n += 1, i -= 1) {
    i = beforeParenthesis(s, i);
    const word = wordAt(s, i);
    if (crewVerbAt(s, i) !== undefined) return i;
    if (n === 0 && CREW_NOUNS.has(word)) return i;
    if (s.units[i] === undefined || s.units[i]?.kind === 'mark') return undefined;
    if (/^(?:and|to|in|for|on|at|from|but|as|is|was|who|which|that)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "through her company Harborlight", "under his Quark banner": the unit in front of it; `last` where none ends there. */
function beforeCompany(s: SentenceReading, last: number): number {
  for (let i = last; i > last - 7 && i > 0; i -= 1) {
    if (/^(?:through|via|under|for)$/.test(wordAt(s, i))) return i - 1;
    if (s.units[i]?.kind === 'mark') return last;
  }
  return last;
}

/** "A will executive produce, as will B", "A is an executive producer, as are B and C". */
function verbBeforeAs(s: SentenceReading, at: number): number | undefined {
  if (wordAt(s, at - 1) !== 'as') return undefined;
  let i = wordAt(s, at - 2) === ',' ? at - 3 : at - 2;
  i = beforeCompany(s, i);
  return crewVerbAt(s, i) !== undefined || CREW_NOUNS.has(wordAt(s, i)) ? i : undefined;
}
