import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';
import { worksFrom } from './works.ts';

/** "A, best known for X and Y", "A, known for her roles in X", "A's credits include X": where an actor was before. */
export const knownFor: Rule = {
  name: 'known for',
  triggers: ['known', 'famous', 'credits'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (/^(?:known|famous)$/.test(word) && /^(?:for|from)$/.test(wordAt(s, i + 1))) return known(s, i);
    return word === 'credits' && /^(?:include|includes|including)$/.test(wordAt(s, i + 1))
      ? credits(s, i)
      : [];
  }),
};

function known(s: SentenceReading, at: number): readonly Finding[] {
  let i = at - 1;
  while (/^(?:best|perhaps|well|is|who|,|mostly|most|probably|chiefly|also)$/.test(wordAt(s, i))) i -= 1;
  const near = isName(s, i) ? undefined : whoBefore(s, i + 1);
  const people = isName(s, i) ? peopleBefore(s, i + 1) : near === undefined ? subjectsOf(s, at) : [near];
  const person = people.at(-1);
  if (person === undefined || !acts(s, person.person)) return [];
  // "for directing", "for writing": no part
  if (/^(?:directing|writing|creating|producing|making|composing)$/.test(wordAt(s, at + 2))) return [];
  let from = at + 2;
  for (let j = from; j < from + 6; j += 1)
    if (
      /^(?:in|on)$/.test(wordAt(s, j)) &&
      /^(?:roles?|work|parts?|turns?|performances?)$/.test(wordAt(s, j - 1))
    )
      from = j + 1;
  const { works, end } = worksFrom(s, from);
  return works.flatMap((work) =>
    castFinding(person.person, undefined, work, { from: person.at, to: end }).map((finding) => ({
      ...finding,
      status: 'past' as const,
    })),
  );
}

function credits(s: SentenceReading, at: number): readonly Finding[] {
  const owner = [at - 1, at - 2, at - 3].find((i) => isName(s, i) && s.units[i]?.possessive);
  const person =
    owner === undefined
      ? /^(?:his|her)$/.test(wordAt(s, at - 1)) || /^(?:his|her)$/.test(wordAt(s, at - 2))
        ? s.subject
        : undefined
      : personAt(s, owner);
  if (
    person === undefined ||
    !acts(s, person) ||
    wordAt(s, at - 1) === 'writing' ||
    wordAt(s, at - 1) === 'directing'
  )
    return [];
  const { works, end } = worksFrom(s, at + 2);
  return works.flatMap((work) =>
    castFinding(person, undefined, work, { from: at, to: end }).map((finding) => ({
      ...finding,
      status: 'past' as const,
    })),
  );
}

/** Shown by the article to act, or at least not shown to do anything else. */
function acts(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return known === undefined || known.crew <= known.actor;
}
