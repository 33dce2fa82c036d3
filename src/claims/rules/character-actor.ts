import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { NO_WORKS } from '../words/organisations.ts';
import { ACTOR_NOUNS, AWARDED } from '../words/roles.ts';
import { isKnownActor, isRatherMaker, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { mayBeNoWork } from './epithet-work.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { titleSlot, workFor } from './whose-work.ts';

/** What somebody is called behind the work that he is known from; the last of them not all over the language. */
const KNOWN_AS = new Set([
  ...ACTOR_NOUNS,
  ...'favourite favorite fave mainstay hunk heartthrob graduate legend beauty stunner siren starlet funnyman dreamboat icon vet scene-stealer ingenue'.split(
    ' ',
  ),
]);

/** "Northgate actor Ada Stone", "Northgate and Ember stars Ada Stone and Bo Reed"; "Kira Vale actor Ada Stone". */
export const titleActor: Rule = {
  name: 'title actor',
  triggers: [...KNOWN_AS],
  read: atEach((s, i) => (KNOWN_AS.has(wordAt(s, i)) && isName(s, i - 1) ? readAt(s, i) : [])),
};

function readAt(s: SentenceReading, noun: number): readonly Finding[] {
  const word = wordAt(s, noun);
  const owner = s.units[noun - 1];
  // "Salt Road Superstar"
  if (word === 'superstar' && s.units[noun]?.capital) return [];
  // "Northgate lead animator Ada Stone"
  if (word === 'lead' && s.units[noun + 1]?.kind === 'word') return [];
  // "the Screen Actors Guild"
  if (
    s.units[noun]?.capital &&
    /^(?:Guild|Union|Studio|Fund|Equity|Award|Awards)\b/.test(s.units[noun + 1]?.text ?? '')
  )
    return [];
  if (owner === undefined || owner.possessive || isOther(s, noun - 1) || NO_WORKS.has(owner.key)) return [];
  const { people, end } = actorSpokenOf(s, noun) ?? apposed(s, noun) ?? peopleFrom(s, behindNoun(s, noun));
  // "Northgate star Stone", where Ada Stone makes films and Mia Stone acts
  const only = people[0];
  if (only !== undefined && s.units[only.at]?.words === 1 && isRatherMaker(s, only.person)) return [];
  if (people.length === 0 || isMaking(s, word, noun, end) || isUnclaimed(s, noun, noun)) return [];
  const several = /(?:[^s]s|actresses|alumni)$/.test(word);
  const listed = [...whoseCoStar(s, noun), ...(several ? people : people.slice(0, 1))];
  const span = { from: noun - 1, to: end };
  const known = s.reading.evidence.get(owner.key);
  if (
    (known?.character ?? 0) > 0 &&
    (known?.character ?? 0) >= (known?.titleBeside ?? 0) &&
    /^act/.test(word)
  ) {
    const character = characterAt(s, noun - 1);
    return listed.flatMap(({ person }) => castFinding(person, character, gameOf(s, noun), span));
  }
  if (personAt(s, noun - 1) !== undefined && (known?.title ?? 0) < 3) return [];
  if (mayBeNoWork(s, noun - 1, word, people[0]?.person ?? '')) return [];
  return worksBefore(s, noun).flatMap((work) =>
    listed.flatMap(({ person }) => castFinding(person, undefined, work, span)),
  );
}

/** "A and her Northgate co-star B": A, who is in it too. */
function whoseCoStar(s: SentenceReading, noun: number): readonly NamedPerson[] {
  const shared =
    /^co-?star$/.test(wordAt(s, noun)) &&
    /^(?:his|her|their)$/.test(wordAt(s, noun - 2)) &&
    wordAt(s, noun - 3) === 'and';
  return shared ? peopleBefore(s, noun - 3).slice(-1) : [];
}

/** "Northgate star, Ada Stone, is", "Northgate star and Emmy winner Ada Stone": where the name stands. */
function behindNoun(s: SentenceReading, noun: number): number {
  let i = noun + 1;
  if (wordAt(s, i) === 'and' && isName(s, i + 1) && AWARDED.test(wordAt(s, i + 2))) i += 3;
  if (wordAt(s, i) !== ',' || s.sentence.kind === 'headline') return i;
  const who = s.units[i + 1];
  if (who?.kind !== 'name' || !who.full || who.possessive || !startsWithGivenName(who.text)) return noun + 1;
  return /^(?:[,.;]|as|is|will|has|)$/.test(wordAt(s, i + 2)) && !isName(s, i + 2) ? i + 1 : noun + 1;
}

/** "The Northgate star joins …": whom the sentence before was about. */
function actorSpokenOf(s: SentenceReading, noun: number) {
  if (
    !/^(?:star|actor|actress|alum|veteran)$/.test(wordAt(s, noun)) ||
    (s.units[noun + 1]?.kind !== 'word' && wordAt(s, noun + 1) !== ',')
  )
    return undefined;
  let i = noun - 1;
  while (i > 0 && (isName(s, i) || /^(?:and|,|&)$/.test(wordAt(s, i)))) i -= 1;
  if (/^(?:former|one-time|onetime)$/.test(wordAt(s, i))) i -= 1;
  const the = wordAt(s, i) === 'the' || /^the /i.test(s.units[i]?.text ?? '');
  if (!the) return undefined;
  // "Ada Stone fans are in luck, for the Northgate star": the one person before
  const before = onlyOneBefore(s, i);
  if (before !== undefined) return { people: [{ person: before, at: noun }], end: noun + 1 };
  // "Here, the Northgate star"
  const first = i === 2 && wordAt(s, 1) === ',' && !isName(s, 0) ? 2 : 0;
  return s.subject !== undefined && i === first && noun <= 8 + first
    ? { people: [{ person: s.subject, at: noun }], end: noun + 1 }
    : undefined;
}

/** The only one whom the sentence names before unit `to`, in full and no maker; none where a name may be a paper's. */
function onlyOneBefore(s: SentenceReading, to: number): string | undefined {
  const found = new Set<string>();
  for (let i = 0; i < to && i < 40; i += 1) {
    if (!isName(s, i)) continue;
    const person = personAt(s, i);
    if (person !== undefined) found.add(person);
    // "reported by Salt Film": a paper
    if (person !== undefined && !startsWithGivenName(person) && !isKnownActor(s, person)) return undefined;
  }
  const [person] = found;
  return found.size === 1 && person !== undefined && person.includes(' ') && !isRatherMaker(s, person)
    ? person
    : undefined;
}

/** "Ada Stone, the Northgate star,": who stands before. */
function apposed(s: SentenceReading, noun: number) {
  if (!/^(?:star|actor|actress|alum)$/.test(wordAt(s, noun))) return undefined;
  if (!/^(?:[,.;)]|who|)$/.test(wordAt(s, noun + 1)) || isName(s, noun + 1)) return undefined;
  let i = noun - 1;
  while (i > noun - 8 && (isName(s, i) || /^(?:and|&)$/.test(wordAt(s, i)))) i -= 1;
  while (/^(?:former|one-time|onetime|young|ex)$/.test(wordAt(s, i))) i -= 1;
  if (wordAt(s, i) !== 'the' || wordAt(s, i - 1) !== ',') return undefined;
  const people = peopleBefore(s, i - 1).slice(-1);
  return people.length === 0 || !people.every((one) => mayAct(s, one))
    ? undefined
    : { people, end: noun + 1 };
}

