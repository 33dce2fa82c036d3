import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { areSeveral, crewFinding, isLiving, isMoreBehind, makersFrom, rolesBefore } from './makers.ts';
import { isPart } from './role-as-part.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "A, whose novel it is, is an executive producer", "A (X) is the creator of Y", "The showrunner is A". */
export const isRole: Rule = {
  name: 'is role',
  triggers: [...CREW_NOUNS.keys()],
  read: atEach((s, at) => [...isOne(s, at), ...theOneIs(s, at)]),
};

const BETWEEN =
  /^(?:a|an|the|one|of|also|now|both|again|still|its|executive|co-executive|sole|new|lead|series|most|recently|previously|formerly|originally|currently|already|once|then|last|later|himself|herself|among|initially|primarily|notably|only|long-time|longtime|original|creative|first|main|principal)$/;

export function isOne(s: SentenceReading, noun: number): readonly Finding[] {
  // "was a producer behind such hits as X"
  if (isMoreBehind(s, noun) || wordAt(s, noun + 1) === 'behind') return [];
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (first === undefined || isName(s, noun + 1) || isPart(s, first)) return [];
  let is = first.from - 1;
  // "is a judge and executive producer"
  if (wordAt(s, is) === 'and' && /^(?:a|an|the)$/.test(wordAt(s, is - 2))) is -= 2;
  while (first.from - is < 9 && BETWEEN.test(wordAt(s, is))) is -= 1;
  const helped =
    (wordAt(s, is) === 'be' && /^(?:will|to|also)$/.test(wordAt(s, is - 1))) ||
    (wordAt(s, is) === 'been' && /^(?:has|had)$/.test(wordAt(s, is - 1)));
  if (helped) is -= 1;
  else if (
    !/^(?:is|was|remains|becomes|became)$/.test(wordAt(s, is)) &&
    !(is === first.from - 1 && /^(?:turns|turned)$/.test(wordAt(s, is)))
  )
    return [];
  // "A is an executive producer" is read elsewhere: here something stands between A and the verb.
  const [one] = subjectsOf(s, is);
  const at = toldOf(s, is - 1) ?? one?.at;
  const person = at === undefined ? undefined : (personAt(s, at) ?? one?.person);
  if (at === undefined || person === undefined || isUnclaimed(s, at, noun)) return [];
  const named = /^(?:of|for|on)$/.test(wordAt(s, noun + 1));
  if (
    !named &&
    (wordAt(s, is + 1) === 'been' || roles.some((one) => isLiving(s, { ...one, from: first.from })))
  )
    return [];
  const works = worksMade(s, noun + 1);
  return works.flatMap((work) =>
    roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
  );
}

/** Who opens the sentence, where only what stands between two commas or parentheses follows. */
function toldOf(s: SentenceReading, last: number): number | undefined {
  if (wordAt(s, last) === ')') {
    const at = beforeParenthesis(s, last);
    return isName(s, at) && !s.units[at]?.possessive && at <= 2 ? at : undefined;
  }
  if (wordAt(s, last) !== ',' || last > 40) return undefined;
  const at = isName(s, 0) ? 0 : 1;
  return isName(s, at) && !s.units[at]?.possessive && wordAt(s, at + 1) === ',' ? at : undefined;
}

/** The work named behind the role, else the one that is spoken of; none where it is of something else. */
function worksMade(s: SentenceReading, from: number) {
  const topic = s.topic === undefined ? [] : [s.topic];
  if (!/^(?:of|for|on)$/.test(wordAt(s, from))) return topic;
  const { works } = worksFrom(s, from + 1);
  if (works.length > 0) return works;
  // "on the original series": of another
  if (wordAt(s, from + 2) === 'original') return [];
  return /^(?:the|this)$/.test(wordAt(s, from + 1)) ? topic : [];
}

/** "The director" and "Executive producers" that a sentence or its clause begins with. */
function opensClause(s: SentenceReading, from: number): boolean {
  if (from === 0) return true;
  if (/^(?:series|lead|show|film|new|original)$/.test(wordAt(s, from - 1))) return opensClause(s, from - 1);
  // "The film's director is A", "X's showrunner is A"
  const owner = s.units[from - 1];
  if (owner?.possessive && from <= 3)
    return isName(s, from - 1) ? isTitle(s.reading, owner) : MEDIUM_NOUNS.has(owner.lower);
  const before = wordAt(s, from - 1);
  if (before === 'the') return from <= 3 || /^(?:and|while|;|,|—|–)$/.test(wordAt(s, from - 2));
  return from === 1 && /^(?:other|fellow|additional|its)$/.test(before);
}

/** "the film", "the ten-episode series": behind what is spoken of, where a verb follows. */
function behindTopic(s: SentenceReading, the: number): number | undefined {
  if (!/^(?:the|this)$/.test(wordAt(s, the))) return undefined;
  for (let i = the + 1; i < the + 5; i += 1) {
    if (MEDIUM_NOUNS.has(wordAt(s, i)) || wordAt(s, i) === 'project')
      return /^(?:is|are|include|includes)$/.test(wordAt(s, i + 1)) ? i + 1 : undefined;
    if (s.units[i]?.kind === 'mark' || s.units[i]?.kind === 'name') return undefined;
  }
  return undefined;
}

/** "for the channel", "for the Council": for whom, and no work. */
function behindChannel(s: SentenceReading, small: number): number {
  if (wordAt(s, small) !== 'for') return small;
  const at = wordAt(s, small + 1) === 'the' ? small + 2 : small + 1;
  const company =
    /^(?:channel|network|broadcaster|streamer|company|studio)$/.test(wordAt(s, at)) ||
    (isName(s, at) && isOther(s, at));
  return company && /^(?:is|are)$/.test(wordAt(s, at + 1)) ? at + 1 : small;
}

/** "The director is A", "The creators of X are A and B", "Executive producers include A". */
function theOneIs(s: SentenceReading, noun: number): readonly Finding[] {
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (first === undefined || !opensClause(s, first.from)) return [];
  let is = roles.at(-1)?.role === 'cinematographer' ? (roles.at(-1)?.to ?? noun + 1) : noun + 1;
  const owner = first.from - 1;
  const owning = isName(s, owner) && s.units[owner]?.possessive ? workAt(s, owner)?.work : undefined;
  const spoken = owning ?? s.topic;
  let works = spoken === undefined ? [] : [spoken];
  if (/^(?:of|for|on)$/.test(wordAt(s, is))) {
    const behind = behindTopic(s, is + 1) ?? behindChannel(s, is);
    if (behind > is) is = behind;
    else {
      const named = worksFrom(s, is + 1);
      if (named.works.length === 0) return [];
      works = named.works;
      is = named.end;
    }
  }
  if (!/^(?:is|are|include|includes)$/.test(wordAt(s, is))) return [];
  const { people: all, end } = makersFrom(s, is + 1);
  // "The producer is A, the director B"
  const one =
    wordAt(s, is) === 'is' && !areSeveral(wordAt(s, noun)) && wordAt(s, (all[0]?.at ?? 0) + 1) === ',';
  const people = one ? all.slice(0, 1) : all;
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, noun, is + 1)) return [];
  return works.flatMap((work) =>
    people.flatMap(({ person }) =>
      roles.flatMap(({ role }) => crewFinding(person, role, work, { from: first.from, to: end })),
    ),
  );
}
