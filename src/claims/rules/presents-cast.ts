import { endsWithComma } from '../reading/ends-with-comma.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { placeAt } from './acting-place.ts';
import { atEach } from './at-each.ts';
import { castObject, isLeading, isToCast } from './cast-object.ts';
import { presentedWork } from './cast-work.ts';
import { areActors, castOf, isPerson } from './casts.ts';
import { castIn } from './casts-in.ts';
import { isOfGathering } from './gatherings.ts';
import type { Finding, Rule } from './rule.ts';
import { isOver } from './unit-at.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { subjectTitle } from './whose-work.ts';
import { worksFrom } from './works.ts';

/**
 * The work does something with its cast: "It features A and B", "X pairs A with B", "the film will have A as the female lead",
 * "X adds A", "the series has cast A", "Quark has cast A in X", "finds A leading the cast".
 */
export const presentsCast: Rule = {
  name: 'presents the cast',
  triggers:
    'counts see lined stars directs directed features featured feature featuring has have casts cast pairs reunites reunited teams unites sees finds found adds added boasts casting recruited recruits enlists enlisted signs signed tapped drafted lands landed introduces introducing brings bring welcome welcomes welcomed star reveals revealed shows packed filled expect gathers assembles assembled attracted boasting promises offers teases unveils unveiled spotlights showcases gets'.split(
      ' ',
    ),
  read: atEach(presentedAt),
};

function presentedAt(s: SentenceReading, verb: number): readonly Finding[] {
  const word = wordAt(s, verb);
  if (/^f(?:ou|i)nds?$/.test(word)) {
    const lead = foundLead(s, verb);
    if (lead.length > 0) return lead;
  }
  if (/^(?:cast|casts|recruited|enlisted|tapped|drafted|signs|signed|directs|directed)$/.test(word)) {
    const inIt = castIn(s, verb);
    if (inIt.length > 0) return inIt;
  }
  if (word.startsWith('direct')) return [];
  const object = castObject(s, verb + 1);
  if (object === undefined || (object.acting && isOfGathering(s, verb))) return [];
  const { people, end } = peopleFrom(s, object.at, false);
  if (!areActors(s, people)) return [];
  if (object.acting && SHOWS.test(word))
    return castOf(
      s,
      people,
      presentedWork(s, verb, end) ?? (word === 'featuring' || isBehindComma(s, verb) ? undefined : s.topic),
      {
        from: verb,
        to: end,
      },
    );
  if (/^(?:has|have|sees?|finds|cast|casts|featur\w+|boasts)$/.test(word) && isLeading(s, end))
    return castOf(s, people, presentedWork(s, verb), { from: verb, to: end + 1 });
  // "counts A among its stars"
  if (word === 'counts')
    return wordAt(s, end) === 'among' && wordAt(s, end + 1) === 'its'
      ? castOf(s, people, presentedWork(s, verb), { from: verb, to: end })
      : [];
  if (/^(?:pairs|reunites|reunited|teams|unites)$/.test(word)) return together(s, verb, people, end);
  if (ADDS.test(word)) return added(s, verb, people, end);
  if (/^(?:introduc|brings)/.test(word)) return brought(s, verb, people, end);
  if (!/^(?:featur|boasts)/.test(word) || !isListOver(s, end)) return [];
  const made = wordAt(s, verb - 1) === 'and' && wordAt(s, verb - 2) === 'by';
  const shown =
    made ||
    isToldBefore(s, verb) ||
    people.some((one) => isPerson(s, one) || HONOURED.test(s.units[one.at]?.lower ?? ''));
  // characters are featured as well
  if (!shown && people.length < (word === 'featuring' ? 2 : 3)) return [];
  return castOf(s, people, presentedWork(s, verb), { from: verb, to: end }, made);
}

