import { characterAt, personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { beforeAlias } from './also-called.ts';
import { namedAt } from './part-name.ts';
import { apposedTo } from './part-told.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** "One of them is Kira, and she's played by": the character that the clause before is about. */
export function whomPronounMeans(s: SentenceReading, verb: number): { character: string; at: number }[] {
  let i = verb - 1;
  while (/^(?:is|was|also|will|be|being|here)$/.test(wordAt(s, i))) i -= 1;
  if (!/^(?:she|he|who)(?:'s|'ll)?$/.test(wordAt(s, i)) || !/^(?:and|but|,|;)$/.test(wordAt(s, i - 1)))
    return [];
  for (let at = i - 2; at >= 0 && at > i - 12; at -= 1) {
    const unit = s.units[at];
    if (unit?.kind !== 'name' || isOther(s, at)) continue;
    const known = s.reading.evidence.get(unit.key);
    const character = unit.possessive || isTitle(s.reading, unit) ? undefined : characterAt(s, at);
    const fits = (known?.person ?? 0) <= (known?.character ?? 0);
    return character !== undefined && fits ? [{ character, at }] : [];
  }
  return [];
}

/** What stands between a part and "played by": "Kira, who will be played by". */
export const BETWEEN =
  /^(?:,|\(|who|which|is|was|are|were|being|been|has|will|be|to|going|set|soon|due|who's|he's|she's|now|—|–|-|is|originally|previously|formerly|once|also|both|here|again|as|brilliantly|respectively|first|last|instead)$/;

/** "Kira and Dax, a couple in their 20s, are played by": the last name before what tells of them; `at` itself where there is none. */
function beforeApposition(s: SentenceReading, at: number): number {
  const told =
    /^(?:is|are|was|were|will)$/.test(wordAt(s, at + 2)) ||
    (wordAt(s, at + 2) === 'played' && wordAt(s, at + 3) === 'respectively');
  if (wordAt(s, at + 1) !== ',' || !told) return at;
  for (let i = at; i > at - 14 && i > 0; i -= 1) {
    if (wordAt(s, i) === ',')
      return /^(?:a|an|the|two|three|both|his|her|who|whose|now|once)$/.test(wordAt(s, i + 1)) &&
        isName(s, i - 1)
        ? i - 1
        : at;
    if (s.units[i]?.kind === 'mark') return at;
  }
  return at;
}

/** "Kira, a smith who trusts no one (played by": the name in front of what tells of it; `last` itself where there is none. */
function beforeDescription(s: SentenceReading, last: number): number {
  for (let i = last; i > last - 24 && i > 0; i -= 1) {
    if (wordAt(s, i) === ',' && isName(s, i - 1))
      return /^(?:a|an|the|his|her|their)$/.test(wordAt(s, i + 1)) ? i - 1 : last;
    if (isName(s, i) || /^[.;:,()]$/.test(wordAt(s, i))) return last;
  }
  return last;
}

/** "Kira and Dax", "Kira and her partner Dax", "Kira and his rival, Dax": the first of the two; `at` itself where nothing joins them. */
function beforeAnd(s: SentenceReading, at: number): number {
  let i = wordAt(s, at - 1) === ',' ? at - 2 : at - 1;
  while (i > at - 5 && s.units[i]?.kind === 'word' && wordAt(s, i) !== 'and') i -= 1;
  if (wordAt(s, i) !== 'and') return at;
  const told = i === at - 1 || /^(?:his|her|their|the|a|an)$/.test(wordAt(s, i + 1));
  const first = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
  return told && isName(s, first) && !s.units[first]?.possessive ? first : at;
}

/** "Kira, who lives next door, and will be played by", "Kira is a nurse and is played by": whom the clause before is about. */
function clauseHead(s: SentenceReading, and: number): number {
  for (let i = and - 1; i >= 0 && i > and - 14; i -= 1) {
    if (/^[.;:]$/.test(wordAt(s, i))) return and;
    const before = i === 0 ? ',' : wordAt(s, i - 1);
    if (
      isName(s, i) &&
      /^(?:[,—–-]|and|while)$/.test(before) &&
      /^(?:is|was|has|,|—|–)$/.test(wordAt(s, i + 1))
    )
      return i;
  }
  return and;
}

/** The characters that "played by" at `verb` is said of: "Kira and Juno, played by"; two where "and" joins them. */
export function charactersBefore(s: SentenceReading, verb: number): { character: string; at: number }[] {
  let i = verb - 1;
  while (i > 0 && i > verb - 9 && BETWEEN.test(wordAt(s, i))) i -= 1;
  if (wordAt(s, i) === 'and') i = clauseHead(s, i);
  if (!isName(s, i)) i = wordAt(s, i + 1) === '(' ? beforeDescription(s, i) : beforeApposition(s, i);
  // "Kira's role will be played by"
  if (
    /^(?:role|part)$/.test(wordAt(s, i)) &&
    isName(s, i - 1) &&
    s.units[i - 1]?.possessive &&
    !isOther(s, i - 1)
  ) {
    const owner = characterAt(s, i - 1);
    const known = s.reading.evidence.get(s.units[i - 1]?.key ?? '');
    // "Ada Stone's role was played on stage by": hers, and not her
    return owner === undefined || (known?.person ?? 0) > (known?.character ?? 0) || (known?.actor ?? 0) > 0
      ? []
      : [{ character: owner, at: i - 1 }];
  }
  const found: { character: string; at: number }[] = [];
  while (isName(s, i) && !isOther(s, i)) {
    i = beforeAlias(s, i);
    // "Kira's (played by Ada Stone) teenage son"
    const owns = s.units[i]?.possessive && wordAt(s, i + 1) !== '(';
    const character = owns ? undefined : namedAt(s, i)?.character;
    const known = s.reading.evidence.get(s.units[i]?.key ?? '');
    if (
      character === undefined ||
      (known !== undefined && known.person > known.character + 2 && personAt(s, i) !== undefined)
    )
      break;
    const head = found.length === 0 ? apposedTo(s, i) : undefined;
    if (head !== undefined) return [head];
    found.unshift({ character, at: i });
    const before = beforeAnd(s, i);
    if (before === i || found.length > 4) break;
    i = before;
  }
  return found;
}
