import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewVerbAt } from './crew-verb.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const ROLES: ReadonlyMap<string, string> = new Map([
  ...[...PARTS].filter(
    ([noun]) => !WRITTEN_NOUNS.has(noun) && !/^(?:songs|play|sets?|sound|lyrics)$/.test(noun),
  ),
  ['direction', 'director'],
]);
/** "Stone's last script", "Stone's film score": of another work, or of none in particular. */
const OF_ANOTHER =
  /^(?:last|first|previous|next|other|earlier|second|third|later|early|recent|latest|unproduced|spec|film|movie|tv|stage|pop|dance|rock|best|favourite|favorite|most|greatest|for|of|in|and|to)$/;

/** "Stone's own taut", in front of a part: no more than three words. */
function describes(s: SentenceReading, at: number): boolean {
  return s.units[at]?.kind === 'word' && !s.units[at]?.possessive && !OF_ANOTHER.test(wordAt(s, at));
}

/** "Ada Stone's sharp script", "Lee Moss's score": a part of what is spoken of, by whom it is. */
export const makersPart: Rule = {
  name: "maker's part",
  triggers: [...ROLES.keys()],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, noun: number): readonly Finding[] {
  let owner = noun - 1;
  while (owner > noun - 4 && describes(s, owner)) owner -= 1;
  const role = ROLES.get(wordAt(s, noun));
  if (role === undefined || !isName(s, owner) || !s.units[owner]?.possessive) return [];
  // "Turned in Stone's direction", "unlike Moss's score", "a fan of Moss's music"
  const small = wordAt(s, owner - 1);
  // "directs from Stone's script"
  const worked =
    small === 'from' && (crewVerbAt(s, owner - 2) !== undefined || s.units[owner - 2]?.lower === 'working');
  if (/^(?:in|to|toward|towards|like|unlike|than|of|from)$/.test(small) && !worked && !isThanks(s, owner - 1))
    return [];
  const next = wordAt(s, noun + 1);
  const verb = /ly$/.test(next) ? wordAt(s, noun + 2) : next;
  if (s.units[noun + 1]?.kind === 'word' && !isVerb(verb)) return [];
  const person = personAt(s, owner);
  const known = s.reading.evidence.get(foldName(person ?? ''));
  if (person === undefined || (known?.actor ?? 0) > 0 || (known?.character ?? 0) > 0) return [];
  if (isUnclaimed(s, owner, noun)) return [];
  const work =
    next === 'for' ? (isName(s, noun + 2) ? titleSlot(s, noun + 2) : undefined) : ownTopic(s, owner);
  // "A and B's script"
  const other =
    /^(?:and|&)$/.test(wordAt(s, owner - 1)) && !s.units[owner - 2]?.possessive
      ? personAt(s, owner - 2)
      : undefined;
  return [other, person].flatMap((one) =>
    one === undefined ? [] : crewFinding(one, role, work, { from: owner, to: noun + 1 }),
  );
}

/** "Thanks to Stone's direction". */
function isThanks(s: SentenceReading, to: number): boolean {
  return wordAt(s, to) === 'to' && /^(?:thanks|due|owing|credit)$/.test(s.units[to - 1]?.lower ?? '');
}

/** "is", "follows", and no "editor" and no "rights". */
function isVerb(word: string): boolean {
  return (
    /^(?:is|was|has|for|and|never|also|from|by|about|with|that|which)$/.test(word) ||
    (/[^s]s$/.test(word) && !CREW_NOUNS.has(word) && !/^(?:rights|pages|changes|notes|skills)$/.test(word))
  );
}

/** The work that is spoken of, where the sentence has named no other so far. */
function ownTopic(s: SentenceReading, to: number) {
  for (let i = 0; i < to; i += 1)
    if (isTitle(s.reading, s.units[i]) && s.reading.titles.get(s.units[i]?.key ?? '') !== s.topic?.title)
      return undefined;
  return s.topic;
}
