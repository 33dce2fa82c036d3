import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** What somebody writes, with the role of who does; of films, who directs is only sometimes meant. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...'novel novella book memoir bestseller manga comic biography story stories'
    .split(' ')
    .map((noun): [string, string] => [noun, 'author']),
  ['play', 'writer'],
]);

const SEVERAL = new Set(['novels', 'books', 'comics', 'thrillers']);

/** "the classic Ada Stone novella", "based on the Lee Moss novel “X”", "a J.B. Reed play": the name in front is whose it is. */
export const attributedWork: Rule = {
  name: 'attributed work',
  triggers: [...WRITTEN.keys(), ...SEVERAL],
  read: atEach((s, noun) =>
    /s$/.test(wordAt(s, noun)) ? [...ofAuthor(s, noun), ...readAt(s, noun)] : readAt(s, noun),
  ),
};

/** "based on the novels of A": of what is made from them. */
function ofAuthor(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun + 1) !== 'of' || wordAt(s, noun - 1) === 'of') return [];
  let from = noun - 1;
  while (
    from > noun - 5 &&
    /^(?:bestselling|best-selling|graphic|comic|popular|much-loved|beloved|classic)$/.test(wordAt(s, from))
  )
    from -= 1;
  if (wordAt(s, from) !== 'the' || !isSource(s, from) || isUnclaimed(s, noun, noun)) return [];
  const { people, end } = peopleFrom(s, noun + 2);
  if (s.units[end - 1]?.possessive) return [];
  return people.flatMap(({ person }) => crewFinding(person, 'author', s.topic, { from: noun, to: end }));
}

function readAt(s: SentenceReading, noun: number): readonly Finding[] {
  const role = WRITTEN.get(wordAt(s, noun)) ?? (SEVERAL.has(wordAt(s, noun)) ? 'author' : undefined);
  let owner = noun - 1;
  while (
    owner > noun - 4 &&
    /^(?:graphic|short|ya|sci-fi|crime|horror|children's|detective|fantasy|comic|bestselling|best-selling|classic|historical|romance|\d{4})$/.test(
      wordAt(s, owner),
    )
  )
    owner -= 1;
  const unit = s.units[owner];
  if (role === undefined || unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, owner))
    return [];
  const bare = unit.text.replace(/^(?:The|A|An) /, '');
  const known = s.reading.evidence.get(unit.key);
  // "a 2006 Stone novel", in an article on Ada Stone
  const short = bare.includes(' ') || unit.text !== bare ? undefined : personAt(s, owner);
  if (
    isTitle(s.reading, unit) ||
    !(short?.includes(' ') || (bare.includes(' ') && startsWithGivenName(bare)))
  )
    return [];
  if ((known?.character ?? 0) > 0 || (known?.actor ?? 0) > 0) return [];
  const from = opening(s, owner);
  if (from === undefined || isUnclaimed(s, owner, noun)) return [];
  const person = short ?? (unit.text === bare ? (personAt(s, owner, true) ?? bare) : bare);
  const named = calledBehind(s, noun);
  if (named === 'other') return [];
  return crewFinding(person, role, named ?? (isSource(s, from) ? workMadeOf(s, from) : undefined), {
    from: owner,
    to: noun + 1,
  });
}

/** "the", "a classic", "the 1954": where the phrase begins; nowhere where it is one of a line ("the first Kira Vale book"). */
function opening(s: SentenceReading, owner: number): number | undefined {
  if (/^(?:The|A|An) /.test(s.units[owner]?.text ?? '')) return owner;
  for (let i = owner - 1; i > owner - 6 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:the|a|an|another|this|his|her|that|two|three|four|several)$/.test(word)) return i;
    if (
      /^(?:first|second|third|fourth|fifth|next|latest|last|previous|new|original|other|final|upcoming)$/.test(
        word,
      )
    )
      return undefined;
    if (s.units[i]?.kind !== 'word' && s.units[i]?.kind !== 'number') return undefined;
  }
  return undefined;
}

/** "X is based on the", "X, based on a": X; else what is spoken of. */
function workMadeOf(s: SentenceReading, from: number): Work | undefined {
  let at = from - 3;
  while (/^(?:is|was|being|,|which|loosely|itself|in|part)$/.test(wordAt(s, at))) at -= 1;
  const named = at < from - 3 && isName(s, at) && !s.units[at]?.possessive && isTitle(s.reading, s.units[at]);
  return named ? (titleSlot(s, at) ?? s.topic) : s.topic;
}

/** "novel “X”", "novel X", "novel, X,", "novel called X". */
function calledBehind(s: SentenceReading, noun: number): Work | 'other' | undefined {
  let at = noun + 1;
  if (/^(?:,|:|called|titled|entitled)$/.test(wordAt(s, at)) && isName(s, at + 1)) at += 1;
  else if (/^(?:series|trilogy)$/.test(wordAt(s, at))) at += 1;
  if (!isName(s, at)) return undefined;
  if (s.units[at]?.possessive || isOther(s, at)) return 'other';
  if (
    wordAt(s, at - 1) === ',' &&
    !s.units[at]?.quoted &&
    personAt(s, at) !== undefined &&
    !isTitle(s.reading, s.units[at])
  )
    return undefined;
  return titleSlot(s, at) ?? 'other';
}

/** "based on the …", "an adaptation of the …", "a new take on the …": what is spoken of is made from it. */
function isSource(s: SentenceReading, from: number): boolean {
  const verb = s.units[from - 2]?.lower ?? '';
  const small = wordAt(s, from - 1);
  if (/^(?:adapts|adapting)$/.test(small)) return true;
  if (small === 'on') return /^(?:based|take|spin|drawing|loosely|riff)$/.test(verb);
  if (small === 'from') return /^(?:adapted|taken|drawn)$/.test(verb);
  if (small === 'by') return verb === 'inspired';
  return small === 'of' && /^(?:adaptation|version|retelling|reimagining|remake|take|telling)$/.test(verb);
}
