import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { titleAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { actorBefore } from './actor-before-as.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { beforeLeadIn } from './lead-in.ts';
import { isOtherWork, workBetween } from './name-before-as.ts';
import { isClause, isOnlyImagined } from './no-part.ts';
import { ofWhomSaid } from './opening-phrase.ts';
import { furtherParts, partsInWorks } from './parts-in-works.ts';
import { relativeWork } from './relative-work.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { secondOfTwo, severalPairs } from './several-parts.ts';
import { subjectsOf } from './subject.ts';
import { isName, wordAt } from './walk.ts';
import { workBehind, workFor } from './whose-work.ts';

/** "Ada Stone as Kira Vale", "Ada Stone returns in season two as Kira Vale", "her role as Kira Vale". */
export const actorAsCharacter: Rule = {
  name: 'actor as character',
  triggers: ['as'],
  read: atEach((s, i) => (wordAt(s, i) === 'as' ? pairAt(s, i) : [])),
};

function pairAt(s: SentenceReading, as: number): readonly Finding[] {
  if (wordAt(s, as + 1) === 'well' || wordAt(s, as - 1) === 'well') return [];
  const first = wordAt(s, as + 1) === ',' && wordAt(s, as + 2) === 'respectively' ? as + 4 : as + 1;
  const character = characterFrom(s, first);
  if (character === undefined || isSentence(s, character) || ACTIONS.test(wordAt(s, as + 1))) return [];
  if (isOtherWork(s, as)) return inOtherWork(s, as, character);
  const actor = actorBefore(s, as);
  const said = actor === undefined ? ofWhomSaid(s, as, character.to) : undefined;
  if (said !== undefined) return inThePast(partsInWorks(s, said.person, as + 1));
  if (
    actor === undefined ||
    isUnclaimed(s, actor.at, as) ||
    isPlayed(s, actor.at) ||
    isAlterEgo(s, as) ||
    isClause(s, actor.at, as, character)
  )
    return [];
  if (isOnlyImagined(s, actor.at, as, character.to)) return [];
  const voice = isVoice(s, as);
  const several = severalPairs(s, actor, as, first);
  if (several !== undefined) {
    const span = { from: several.from, to: several.to };
    const work = workFor(s, several.from, several.to);
    return several.pairs.flatMap(({ person, part }) => castFinding(person, part, work, span, voice));
  }
  const span = { from: actor.at, to: character.to };
  const work =
    workBehind(s, character.to) ??
    workBetween(s, actor.at, as) ??
    relativeWork(s, as) ??
    workOfFans(s, actor.at) ??
    workFor(s, actor.at, character.to);
  const verb = replacingVerb(s, actor.at);
  const second = secondOfTwo(s, first, character);
  if (verb === undefined)
    return [
      ...castFinding(actor.person, character.character, work, span, voice),
      ...(second === undefined ? [] : castFinding(actor.person, second.character, work, span, voice)),
      // "her roles as Kira in Northgate and Wick in Salt Lake"
      ...furtherParts(s, actor.person, character.to),
    ];
  return [
    ...inThePast(castFinding(actor.person, character.character, work, span)),
    // "A is here, and B replaces C": of several only the last
    ...subjectsOf(s, verb)
      .slice(/s$/.test(wordAt(s, verb)) ? -1 : 0)
      .flatMap(({ person }) => castFinding(person, character.character, work, span)),
  ];
}

/** "starred in Northgate as Kira and Saltmarsh as Wick": the part of the same actor in the second work. */
function inOtherWork(s: SentenceReading, as: number, character: NamedCharacter): readonly Finding[] {
  let first = as - 3;
  while (wordAt(s, first) !== 'as') first -= 1;
  const actor = actorBefore(s, first);
  const work = titleAt(s, as - 1)?.work;
  if (actor === undefined || work === undefined || isUnclaimed(s, actor.at, as)) return [];
  return castFinding(actor.person, character.character, work, { from: as - 1, to: character.to });
}

/** "their alter-egos, Kira Vale as Nightjar and Tom Moss as Wick": two names of one and the same. */
function isAlterEgo(s: SentenceReading, as: number): boolean {
  for (let i = as - 1; i > as - 16 && i > 0; i -= 1)
    if (/^(?:alter-egos|identities|alter-ego)$/.test(wordAt(s, i)))
      return (
        /^(?:their|the|heroes'|')$/.test(wordAt(s, i - 1)) ||
        s.units[i - 1]?.possessive === true ||
        s.units[i]?.lower.endsWith('s') === true
      );
  return false;
}

/** "a glimpse of Ada Stone's Kira Vale as Tom Fell is seen": who is played by somebody plays nobody. */
function isPlayed(s: SentenceReading, actor: number): boolean {
  return s.units[actor - 1]?.possessive === true && personAt(s, actor - 1) !== undefined;
}

/** "as joining Northgate": what somebody does, and no part. */
const ACTIONS = /^(?:joining|being|having|becoming|appearing)$/;

/** "as the leads, All the Tide We Cannot Hold features": the title that begins the next clause. */
function isSentence(s: SentenceReading, character: { character: string }): boolean {
  return character.character.split(' ', 5).length > 3 && s.reading.titles.has(foldName(character.character));
}

/** "as the voice of", "can be heard as". */
function isVoice(s: SentenceReading, as: number): boolean {
  if (wordAt(s, as - 1) === 'heard') return true;
  for (let i = as + 1; i < as + 4; i += 1) if (/^voices?$/.test(wordAt(s, i))) return true;
  return false;
}

/** "Fans of Northgate will know A as". */
function workOfFans(s: SentenceReading, actor: number): Work | undefined {
  for (let i = actor - 1; i > actor - 8 && i > 1; i -= 1)
    if (
      wordAt(s, i - 1) === 'of' &&
      /^(?:fans|viewers|readers|watchers|lovers|devotees)$/.test(s.units[i - 2]?.lower ?? '') &&
      isName(s, i)
    )
      return titleAt(s, i)?.work;
  return undefined;
}

/** "takes over from A as", "replaces A as": the verb whose subject has the part now. */
function replacingVerb(s: SentenceReading, actor: number): number | undefined {
  // "replaces the late Bo Reed as"
  let verb = beforeLeadIn(s, actor - 1);
  while (verb > actor - 4 && /^(?:the|late|former|original)$/.test(wordAt(s, verb))) verb -= 1;
  if (/^(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?)$/.test(wordAt(s, verb))) return verb;
  return wordAt(s, actor - 1) === 'from' && wordAt(s, actor - 2) === 'over' ? actor - 3 : undefined;
}
