import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, fullName, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isKnownActor, isRatherMaker } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import { isMakerNext } from './makes-too.ts';
import { isAttribute } from './no-part.ts';
import { isActorOwned } from './owned-actor.ts';
import { isOneOfPairs } from './paired-owners.ts';
import { behindAdjectives, isOneOfParts } from './praised-part.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "Ada Stone's Kira Vale", "Stone's Vale", and "Ada Stone's villain" for the cast without a part. */
export const actorsCharacter: Rule = {
  name: "actor's character",
  triggers: ["'s", 'himself', 'herself'],
  read: atEach((s, i) => (isName(s, i) ? ownedBy(s, i) : inPerson(s, i))),
};

/** "Kira Vale herself, Ada Stone". */
function inPerson(s: SentenceReading, at: number): readonly Finding[] {
  if (s.units[at]?.possessive || !isName(s, at - 1) || wordAt(s, at + 1) !== ',') return [];
  const [part, actor] = [s.units[at - 1] as Unit, s.units[at + 2]];
  const character = characterAt(s, at - 1);
  const person = personAt(s, at + 2);
  if (character === undefined || person === undefined || actor === undefined || !isFullName(actor)) return [];
  // "Bo Reed himself, Ada Stone and Tom Hill", "young Dax himself, Kira Vale"
  const known = s.reading.evidence.get(actor.key);
  if ((s.reading.evidence.get(part.key)?.character ?? 0) === 0 && !hasRank(part.text)) return [];
  if ((known?.actor ?? 0) + (known?.crew ?? 0) <= (known?.character ?? 0)) return [];
  return castFinding(person, character, workFor(s, at - 1, at + 3), { from: at - 1, to: at + 3 });
}

function ownedBy(s: SentenceReading, owner: number): readonly Finding[] {
  const person = personAt(s, owner);
  if (person === undefined || CREW_NOUNS.has(wordAt(s, owner - 1)) || isRatherMaker(s, person)) return [];
  if (isUnclaimed(s, owner, owner)) return [];
  const next = s.units[owner + 1];
  if (next?.kind === 'name') return named(s, owner, person);
  const described = behindAdjectives(s, owner + 1);
  if (described !== undefined) return praised(s, owner, described, person);
  const noun = wordAt(s, owner + 2);
  const unnamed = /^(?:villain|antagonist|villainess|baddie)$/;
  if (unnamed.test(wordAt(s, owner + 1)) || (unnamed.test(noun) && s.units[owner + 1]?.kind === 'word'))
    return castFinding(person, undefined, workFor(s, owner, owner + 3), { from: owner, to: owner + 3 });
  return [];
}

/** With an adjective it may still be what somebody made: "Ada Stone's dazzling Northgate". */
function praised(s: SentenceReading, owner: number, at: number, person: string): readonly Finding[] {
  const unit = s.units[at] as Unit;
  const known = s.reading.evidence.get(unit.key);
  if (unit.quoted || isOther(s, at) || isTitle(s.reading, unit) || MEDIUM_NOUNS.has(wordAt(s, at + 1)))
    return [];
  if (isAttribute(s, at)) return [];
  const acts = (s.reading.evidence.get(foldName(person))?.actor ?? 0) > 0;
  if (!acts && (known?.character ?? 0) === 0 && !hasRank(unit.text) && !isOneOfParts(s, owner)) return [];
  if ((known?.person ?? 0) > (known?.character ?? 0)) return [];
  const character = characterAt(s, at);
  return castFinding(person, character, workFor(s, owner, at + 1), { from: owner, to: at + 1 });
}

