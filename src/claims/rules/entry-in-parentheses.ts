import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord, nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isClassOf, isElsewhere, isOnStage } from './no-title.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** One entry between parentheses: "Northgate", "the Ember franchise", "Quark's Low Tide". */
export type Entry = {
  readonly text: string;
  /** Its first name unit; what the article shows of it is kept under this one where it is the only one. */
  readonly at: number;
  readonly whole: boolean;
  readonly quoted: boolean;
  /** Words beside the name say that it is a work: "the X franchise", "of X fame", "Quark's X". */
  readonly told: boolean;
};

const SMALL =
  /^(?:a|an|and|at|by|for|from|in|into|is|it|its|of|on|or|the|to|with|&|:|-|–|vs\.?|my|me|you|your|not|no|'|’|!|,)$/;
const LINE =
  /^(?:franchise|movies|films|series|saga|trilogy|television|tv|show|reboot|revival|remake|musical|play|sitcom)$/;

/** The entry that fills units `from` to `to`; `undefined` where something else stands there. `listed`: one of several. */
export function entryOf(s: SentenceReading, from: number, to: number, listed: boolean): Entry | undefined {
  let [first, last] = [from, to];
  // "(Northgate, 2019)"
  let told = wordAt(s, to) === ',' && /^(?:19|20)\d\d$/.test(wordAt(s, to + 1));
  while (first < last) {
    const word = wordAt(s, first);
    const owner = s.units[first];
    if (/^(?:from|of)$/.test(word) || MEDIUM_NOUNS.has(word)) told = true;
    else if (owner?.possessive && (isOther(s, first) || /^(?:19|20)\d\d$/.test(word) || word === 'tv'))
      told = true;
    else if (!/^(?:the|hit|upcoming|recent|forthcoming|new|both|tv)$/.test(word) || isName(s, first)) break;
    first += 1;
  }
  while (last > first + 1 && (LINE.test(wordAt(s, last - 1)) || wordAt(s, last - 1) === 'fame')) {
    told = true;
    last -= 1;
  }
  // "season 2" of it
  if (/^(?:season|series)$/.test(wordAt(s, last - 2)) && s.units[last - 1]?.kind === 'number') last -= 2;
  // "“Northgate” on Broadway", "Ember in the West End"
  if (last > first + 2 && isOnStage(s, last)) {
    told = true;
    last -= wordAt(s, last - 2) === 'the' ? 3 : 2;
  }
  // "(the President's Right Hand)": what somebody is
  if (wordAt(s, first - 1) === 'the' && !s.units[first]?.quoted && OWNED.test(s.units[first]?.text ?? ''))
    return undefined;
  let names = 0;
  for (let i = first; i < last; i += 1) {
    const unit = s.units[i] as Unit;
    if (unit.kind === 'name') names += 1;
    else if (
      !unit.capital &&
      unit.kind !== 'number' &&
      !SMALL.test(unit.lower) &&
      !isInner(s, i, first, last)
    )
      return undefined;
  }
  // "(Copper Lake's Kira Vale)": a part
  for (let i = first; i + 1 < last; i += 1)
    if (
      s.units[i]?.kind === 'name' &&
      s.units[i]?.possessive &&
      nameForm(s.units[i + 1]?.text ?? '') === 'somebody'
    )
      return undefined;
  // "Kira in Northgate", "Wick on Ember": a part, and in what
  if (
    !listed &&
    !isOrdinaryWord(s.units[first]?.lower ?? '') &&
    last - first === 3 &&
    names === 2 &&
    /^(?:in|on|from)$/.test(wordAt(s, first + 1)) &&
    (s.units[first]?.words ?? 0) < 3
  )
    return undefined;
  const [head, tail] = [s.units[first], s.units[last - 1]];
  // "Northgate's Kira"
  if (last - first === 2 && names === 2 && head?.possessive && startsWithGivenName(tail?.text ?? ''))
    return undefined;
  if (head === undefined || tail === undefined || last <= first) return undefined;
  const begins = head.kind === 'name' || head.capital || head.kind === 'number';
  if (!begins || (names === 0 && !head.capital) || last - first > 10) return undefined;
  const single = last - first === 1;
  if ((single && (head.kind !== 'name' || isElsewhere(s, first))) || isClassOf(s, last)) return undefined;
  const text = single
    ? head.text
    : s.reading.article.body
        .slice(head.start, tail.end)
        .replace(/\s+/g, ' ')
        .replace(/^[“"‘']|[”"’',]+$/gu, '');
  return { text, at: first, whole: single, quoted: single && head.quoted, told };
}

const OWNED = /^\S+['’]s?(?: |$)/u;

/** A longer small word inside a title of several: "The Girl Before Dawn", "Lost Without You". */
function isInner(s: SentenceReading, at: number, first: number, last: number): boolean {
  return (
    at > first &&
    at < last - 1 &&
    /^(?:from|with|over|under|without|who|that|this|his|her|our|than|like)$/.test(wordAt(s, at))
  );
}
