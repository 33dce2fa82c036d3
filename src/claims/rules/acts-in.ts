import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { LEAD_VERBS, ROLE_NOUNS, SHOWN_VERBS, STAR_VERBS } from '../words/acting.ts';
import { byWhom, isAlsoToStar, isInRole, isSeenWith, isStar } from './act-signs.ts';
import { isKnownActor, isNamed, mayAct, tellsOfMaking } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { ABOARD, comesAboard, isWork } from './comes-aboard.ts';
import { type Complement, complementFrom } from './complement.ts';
import { newWorkFrom } from './lead-work.ts';
import { praisedIn } from './praised-in.ts';
import { roleVerb } from './role-verb.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';

/**
 * Who does what actors do, with whom and in what: "A guest-stars in X", "A fronts X", "A has landed a recurring role on X",
 * "A, a series regular on X", "A stars as a widowed ferryman in X", "A will co-star with B in X".
 */
export const actsIn: Rule = {
  name: 'acts in',
  triggers: [
    ...STAR_VERBS,
    ...SHOWN_VERBS,
    ...LEAD_VERBS,
    ...ROLE_NOUNS,
    'guest',
    'guests',
    'guested',
    'cameoed',
    'regular',
    'regulars',
    'debut',
    'debuts',
    'board',
    'aboard',
    'signed',
    'signs',
    ...ABOARD,
    ...'shines shine shone shining excels excel excelled dazzles dazzle dazzled impresses impressed sparkles sparkled stuns stunned triumphs smoulders disappoints struggles share shares shared sharing replace replaces replaced replacing performance performances'.split(
      ' ',
    ),
  ],
  read: atEach(actAt),
};

/** Where somebody is looked for, what stands behind, and how much the words themselves show that it is an actor. */
export type Act = {
  /** The first unit of the verb: its subject stands before it. */
  readonly verb: number;
  readonly behind: number;
  /** The work is the object right behind. */
  readonly direct?: boolean;
  /** Only actors do so; people but no parts do; or else parts as well. */
  readonly by: 'actor' | 'person' | 'anybody';
  /** Without a work behind, in what is spoken of. */
  readonly here: boolean;
};

// What is denied behind the words of acting is something else.
const LONGEST_VERB = 8;

function actAt(s: SentenceReading, at: number): readonly Finding[] {
  const act = actOf(s, at);
  if (act === undefined) return [];
  const people = subjectsOf(s, act.verb);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, Math.min(act.behind, act.verb + LONGEST_VERB)))
    return [];
  if (wordAt(s, first.at - 1) === 'as' || !people.every((one) => isFit(s, one, act, people.length)))
    return [];
  const complement = complementFrom(s, act.behind, act.direct);
  return findings(s, people, complement, act);
}

function findings(
  s: SentenceReading,
  people: readonly NamedPerson[],
  { works, topic, open, company, end }: Complement,
  { here, behind }: Act,
): readonly Finding[] {
  const about = topic || (open && here) ? spokenOf(s, behind - 1) : newWorkFrom(s, behind);
  const spoken = about === undefined ? [] : [about];
  const all = [...people, ...company.filter((one) => mayAct(s, one))];
  const first = people[0] as NamedPerson;
  return (works.length > 0 ? works : spoken).flatMap((work) =>
    all.flatMap(({ person }) =>
      castFinding(person, undefined, work, { from: first.at, to: Math.max(end, behind) }),
    ),
  );
}

function isFit(s: SentenceReading, one: NamedPerson, { by, behind }: Act, count: number): boolean {
  if (!isNamed(s, one)) return false;
  const known = s.reading.evidence.get(foldName(one.person));
  const [person, character] = [known?.person ?? 0, known?.character ?? 0];
  if (by === 'actor') return character <= person && (mayAct(s, one) || (known?.actor ?? 0) > 0);
  if (!mayAct(s, one) || tellsOfMaking(s, one.at - 12, behind + 8)) return false;
  if (person > character || isKnownActor(s, one.person)) return true;
  return character === 0 && (by === 'person' || count > 2);
}

