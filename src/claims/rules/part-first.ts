import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { isKnownActor, isNamed, mayAct } from './actors.ts';
import { beforeAlias } from './also-called.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { skipLeadIn } from './lead-in.ts';
import { namedAt } from './part-name.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** The part stands before the actor: "As Kira Vale, Ada Stone is", "Kira, the widow whom Ada Stone plays". */
export const partFirst: Rule = {
  name: 'part first',
  triggers: ['as', 'whom', 'who', 'that', 'which', 'is', 'role', 'part', 'character'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'as') return asPart(s, i);
    if (word === 'is') return isActor(s, i);
    if (!isName(s, i + 1)) return [];
    if (/^(?:role|part|character)$/.test(word)) return theRole(s, i, i + 1);
    return word.startsWith('who') ? whom(s, i) : theRole(s, i - 1, i + 1);
  }),
};

/** A name that may be a part here, and that the article does not show to be anything else. */
function partAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return undefined;
  const known = s.reading.evidence.get(unit.key);
  const character = known?.character ?? 0;
  if ((known?.person ?? 0) > character || (isTitle(s.reading, unit) && character < 2)) return undefined;
  return namedAt(s, at)?.character;
}

/** "As Kira Vale, Ada Stone is a marvel", "As the terrified Kira, Ada Stone gives": where a sentence or clause opens. */
function asPart(s: SentenceReading, as: number): readonly Finding[] {
  if (as > 0 && !/^(?:[,;:]|and|but)$/.test(wordAt(s, as - 1))) return [];
  let part = as + 1;
  while (part < as + 5 && s.units[part]?.kind === 'word') part += 1;
  if (
    part > as + 1 &&
    !/^(?:the|a|an|his|her)$/.test(wordAt(s, as + 1)) &&
    !isSomebodyNoun(wordAt(s, part - 1))
  )
    return [];
  // "As the neighbour, Mr Vale, Ada Stone gets"
  if (
    part > as + 1 &&
    wordAt(s, part) === ',' &&
    isName(s, part + 1) &&
    wordAt(s, part + 2) === ',' &&
    isName(s, part + 3)
  )
    part += 1;
  const comma = commaBehind(s, part + 1);
  const actor = comma === undefined ? -1 : comma + 1;
  return s.units[actor + 1]?.kind === 'word' && !/^(?:and|as|said|says)$/.test(wordAt(s, actor + 1))
    ? pair(s, actor, part)
    : [];
}

/** The comma behind the part, or behind what is told of it between two: "As Kira, adrift on grief, Ada". */
function commaBehind(s: SentenceReading, from: number): number | undefined {
  if (wordAt(s, from) !== ',') return undefined;
  if (isName(s, from + 1)) return from;
  for (let i = from + 1; i < from + 12; i += 1) {
    if (wordAt(s, i) === ',') return i;
    if (/^(?:is|was|has|he|she|they|it)$/.test(wordAt(s, i)) || i >= s.units.length) return undefined;
  }
  return undefined;
}

const PLAYS = /^(?:plays?|played|portrays?|portrayed|voices?|voiced|makes|made|turns|gives)$/;

/** "Kira, whom Ada Stone makes brisk", "Kira is the widow whom Ada Stone plays". */
function whom(s: SentenceReading, at: number): readonly Finding[] {
  const actor = at + 1;
  const verb = wordAt(s, actor + 1);
  if (!PLAYS.test(verb)) return [];
  if (
    /^(?:makes|made|turns|gives)$/.test(verb) &&
    !isKnownActor(s, personAt(s, actor) ?? '') &&
    wordAt(s, at) !== 'whom'
  )
    return [];
  let several = false;
  let i = at - 1;
  for (; i >= 0 && i > at - 14; i -= 1) {
    if (isName(s, i) && !isOther(s, i)) break;
    if (!isName(s, i) && s.units[i]?.kind !== 'word' && wordAt(s, i) !== ',' && wordAt(s, i) !== '-')
      return [];
    // another clause, or a place: "the man from Cork whom"
    if (/^(?:but|has|had|said|with|by|to|for|because|when)$/.test(wordAt(s, i))) return [];
    several ||= wordAt(s, i) === 'and';
  }
  if (/^(?:in|from|of|at|to|on|for|like)$/.test(wordAt(s, i - 1))) return [];
  // "Kira is the widow and thief whom": the "and" joins what she is
  if (several && !/^(?:is|was)$/.test(wordAt(s, i + 1))) return [];
  return pair(s, actor, i);
}

