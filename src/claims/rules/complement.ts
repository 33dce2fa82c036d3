import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CALENDAR_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { channelAsTitle, placeAt } from './acting-place.ts';
import { isNamed } from './actors.ts';
import { behindVerbs } from './crew-verb.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';

/** What stands behind a verb of acting: with whom, as whom, in what. */
export type Complement = {
  readonly works: readonly Work[];
  /** In what is spoken of: "in the series", "in the finale". */
  readonly topic: boolean;
  /** Nothing says in what. */
  readonly open: boolean;
  readonly company: readonly NamedPerson[];
  readonly end: number;
};

const ADVERB =
  /^(?:also|again|together|once|more|previously|briefly|recently|too|prominently|extensively|regularly|currently|there|here|both|as|well|up|out|on-screen|onscreen|elsewhere|later|frequently|him|himself|herself|only|most|first|originally|memorably|famously|multiple|several|many|times|twice|occasionally|repeatedly)$/;

const PREPOSITION = /^(?:in|on|for|into)$/;

// Longer than any description of a part; keeps the walk bounded.
const LONGEST = 26;

/** Reads what stands from unit `from` on: "alongside A and B", "as a widowed ferryman in X", "in X and Y". */
export function complementFrom(s: SentenceReading, from: number, direct = false): Complement {
  const company: NamedPerson[] = [];
  let i = from;
  let open = true;
  if (direct) {
    const here = placeAt(s, i);
    if (here !== undefined) {
      const more = companyBehind(s, here.end, here.works.length > 1);
      return { ...here, open: false, company: more.people, end: Math.max(here.end, more.end) };
    }
  }
  for (let n = 0; n < LONGEST && i < s.units.length; n += 1) {
    const word = wordAt(s, i);
    if (word === 'as' && !/^(?:well|part)$/.test(wordAt(s, i + 1))) {
      const behind = behindDescription(s, i + 1);
      if (behind === undefined) {
        // "also appears as Kira's wife Beth in Northgate"
        const elsewhere = s.units.slice(i + 2, i + 10).some(({ lower }) => PREPOSITION.test(lower));
        return { works: [], topic: false, open: open && !elsewhere, company, end: i };
      }
      i = behind;
      continue;
    }
    if (/^(?:alongside|opposite|with|beside)$/.test(word)) {
      const list = peopleFrom(s, i + 1, false);
      const named = list.people.filter((one) => isNamed(s, one));
      if (named.length === 0 || named.length < list.people.length) {
        if (word === 'with' && company.length === 0 && named.length === 0) break;
        return { works: [], topic: false, open: false, company, end: i };
      }
      company.push(...named);
      i = list.end;
      continue;
    }
    // "as a new take on Vixen"
    if (word === 'on' && /^(?:take|spin)$/.test(wordAt(s, i - 1))) break;
    if (PREPOSITION.test(word)) {
      // "starred in, co-produced and wrote X"
      const shared = /^(?:,|and)$/.test(wordAt(s, i + 1)) ? behindVerbs(s, i) : i + 1;
      const here = placeAt(s, shared) ?? (word === 'in' ? channelAsTitle(s, i + 1) : undefined);
      if (here !== undefined) {
        const more = companyBehind(s, here.end, here.works.length > 1);
        return {
          ...here,
          open: false,
          company: [...company, ...more.people],
          end: Math.max(here.end, more.end),
        };
      }
      const behind = behindCircumstance(s, i + 1);
      if (behind === undefined) return { works: [], topic: false, open: false, company, end: i };
      i = behind;
      continue;
    }
    if (ADVERB.test(word)) {
      i += 1;
      continue;
    }
    if (word === 'next' && PREPOSITION.test(wordAt(s, i + 1))) {
      i += 1;
      continue;
    }
    if (word === 'this' || word === 'next' || word === 'last') {
      i += 2;
      continue;
    }
    open = isOver(s, i);
    break;
  }
  return { works: [], topic: false, open, company, end: i };
}

/** "in X, opposite A and B": with whom, behind the work. */
function companyBehind(
  s: SentenceReading,
  from: number,
  several = false,
): { people: readonly NamedPerson[]; end: number } {
  // "in X with A and Y with B": of Y alone
  if (several) return { people: [], end: from };
  const at = wordAt(s, from) === ',' ? from + 1 : from;
  if (!/^(?:opposite|alongside|with)$/.test(wordAt(s, at)) || (wordAt(s, at) === 'with' && at > from))
    return { people: [], end: from };
  const { people, end } = peopleFrom(s, at + 1, false);
  return people.every((one) => isNamed(s, one)) && isOver(s, end)
    ? { people, end }
    : { people: [], end: from };
}

function isOver(s: SentenceReading, i: number): boolean {
  return (
    i >= s.units.length ||
    /^[.;,:()—–!]$/.test(wordAt(s, i)) ||
    /^(?:and|while|but|who|which|when|after|before|during|throughout)$/.test(wordAt(s, i))
  );
}

/** "in 2019", "in May", "on Quark", "in a recurring role", "in London": what says neither in what nor with whom. */
function behindCircumstance(s: SentenceReading, from: number): number | undefined {
  if (s.units[from]?.kind === 'number' || CALENDAR_WORDS.has(s.units[from]?.lower ?? '')) {
    let i = from + 1;
    while (
      i < from + 4 &&
      (s.units[i]?.kind === 'number' || (wordAt(s, i) === ',' && s.units[i + 1]?.kind === 'number'))
    )
      i += 1;
    return i;
  }
  if (isName(s, from) && isOther(s, from) && !s.units[from]?.possessive) return from + 1;
  for (let i = from; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:roles?|parts?|capacity)$/.test(word)) return wordAt(s, i + 1) === 'of' ? undefined : i + 1;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "as a widowed ferryman in X": where the description of the part ends; nowhere behind a name that may be the part. */
function behindDescription(s: SentenceReading, from: number): number | undefined {
  if (!/^(?:a|an|the|his|her|their|one)$/.test(wordAt(s, from)) && !s.units[from]?.possessive) {
    if (!/^(?:himself|herself|themselves)$/.test(wordAt(s, from))) return undefined;
    return from + 1;
  }
  for (let i = from + 1; i < from + 12; i += 1) {
    const word = wordAt(s, i);
    // "a woman in her fifties"
    if (
      word === 'in' &&
      /^(?:his|her|their)$/.test(wordAt(s, i + 1)) &&
      !MEDIUM_NOUNS.has(wordAt(s, i + 2))
    ) {
      i += 2;
      continue;
    }
    if (i >= s.units.length || /^(?:in|on|opposite|alongside|for)$/.test(word)) return i;
    if (/^(?:about|to|from|after|before|during)$/.test(word)) return undefined;
    if (/^[.,;:—–)]$/.test(word) || /^(?:who|and|whose|that|with|when)$/.test(word)) return i;
    if (isName(s, i) && !isOther(s, i) && !s.units[i]?.possessive && s.units[i]?.quoted !== true)
      return undefined;
  }
  return undefined;
}
