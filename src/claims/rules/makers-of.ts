import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { worksBefore } from '../reading/subject.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { areSeveral, crewFinding, isOfTopic, makersFrom, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { unnamedWork } from './unnamed-work.ts';
import { behindParenthesis, isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** Under whose a work is made. */
const GUIDANCE = ['direction', 'helm', 'guidance', 'stewardship', 'helming'];
const TEAMS = ['duo', 'team', 'brothers', 'sisters', 'siblings', 'pair', 'trio', 'partners', 'couple'];
const TRADES: ReadonlyMap<string, string> = new Map([
  ['directing', 'director'],
  ['directorial', 'director'],
  ['director', 'director'],
  ['filmmaking', 'director'],
  ['film-making', 'director'],
  ['filmmaker', 'director'],
  ['writing', 'writer'],
  ['screenwriting', 'writer'],
  ['writer', 'writer'],
  ['producing', 'producer'],
]);

/** "the creators of X, A and B", "directing duo A and B", "the brainchild of A". */
export const makersOf: Rule = {
  name: 'makers of',
  triggers: [...CREW_NOUNS.keys(), ...TEAMS, 'brainchild', 'creation', 'work', 'pen', 'same', ...GUIDANCE],
  read: atEach((s, at) => {
    const word = wordAt(s, at);
    if (/^(?:brainchild|creation|work)$/.test(word)) return thoughtOf(s, at);
    if (word === 'pen') return fromPen(s, at);
    if (GUIDANCE.includes(word)) return underDirection(s, at);
    if (word === 'same') return namesake(s, at);
    return CREW_NOUNS.has(word) ? ofWork(s, at) : team(s, at);
  }),
};

/** "From the creators of X, A and B", "the director of X, A, said". */
function ofWork(s: SentenceReading, noun: number): readonly Finding[] {
  if (!/^(?:of|behind)$/.test(wordAt(s, noun + 1))) return [];
  const roles = rolesBefore(s, noun + 1);
  const { works, end } = worksListed(s, noun + 2);
  const inside = wordAt(s, end) !== ',' && s.units[end - 1]?.quoted === true;
  if (roles[0] === undefined || works.length === 0 || (wordAt(s, end) !== ',' && !inside)) return [];
  if (wordAt(s, roles[0].from - 1) !== 'the') return [];
  const made = makersFrom(s, inside ? end : end + 1);
  const people = made.people.filter(({ at }) => s.units[at]?.quoted !== true);
  // "The director of X, A and B are": of a list of three, perhaps
  if (people.length !== made.people.length || people.length === 0) return [];
  if (areSeveral(wordAt(s, noun)) ? people.length < 2 : people.length > 1) return [];
  if (s.units[made.end - 1]?.possessive || isUnclaimed(s, noun, noun)) return [];
  if (!areSeveral(wordAt(s, noun)) && !/^[,.;]?$/.test(wordAt(s, made.end))) return [];
  return works.flatMap((work) =>
    people.flatMap(({ person }) =>
      roles.flatMap(({ role, from }) => crewFinding(person, role, work, { from, to: made.end })),
    ),
  );
}

/** "X", "the series X and Y": titles, and not the people behind them. */
function worksListed(s: SentenceReading, from: number) {
  let at = from;
  while (
    at < from + 6 &&
    (s.units[at]?.kind === 'word' ||
      s.units[at]?.kind === 'number' ||
      (isOther(s, at) && s.units[at + 1]?.kind === 'word'))
  )
    at += 1;
  // "the director of the film, A,"
  if (!isName(s, at)) return { works: isOfTopic(s, from) && s.topic !== undefined ? [s.topic] : [], end: at };
  const works = [titleSlot(s, at)].filter((work) => work !== undefined);
  while (works.length > 0 && /^(?:and|&)$/.test(wordAt(s, at + 1)) && isTitle(s.reading, s.units[at + 2])) {
    const work = titleSlot(s, at + 2);
    if (work !== undefined) works.push(work);
    at += 2;
  }
  return { works, end: behindParenthesis(s, at + 1) };
}

/** "directing duo A and B", "film-making brothers A and B Stone". */
function team(s: SentenceReading, noun: number): readonly Finding[] {
  const role = TRADES.get(s.units[noun - 1]?.kind === 'name' ? '' : (s.units[noun - 1]?.lower ?? ''));
  const from = wordAt(s, noun + 1) === 'of' ? noun + 2 : noun + 1;
  if (role === undefined || !isName(s, from)) return [];
  const { people, end } = makersFrom(s, from);
  if (people.length < 2 || s.units[end - 1]?.possessive || isUnclaimed(s, noun, noun)) return [];
  const roles = rolesBefore(s, noun);
  const work = unnamedWork(s, { role, from: roles[0]?.from ?? noun - 1, to: noun + 1 });
  // "director/writer duo A and B": the one and the other
  if (roles.length === 2 && people.length === 2 && wordAt(s, (roles[1]?.from ?? 0) - 1) === '/')
    return people.flatMap(({ person }, i) =>
      crewFinding(person, roles[i]?.role ?? role, work, { from: noun - 1, to: end }),
    );
  return people.flatMap(({ person }) => crewFinding(person, role, work, { from: noun - 1, to: end }));
}

/** "based on the Ada Stone novel of the same name". */
function namesake(s: SentenceReading, same: number): readonly Finding[] {
  const noun = same - 3;
  const unit = s.units[noun - 1];
  if (wordAt(s, same - 2) !== 'of' || !/^(?:name|title)$/.test(wordAt(s, same + 1))) return [];
  if (!WRITTEN_NOUNS.has(wordAt(s, noun)) || unit?.kind !== 'name' || unit.possessive) return [];
  const bare = unit.text.replace(/^(?:The|A|An) /, '');
  if (!bare.includes(' ') || isTitle(s.reading, unit) || !/^(?:the|a|an)$/.test(wordAt(s, noun - 2)))
    return [];
  return crewFinding(bare, 'author', s.topic, { from: noun - 1, to: same });
}

/** "under the direction of A". */
function underDirection(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun + 1) !== 'of' || wordAt(s, noun - 1) !== 'the' || s.units[noun - 2]?.lower !== 'under')
    return [];
  const { people, end } = makersFrom(s, noun + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, noun, noun)) return [];
  return people.flatMap(({ person }) => crewFinding(person, 'director', s.topic, { from: noun, to: end }));
}