/** "Kira Vale, the role that Ada Stone originated", "Kira, the part Ada Stone will play,", "Kira, a role played …": by whom. */
function theRole(s: SentenceReading, noun: number, actor: number): readonly Finding[] {
  if (!/^(?:role|part|character)$/.test(wordAt(s, noun))) return [];
  let article = noun - 1;
  if (/^(?:villainous|iconic|titular|lead|main|first)$/.test(wordAt(s, article))) article -= 1;
  if (!/^(?:the|a)$/.test(wordAt(s, article)) || wordAt(s, article - 1) !== ',') return [];
  let verb = actor + 1;
  while (
    /^(?:will|would|be|is|was|has|once|also|to|set|now|first|previously|currently)$/.test(wordAt(s, verb)) &&
    verb < actor + 5
  )
    verb += 1;
  if (
    !/^(?:originated|created|plays?|played|playing|made|portrays?|portrayed|voices?|voiced|takes|took|taking|plays)$/.test(
      wordAt(s, verb),
    )
  )
    return [];
  const found = pair(s, actor, article - 2, true);
  return /ed$|^made$|^took$/.test(wordAt(s, verb)) ? inThePast(found) : found;
}

/** "Her partner in crime, Kira, is Ada Stone, who": a part told of, and its actor. */
function isActor(s: SentenceReading, verb: number): readonly Finding[] {
  const actor = verb + 1;
  if (tellsWhoPlays(s, verb - 1)) return pair(s, skipLeadIn(s, actor, false), verb - 1);
  const praised = praisedBehind(s, verb + 1);
  if (praised !== undefined && isName(s, verb - 1)) return verb > 5 ? [] : pair(s, praised, verb - 1);
  if (verb > 12 || wordAt(s, verb - 1) !== ',' || !isName(s, verb - 2) || wordAt(s, verb - 3) !== ',')
    return [];
  if (!/^(?:his|her|their|the)$/.test(wordAt(s, 0)) || !isFullName(s.units[actor] ?? NOBODY)) return [];
  if (wordAt(s, verb + 2) !== ',' || wordAt(s, verb + 3) !== 'who') return [];
  return pair(s, actor, verb - 2);
}

/** "The actor who plays Kira is", "The voice of Kira is": whether the words before a part say that. */
function tellsWhoPlays(s: SentenceReading, part: number): boolean {
  if (!isName(s, part)) return false;
  let i = part - 1;
  while (
    i > part - 5 &&
    s.units[i]?.kind === 'word' &&
    !/^(?:plays|playing|of|behind|voices)$/.test(wordAt(s, i))
  )
    i -= 1;
  if (/^(?:of|behind)$/.test(wordAt(s, i))) return wordAt(s, i - 1) === 'voice';
  const noun = /^(?:who|that)$/.test(wordAt(s, i - 1)) ? i - 2 : i - 1;
  return (
    /^(?:plays|playing|voices)$/.test(wordAt(s, i)) &&
    /^(?:actor|actress|man|woman|star|person)$/.test(wordAt(s, noun))
  );
}

const PRAISE =
  /^(?:excellent|wonderful|great|superb|brilliant|marvellous|marvelous|terrific|splendid|inimitable|reliable|magnificent|fine|ever-reliable)$/;

/** "the excellent Ada Stone": nobody says so of a part. */
function praisedBehind(s: SentenceReading, from: number): number | undefined {
  const at = from + 2;
  return wordAt(s, from) === 'the' && PRAISE.test(wordAt(s, from + 1)) && isFullName(s.units[at] ?? NOBODY)
    ? at
    : undefined;
}

/** "Kira, the part that": the words say that it is one, unless the work is called so. */
function isNoMainTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit?.kind === 'name' &&
    !unit.quoted &&
    !unit.possessive &&
    unit.key !== foldName(s.reading.main?.title ?? '')
  );
}

const NOBODY = { full: false };

function pair(s: SentenceReading, actor: number, last: number, told = false): readonly Finding[] {
  const part = beforeAlias(s, last);
  const person = s.units[actor]?.possessive ? undefined : personAt(s, actor);
  const character = told && isNoMainTitle(s, part) ? characterAt(s, part) : partAt(s, part);
  if (person === undefined || character === undefined) return [];
  const one = { person, at: actor };
  if (!isNamed(s, one) || !mayAct(s, one) || isUnclaimed(s, Math.min(actor, part), Math.max(actor, part)))
    return [];
  const unit = s.units[actor];
  if (unit !== undefined && !isFullName(unit) && !isKnownActor(s, person)) return [];
  const [from, to] = [Math.min(actor, part), Math.max(actor, part) + 1];
  return castFinding(person, character, workFor(s, from, to), { from, to });
}
