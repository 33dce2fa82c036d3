import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { FIGURE_NOUNS, KIN_NOUNS, STORY_NOUNS } from '../words/story.ts';
import { isKnownActor, isRatherMaker } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "A, whose Kira steals", "A, Kira in the games,", "A, the game's Kira,". */
export const whosePart: Rule = {
  name: 'whose part it is',
  triggers: ['whose', 'in', "'s", 'first', 'original', 'our'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'in') return inWhat(s, i);
    if (word === 'whose') return whose(s, i);
    if (word === 'our' || /^(?:first|original)$/.test(word)) return ours(s, i);
    return MEDIUM_NOUNS.has(word) ? theWorks(s, i) : [];
  }),
};

const NO_PART = /^(?:majesty|highness|honou?r|oscar|emmy|grammy|tony|bafta|instagram|twitter|christmas)$/;

/** A name that may be a part: no title, no channel, no real person, nothing that one wins. */
function partAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at) || NO_PART.test(unit.lower))
    return undefined;
  const known = s.reading.evidence.get(unit.key);
  if ((known?.person ?? 0) > (known?.character ?? 0) || isTitle(s.reading, unit)) return undefined;
  return (known?.title ?? 0) > (known?.character ?? 0) ? undefined : characterAt(s, at);
}

function whose(s: SentenceReading, whose: number): readonly Finding[] {
  const described = behindFigure(s, whose);
  // "whose chilling Kira"
  const adjective = /(?:ing|y|ed|ous|ful|ish|ic)$/.test(wordAt(s, whose + 1)) && isName(s, whose + 2) ? 1 : 0;
  const at = described ?? whose + adjective;
  const character = partAt(s, at + 1);
  const who = peopleBefore(s, wordAt(s, whose - 1) === ',' ? whose - 1 : whose).at(-1);
  if (character === undefined || who === undefined || isRatherMaker(s, who.person)) return [];
  if (described !== undefined) return part(s, who, character, at + 2);
  if (!isTold(s, at + 2) && wordAt(s, at + 2) !== 'for') return [];
  const known = s.reading.evidence.get(s.units[at + 1]?.key ?? '');
  const shown =
    (known?.character ?? 0) > 0 || character !== s.units[at + 1]?.text || isKnownActor(s, who.person);
  return shown ? part(s, who, character, at + 2) : [];
}

/** "A, whose crooked detective Kira left": where the noun stands that only somebody of a story is told by. */
function behindFigure(s: SentenceReading, whose: number): number | undefined {
  for (let i = whose + 1; i < whose + 5; i += 1) {
    const word = wordAt(s, i);
    if ((FIGURE_NOUNS.has(word) || STORY_NOUNS.has(word)) && isName(s, i + 1)) return i;
    if (word === '' ? !isOther(s, i) : s.units[i]?.kind !== 'word' || KIN_NOUNS.has(word)) return undefined;
  }
  return undefined;
}

/** A verb or the end of the phrase: "his Oscar speech" is no part of his. */
function isTold(s: SentenceReading, i: number): boolean {
  const word = wordAt(s, i);
  return (
    /^(?:,|is|was|has|had|won|wins|gets|steals|stole|makes|made|remains|and|died|left|met|became|fell|went|got|took|came|lost)$/.test(
      word,
    ) ||
    (/[a-z]{3}ed$/.test(word) && s.units[i + 1]?.kind === 'word') ||
    (/[a-z]{3}s$/.test(word) && s.units[i + 1]?.kind === 'word')
  );
}

/** "A, Kira in season one," and "A, Kira in the games,": said between commas. */
function inWhat(s: SentenceReading, at: number): readonly Finding[] {
  if (wordAt(s, at - 2) !== ',' || !isName(s, at - 1)) return [];
  const of = /^(?:season|series)$/.test(wordAt(s, at + 1))
    ? at + 3
    : wordAt(s, at + 1) === 'the' && MEDIUM_NOUNS.has(wordAt(s, at + 2))
      ? at + 3
      : isName(s, at + 1) && isTitle(s.reading, s.units[at + 1])
        ? at + 2
        : at + 5;
  if (wordAt(s, of) !== ',') return [];
  return apposed(s, at - 1, of);
}

/** "A, the first Kira, came", "A, our beloved Tom, died". */
function ours(s: SentenceReading, at: number): readonly Finding[] {
  const our = wordAt(s, at) === 'our';
  const comma = our ? at - 1 : at - 2;
  if (wordAt(s, comma) !== ',' || (!our && wordAt(s, at - 1) !== 'the')) return [];
  const part = our && /^(?:beloved|own|dear|favou?rite)$/.test(wordAt(s, at + 1)) ? at + 2 : at + 1;
  return isName(s, part) && wordAt(s, part + 1) === ',' ? apposedTo(s, comma - 1, part, !our) : [];
}

function apposedTo(s: SentenceReading, who: number, at: number, past: boolean): readonly Finding[] {
  const one = peopleBefore(s, who + 1).at(-1);
  const character = partAt(s, at);
  if (one === undefined || character === undefined || one.at !== who) return [];
  if (!isFullName(s.units[who] as Unit) || isRatherMaker(s, one.person)) return [];
  const found = part(s, one, character, at + 1);
  return past ? inThePast(found) : found;
}

/** "A, the game's Kira Vale,". */
function theWorks(s: SentenceReading, noun: number): readonly Finding[] {
  if (!s.units[noun]?.possessive || wordAt(s, noun - 1) !== 'the' || wordAt(s, noun - 2) !== ',') return [];
  const end = s.units[noun + 2];
  if (end !== undefined && !/^[,.;]$/.test(wordAt(s, noun + 2))) return [];
  const who = peopleBefore(s, noun - 2).at(-1);
  const character = partAt(s, noun + 1);
  return who === undefined || character === undefined || who.at !== noun - 3
    ? []
    : part(s, who, character, noun + 2);
}

function apposed(s: SentenceReading, at: number, to: number): readonly Finding[] {
  const who = peopleBefore(s, at - 1).at(-1);
  const character = partAt(s, at);
  if (who === undefined || character === undefined || who.at !== at - 2) return [];
  if (!isFullName(s.units[who.at] as Unit) || isRatherMaker(s, who.person)) return [];
  return part(s, who, character, to);
}

function part(s: SentenceReading, who: NamedPerson, character: string, to: number): readonly Finding[] {
  if (isUnclaimed(s, who.at, who.at)) return [];
  return castFinding(who.person, character, workFor(s, who.at, to - 2), { from: who.at, to });
}
