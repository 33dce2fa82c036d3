import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { isRatherMaker } from './actors.ts';
import { roleBehind } from './as-role.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { leadRole, theLead } from './lead-role.ts';
import type { Finding, Rule } from './rule.ts';
import { behindVerb, isShow } from './starred-in.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

const VERBS =
  /^(?:star|stars|starred|starring|co-star|co-stars|co-starred|co-starring|lead|leads|led|leading|headline|headlines|headlined|topline|toplines|toplined|join|joins|joined|joining|board|boards|boarded|appear|appears|appeared|appearing|cast|seen|featured|confirmed)$/;

/** "A stars in X", "A and B are co-starring in the film", "A joins the cast of X", "A appeared in X and Y". */
export const starsIn: Rule = {
  name: 'stars in',
  triggers:
    `star stars starred starring co-star co-stars co-starred co-starring lead leads led leading headline headlines headlined topline toplines toplined join joins joined joining board boards boarded
    appear appears appeared appearing cast seen featured confirmed catch role roles part parts`.split(/\s+/),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (/^(?:roles?|parts?)$/.test(word)) return leadRole(s, i);
    if (
      /^leads?$/.test(word) &&
      wordAt(s, i - 1) === 'the' &&
      wordAt(s, i - 2) === 'in' &&
      !/^(?:role|roles|part|parts|up|for)$/.test(wordAt(s, i + 1))
    )
      return leadRole(s, i + 1);
    if (word === 'lead' && /^(?:for|of|in)$/.test(wordAt(s, i + 1)) && wordAt(s, i - 1) === 'the')
      return theLead(s, i);
    if (VERBS.test(word)) return memberAt(s, i);
    return word === 'catch' && /^(?:him|her)$/.test(wordAt(s, i + 1)) ? caught(s, i) : [];
  }),
};

function memberAt(s: SentenceReading, verb: number): readonly Finding[] {
  const word = wordAt(s, verb);
  const people = subjectsOf(s, verb);
  const first = people[0];
  // "it briefly had A attached to star": no longer
  if (first !== undefined && wordAt(s, first.at - 1) === 'had') return [];
  if (first === undefined || wordAt(s, first.at - 1) === 'as' || isUnclaimed(s, first.at, verb + 1))
    return [];
  const shown = s.reading.evidence.get(s.units[first.at]?.key ?? '');
  if ((shown?.character ?? 0) > (shown?.person ?? 0)) return [];
  const join = /^(?:join|board)/.test(word);
  const lead = /^(?:lead|led|headline|topline)/.test(word);
  if (join) {
    const work = workJoined(s, first.at, verb);
    if (work !== undefined)
      return people.flatMap(({ person }) =>
        castFinding(person, undefined, work, { from: first.at, to: verb + 1 }),
      );
  }
  const company = join ? joinedPeople(s, verb + 1) : undefined;
  const from =
    company === undefined
      ? behindVerb(s, verb, join, lead)
      : { at: company.end + 1, anaphor: isShow(s, company.end + 1) };
  if (from === undefined) return [];
  const known = s.reading.evidence.get(foldName(first.person));
  // Characters appear as well: whoever is not shown to be a real person is left to the rule for appearances.
  if (
    /^(?:appear|seen|featured|confirmed)/.test(word) &&
    (known?.person ?? 0) <= (known?.character ?? 0) &&
    !isCertainlySomebody(s, first, verb)
  )
    return [];
  if ((join || lead) && isRatherMaker(s, first.person)) return [];
  // "appears on the cover of X"
  if (isCover(s, from.at)) return [];
  const { works, end } = worksFrom(s, from.at);
  // "has boarded X as director"
  if (join && isAsMaker(s, Math.max(end, from.at))) return [];
  const all = [...people, ...(company?.people ?? [])];
  const named = works.length > 0 ? works : from.anaphor && s.topic !== undefined ? [s.topic] : [];
  return named.flatMap((work) =>
    all.flatMap(({ person }) =>
      castFinding(person, undefined, work, { from: first.at, to: Math.max(end, verb + 1) }),
    ),
  );
}

function isCover(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 4; i += 1)
    if (wordAt(s, i) === 'of') return /^(?:cover|page|posters?|front)$/.test(wordAt(s, i - 1));
  return false;
}

/** "joins X as director", "boarded the film as a writer". */
function isAsMaker(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) if (wordAt(s, i) === 'as') return roleBehind(s, i) !== undefined;
  return false;
}

/** "Mary Ann Stone being confirmed to appear": names of three words with no title of honour are people's. */
function isCertainlySomebody(s: SentenceReading, { person, at }: NamedPerson, verb: number): boolean {
  const words = person.split(' ');
  return (
    words.length === 3 &&
    s.units[at]?.words === 3 &&
    (wordAt(s, verb) === 'confirmed' || wordAt(s, verb - 1) === 'to') &&
    (wordAt(s, verb) === 'confirmed' || wordAt(s, verb - 2) === 'confirmed') &&
    !/^(?:Captain|Doctor|Professor|King|Queen|Prince|Princess|Lord|Lady|Detective|Agent|General|Commander)$/.test(
      words[0] as string,
    )
  );
}

/** "joins A, B and C in X": those who are in it already. */
function joinedPeople(s: SentenceReading, from: number) {
  if (!isName(s, from) || s.reading.titles.has(s.units[from]?.key ?? '')) return undefined;
  const list = peopleFrom(s, from, false);
  return list.people.length > 0 && wordAt(s, list.end) === 'in' ? list : undefined;
}

function caught(s: SentenceReading, verb: number): readonly Finding[] {
  if (wordAt(s, verb + 2) !== 'in' || s.subject === undefined) return [];
  const { works, end } = worksFrom(s, verb + 3);
  return works.flatMap((work) => castFinding(s.subject as string, undefined, work, { from: verb, to: end }));
}

/** "the new Northgate project, which Ada Stone joined": the work before the relative clause. */
function workJoined(s: SentenceReading, person: number, verb: number) {
  if (wordAt(s, person - 1) !== 'which' || person !== verb - 1) return undefined;
  for (let i = person - 2; i >= 0 && i > person - 9; i -= 1) if (isName(s, i)) return titleSlot(s, i);
  return undefined;
}