/** "The A-starring thriller, which casts him, has added B": another work may be the subject. */
function isBehindComma(s: SentenceReading, verb: number): boolean {
  const last = /^[”"]$/.test(wordAt(s, verb - 2)) ? verb - 3 : verb - 2;
  return wordAt(s, verb - 1) === 'has' && (wordAt(s, last) === ',' || endsWithComma(s, last));
}

/** "stars A and also features B", "Along with A, X features B": actors are told of already. */
function isToldBefore(s: SentenceReading, verb: number): boolean {
  return s.units
    .slice(Math.max(0, verb - 20), verb)
    .some(({ kind, lower }) => kind === 'word' && /^(?:co-)?star(?:s|ring)$/.test(lower));
}

/** What a work, its season or its trailer does with those who are in it. */
const SHOWS =
  /^(?:featur\w+|has|have|having|boast\w*|star|stars|sees|add(?:s|ed)|introduc\w+|brings?|welcomes?|welcomed|reveals?|revealed|shows?|showed|packed|filled|expects?|casts?|enlisted|recruited|gathers|assembles?|assembled|attracted|promises|offers|teases|unveils?|unveiled|spotlights|showcases|gets)$/;

const ADDS =
  /^(?:adds|added|casts|cast|welcomes?|welcomed|recruits|recruited|enlists|enlisted|drafted|drafts|signs|signed|lands|landed|lined)$/;

/** "introduces A to a cast that includes B", "brings together A and B". */
function brought(
  s: SentenceReading,
  verb: number,
  people: readonly NamedPerson[],
  end: number,
): readonly Finding[] {
  const brings = wordAt(s, verb) === 'brings';
  if (brings && (wordAt(s, verb + 1) !== 'together' || people.length < 2 || !isListOver(s, end))) return [];
  // characters are brought together as well
  if (brings && !people.some((one) => isPerson(s, one))) return [];
  if (!brings && !isToCast(s, end)) return [];
  return castOf(s, people, presentedWork(s, verb), { from: verb, to: end });
}

const HONOURED = /^(?:sir|dame) /;

/** "X has found its lead in A": who leads it. */
function foundLead(s: SentenceReading, verb: number): readonly Finding[] {
  if (!/^(?:its|their|the)$/.test(wordAt(s, verb + 1))) return [];
  for (let i = verb + 2; i < verb + 6; i += 1) {
    if (/^(?:leads?|stars?|lady|man|cast)$/.test(wordAt(s, i))) {
      if (!/^(?:in|with)$/.test(wordAt(s, i + 1))) continue;
      const { people, end } = peopleFrom(s, i + 2, false);
      return areActors(s, people) ? castOf(s, people, presentedWork(s, verb), { from: verb, to: end }) : [];
    }
    if (!/^(?:new|female|male|leading|main)$/.test(wordAt(s, i))) return [];
  }
  return [];
}

/** "pairs A with B", "reunites A and B": where they are real people. */
function together(
  s: SentenceReading,
  verb: number,
  people: readonly NamedPerson[],
  end: number,
): readonly Finding[] {
  let all = people;
  let to = end;
  if (
    /^(?:with|and|alongside)$/.test(wordAt(s, end)) ||
    (wordAt(s, end) === 'up' && wordAt(s, end + 1) === 'with')
  ) {
    const more = peopleFrom(s, wordAt(s, end) === 'up' ? end + 2 : end + 1, false);
    if (areActors(s, more.people)) {
      all = [...people, ...more.people];
      to = more.end;
    }
  }
  if (!all.some((one) => isPerson(s, one)) && (all.length < 2 || OF_A_STORY.test(wordAt(s, verb)))) return [];
  return castOf(s, all, presentedWork(s, verb), { from: verb, to });
}

/** What a story does with its characters. */
const OF_A_STORY = /^unites$/;

/** "X adds A to its cast", "X has cast A and B". */
function added(
  s: SentenceReading,
  verb: number,
  people: readonly NamedPerson[],
  end: number,
): readonly Finding[] {
  // "added A to the series"
  const toWork =
    /^add/.test(wordAt(s, verb)) && wordAt(s, end) === 'to' && placeAt(s, end + 1)?.topic === true;
  if (toWork) return castOf(s, people, s.topic, { from: verb, to: end });
  const toCast = isToCast(s, end);
  // "will welcome A and B into its city limits": of the work itself
  const welcomed = wordAt(s, end) === 'into' && wordAt(s, end + 1) === 'its';
  if (/^welcome/.test(wordAt(s, verb))) {
    if (!toCast && !welcomed) return [];
  } else if (!toCast && !isListOver(s, end) && wordAt(s, end) !== 'as') return [];
  // "Quark has added A to the cast of X"
  let behind = toCast ? end + 1 : s.units.length;
  while (behind < end + 7 && !/^(?:cast|ensemble)$/.test(wordAt(s, behind))) behind += 1;
  if (wordAt(s, behind + 1) === 'of') {
    const { works } = worksFrom(s, behind + 2);
    if (works.length > 0) return castOf(s, people, works[0], { from: verb, to: end });
  }
  // "Quark has signed A": a channel
  if (
    /^(?:signs|signed|lands|landed|lined|recruit|draft|enlist)/.test(wordAt(s, verb)) &&
    !isWorkBefore(s, verb)
  )
    return [];
  return castOf(s, people, presentedWork(s, verb), { from: verb, to: end });
}

/** "The drama has enlisted A": a work, and nobody, is the subject. */
function isWorkBefore(s: SentenceReading, verb: number): boolean {
  const at = /^(?:has|have|also)$/.test(wordAt(s, verb - 1)) ? verb - 2 : verb - 1;
  return (
    MEDIUM_NOUNS.has(wordAt(s, at)) ||
    (isName(s, at) && isTitle(s.reading, s.units[at])) ||
    subjectTitle(s, at + 1) !== undefined
  );
}

function isListOver(s: SentenceReading, i: number): boolean {
  return isOver(s, i) || /^(?:and|in|among|with|who|as|alongside|while)$/.test(wordAt(s, i));
}
