import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { complementFrom } from './complement.ts';
import { frontedWork } from './fronted.ts';
import { actingPerson } from './people-meant.ts';
import { castFinding } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { titleSlot, workBefore } from './whose-work.ts';
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
  if ((join || lead) && (known?.crew ?? 0) > (known?.actor ?? 0)) return [];
  const { works, end } = worksFrom(s, from.at);
  const all = [...people, ...(company?.people ?? [])];
  const named = works.length > 0 ? works : from.anaphor && s.topic !== undefined ? [s.topic] : [];
  return named.flatMap((work) =>
    all.flatMap(({ person }) =>
      castFinding(person, undefined, work, { from: first.at, to: Math.max(end, verb + 1) }),
    ),
  );
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

/** Where the works begin behind the verb, and whether "the film" may stand for one. */
function behindVerb(
  s: SentenceReading,
  verb: number,
  join: boolean,
  lead: boolean,
): { at: number; anaphor: boolean } | undefined {
  let i = verb + 1;
  if (join || lead) {
    // "joins the cast of X", "leads the cast of X"; without "cast" only a name right behind: "joins X"
    for (let j = i; j < i + 6; j += 1)
      if (/^(?:cast|ensemble)$/.test(wordAt(s, j)) && !/^(?:mates?|members?)$/.test(wordAt(s, j + 1)))
        return /^(?:including|that|which|led|headed|featuring|with|alongside|made|comprising)$/.test(
          wordAt(s, j + 1),
        )
          ? { at: s.units.length, anaphor: true }
          : { at: wordAt(s, j + 1) === 'of' ? j + 2 : j + 1, anaphor: true };
    if (lead)
      return /^(?:the|a|an|his|her)$/.test(wordAt(s, i)) || isName(s, i)
        ? { at: i, anaphor: isShow(s, i) }
        : undefined;
    return isName(s, i) &&
      !s.units[i]?.possessive &&
      (s.reading.titles.has(s.units[i]?.key ?? '') || s.units[i]?.quoted)
      ? { at: i, anaphor: false }
      : undefined;
  }
  if (wordAt(s, i) === 'alongside' || wordAt(s, i) === 'opposite') {
    while (i < verb + 12 && wordAt(s, i) !== 'in' && i < s.units.length) i += 1;
  }
  if (wordAt(s, verb) === 'confirmed' && wordAt(s, i) !== 'for') return undefined;
  for (let j = i; j < i + 4; j += 1) {
    const word = wordAt(s, j);
    if (/^(?:in|on|for)$/.test(word)) return { at: j + 1, anaphor: isShow(s, j + 1) };
    if (
      !/^(?:together|as|the|lead|leads|also|previously|recently|with|him|her|out|elsewhere|prominently|briefly)$/.test(
        word,
      )
    )
      break;
  }
  const before = wordAt(s, verb - 1);
  // "confirmed to appear", "are set to star": in what the sentence is about
  return /^(?:appear|star|co-star)$/.test(wordAt(s, verb)) && before === 'to' && !isName(s, i)
    ? { at: s.units.length, anaphor: true }
    : undefined;
}

function isShow(s: SentenceReading, i: number): boolean {
  if (!/^(?:the|this|it|its|their|his|her)$/.test(wordAt(s, i))) return false;
  for (let j = i; j < i + 4; j += 1)
    if (
      /^(?:it|film|movie|show|series|game|play|musical|project|adaptation|sequel|prequel|drama|comedy|miniseries|cast|remake|reboot|revival)$/.test(
        wordAt(s, j),
      )
    )
      return true;
  return false;
}

