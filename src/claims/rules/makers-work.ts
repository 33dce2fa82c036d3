import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { RELATION_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { isBasedOn } from './based-on.ts';
import { isBookOfTopic } from './book-of-topic.ts';
import { isActedIn, onlyMediumOf } from './drama-owner.ts';
import { areSeveral, crewFinding } from './makers.ts';
import { isOwnWriting, type OwnedWork, ownedWork } from './owned-work.ts';
import { roleOfOwner } from './owner-role.ts';
import { remade } from './remade.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';
import { ownedByHim } from './works-of-his.ts';

/** "Ada Stone's novel Northgate", "Stone's Northgate movie", "X, Stone's second film": the possessive of who made it. */
export const makersWork: Rule = {
  name: "maker's work",
  triggers: ["'s", 'his', 'her', 'whose'],
  read: atEach((s, i) =>
    isName(s, i) ? owned(s, i) : /^(?:his|her|whose)$/.test(wordAt(s, i)) ? ownedByHim(s, i) : [],
  ),
};

function owned(s: SentenceReading, owner: number): readonly Finding[] {
  const person = personAt(s, owner);
  if (person === undefined) return [];
  const known = s.reading.evidence.get(foldName(person));
  if ((known?.character ?? 0) > 0) return [];
  const own = ownedWork(s, owner);
  // "director A's film": read with the role; what he has written by itself
  if (CREW_NOUNS.has(wordAt(s, owner - 1)) && !isBasedOn(s, owner - 2) && !isOwnWriting(own)) return [];
  // "Nobody has seen Stone's film Northgate": it is hers, whatever is denied of it
  const told =
    isOwnWriting(own) ||
    (own?.work !== undefined && (own.noun !== undefined || isBasedOn(s, owner - 1) || isActedIn(s, owner)));
  if (own === undefined || (!told && isUnclaimed(s, owner, owner))) return [];
  if (own.noun !== undefined && (RELATION_NOUNS.has(own.noun) || /stag|production/.test(own.noun)))
    return remade(s, owner, own, person);
  const acts = (known?.actor ?? 0) > 0 && (known?.crew ?? 0) <= (known?.actor ?? 0);
  const role = roleOfOwner(s, owner, own, person);
  if (role === undefined || (acts && role === 'director')) return [];
  // "A and B's manga"
  const both =
    /^(?:and|&)$/.test(wordAt(s, owner - 1)) && isName(s, owner - 2) && !s.units[owner - 2]?.possessive;
  // "X by A and B's Y": A made X
  const named = both && (s.units[owner - 2]?.words ?? 0) > 1 && wordAt(s, owner - 3) !== 'by';
  const other = named ? personAt(s, owner - 2) : undefined;
  const people = other === undefined || !person.includes(' ') ? [person] : [other, person];
  return worksOf(s, owner, own, { person, role }).flatMap((work) =>
    people.flatMap((one) => crewFinding(one, role, work, { from: owner, to: own.end })),
  );
}

function worksOf(
  s: SentenceReading,
  owner: number,
  own: OwnedWork,
  { person, role }: { readonly person: string; readonly role: string },
): readonly (Work | undefined)[] {
  if (own.work !== undefined) {
    if (own.noun !== undefined || role === 'author') return [own.work];
    const { works, end } = worksFrom(s, own.end - 1);
    // "Stone's X and Y": both his; of more, the others may be anybody's
    if (works.length !== 2 || wordAt(s, own.end) !== 'and' || wordAt(s, end) === 'by') return [own.work];
    // "in Stone's X and Moss's Y": each his own
    const others = s.units
      .slice(own.end, end)
      .some(
        (unit) =>
          (unit.kind === 'name' && (unit.possessive || isSomebody(s, unit))) ||
          /^(?:the|an?)$/.test(unit.lower),
      );
    return others ? [own.work] : works;
  }
  if (LISTS.test(wordAt(s, own.end))) return listed(s, own, role);
  const apposed = apposedBefore(s, owner);
  if (apposed !== undefined) return [apposed];
  if (
    /^(?:films|movies)$/.test(own.noun ?? '') &&
    wordAt(s, owner - 1) === 'of' &&
    wordAt(s, owner - 2) === 'one'
  )
    return [oneOfHis(s, owner - 3)];
  if (role === 'author') return isBookOfTopic(s, owner, own, person) ? [s.topic] : [];
  if (areSeveral(own.noun ?? '')) return [];
  const namesake = namesakeOf(s, owner, own);
  if (namesake !== undefined) return [namesake];
  // "Stone's new film follows": a film is told of, and no other one than the article's
  if (isEarlier(s, owner, own.end) || !TELLS.test(wordAt(s, own.end))) return [];
  return s.topic !== undefined && onlyMediumOf(s, s.topic) !== 'series' ? [s.topic] : [];
}

/** "Stone's X, Bo Reed vehicle Y": another person in the list. */
function isSomebody(s: SentenceReading, unit: Unit): boolean {
  return !unit.quoted && unit.words > 1 && startsWithGivenName(unit.text) && !isTitle(s.reading, unit);
}

/** "X is one of Stone's best films": X. */
function oneOfHis(s: SentenceReading, is: number): Work | undefined {
  if (!/^(?:is|was|remains)$/.test(wordAt(s, is))) return undefined;
  if (isName(s, is - 1)) return s.units[is - 1]?.possessive ? undefined : titleSlot(s, is - 1);
  return /^(?:it|film|movie|this)$/.test(s.units[is - 1]?.lower ?? '') ? s.topic : undefined;
}

/** "a series based on Stone's 1988 film": of the same name as what is spoken of. */
function namesakeOf(s: SentenceReading, owner: number, own: OwnedWork): Work | undefined {
  const year = /^(?:19|20)\d\d$/.exec(wordAt(s, owner + 1))?.[0];
  if (
    year === undefined ||
    wordAt(s, owner - 2) === 'inspired' ||
    s.topic === undefined ||
    !/^(?:film|movie)$/.test(own.noun ?? '')
  )
    return undefined;
  // of "Salt Road 2" and "Salt Road: The Return", another was before
  if (/\d$|: | (?:II|III|IV|V)$/.test(s.topic.title)) return undefined;
  return isName(s, own.end) || own.end > owner + 4
    ? undefined
    : { title: s.topic.title, year: Number(year), medium: 'film' };
}

const LISTS = /^(?:include|includes|included)$/;
const TELLS =
  /^(?:is|was|has|will|stars|follows|tells|opens|premieres|premiered|centers|centres|revolves|explores|features|sees|begins|ends|never|takes)$/;

/** "Stone's novels include X and Y"; of films, of somebody who is known to make some. */
function listed(s: SentenceReading, own: OwnedWork, role: string): readonly Work[] {
  return role === 'author' ? worksFrom(s, own.end + 1).works : [];
}

/** "Stone's last film", "her 2016 thriller": another than the one that is spoken of. */
function isEarlier(s: SentenceReading, owner: number, end: number): boolean {
  for (let i = owner + 1; i < end; i += 1)
    if (
      /^(?:last|first|previous|earlier|next|other|debut|second|third|\d{4}|early|late|classic|hit|own)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "X, based on author A's novel", "X, A's second film": the title that the comma in front tells more of. */
function apposedBefore(s: SentenceReading, owner: number): Work | undefined {
  let i = owner - 1;
  while (/^(?:author|novelist|writer|based|on|and|bestselling|best-selling)$/.test(wordAt(s, i))) i -= 1;
  if (wordAt(s, i) === ',') i -= 1;
  else if (s.units[i]?.quoted !== true) return undefined;
  return isName(s, i) && !s.units[i]?.possessive ? titleSlot(s, i) : undefined;
}