/** "X is the brainchild of A", "it is the creation of screenwriter A", "the series is the work of the Y writer A". */
function thoughtOf(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun + 1) !== 'of' || s.units[noun - 1]?.lower !== 'the') return [];
  // "The brainchild of A, it is"
  const works = noun === 1 ? [s.topic] : toldOf(s, noun - 2);
  if (works.length === 0) return [];
  const { people, end } = makersFrom(s, noun + 2);
  const first = people[0];
  if (first === undefined || s.units[end - 1]?.possessive || isUnclaimed(s, noun, noun)) return [];
  const trades = rolesBefore(s, first.at).map(({ role }) => role);
  const roles = wordAt(s, noun) === 'work' ? trades : ['creator', ...trades];
  return works.flatMap((work) =>
    people.flatMap(({ person }) =>
      roles.flatMap((role) => crewFinding(person, role, work, { from: noun, to: end })),
    ),
  );
}

/** "X, a drama about the sea, is", "X,": what is the brainchild of somebody. */
function toldOf(s: SentenceReading, at: number): readonly (Work | undefined)[] {
  if (!/^(?:is|was|,)$/.test(wordAt(s, at))) return [];
  if (isWork(s, at - 1)) return [(isName(s, at - 1) ? titleSlot(s, at - 1) : undefined) ?? s.topic];
  return wordAt(s, at) === ',' ? [] : (worksBefore(s, at)?.works ?? []);
}

/** "It", "the series", "X", "the series, X,": and no script and no fire. */
function isWork(s: SentenceReading, last: number): boolean {
  const at = wordAt(s, last) === ',' ? last - 1 : last;
  const noun = s.units[at]?.lower ?? '';
  return isName(s, at) || /^(?:it|which|this)$/.test(noun) || MEDIUM_NOUNS.has(noun);
}

/** "From the pen of A": who wrote it. */
function fromPen(s: SentenceReading, pen: number): readonly Finding[] {
  if (wordAt(s, pen + 1) !== 'of' || s.units[pen - 2]?.lower !== 'from') return [];
  const { people, end } = makersFrom(s, pen + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, pen, pen)) return [];
  return people.flatMap(({ person }) => crewFinding(person, 'writer', s.topic, { from: pen, to: end }));
}