/** "X, with A in the lead role", "A in the title role": and "his part in X", "her role in X". */
function leadRole(s: SentenceReading, noun: number): readonly Finding[] {
  if (
    /^(?:lead|leading|title|starring|main)$/.test(wordAt(s, noun - 1)) &&
    wordAt(s, noun - 2) === 'the' &&
    wordAt(s, noun - 3) === 'in'
  ) {
    const people = peopleBefore(s, noun - 3);
    const first = people[0];
    if (first === undefined || isUnclaimed(s, first.at, noun)) return [];
    return people.flatMap(({ person }) =>
      castFinding(person, undefined, leadWork(s, first.at, noun + 1), {
        from: first.at,
        to: noun + 1,
      }),
    );
  }
  const undisclosed = inSomeRole(s, noun);
  if (undisclosed.length > 0) return undisclosed;
  if (
    !/^(?:in|on)$/.test(wordAt(s, noun + 1)) ||
    !/^(?:his|her|a|an|played|guest|recurring|supporting|breakout|major|starring|small|lead)$/.test(
      wordAt(s, noun - 1),
    )
  )
    return [];
  const who = personOf(s, noun);
  if (who === undefined || CREW_NOUNS.has(wordAt(s, who.at - 1)) || isUnclaimed(s, who.at, noun)) return [];
  const { works, end } = worksFrom(s, noun + 2);
  return works.flatMap((work) => castFinding(who.person, undefined, work, { from: who.at, to: end }));
}

/** "A in an undisclosed role", "B is on board in a role that has yet to be revealed". */
function inSomeRole(s: SentenceReading, noun: number): readonly Finding[] {
  let i = noun - 1;
  while (
    /^(?:undisclosed|mystery|mysterious|unspecified|unknown|unnamed|key|guest|recurring|supporting|major|small|pivotal|secret|as-yet|yet-to-be-revealed)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  if (!/^(?:a|an)$/.test(wordAt(s, i)) || wordAt(s, i - 1) !== 'in' || s.topic === undefined) return [];
  if (i === noun - 1 && wordAt(s, noun + 1) !== 'that') return [];
  const verb =
    /^(?:appear|appears|appearing|star|stars|starring|guest|recur|feature|featured|seen|cast)$/.test(
      wordAt(s, i - 2),
    )
      ? i - 2
      : i - 1;
  const people = isName(s, i - 2) ? peopleBefore(s, i - 1) : subjectsOf(s, verb);
  const person = people.at(-1);
  if (person === undefined || isUnclaimed(s, person.at, noun)) return [];
  const { works, topic, open, end } = complementFrom(s, noun + 1);
  const about = works[0] ?? (topic || open || wordAt(s, noun + 1) === 'that' ? s.topic : undefined);
  return castFinding(person.person, undefined, about, { from: person.at, to: Math.max(end, noun + 1) });
}

/** "X, with A in the lead", "Starring A in the lead role, X opens". */
function leadWork(s: SentenceReading, first: number, end: number) {
  if (first === 1 && wordAt(s, end) === ',') return frontedWork(s, end);
  const before = workBefore(s, first);
  if (before !== undefined) return before;
  // "Low Tide 2 brought it to Cork, with A in the lead"
  const head = s.units[0];
  const opens = head?.kind === 'name' && !head.possessive && s.units[1]?.kind === 'word' && first > 3;
  const opening = opens && / \d+$/.test(head.text) ? titleSlot(s, 0) : undefined;
  return opening ?? earlierWork(s, first);
}

function earlierWork(s: SentenceReading, to: number) {
  for (let i = to - 1; i >= 0; i -= 1)
    if (/^(?:18|19|20)\d\d$/.test(wordAt(s, i)) && s.topic !== undefined)
      return { ...s.topic, year: Number(wordAt(s, i)) };
  return s.topic;
}

/** Whose part: "his", "her", or the subject of "had a role in". */
function personOf(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 1; i > noun - 5 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:his|her|he's|she's)$/.test(word)) return actingPerson(s, i);
    if (/^(?:had|has|have|landed|played|scored|he's|she's)$/.test(word)) return subjectsOf(s, i)[0];
  }
  return undefined;
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

/** "serving as the lead for the show X", "as the lead in X". */
function theLead(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun - 2) !== 'as') return [];
  const who = actingPerson(s, noun);
  const { works, end } = worksFrom(s, noun + 2);
  return who === undefined
    ? []
    : works.flatMap((work) => castFinding(who.person, undefined, work, { from: who.at, to: end }));
}