function named(s: SentenceReading, owner: number, person: string): readonly Finding[] {
  const at = owner + 1;
  const unit = s.units[at];
  if (unit === undefined || unit.quoted || unit.possessive === undefined || isOther(s, at)) return [];
  const behind = wordAt(s, at + 1);
  if (
    MEDIUM_NOUNS.has(behind) ||
    ACTOR_NOUNS.has(behind) ||
    CREW_NOUNS.has(behind) ||
    /^(?:season|universe|trilogy|\(|:)$/.test(behind) ||
    /^the |^a |\bof\b|:|\d/i.test(unit.text) ||
    (behind !== 'was' && wordAt(s, at + 2) !== 'shot' && isMakerNext(s, at + 1))
  )
    return [];
  const character = characterAt(s, at);
  if (character === undefined || foldName(character) === foldName(person) || isAttribute(s, at)) return [];
  if (isOfCompany(s, owner, person, character)) return [];
  if (isActorOwned(s, at, person) || isMadeBy(s, owner) || !isCredible(s, owner, person)) return [];
  return castFinding(person, character, workFor(s, owner, at + 1), { from: owner, to: at + 1 });
}

/** "Quark Life's Ada Stone", "Northgate's Kira Vale": somebody's name behind one of which nothing shows that it is anybody's. */
function isOfCompany(s: SentenceReading, owner: number, person: string, character: string): boolean {
  const known = s.reading.evidence.get(s.units[owner + 1]?.key ?? '');
  if (startsWithGivenName(person) || isKnownActor(s, person) || (known?.character ?? 0) > 0) return false;
  return (
    startsWithGivenName(character) &&
    character.includes(' ') &&
    !isOneOfParts(s, owner) &&
    !isOneOfPairs(s, owner)
  );
}

/**
 * "Greta Hall's Northwind" may be a director's film as well as an actor's character: something more must speak
 * for the character.
 */
function isCredible(s: SentenceReading, owner: number, person: string): boolean {
  const unit = s.units[owner + 1];
  const known = s.reading.evidence.get(unit?.key ?? '');
  const actor = s.reading.evidence.get(foldName(person));
  const acts = (actor?.actor ?? 0) > 0;
  if (unit === undefined) return false;
  // "Ada's Book Club"
  const plain = !isFullName(s.units[owner] as Unit) && nameForm(unit.text) === 'something';
  if (plain && unit.words > 1 && (known?.character ?? 0) === 0 && !isBesideActors(s, owner)) return false;
  if (isTitle(s.reading, unit))
    return acts && (s.reading.main?.title !== s.reading.titles.get(unit.key) || (known?.character ?? 0) > 0);
  if (acts || (known?.character ?? 0) > 0 || isOneOfParts(s, owner)) return true;
  // "Ada Stone's Paper Lions" may as well be a film
  const named = isFullName(unit) && (startsWithGivenName(unit.text) || hasRank(unit.text));
  // "Ada Stone's Billy Vale is among the nominees"
  if (hasWord(s, PRIZES)) return false;
  if (named && (known?.person ?? 0) === 0 && (known?.title ?? 0) === 0) return true;
  if ((known?.title ?? 0) === 0 && (isBesideActors(s, owner) || doesWhatPeopleDo(s, owner + 2))) return true;
  if (fullName(s.reading, unit.key, 'character') !== undefined) return true;
  if (wordAt(s, owner - 1) === 'is' && isVillainSaid(s, owner - 2)) return true;
  return isOneOfPairs(s, owner);
}

const PRIZES = new Set(
  'nominees nominee nominated nomination nominations award awards prize prizes won wins winner winners shortlist'.split(
    ' ',
  ),
);

/** "in A's X", "from A's X", "adapts A's X": what he made. */
function isMadeBy(s: SentenceReading, owner: number): boolean {
  const known = s.reading.evidence.get(s.units[owner + 1]?.key ?? '');
  return (
    (known?.character ?? 0) === 0 &&
    !hasRank(s.units[owner + 1]?.text ?? '') &&
    (/^(?:in|from|on|adapts|adapting|adapted)$/.test(wordAt(s, owner - 1)) ||
      isLikened(s, owner) ||
      (wordAt(s, owner - 1) === 'of' && RELATION_NOUNS.has(wordAt(s, owner - 2))))
  );
}

/** "has been compared to A's X and B's Y", "reminiscent of A's X": works. */
function isLikened(s: SentenceReading, owner: number): boolean {
  for (let i = owner - 1; i > owner - 10 && i >= 0; i -= 1)
    if (
      /^(?:compared|comparable|comparisons|reminiscent|akin|similar|inspired|likened|recalls|echoes)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "opposite A's Kira": only somebody is played opposite to. */
function isBesideActors(s: SentenceReading, owner: number): boolean {
  // "plays Kira to Ada Stone's Dax"
  const to =
    wordAt(s, owner - 1) === 'to' &&
    isName(s, owner - 2) &&
    /^(?:plays?|played|playing)$/.test(wordAt(s, owner - 3));
  return (
    (to || /^(?:opposite|alongside|against)$/.test(wordAt(s, owner - 1))) &&
    isFullName(s.units[owner] as Unit)
  );
}

const PERSONAL_VERBS =
  /^(?:dies|died|learns|tells|wants|loves|hates|falls|fights|kills|escapes|struggles|confronts|betrays|wakes|flees|mourns|marries|whispers|smiles|says)$/;
const SUFFERED = /^(?:shot|killed|stabbed|kidnapped|arrested|buried|dead|alive|murdered)$/;

/** "A's Kira dies", "A's Kira was shot", "A's Kira gets less to do": no film does. */
function doesWhatPeopleDo(s: SentenceReading, verb: number): boolean {
  const word = wordAt(s, verb);
  if (PERSONAL_VERBS.test(word) || (word === ',' && wordAt(s, verb + 1) === 'who')) return true;
  if (/^(?:is|was|gets)$/.test(word) && SUFFERED.test(wordAt(s, verb + 1))) return true;
  if (!/^(?:gets|has|got)$/.test(word)) return false;
  for (let i = verb + 1; i < verb + 6; i += 1)
    if (/^(?:do|moment|moments|scene|scenes|lines|monologue|fun)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "The main villain of Northgate is": a somebody is announced. */
function isVillainSaid(s: SentenceReading, to: number): boolean {
  for (let i = to; i >= 0 && i > to - 8; i -= 1) if (CHARACTER_NOUNS.has(wordAt(s, i))) return true;
  return false;
}
