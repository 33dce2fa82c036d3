import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isRatherMaker } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { titleSlot, workFor } from './whose-work.ts';

/** How critics say it: "A makes a magnetic B", "A does fine work as B", "B, in the hands of A". */
export const performances: Rule = {
  name: 'performances',
  triggers: ['makes', 'as', 'hands', 'stepping', 'originated', 'in'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'makes') return makesA(s, i);
    if (word === 'as') return worksAs(s, i);
    if (word === 'hands') return inTheHands(s, i);
    if (word === 'stepping') return steppingIn(s, i);
    if (word === 'originated') return originated(s, i);
    return word === 'in' ? beside(s, i) : [];
  }),
};

/** "A makes a wonderfully icy B": with an adjective, and no film of that name. */
function makesA(s: SentenceReading, verb: number): readonly Finding[] {
  const a = wordAt(s, verb + 1) === 'for' ? verb + 2 : verb + 1;
  if (!/^(?:a|an)$/.test(wordAt(s, a)) || !isName(s, verb - 1)) return [];
  let at = a + 1;
  while (at < a + 5 && s.units[at]?.kind === 'word') {
    if (/^(?:in|on|for|at|with|to|of|from|as)$/.test(wordAt(s, at))) return [];
    at += 1;
  }
  return at === a + 1 ? [] : pair(s, verb - 1, at);
}

/** "A does sterling work as the terrified B", "A gives a fine turn as B". */
function worksAs(s: SentenceReading, as: number): readonly Finding[] {
  if (!/^(?:work|turn|job|performance)$/.test(wordAt(s, as - 1))) return [];
  let verb = as - 2;
  while (verb > as - 6 && s.units[verb]?.kind === 'word' && !DOES.test(wordAt(s, verb))) verb -= 1;
  if (!DOES.test(wordAt(s, verb)) || !isName(s, verb - 1)) return [];
  const character = characterFrom(s, as + 1);
  return character === undefined ? [] : pair(s, verb - 1, character.from, character.character);
}

const DOES = /^(?:does|did|gives|gave|delivers|delivered|puts)$/;

/** "B, in the hands of A, is". */
function inTheHands(s: SentenceReading, hands: number): readonly Finding[] {
  if (wordAt(s, hands + 1) !== 'of' || wordAt(s, hands - 2) !== 'in') return [];
  const comma = wordAt(s, hands - 3) === ',' ? hands - 4 : hands - 3;
  return isName(s, hands + 2) ? pair(s, hands + 2, comma) : [];
}

/** "B was recast, with A stepping in". */
function steppingIn(s: SentenceReading, at: number): readonly Finding[] {
  if (!/^(?:in|into)$/.test(wordAt(s, at + 1)) || wordAt(s, at - 2) !== 'with') return [];
  for (let i = at - 3; i > at - 12 && i > 0; i -= 1)
    if (wordAt(s, i) === 'recast' && /^(?:was|been|is|being)$/.test(wordAt(s, i - 1)))
      return isName(s, i - 2) ? pair(s, at - 1, i - 2) : [];
  return [];
}

/** "stars A as C and B as D, the parts originated on stage by E and F, respectively". */
function originated(s: SentenceReading, verb: number): readonly Finding[] {
  const parts = /^(?:parts|roles|part|role)$/.test(wordAt(s, verb - 1));
  let by = verb + 1;
  while (by < verb + 6 && wordAt(s, by) !== 'by') by += 1;
  if (!parts || wordAt(s, by) !== 'by') return [];
  const characters: string[] = [];
  for (let i = Math.max(0, verb - 30); i < verb; i += 1) {
    const character = wordAt(s, i) === 'as' && isName(s, i + 1) ? characterAt(s, i + 1) : undefined;
    if (character !== undefined) characters.push(character);
  }
  const { people, end } = peopleFrom(s, by + 1, false);
  if (people.length === 0 || people.length !== characters.length) return [];
  return people.flatMap(({ person, at }, i) =>
    inThePast(castFinding(person, characters[i], s.topic, { from: at, to: end })),
  );
}

/** "A, B in the games, directs", "A, B in season 1, was": a part between two commas. */
function beside(s: SentenceReading, at: number): readonly Finding[] {
  if (!isName(s, at - 1) || wordAt(s, at - 2) !== ',' || !isName(s, at - 3)) return [];
  const actor = s.units[at - 3] as Unit;
  const part = s.units[at - 1] as Unit;
  if (actor.possessive || !isFullName(actor) || /^(?:,|and)$/.test(wordAt(s, at - 4))) return [];
  if ((s.reading.evidence.get(part.key)?.person ?? 0) > 0) return [];
  const season = wordAt(s, at + 1) === 'season' || /^(?:seasons?|games?|books?)$/.test(wordAt(s, at + 2));
  const named = !season && isName(s, at + 1) ? titleSlot(s, at + 1) : undefined;
  let end = at + 1;
  while (end < at + 6 && s.units[end]?.kind !== 'mark') end += 1;
  return (season || named !== undefined) && wordAt(s, end) === ',' ? pair(s, at - 3, at - 1) : [];
}

function isPart(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted || unit.possessive || isOther(s, at)) return false;
  const known = s.reading.evidence.get(unit.key);
  const character = known?.character ?? 0;
  return (
    (!isTitle(s.reading, unit) || character > 0) &&
    (known?.person ?? 0) <= character &&
    !MEDIUM_NOUNS.has(wordAt(s, at + 1))
  );
}

function pair(s: SentenceReading, actor: number, part: number, called?: string): readonly Finding[] {
  const person = s.units[actor]?.possessive ? undefined : personAt(s, actor);
  if (person === undefined || !isPart(s, part) || isUnclaimed(s, actor, actor)) return [];
  const known = s.reading.evidence.get(foldName(person));
  if (isRatherMaker(s, person) || (known?.character ?? 0) > (known?.person ?? 0)) return [];
  const people = peopleBefore(s, actor + 1);
  if (people.length > 1 && /^(?:and|&)$/.test(wordAt(s, actor - 1))) return [];
  const [from, to] = [Math.min(actor, part), Math.max(actor, part) + 1];
  return castFinding(person, called ?? characterAt(s, part), workFor(s, from, to), { from, to });
}
