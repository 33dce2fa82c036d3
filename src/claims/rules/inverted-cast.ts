import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isNamed, members } from './actors.ts';
import { areActors, isPerson } from './casts.ts';
import type { Finding } from './rule.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';

/** Participles that open a sentence about who is in it: "Joining the cast are A and B". */
const COMING = new Set(
  'joining boarding starring cast recurring co-starring appearing returning rounding completing headlining guest-starring featuring leading heading topping fronting filling toplining'.split(
    ' ',
  ),
);

/** And those that do so behind "also", or with a word that leads on: "Also confirmed are A and B", "Signed up for the film is A". */
const TAKEN = new Set(
  'along featured confirmed added signed attached announced tapped enlisted recruited drafted booked hired unveiled revealed set due those on aboard onboard in back new featuring seen present'.split(
    ' ',
  ),
);
const LEADS_ON = /^(?:for|to|up|on|in|so|alongside|board|too|as|again)$/;

/** Characters do so as well: then more must show that somebody acts. */
const OF_PARTS = /^(?:returning|back|featured|seen|appearing|present|featuring)$/;

const NO_CAST =
  /^(?:are|is|who|camera|scenes|crew|team|panel|jury|writers|room|staff|chair|helm|behind|band|label|race|audience|carpet|discussion|charge|vote|network|podcast|sofa|tour|party|speakers|judges|writing|directing|producing|produce|direct|write|helming)$/;

// "Also set to appear in the second season of the hit drama are": no longer.
const LONGEST = 16;

/**
 * The cast stands behind the verb: "Joining Ada Stone are A and B", "Also on board is A", "New to the cast are A and B",
 * "Among those starring in X will be A".
 *
 * @param verb "is", "are", "were" or "will"
 */
export function foundBehind(s: SentenceReading, verb: number): readonly Finding[] {
  if (verb > LONGEST || isName(s, verb)) return [];
  let first = 0;
  while (/^(?:also|and|now|newly|then|already|meanwhile|,)$/.test(s.units[first]?.lower ?? '')) first += 1;
  const how = s.units[first]?.lower ?? '';
  if (!opens(s, first, how, verb)) return [];
  for (let i = first; i < verb; i += 1)
    if (NO_CAST.test(wordAt(s, i)) || CREW_NOUNS.has(wordAt(s, i))) return [];
  if (NEEDS_CAST.test(how) && !tellsOfWork(s, first, verb)) return [];
  let from = verb + 1;
  while (/^(?:also|be|likes|of|the|actors?|again)$/.test(wordAt(s, from)) && from < verb + 5) from += 1;
  const { people, end } = peopleFrom(s, from, false);
  if (people.length === 0 || !people.every((one) => isNamed(s, one))) return [];
  // "Also on board is A of Low Tide Films": for whom a maker works
  if ([end - 1, end + 1].some((i) => isName(s, i) && HOUSE.test(s.units[i]?.text ?? ''))) return [];
  if (
    OF_PARTS.test(how) &&
    !people.some((one) => isPerson(s, one)) &&
    !isShown(s, people) &&
    !(/^featur/.test(how) && people.length > 1 && areActors(s, people))
  )
    return [];
  const met = /^(?:joining|opposite|alongside|beside)$/.test(how)
    ? peopleFrom(s, first + 1, false).people.filter((one) => one.at < verb && isNamed(s, one))
    : [];
  return members(s, [...met, ...people], namedIn(s, first, verb) ?? s.topic, end - 1);
}

function opens(s: SentenceReading, first: number, how: string, verb: number): boolean {
  const next = wordAt(s, first + 1);
  if (how === 'new') return /^(?:to|in)$/.test(next);
  if (how === 'among') return s.units.slice(first, verb).some(({ lower }) => OF_CAST.test(lower));
  if (/^(?:opposite|alongside|beside)$/.test(how))
    return /^(?:him|her|them)$/.test(next) || isName(s, first + 1);
  if (how === 'those') return /^(?:returning|confirmed|starring|joining|set|cast|back|appearing)$/.test(next);
  if (how === 'set' || how === 'due')
    return (
      next === 'to' &&
      /^(?:appear|star|co-star|return|join|feature|guest|lead|headline|guest-star)$/.test(
        wordAt(s, first + 2),
      )
    );
  if (how === 'on') return next === 'board';
  if (how === 'in')
    return (
      s.units
        .slice(first, first + 5)
        .some(({ lower }) => /^(?:cast|ensemble|mix|line-?up|it|film|series|show)$/.test(lower)) && first > 0
    );
  if (COMING.has(how)) return true;
  return TAKEN.has(how) && (first > 0 || LEADS_ON.test(next));
}

const OF_CAST =
  /^(?:cast|ensemble|joining|starring|appearing|actors|stars|names|faces|newcomers|additions|guests|players|performers|featured|line-?up|signed|co-stars)$/;

const HOUSE = / (?:Films?|Pictures|Productions?|Entertainment|Studios?|Media|Television|TV|Group|Company)$/;

/** What is also done to a club, a charge or a network. */
const NEEDS_CAST =
  /^(?:joining|leading|heading|topping|fronting|filling|completing|rounding|new|headlining|toplining|boarding)$/;

/** The words before the verb speak of a cast or a work, or of those who are in it already. */
function tellsOfWork(s: SentenceReading, first: number, verb: number): boolean {
  for (let i = first + 1; i < verb; i += 1) {
    const word = wordAt(s, i);
    if (OF_CAST.test(word) || MEDIUM_NOUNS.has(word) || OF_WORK.test(word)) return true;
    if (isName(s, i) && (isTitle(s.reading, s.units[i]) || i === first + 1)) return true;
  }
  return false;
}

const OF_WORK = /^(?:them|him|her|lineup|roster|season|production|fold|company|bill|leads?)$/;

/** Something beside them tells that they act: a part, or where they have been. */
function isShown(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  return people.some(
    ({ at }) => /^(?:as|\()$/.test(wordAt(s, at + 1)) || s.units[at - 1]?.possessive === true,
  );
}

/** "Joining the cast of X are": the work that the words before the verb name. */
function namedIn(s: SentenceReading, first: number, verb: number): Work | undefined {
  for (let i = verb - 1; i > first; i -= 1) {
    if (
      !isName(s, i) ||
      s.units[i]?.possessive ||
      !isTitle(s.reading, s.units[i]) ||
      isBackground(s.units, i)
    )
      continue;
    const before = wordAt(s, i - 1);
    if (/^(?:of|in|for|on|joining|boarding|the|called|titled)$/.test(before) || MEDIUM_NOUNS.has(before))
      return workAt(s, i)?.work;
  }
  return undefined;
}

/** Whether the article shows somebody to be a person. */
export function personal(s: SentenceReading, { person }: NamedPerson): number {
  return s.reading.evidence.get(foldName(person))?.person ?? 0;
}
