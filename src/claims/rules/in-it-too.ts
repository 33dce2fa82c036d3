import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { isRatherMaker } from './actors.ts';
import { atEach, whereOnTopic } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { type NamedPerson, wordAt } from './walk.ts';

const ALSO = /^(?:too|also|again|there|here|as|this|next|later|,|\.|;|:|—|–|)$/;

/** "A and B co-star", "A pops up too", "A joins this year as well", "A will also appear". */
export const inItToo: Rule = {
  name: 'in it too',
  triggers:
    'co-star co-stars pop pops turn turns turned joins join joined joining appear appears feature features'.split(
      ' ',
    ),
  read: whereOnTopic(atEach(membersAt)),
};

function membersAt(s: SentenceReading, at: number): readonly Finding[] {
  const people = peopleAt(s, at).filter(({ person }) => !isRatherMaker(s, person));
  const first = people[0];
  if (first === undefined || isUnclaimed(s, Math.min(first.at, at), at + 1)) return [];
  return people.flatMap(({ person, at: from }) =>
    castFinding(person, undefined, spokenOf(s, at), { from: Math.min(from, at), to: Math.max(from, at) + 1 }),
  );
}

function peopleAt(s: SentenceReading, at: number): readonly NamedPerson[] {
  const word = wordAt(s, at);
  const next = wordAt(s, at + 1);
  if (word.startsWith('co-star')) return ALSO.test(next) && next !== 'as' ? subjectsOf(s, at) : [];
  if (word.startsWith('pop'))
    return next === 'up' && tellsOfActing(s) ? subjectsOf(s, at).filter(isNamedInFull(s)) : [];
  if (/^turn/.test(word))
    return next === 'up' && isTail(s, at + 2) ? subjectsOf(s, at).filter(isActor(s)) : [];
  if (/^join/.test(word)) return isTail(s, at + 1) ? subjectsOf(s, at).filter(isActor(s)) : [];
  if (wordAt(s, at - 1) !== 'also') return [];
  return isTail(s, at + 1) ? subjectsOf(s, at).filter(isActor(s)) : [];
}

/** Nothing more is said of where: ".", "too", "this year as well". */
function isTail(s: SentenceReading, from: number): boolean {
  let i = from;
  while (
    /^(?:this|next|in|season|year|time|series|too|also|as|well|again|the|cast|new|later|on|two|three|four|five)$/.test(
      wordAt(s, i),
    ) &&
    i < from + 7
  )
    i += 1;
  return s.units[i] === undefined || /^[.;,]$/.test(wordAt(s, i));
}

const isActor =
  (s: SentenceReading) =>
  ({ person }: NamedPerson): boolean => {
    const known = s.reading.evidence.get(foldName(person));
    return (known?.person ?? 0) > (known?.character ?? 0);
  };

const isNamedInFull =
  (s: SentenceReading) =>
  ({ at }: NamedPerson): boolean => {
    const unit = s.units[at];
    return unit !== undefined && isFullName(unit) && (s.reading.evidence.get(unit.key)?.character ?? 0) === 0;
  };

/** Characters pop up as well: something must speak of a part. */
function tellsOfActing(s: SentenceReading): boolean {
  return s.units.some(
    (unit, i) =>
      /^(?:cameo|playing|plays|role|actor|actress|part)$/.test(wordAt(s, i)) && unit.kind === 'word',
  );
}
