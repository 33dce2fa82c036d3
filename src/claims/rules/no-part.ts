import { startsWithGivenName } from '../reading/given-name.ts';
import { isPlatformName } from '../reading/platform-keys.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { hasRank } from './described.ts';
import { beforeLeadIn } from './lead-in.ts';
import type { NamedCharacter } from './roles.ts';
import { beforeParenthesis, wordAt } from './walk.ts';

/** "would be perfect as", "could return as", "was originally cast as B but dropped out": nobody's part. */
export function isOnlyImagined(s: SentenceReading, actor: number, as: number, end: number): boolean {
  for (let i = Math.max(actor, as - 8); i < as; i += 1) {
    const word = wordAt(s, i);
    if (word === 'could' || (word === 'would' && /^(?:be|make|have)$/.test(wordAt(s, i + 1)))) return true;
    if (/^(?:originally|initially|first)$/.test(word) && wordAt(s, i + 1) === 'cast')
      return wordAt(s, end) === 'but' || wordAt(s, end + 1) === 'but' || wordAt(s, end) === 'before';
  }
  return false;
}

/** "joins Ada Stone as Kira builds a boat": no part, but what happens meanwhile. "Ada Stone as Kira steals the show" is none. */
export function isClause(
  s: SentenceReading,
  actor: number,
  as: number,
  { from, to }: NamedCharacter,
): boolean {
  // "Ada Stone as they race across Salt Lake", "as part of its Salt Sale"
  if (/^(?:they|he|she|it|we|you|i)$/.test(wordAt(s, as + 1))) return true;
  if (wordAt(s, as + 1) === 'part' && wordAt(s, as + 2) === 'of') return true;
  if (from !== as + 1 || !FINITE.test(wordAt(s, to))) return false;
  // "Ada Stone's role as Kira was cut", but "Ada Stone's casting comes as Low Tide is"
  if (/^(?:role|part|turn|performance|work|stint|time|appearance|debut|portrayal)$/.test(wordAt(s, as - 1)))
    return false;
  if (s.units[actor]?.possessive) return /^(?:comes?|came|arrives?|follows?)$/.test(wordAt(s, as - 1));
  const last = beforeLeadIn(s, actor - 1);
  const before = wordAt(s, last);
  // "The casting of Ada Stone as Kira was announced"
  if (wordAt(s, before === 'of' ? last - 1 : last) === 'casting') return false;
  return (
    actor < beforeParenthesis(s, as - 1) ||
    (s.units[actor - 1]?.kind === 'word' && !/^(?:and|with|starring|but|while|see)$/.test(before))
  );
}

const FINITE =
  /^(?:is|was|has|had|will|are|were|(?!always|sometimes|across|towards|besides|perhaps|vs)[a-z]{2,}[^s]s|(?!indeed)[a-z]{2,}ed)$/;

const OWNED = /^(?:instagram|twitter|facebook|youtube|tiktok|oscar|emmy|bafta|tony|grammy)$/;
const GOES_ON =
  /^(?:in|on|at|with|and|as|who|whose|while|when|from|to|for|of|but|or|will|would|can|could|had|gets|just|also|now|then|into|is|was|has|that|than|versus|vs|by)$/;

/** What belongs to a part, and not to a place or a band: "Stone's Low Woman costume". */
const OF_PARTS =
  /^(?:costume|suit|outfit|armou?r|mask|wig|voice|accent|look|character|role|persona|impression|impersonation|counterpart|cameo|return|scene|storyline|arc)$/;

/** "Stone's Leeds childhood", "Stone's Northern Soul obsession": a name, unknown, before a noun. */
export function isAttribute(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  if (OWNED.test(unit.lower) || isPlatformName(unit.key, unit.text)) return true;
  const next = s.units[at + 1];
  const somebody = unit.words > 1 && (startsWithGivenName(unit.text) || hasRank(unit.text));
  if (somebody || unit.possessive || next?.kind !== 'word' || OF_PARTS.test(next.lower)) return false;
  // "Stone's Kira and Reed's Dax meet"
  if (wordAt(s, at - 2) === 'and') return false;
  if ((s.reading.evidence.get(unit.key)?.character ?? 0) > 0) return false;
  return !GOES_ON.test(next.lower) && !/(?:s|ed|ing|ly)$/.test(next.lower);
}
