import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { CASTING_WORDS, NOT_CASTING } from '../words/casting.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { isInWork, isOtherWork, isWhence, workBetween } from './name-before-as.ts';
import { isClause, isOnlyImagined } from './no-part.ts';
import { actingPerson } from './people-meant.ts';
import { castFinding, characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { furtherParts, severalPairs } from './several-parts.ts';
import { subjectsOf } from './subject.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';
import { workBehind, workFor } from './whose-work.ts';

/** "Ada Stone as Kira Vale", "Ada Stone returns in season two as Kira Vale", "her role as Kira Vale". */
export const actorAsCharacter: Rule = {
  name: 'actor as character',
  triggers: ['as'],
  read: atEach((s, i) => (wordAt(s, i) === 'as' ? pairAt(s, i) : [])),
};

/** "his son makes his debut as": somebody else than "his" stands for. */
const FAMILY = /^(?:sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|nephew|niece|cousin)$/;

function pairAt(s: SentenceReading, as: number): readonly Finding[] {
  if (wordAt(s, as + 1) === 'well' || wordAt(s, as - 1) === 'well') return [];
  const first = wordAt(s, as + 1) === ',' && wordAt(s, as + 2) === 'respectively' ? as + 4 : as + 1;
  const character = characterFrom(s, first);
  if (character === undefined || isSentence(s, character) || ACTIONS.test(wordAt(s, as + 1))) return [];
  if (isOtherWork(s, as)) return [];
  const actor = actorBefore(s, as);
  if (actor === undefined || isUnclaimed(s, actor.at, as) || isClause(s, actor.at, as, character)) return [];
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
    workBehind(s, character.to) ?? workBetween(s, actor.at, as) ?? workFor(s, actor.at, character.to);
  const verb = replacingVerb(s, actor.at);
  if (verb === undefined)
    return [
      ...castFinding(actor.person, character.character, work, span, voice),
      ...elsewhere(s, as, actor.person, character.to),
    ];
  return [
    ...castFinding(actor.person, character.character, work, span).map((finding) => ({
      ...finding,
      status: 'past' as const,
    })),
    // "A is here, and B replaces C": of several only the last
    ...subjectsOf(s, verb)
      .slice(/s$/.test(wordAt(s, verb)) ? -1 : 0)
      .flatMap(({ person }) => castFinding(person, character.character, work, span)),
  ];
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

/** "her roles as Kira in Northgate and Wick in Salt Lake": the parts behind the first, each in a work of its own. */
function elsewhere(s: SentenceReading, as: number, person: string, end: number): readonly Finding[] {
  return /^(?:roles|turns|performances|appearances|work|known|famous|both|recognized)$/.test(
    wordAt(s, as - 1),
  )
    ? furtherParts(s, person, end)
    : [];
}

/** Who stands before "as": directly, or with words of casting between. */
export function actorBefore(s: SentenceReading, as: number): { person: string; at: number } | undefined {
  let casting = false;
  // "A (Northgate) as"
  const last = beforeParenthesis(s, as - 1);
  for (let i = last; i >= 0 && i > as - 14; i -= 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (s.units[i]?.possessive && i !== last) {
        if (casting && personAt(s, i) === undefined) continue;
        return casting ? found(s, i) : undefined;
      }
      if (
        i !== last &&
        (isTitle(s.reading, s.units[i]) || isOther(s, i)) &&
        /^(?:in|to|on|for|of|the|a|hit|series|film|movie|show|comedy|drama|)$/.test(wordAt(s, i - 1))
      )
        continue;
      if (i === last && isInWork(s, i)) continue;
      if (i === last && isOpinion(s, i)) return undefined;
      // "will star opposite A as": the part of who stars
      if (i === last && wordAt(s, i - 1) === 'opposite' && wordAt(s, i - 2) !== ')')
        return subjectsOf(s, i - 2)[0];
      // "A of Salt Lake as"
      if (i === last && isWhence(s, i)) return found(s, i - 2);
      return i === last || casting ? found(s, i) : undefined;
    }
    if (word === ',') {
      // "A, as the icy B, steals" and "A, known for C, joins as B"
      if (i === as - 1) return isName(s, i - 1) ? aside(s, as) : undefined;
      return casting ? subjectsOf(s, i + 1)[0] : undefined;
    }
    if (/^(?:is|was|are)$/.test(word) && as - i <= 4 && !/ed$/.test(wordAt(s, as - 1))) casting = true;
    if (NOT_CASTING.has(word) && !(word === 'acting' && wordAt(s, i + 1) === 'debut')) return undefined;
    // "a group known as the Tide", "Ada Stone, also known as Wick": what somebody is called
    if (word === 'known' && i < last) return undefined;
    if (word === 'known' && !/^(?:best|perhaps|widely|most|,)$/.test(wordAt(s, i - 1))) return undefined;
    if (CASTING_WORDS.has(word)) casting = true;
    // "A returns as B and C resumes her role as D": hers is the part who stands right before
    if (/^(?:his|her)$/.test(word) && casting && isName(s, i - 2) && /[^s]s$/.test(wordAt(s, i - 1)))
      return found(s, i - 2);
    if (/^(?:his|her)$/.test(word) && casting)
      return FAMILY.test(wordAt(s, 1)) ? undefined : actingPerson(s, i);
    // "The Northgate star has been cast as"
    if (casting && ACTOR_NOUNS.has(word) && isName(s, i - 1) && isTitle(s.reading, s.units[i - 1]))
      return subjectsOf(s, i + 1)[0];
    if (/^(?:he|she|who|whom|he'll|she'll|he's|she's)$/.test(word))
      return casting ? actingPerson(s, i) : undefined;
    if (/^[;:.!?—–“”"]$/.test(word) || word === 'as' || word === 'than' || word === 'and') return undefined;
    if (word === ')') {
      if (i === as - 1) casting = true;
      while (i > 0 && wordAt(s, i) !== '(') i -= 1;
    }
  }
  return undefined;
}

/** "A, as the icy Kira Vale, steals every scene": between two commas. */
function aside(s: SentenceReading, as: number): { person: string; at: number } | undefined {
  const character = characterFrom(s, as + 1);
  return character !== undefined && wordAt(s, character.to) === ',' ? found(s, as - 2) : undefined;
}

function found(s: SentenceReading, at: number): { person: string; at: number } | undefined {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  const person =
    personAt(s, at) ??
    (known !== undefined && known.title < 2 && isListed(s, at) ? personAt(s, at, true) : undefined);
  return person === undefined ? undefined : { person, at };
}

/** "described A as", "sees A as". */
function isOpinion(s: SentenceReading, actor: number): boolean {
  return /^(?:described?|describes|describing|sees?|saw|views?|viewed|regards?|regarded|hailed?|knows?|knew|remembers?|considers?|labeled|branded|dismissed|praised|introduced)$/.test(
    wordAt(s, actor - 1),
  );
}

/** "takes over from A as", "replaces A as": the verb whose subject has the part now. */
function replacingVerb(s: SentenceReading, actor: number): number | undefined {
  if (
    /^(?:replaces|replaced|replacing|replace|succeeds|succeeded|succeeding|succeed)$/.test(
      wordAt(s, actor - 1),
    )
  )
    return actor - 1;
  return wordAt(s, actor - 1) === 'from' && wordAt(s, actor - 2) === 'over' ? actor - 3 : undefined;
}

/** One name alone ("Zendaya as MJ") counts where others are listed the same way. */
function isListed(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  return (
    s.sentence.kind === 'item' ||
    before === ',' ||
    before === 'and' ||
    before === 'starring' ||
    before === 'stars' ||
    before === 'with' ||
    before === 'includes' ||
    before === 'including'
  );
}
