import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** "X, the directorial debut of A", "X marks A's directing debut", "A makes his directorial debut with X". */
export const directingDebut: Rule = {
  name: 'directing debut',
  triggers: ['debut'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, debut: number): readonly Finding[] {
  let first = debut - 1;
  if (/^(?:feature|film)$/.test(wordAt(s, first))) first -= 1;
  // "the feature debut of filmmaker A": only a maker's is of directing
  if (!/^(?:directorial|directing)$/.test(wordAt(s, first))) {
    const maker = /^(?:feature|film)$/.test(wordAt(s, debut - 1)) ? makerBehind(s, debut) : undefined;
    const marks = /^(?:is|was|marks|marked|mark|be)$/.test(
      wordAt(s, wordAt(s, first) === 'the' ? first - 1 : first),
    );
    return maker === undefined || !marks || isUnclaimed(s, first, debut)
      ? []
      : crewFinding(maker, 'director', s.topic, { from: first, to: debut + 1 });
  }
  while (/^(?:feature|film|solo|own|acclaimed)$/.test(wordAt(s, first - 1))) first -= 1;
  const told = ofSomebody(s, first, debut) ?? makesHis(s, first, debut);
  if (told === undefined || isUnclaimed(s, first, debut)) return [];
  return told.works.flatMap((work) =>
    told.people.flatMap(({ person }) =>
      crewFinding(person, 'director', work, { from: first, to: debut + 1 }),
    ),
  );
}

/** "feature debut of Northgate writer A". */
function makerBehind(s: SentenceReading, debut: number): string | undefined {
  if (wordAt(s, debut + 1) !== 'of') return undefined;
  for (let i = debut + 2; i < debut + 6; i += 1) if (CREW_NOUNS.has(wordAt(s, i))) return personAt(s, i + 1);
  return undefined;
}

type Debut = { readonly people: readonly NamedPerson[]; readonly works: readonly (Work | undefined)[] };

/** "The directorial debut of A", "A's directorial debut": the work stands in front, or right behind. */
function ofSomebody(s: SentenceReading, first: number, debut: number): Debut | undefined {
  const owner = first - 1;
  const owned = isName(s, owner) && s.units[owner]?.possessive ? personAt(s, owner) : undefined;
  const people =
    owned !== undefined
      ? [{ person: owned, at: owner }]
      : /^(?:of|from|by)$/.test(wordAt(s, debut + 1))
        ? peopleFrom(s, debut + 2).people
        : [];
  if (people.length === 0) return undefined;
  const begin = owned === undefined ? first - 1 : owner;
  const behind = owned === undefined ? undefined : apposedBehind(s, debut + 1);
  if (behind !== undefined) return { people, works: [behind] };
  const verb = /^(?:a|an|the)$/.test(wordAt(s, begin)) ? begin - 1 : owned === undefined ? begin : begin - 1;
  if (/^(?:is|was|marks|marked|mark|be)$/.test(wordAt(s, verb))) {
    const works = worksBefore(s, wordAt(s, verb - 1) === 'will' ? verb - 1 : verb)?.works;
    return works && { people, works };
  }
  return wordAt(s, verb) === ',' && isName(s, verb - 1)
    ? { people, works: [titleSlot(s, verb - 1)] }
    : undefined;
}

/** "A's directorial debut, X" and "A's directorial debut X". */
function apposedBehind(s: SentenceReading, at: number): Work | undefined {
  const name = wordAt(s, at) === ',' ? at + 1 : at;
  return isName(s, name) && !s.units[name]?.possessive ? titleSlot(s, name) : undefined;
}

/** "A makes his directorial debut with X", "will make her directing debut on the film". */
function makesHis(s: SentenceReading, first: number, debut: number): Debut | undefined {
  if (!/^(?:his|her|their)$/.test(wordAt(s, first - 1))) return undefined;
  if (!/^(?:makes?|made|making)$/.test(wordAt(s, first - 2))) return undefined;
  if (!/^(?:with|on|in|,|\.|)$/.test(wordAt(s, debut + 1)) || isName(s, debut + 1)) return undefined;
  const small = /^(?:with|on|in)$/.test(wordAt(s, debut + 1));
  const named = small ? worksFrom(s, debut + 2).works : [];
  const here = !small || /^(?:the|this|it)$/.test(wordAt(s, debut + 2)) ? [s.topic] : [];
  // "A, making his directorial debut,"
  const making = wordAt(s, first - 2) === 'making' && wordAt(s, first - 3) === ',';
  const people = making ? peopleBefore(s, first - 3) : subjectsOf(s, first - 2);
  return { people, works: named.length > 0 ? named : here };
}
