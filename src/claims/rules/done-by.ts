import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { fullName } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { areSeveral, crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const DONE = [
  'directed',
  'helmed',
  'produced',
  'adapted',
  'authored',
  'illustrated',
  'edited',
  'choreographed',
  'penned',
  'written',
  'scripted',
  'created',
  'composed',
  'scored',
];

/** "the Ada Stone-directed film X", "the Stone-created series", "Ada Stone-directed X". */
export const doneBy: Rule = {
  name: 'done by',
  triggers: [...DONE, '-'],
  read: atEach((s, at) => (wordAt(s, at) === '-' ? readAt(s, at) : [])),
};

function readAt(s: SentenceReading, dash: number): readonly Finding[] {
  const unit = s.units[dash - 1];
  const verb = CREW_VERBS.get(wordAt(s, dash + 1));
  if (verb === undefined || unit?.kind !== 'name' || s.units[dash + 1]?.spaced !== false) return [];
  if (!DONE.includes(wordAt(s, dash + 1))) return [];
  const bare = unit.text.replace(/^(?:The|A|An) /, '');
  const full = bare.includes(' ') ? bare : undefined;
  const person = isOther(s, dash - 1) ? undefined : (fullName(s.reading, foldName(bare), 'person') ?? full);
  // what companies do as well
  if (wordAt(s, dash + 1) === 'produced' && !startsWithGivenName(bare)) return [];
  const made = workBehind(s, dash + 2);
  if (person === undefined || made === undefined || isUnclaimed(s, dash - 1, dash)) return [];
  return crewFinding(person, verb.role, made.work, { from: dash - 1, to: made.end });
}

/** "X", "film X", "Quark thriller X", "series": of which the last, with none named, is the one that is spoken of. */
export function workBehind(s: SentenceReading, from: number) {
  let noun = '';
  for (let i = from; i < from + 6; i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (isOther(s, i)) continue;
      return s.units[i]?.possessive ? undefined : { work: titleSlot(s, i), end: i + 1 };
    }
    if (MEDIUM_NOUNS.has(word) || /^(?:script|screenplay|score|pilot|episodes?)$/.test(word)) noun = word;
    else if (noun !== '' || s.units[i]?.kind !== 'word')
      return noun === '' ||
        RELATION_NOUNS.has(noun) ||
        (areSeveral(noun) && noun !== 'series' && noun !== 'episodes')
        ? undefined
        : { work: s.topic, end: i };
  }
  return undefined;
}
