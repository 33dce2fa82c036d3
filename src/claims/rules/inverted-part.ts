import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isNamed, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/**
 * The participle opens the sentence: "Playing Kira is Ada Stone", "Also returning as Kira is Ada Stone", "Stepping into
 * the role of Kira is Ada Stone", "Bringing Kira to life is Ada Stone"; and "the show has found its Kira in Ada Stone".
 */
export const invertedPart: Rule = {
  name: 'part opens the sentence',
  triggers:
    'playing portraying voicing starring returning cast stepping taking bringing reprising appearing joining tackling filling found role part'.split(
      ' ',
    ),
  read: atEach((s, i) => {
    if (wordAt(s, i) === 'found') return foundIn(s, i);
    const noun = /^(?:role|part)$/.test(wordAt(s, i));
    return (noun ? i < 4 && wordAt(s, 0) === 'in' : opens(s, i)) ? inverted(s, i) : [];
  }),
};

const LEAD = /^(?:also|and|then|meanwhile|now|newly|,|while|with|but|here)$/;

function opens(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (/^[;–—:]$/.test(wordAt(s, i))) return true;
    if (at - i > 3 || !LEAD.test(wordAt(s, i))) return false;
  }
  return true;
}

// "Returning to the fold as the icy Kira Vale, who has a grudge, is": no longer.
const LONGEST = 18;

function inverted(s: SentenceReading, verb: number): readonly Finding[] {
  const voice = wordAt(s, verb) === 'voicing';
  const part = partBehind(s, verb);
  if (part === undefined || isTitle(s.reading, s.units[part.from])) return [];
  for (let is = part.to; is < verb + LONGEST; is += 1) {
    if (wordAt(s, is) === ',' && wordAt(s, is + 1) !== 'who' && is > part.to + 1) continue;
    if (!/^(?:is|will|was)$/.test(wordAt(s, is))) {
      if (is === part.to && !/^(?:,|to|in|on|for|from)$/.test(wordAt(s, is))) return [];
      continue;
    }
    const from = /^(?:be|once|again|also)$/.test(wordAt(s, is + 1)) ? is + 2 : is + 1;
    const one = peopleFrom(s, from).people[0];
    return one === undefined || isUnclaimed(s, verb, is) ? [] : given(s, one, part, verb, voice);
  }
  return [];
}

/** "Playing B", "Starring as B", "Stepping into the role of B", "Bringing B to life", "Taking over from C as B". */
function partBehind(s: SentenceReading, verb: number): NamedCharacter | undefined {
  if (/^(?:playing|portraying|voicing|bringing|reprising|tackling)$/.test(wordAt(s, verb))) {
    const part = characterFrom(s, verb + 1);
    if (part !== undefined && wordAt(s, part.to) !== 'as') return part;
  }
  for (let i = verb; i < verb + 9; i += 1) {
    if (wordAt(s, i) === 'as') return characterFrom(s, i + 1);
    if (/^(?:role|part|shoes|boots)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'of')
      return characterFrom(s, i + 2);
    if (/^(?:is|are|was|will)$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}

function given(
  s: SentenceReading,
  one: NamedPerson,
  part: NamedCharacter,
  from: number,
  voice: boolean,
): readonly Finding[] {
  if (!isNamed(s, one) || !mayAct(s, one)) return [];
  const span = { from, to: one.at + 1 };
  return castFinding(one.person, part.character, workFor(s, from, one.at + 1), span, voice);
}

/** "has found its Kira in Ada Stone", "have found their new Kira: Ada Stone". */
function foundIn(s: SentenceReading, verb: number): readonly Finding[] {
  if (!/^(?:its|their|his|her)$/.test(wordAt(s, verb + 1))) return [];
  const part = characterFrom(s, verb + 2);
  if (part === undefined || !/^(?:in|:|–|—)$/.test(wordAt(s, part.to))) return [];
  const one = peopleFrom(s, part.to + 1).people[0];
  return one === undefined || isUnclaimed(s, verb, part.to) ? [] : given(s, one, part, verb, false);
}
