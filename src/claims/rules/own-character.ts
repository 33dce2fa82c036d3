import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isKnownActor, mayAct, tellsOfMaking } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { actingPerson } from './people-meant.ts';
import type { Finding, Rule } from './rule.ts';
import { listedParts } from './several-parts.ts';
import { isName, isOther, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "his character, B, will survive", "Ada Stone's character B", "Ada Stone, whose character B was shot", "her portrayal of B". */
export const ownCharacter: Rule = {
  name: 'own character',
  triggers: 'role part character characters ego alter-ego portrayal depiction interpretation'.split(' '),
  read: atEach(readAt),
};

const MUSIC = new Set(
  'grammy grammys album albums song songs single music rapper rap band musician singer stage'.split(' '),
);

const PRAISE =
  /^(?:own|beloved|iconic|late|on-screen|onscreen|alter|tv|screen|main|fictional|soap|brilliant|acclaimed|award-winning|memorable|superb|excellent|chilling|powerful|nuanced|definitive)$/;

function readAt(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun) === 'characters') return ofSeveral(s, noun);
  const is = isWho(s, noun);
  if (is !== undefined) return is;
  if (/^(?:role|part)$/.test(wordAt(s, noun))) return [];
  // "albums by his alter ego Salt Gambit"
  if (/ego$/.test(wordAt(s, noun)) && hasWord(s, MUSIC)) return [];
  const part = partBehind(s, noun);
  if (part === undefined) return [];
  let owner = noun - 1;
  while (owner > noun - 4 && PRAISE.test(wordAt(s, owner))) owner -= 1;
  const who = ownerAt(s, owner);
  if (who === undefined || isUnclaimed(s, owner, noun)) return [];
  const character = characterAt(s, part);
  return castFinding(who.person, character, workFor(s, owner, part + 1), { from: owner, to: part + 1 });
}

/** "Ada Stone's role is faded actor Kira Vale", "her character is called Kira". */
function isWho(s: SentenceReading, noun: number): readonly Finding[] | undefined {
  let from = behindWork(s, noun + 1);
  if (!/^(?:is|was|will)$/.test(wordAt(s, from))) return undefined;
  while (
    /^(?:is|was|will|be|that|of|called|named|reportedly|apparently)$/.test(wordAt(s, from)) &&
    from < noun + 7
  )
    from += 1;
  let at = from;
  while (
    at < from + 4 &&
    s.units[at]?.kind === 'word' &&
    !/^(?:not|to|in|on|a|as|so|more|less|one|now|who|and|still)$/.test(wordAt(s, at))
  )
    at += 1;
  let owner = noun - 1;
  while (owner > noun - 4 && PRAISE.test(wordAt(s, owner))) owner -= 1;
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return undefined;
  const who = ownerAt(s, owner);
  if (who === undefined || isUnclaimed(s, owner, noun) || /^(?:said|says|plays?)$/.test(wordAt(s, at + 1)))
    return undefined;
  const known = s.reading.evidence.get(unit.key);
  const told = wordAt(s, at - 1);
  const described = at > from;
  if (described && !(isSomebodyNoun(told) || ACTOR_NOUNS.has(told) || CREW_NOUNS.has(told))) return undefined;
  const called = /^(?:called|named)$/.test(told);
  if ((known?.actor ?? 0) > 0 && !described) return undefined;
  if (!called && isTitle(s.reading, unit) && (known?.character ?? 0) === 0) return undefined;
  return castFinding(who.person, characterAt(s, at), workFor(s, owner, at + 1), { from: owner, to: at + 1 });
}

/** "Ada Stone's character in the third season of Northgate is": behind where she plays it. */
function behindWork(s: SentenceReading, from: number): number {
  if (!/^(?:in|on)$/.test(wordAt(s, from))) return from;
  for (let i = from + 1; i < from + 9; i += 1) {
    if (/^(?:is|was|will)$/.test(wordAt(s, i))) return i;
    if (s.units[i]?.kind === 'mark') return from;
  }
  return from;
}

/** "A and B have wrapped, with the marriage of their characters, Kira and vampire Dax": as many as people. */
function ofSeveral(s: SentenceReading, noun: number): readonly Finding[] {
  const owner = wordAt(s, noun - 1) === 'respective' ? noun - 2 : noun - 1;
  if (wordAt(s, owner) !== 'their' || !isName(s, 0)) return [];
  const people = peopleFrom(s, 0, false).people;
  const parts = listedParts(s, wordAt(s, noun + 1) === ',' ? noun + 2 : noun + 1);
  if (people.length < 2 || people.length !== parts.length || isUnclaimed(s, 0, noun)) return [];
  if (!people.every((one) => mayAct(s, one) && (isKnownActor(s, one.person) || isActorHere(s, one))))
    return [];
  const span = { from: 0, to: parts.at(-1)?.to ?? noun };
  const work = workFor(s, owner, span.to);
  return people.flatMap(({ person }, i) => castFinding(person, parts[i]?.character, work, span));
}

/** Where the name stands: "character, B,", "character B", "portrayal of B". */
function partBehind(s: SentenceReading, noun: number): number | undefined {
  const depicts = /^(?:portrayal|depiction|interpretation)$/.test(wordAt(s, noun));
  let at = noun + 1;
  if (depicts) {
    if (wordAt(s, at) !== 'of') return undefined;
    at += 1;
    while (at < noun + 6 && s.units[at]?.kind === 'word') at += 1;
  } else if (wordAt(s, at) === ',') at += 1;
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return undefined;
  // "her portrayal of Victorian London"
  if (
    depicts &&
    /^(?:victorian|edwardian|georgian|elizabethan|medieval|ancient|modern|contemporary|wartime|rural) /.test(
      unit.lower,
    )
  )
    return undefined;
  const known = s.reading.evidence.get(unit.key);
  // real people are portrayed as well
  if (!depicts && (known?.person ?? 0) > (known?.character ?? 0)) return undefined;
  if (isTitle(s.reading, unit) && (known?.character ?? 0) === 0) return undefined;
  // "her character, Ada Stone said": who says it
  const behind = wordAt(s, at + 1);
  if (wordAt(s, noun + 1) === ',' && /^(?:said|says|told|explained|added|revealed)$/.test(behind))
    return undefined;
  return at;
}

function ownerAt(s: SentenceReading, owner: number): NamedPerson | undefined {
  const word = wordAt(s, owner);
  if (word === 'whose') {
    const one = peopleBefore(s, wordAt(s, owner - 1) === ',' ? owner - 1 : owner).at(-1);
    return one !== undefined && mayAct(s, one) ? one : undefined;
  }
  if (/^(?:his|her)$/.test(word)) {
    const one = actingPerson(s, owner);
    return one !== undefined && (isKnownActor(s, one.person) || isActorHere(s, one)) ? one : undefined;
  }
  const unit = s.units[owner];
  if (unit?.kind !== 'name' || !unit.possessive || isTitle(s.reading, unit)) return undefined;
  const person = personAt(s, owner);
  if (person === undefined || (!isFullName(unit) && !isKnownActor(s, person))) return undefined;
  return mayAct(s, { person, at: owner }) ? { person, at: owner } : undefined;
}

/** Somebody who is named right here, and of whom nothing shows that he makes it. */
function isActorHere(s: SentenceReading, one: NamedPerson): boolean {
  const unit = s.units[one.at];
  return (
    unit !== undefined &&
    isName(s, one.at) &&
    isFullName(unit) &&
    startsWithGivenName(one.person) &&
    mayAct(s, one) &&
    !tellsOfMaking(s)
  );
}