function actOf(s: SentenceReading, at: number): Act | undefined {
  const word = wordAt(s, at);
  const next = wordAt(s, at + 1);
  if (word === 'guest')
    return /^(?:star|stars|starred|starring)$/.test(next)
      ? { verb: at, behind: at + 2, by: 'actor', here: true }
      : undefined;
  if (/^(?:guests|guested|cameos|cameoed)$/.test(word))
    return isName(s, at - 1) && /^(?:in|on|as|alongside)$/.test(next)
      ? { verb: at, behind: at + 1, by: 'actor', here: true }
      : roleVerb(s, at);
  const noun = /^(?:star|stars|co-star|co-stars)$/.test(word) ? isStar(s, at) : undefined;
  if (noun !== undefined) return noun;
  if (STAR_VERBS.has(word)) {
    if (wordAt(s, at - 1) === 'guest') return undefined;
    return {
      verb: at,
      behind: at + 1,
      by: 'actor',
      here: /^(?:recurs?|guest|co-)/.test(word) || isAlsoToStar(s, at) || isInRole(s, at),
    };
  }
  if (SHOWN_VERBS.has(word))
    return {
      verb: at,
      behind: at + 1,
      by: byWhom(s, at),
      here: isSeenWith(s, at),
    };
  if (/^(?:signs|signed)$/.test(word)) return signs(s, at);
  if (ABOARD.has(word) && (word !== 'part' || next === 'of'))
    return comesAboard(s, at) ?? (word === 'in' ? praisedIn(s, at) : undefined);
  if (PRAISE.test(word)) return praisedIn(s, at);
  if (
    /^(?:board|aboard)$/.test(word) &&
    /^(?:on|is|are|come|came|comes|)$/.test(wordAt(s, at - 1)) &&
    (next === 'for' || (/^c[oa]me/.test(wordAt(s, at - 1)) && isWork(s, at + 1)))
  )
    return {
      verb: wordAt(s, at - 1) === 'on' ? at - 1 : at,
      behind: at + 1,
      direct: next !== 'for',
      by: 'person',
      here: false,
    };
  if (LEAD_VERBS.has(word) && !ROLE_NOUNS.has(word)) return leads(s, at);
  const role = roleVerb(s, at);
  if (role !== undefined) return role;
  return LEAD_VERBS.has(word) ? leads(s, at) : undefined;
}

const PRAISE =
  /^(?:sh[io]n|excel|dazzl|impress|sparkl|stun|triumph|smoulder|disappoint|struggl|shar(?:e|ing)|replac|performances?$)/;

/** "signed on for X", "signs up to X": whoever is no maker. */
function signs(s: SentenceReading, at: number): Act | undefined {
  const to = /^(?:on|up|aboard)$/.test(wordAt(s, at + 1)) && /^(?:for|to)$/.test(wordAt(s, at + 2));
  // "signed on to play", "to star": what she will do
  return to &&
    (wordAt(s, at + 2) === 'for' ||
      isName(s, at + 3) ||
      /^(?:the|a|an|another|his|her)$/.test(wordAt(s, at + 3)))
    ? { verb: at, behind: at + 3, direct: true, by: 'person', here: false }
    : undefined;
}

/** "fronts X", "leads the cast of X", "heads up an ensemble": the work, or what is spoken of for its cast. */
function leads(s: SentenceReading, at: number): Act | undefined {
  // "the lead on the project": a noun
  if (/^(?:the|a|his|her|its)$/.test(wordAt(s, at - 1))) return undefined;
  // "back on board the Meridian"
  if (wordAt(s, at - 1) === 'on' && wordAt(s, at) === 'board') return undefined;
  const from = wordAt(s, at + 1) === 'up' ? at + 2 : at + 1;
  for (let i = from; i < from + 6; i += 1) {
    if (!/^(?:cast|ensemble|line-?up)$/.test(wordAt(s, i))) continue;
    if (!/^(?:the|a|an|its)$/.test(wordAt(s, from))) return undefined;
    return wordAt(s, i + 1) === 'of'
      ? { verb: at, behind: i + 2, direct: true, by: 'actor', here: false }
      : { verb: at, behind: s.units.length, by: 'actor', here: true };
  }
  // "leads the inquiry", "heads the Council", "headlines the Salt festival": only of what is surely a work
  if (!isWork(s, from)) return undefined;
  const weak = /^(?:lead|led|leading|head|board)/.test(wordAt(s, at));
  return { verb: at, behind: from, direct: true, by: weak ? 'person' : 'actor', here: false };
}
