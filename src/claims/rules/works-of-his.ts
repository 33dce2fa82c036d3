import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { isBasedOn } from './based-on.ts';
import { areSeveral, crewFinding } from './makers.ts';
import { type OwnedWork, ownedWork } from './owned-work.ts';
import { actingPerson } from './people-meant.ts';
import type { Finding } from './rule.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

const LISTS = /^(?:include|includes|included)$/;

/** "his 1984 play “X”", "her other novels include X and Y", "A, on whose book it is based": of what somebody writes. */
export function ownedByHim(s: SentenceReading, at: number): readonly Finding[] {
  const own = ownedWork(s, at);
  const noun = own?.noun ?? '';
  if (own !== undefined && /^(?:production|staging|revival)$/.test(noun)) return stagedByHim(s, at, own);
  if (own !== undefined && FILMS.test(noun) && LISTS.test(wordAt(s, own.end))) return filmsOfHis(s, at, own);
  if (
    own === undefined ||
    !/^(?:novels?|novella|books?|memoir|plays?|bestseller|best-seller|manga)$/.test(noun)
  )
    return [];
  const inspires = /^(?:inspired|inspires)$/.test(wordAt(s, own.end));
  const source = inspires || isBasedOn(s, at - 1) || /^(?:on|upon|from)$/.test(wordAt(s, at - 1));
  const works =
    own.work !== undefined
      ? [own.work]
      : LISTS.test(wordAt(s, own.end))
        ? worksFrom(s, own.end + 1).works
        : source && s.topic !== undefined && !areSeveral(noun)
          ? [s.topic]
          : [];
  if (works.length === 0) return [];
  const person = ownerMeant(s, at);
  const known = s.reading.evidence.get(foldName(person ?? ''));
  if (person === undefined || (known?.character ?? 0) > (known?.person ?? 0) || isUnclaimed(s, at, at))
    return [];
  // "showed Bo Reed the draft of his novel": whose, of two, where one only acts
  if ((known?.actor ?? 0) > 0 && known?.crew === 0) return [];
  const role = /^plays?$/.test(noun) ? 'writer' : 'author';
  return works.flatMap((work) => crewFinding(person, role, work, { from: at, to: own.end }));
}

/** "following her acclaimed production of X": of somebody who is shown to make plays. */
function stagedByHim(s: SentenceReading, at: number, { work, end }: OwnedWork): readonly Finding[] {
  const person = wordAt(s, at) === 'whose' ? ownerMeant(s, at) : nearestMaker(s, at);
  if (person === undefined || work === undefined || isUnclaimed(s, at, at)) return [];
  return crewFinding(person, 'director', work, { from: at, to: end });
}

/** Whom a pronoun stands for, if he is known to make something: the one named last before it, or who is spoken of. */
function nearestMaker(s: SentenceReading, at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i > at - 16; i -= 1) {
    const person = isName(s, i) && !s.units[i]?.possessive ? personAt(s, i) : undefined;
    if (person !== undefined && startsWithGivenName(person))
      return (s.reading.evidence.get(foldName(person))?.actor ?? 0) === 0 ? person : undefined;
  }
  return s.subject !== undefined && isMaker(s, s.subject) ? s.subject : undefined;
}

function isMaker(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return known !== undefined && known.crew > 0 && known.crew >= known.actor;
}

const FILMS = /^(?:films|movies|features|documentaries)$/;

/** "her films include X and Y": of somebody who is shown to make them. */
function filmsOfHis(s: SentenceReading, at: number, { end }: OwnedWork): readonly Finding[] {
  const person = ownerMeant(s, at);
  if (person === undefined || !isMaker(s, person) || isUnclaimed(s, at, at)) return [];
  return worksFrom(s, end + 1).works.flatMap((work) =>
    crewFinding(person, 'director', work, { from: at, to: end }),
  );
}

function ownerMeant(s: SentenceReading, at: number): string | undefined {
  if (wordAt(s, at) !== 'whose') return actingPerson(s, at)?.person;
  let last = /^(?:on|upon|from)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  if (wordAt(s, last) === ',') last -= 1;
  return peopleBefore(s, last + 1).at(-1)?.person;
}
