import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { foldName } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { apposedBehind, ownersOf, subjectBehind } from './debut-owner.ts';
import { beforeDescription } from './described-maker.ts';
import { crewFinding, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** "X, the directorial debut of A", "X marks A's writing debut", "A makes his directorial debut with X", "in her debut as a director, A". */
export const directingDebut: Rule = {
  name: 'directing debut',
  triggers: ['debut'],
  read: atEach(readAt),
};

const TRADES: ReadonlyMap<string, string> = new Map([
  ...'directorial directing director filmmaking'
    .split(' ')
    .map((word): [string, string] => [word, 'director']),
  ...'writing screenwriting scriptwriting playwriting'
    .split(' ')
    .map((word): [string, string] => [word, 'writer']),
  ['producing', 'producer'],
  ['showrunning', 'showrunner'],
  ['composing', 'composer'],
]);

function readAt(s: SentenceReading, debut: number): readonly Finding[] {
  let first = debut;
  const roles: string[] = [];
  for (; first > debut - 8; first -= 1) {
    const role = TRADES.get(wordAt(s, first - 1));
    if (role !== undefined) roles.push(role);
    else if (
      !WHAT_DEBUT.test(wordAt(s, first - 1)) &&
      !(/^(?:and|&|-|\/)$/.test(wordAt(s, first - 1)) && TRADES.has(wordAt(s, first - 2)))
    )
      break;
  }
  const as = roles.length === 0 ? rolesAs(s, debut) : undefined;
  if (as !== undefined) roles.push(...as.roles);
  if (roles.length === 0) return ofMaker(s, first, debut);
  const end = as?.end ?? debut + 1;
  const told = ofSomebody(s, first, end) ?? makesHis(s, first, end) ?? inHis(s, first, end);
  if (told === undefined || isUnclaimed(s, first, debut)) return [];
  return told.works.flatMap((work) =>
    told.people.flatMap(({ person }) =>
      roles.flatMap((role) => crewFinding(person, role, work, { from: first, to: end })),
    ),
  );
}

/** "debut as a director", "debut as writer and director". */
function rolesAs(s: SentenceReading, debut: number) {
  if (wordAt(s, debut + 1) !== 'as') return undefined;
  let noun = debut + 2;
  while (noun < debut + 6 && /^(?:a|an|the|feature|film|first-time)$/.test(wordAt(s, noun))) noun += 1;
  if (!CREW_NOUNS.has(wordAt(s, noun))) return undefined;
  while (/^(?:and|&|-|\/)$/.test(wordAt(s, noun + 1)) && CREW_NOUNS.has(wordAt(s, noun + 2))) noun += 2;
  return { roles: rolesBefore(s, noun + 1).map(({ role }) => role), end: noun + 1 };
}

/** "the feature debut of filmmaker A", "director A's feature debut": only a maker's is of directing. */
function ofMaker(s: SentenceReading, first: number, debut: number): readonly Finding[] {
  if (!/^(?:feature|film|feature-length|big-screen)$/.test(wordAt(s, debut - 1))) return [];
  const maker = makerBehind(s, debut);
  if (maker === undefined) {
    const told =
      wordAt(s, first - 1) === 'whose' && CREW_NOUNS.has(wordAt(s, first - 2))
        ? ofSomebody(s, first, debut + 1)
        : undefined;
    return told === undefined || isUnclaimed(s, first, debut)
      ? []
      : told.works.flatMap((work) =>
          told.people.flatMap(({ person }) =>
            crewFinding(person, 'director', work, { from: first, to: debut + 1 }),
          ),
        );
  }
  const marks = /^(?:is|was|marks|marked|mark|be|,)$/.test(
    wordAt(s, /^(?:the|a)$/.test(wordAt(s, first - 1)) ? first - 2 : first - 1),
  );
  return !marks || isUnclaimed(s, first, debut)
    ? []
    : crewFinding(maker, 'director', s.topic, { from: first, to: debut + 1 });
}

/** "feature debut of Northgate writer A". */
function makerBehind(s: SentenceReading, debut: number): string | undefined {
  if (wordAt(s, debut + 1) !== 'of') return undefined;
  for (let i = debut + 2; i < debut + 6; i += 1) if (CREW_NOUNS.has(wordAt(s, i))) return personAt(s, i + 1);
  const person = personAt(s, debut + 2);
  const known = s.reading.evidence.get(foldName(person ?? ''));
  return (known?.crew ?? 0) > (known?.actor ?? 0) ? person : undefined;
}

const WHAT_DEBUT =
  /^(?:feature|film|solo|own|acclaimed|(?:19|20)\d\d|stunning|impressive|assured|confident|breakout|lauded|celebrated|recent|first|feature-length|award-winning|much-anticipated|upcoming|remarkable|striking|astonishing|extraordinary|big-screen|narrative)$/;

type Debut = { readonly people: readonly NamedPerson[]; readonly works: readonly (Work | undefined)[] };

/** "The directorial debut of A", "A's directorial debut": the work stands in front, or right behind. */
function ofSomebody(s: SentenceReading, first: number, end: number): Debut | undefined {
  const owner = first - 1;
  const people = ownersOf(s, owner, end);
  if (people.length === 0) return undefined;
  const owned = !/^(?:of|from|by)$/.test(wordAt(s, end)) || isName(s, owner);
  const behind = owned ? apposedBehind(s, end) : undefined;
  if (behind !== undefined) return { people, works: [behind] };
  const before = owned && isName(s, owner) ? beforeDescription(s, people[0]?.at ?? owner) : first;
  const verb = /^(?:a|an|the)$/.test(wordAt(s, before - 1)) ? before - 2 : before - 1;
  // "Marking the directorial debut of A, the film opens"
  if (s.units[verb]?.lower === 'marking') return { people, works: [subjectBehind(s, end) ?? s.topic] };
  if (/^(?:is|was|marks|marked|mark|be)$/.test(wordAt(s, verb))) {
    const works = worksBefore(s, wordAt(s, verb - 1) === 'will' ? verb - 1 : verb)?.works;
    return works && { people, works };
  }
  return wordAt(s, verb) === ',' && isName(s, verb - 1)
    ? { people, works: [titleSlot(s, verb - 1)] }
    : undefined;
}

/** "A makes his directorial debut with X", "will make her directing debut on the film". */
function makesHis(s: SentenceReading, first: number, end: number): Debut | undefined {
  if (!/^(?:his|her|their)$/.test(wordAt(s, first - 1))) return undefined;
  if (!/^(?:makes?|made|making)$/.test(wordAt(s, first - 2))) return undefined;
  if (!/^(?:with|on|in|from|,|\.|and|after|this|next|behind|here|)$/.test(wordAt(s, end)) || isName(s, end))
    return undefined;
  const small = /^(?:with|on|in)$/.test(wordAt(s, end));
  const named = small ? worksFrom(s, end + 1).works : [];
  const here = !small || /^(?:the|this|it)$/.test(wordAt(s, end + 1)) ? [s.topic] : [];
  // "A, making his directorial debut,"
  const making = wordAt(s, first - 2) === 'making' && wordAt(s, first - 3) === ',';
  const people = making ? peopleBefore(s, first - 3) : subjectsOf(s, first - 2);
  return { people, works: named.length > 0 ? named : here };
}

/** "In his directorial debut, A tells", "A, in her directing debut, tells": of what is spoken of. */
function inHis(s: SentenceReading, first: number, end: number): Debut | undefined {
  const at = first - 2;
  if (!/^(?:his|her)$/.test(wordAt(s, first - 1)) || s.units[at]?.lower !== 'in' || wordAt(s, end) !== ',')
    return undefined;
  if (at === 0) {
    const person = isName(s, end + 1) && !s.units[end + 1]?.possessive ? personAt(s, end + 1) : undefined;
    return person === undefined ? undefined : { people: [{ person, at: end + 1 }], works: [s.topic] };
  }
  return wordAt(s, at - 1) === ','
    ? { people: peopleBefore(s, at - 1).slice(-1), works: [s.topic] }
    : undefined;
}