function gameOf(s: SentenceReading, noun: number) {
  const work = workFor(s, noun - 1, noun - 1);
  return work !== undefined && wordAt(s, noun - 2) === 'game' ? { ...work, medium: 'game' as const } : work;
}

/** "Ember and Northgate stars": every title of the list. */
function worksBefore(s: SentenceReading, noun: number) {
  const works = [];
  for (let i = noun - 1; isName(s, i) && i > noun - 12; i -= 2) {
    const work = titleSlot(s, i);
    if (work === undefined || (works.length > 0 && !isSurelyTitle(s, i))) break;
    works.unshift(withoutArticle(s, i, work));
    if (!/^(?:and|&|,)$/.test(wordAt(s, i - 1))) break;
  }
  return works;
}

/** "The Northgate actress agreed": where a sentence begins, the article is that of the noun. */
function withoutArticle(s: SentenceReading, at: number, work: Work): Work {
  if (/^ex-\p{Lu}/iu.test(work.title)) return { ...work, title: work.title.slice(3) };
  return at === 0 && /^the /i.test(work.title) && !s.reading.titles.has(s.units[at]?.key ?? '')
    ? { ...work, title: work.title.slice(4) }
    : work;
}

/** In "Rita Moss, Tim Vane and Ember star Barry Kean" only the last is a work; the others must show that they are. */
function isSurelyTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined) return false;
  const known = s.reading.evidence.get(unit.key);
  if (unit.quoted || (known?.title ?? 0) > (known?.person ?? 0)) return true;
  // "Low Tide and Salt Road star Bo Reed": words that nobody is called
  if ((known?.person ?? 0) > 0 || (known?.character ?? 0) > 0) return false;
  // "Stone and Ember star Bo Reed", in an article that has Ada Stone
  if ((s.reading.names.get(unit.key) ?? []).length > 0) return false;
  return nameForm(unit.text) === 'something' || (at === 0 && !startsWithGivenName(unit.text));
}

/** "Northgate veteran Lee Moss has been tapped to direct": a veteran of the crew. */
function isMaking(s: SentenceReading, noun: string, at: number, end: number): boolean {
  if (!/^(?:veterans?|vet|alums?|alumn\w+|regular|legend|icon|graduate)$/.test(noun)) return false;
  // "showrun by Northgate legend Lee Moss", "a new show from Northgate veterans"
  for (let i = at - 1; i > at - 8 && i > 0; i -= 1)
    if (wordAt(s, i) === 'from' && MEDIUM_NOUNS.has(wordAt(s, i - 1))) return true;
    else if (wordAt(s, i) === 'by')
      return !/^(?:played|portrayed|voiced|joined|led|fronted|headed)$/.test(wordAt(s, i - 1));
  for (let i = end; i < end + 8; i += 1)
    if (
      /^(?:co-)?(?:direct|write|produce|helm|pen|directing|writing|showrun|score|executive-produce|directs|wrote|writes|produces|helms|created|creates)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}
