import type { Work } from '../../claim.ts';
import { dateAt } from '../../reading/date-at.ts';
import { readNumber } from '../../reading/numbers.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { MEDIUM_NOUNS, SEVERAL_WORKS } from '../../words/media.ts';
import { titleBehindNoun } from './nouns.ts';
import { titlesFrom } from './titles-from.ts';

/** Of what channels do, what may be followed by a clause: "has confirmed X will return". */
const SAYS = /^(?:announce[sd]?|confirm(?:s|ed)|reveal(?:s|ed)|unveil(?:s|ed))$/;

const STOPS =
  /^(?:who|whom|which|because|when|while|but|after|before|until|about|from|by|with|in|at|on|into|against|behind|through|than|as|if|trailers?|teasers?|posters?|deals?|toys|lawsuit|ratings?|pilots|staff|writers?|actors?|actress|stars?|subscribers?|plans?|talks|script|episode|bar|record|records|pitch|podcast|documentary-style)$/;
/** Nouns that "to" and "for" may stand behind and still lead to the work. */
const LEADS =
  /^(?:orders?|renewals?|pickups?|pick-ups?|light|greenlight|go-ahead|nod|commitments?|dates?|plug|axe|home|commissions?|start|slot|end|series|rights|war)$/;
const GETS =
  /^(?:landed|lands|acquired|acquires|bought|buys|picked|picks|secured|nabbed|nabs|snapped|snaps|optioned|won)$/;

/** The works that are the verb's object: "X", "a second season of X", "it", "the drama", "a series order to X". */
export function objectFrom(
  s: SentenceReading,
  verb: number,
  word: string,
): { works: readonly Work[]; to: number } | undefined {
  const says = SAYS.test(word);
  let needsOrder = /^(?:given|gave|gives|handed|hands|pulled|pulls|won|set|sets)$/.test(word);
  for (let i = verb + 1; i < verb + 18; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (dateAt(s.dates, i) !== undefined) continue;
    const before = s.units[i - 1]?.lower ?? '';
    if (unit.kind === 'name') {
      if (before === 'that' && !says) return undefined;
      if (isAdjective(s, i)) continue;
      // "an animated Stone series, X"
      const apposed = titleBehindNoun(s, i + 1);
      if (apposed !== undefined) return titlesFrom(s, apposed, true);
      const named = titlesFrom(s, i, isNamedHere(s, i));
      if (named !== undefined)
        return isObject(s, named.to, says) && (!needsOrder || isOrdered(s, named.to)) ? named : undefined;
      // "a new Scottish drama", "Ada Stone's X": what stands before the work's own name
      if (unit.possessive || isPlain(s, i)) continue;
      return undefined;
    }
    if (unit.kind === 'mark' && !/^(?:-|“|"|,)$/.test(unit.lower)) return undefined;
    if (unit.lower === ',' && !MEDIUM_NOUNS.has(before)) return undefined;
    // "landed the rights to X"; "announced a deal for the rights" is none
    if (unit.lower === 'rights' && !(GETS.test(word) && s.units[i + 1]?.lower === 'to')) return undefined;
    if (LEADS.test(unit.lower)) needsOrder = false;
    const based = basedOn(s, i);
    if (based !== undefined) return based;
    const spoken = spokenOf(s, i);
    if (spoken !== undefined)
      return needsOrder && !isOrdered(s, i + 1) ? undefined : { works: [spoken], to: i + 1 };
    if (unit.lower === 'on' && LEADS.test(before)) continue;
    if (STOPS.test(unit.lower)) return undefined;
    if (/^(?:to|for)$/.test(unit.lower) && !LEADS.test(before) && i > verb + 1 && word !== 'set')
      return undefined;
    if (unit.lower === 'that' && !says) return undefined;
  }
  return undefined;
}

/** "A limited series based on Stone's novel “X”": of that name, where the article is about it. */
export function basedOn(
  s: SentenceReading,
  noun: number,
): { works: readonly Work[]; to: number } | undefined {
  if (!MEDIUM_NOUNS.has(s.units[noun]?.lower ?? '') || s.reading.main === undefined) return undefined;
  const on = s.units[noun + 1]?.lower === ',' ? noun + 3 : noun + 2;
  if (s.units[on]?.lower !== 'on' || !/^(?:based|inspired)$/.test(s.units[on - 1]?.lower ?? ''))
    return undefined;
  for (let i = on + 1; i < on + 10; i += 1) {
    const unit = s.units[i];
    // "based on the books": of the name that the article speaks of
    if (unit === undefined || unit.kind === 'mark')
      return s.topic !== undefined &&
        i < on + 5 &&
        SOURCE.test(s.units[i - 1]?.lower ?? '') &&
        /^(?:the|her|his)$/.test(s.units[on + 1]?.lower ?? '')
        ? { works: [{ title: s.topic.title }], to: i }
        : undefined;
    if (unit.kind !== 'name' || unit.possessive) continue;
    const [work] = titlesFrom(s, i, unit.quoted)?.works ?? [];
    if (work !== undefined)
      return work.title === s.reading.main.title ? { works: [{ title: work.title }], to: i + 1 } : undefined;
  }
  return undefined;
}

const SOURCE = /^(?:books?|novels?|comics?|games?|manga|stories|podcast|memoir|play)$/;

/** "It", "the drama", "this sci-fi series", "a second season" with nothing that says of what. */
function spokenOf(s: SentenceReading, at: number): Work | undefined {
  const { lower } = s.units[at] as { lower: string };
  if (s.topic === undefined) return undefined;
  const next = s.units[at + 1];
  if (lower === 'it')
    return /^(?:will|would|has|had|is|was|plans|intends)$/.test(next?.lower ?? '') ? undefined : s.topic;
  if (next?.kind === 'name' || next?.lower === 'of' || next?.lower === ',' || next?.possessive)
    return undefined;
  if (
    MEDIUM_NOUNS.has(next?.lower ?? '') ||
    /^(?:called|titled|about|based|starring)$/.test(next?.lower ?? '') ||
    // "rescued the show from cancellation"
    (next?.lower === 'from' &&
      !/^(?:cancellation|oblivion|limbo|the|being)$/.test(s.units[at + 2]?.lower ?? ''))
  )
    return undefined;
  // "Has ordered nine more episodes"
  if (lower === 'episodes')
    return readNumber((s.units[at - 1]?.lower === 'more' ? s.units[at - 2] : s.units[at - 1])?.lower) ===
      undefined
      ? undefined
      : s.topic;
  const noun = MEDIUM_NOUNS.has(lower) && !SEVERAL_WORKS.has(lower);
  const season = lower === 'season';
  if (!noun && !season) return undefined;
  for (let i = at - 1; i > at - 5; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:the|this|its)$/.test(word)) return s.topic;
    if (season && /^(?:an?|second|third|fourth|fifth|sixth|seventh|eighth|new|another)$/.test(word))
      return s.topic;
    if (s.units[i]?.kind !== 'word' || /^(?:a|an|of|to|for|first|second|other|another|next)$/.test(word))
      return undefined;
  }
  return undefined;
}

/** A title that nothing else shows: behind a noun for a work, or in quotation marks. */
function isNamedHere(s: SentenceReading, at: number): boolean {
  const before = s.units[at - 1]?.lower ?? '';
  return (
    MEDIUM_NOUNS.has(before) ||
    /^(?:called|titled|entitled)$/.test(before) ||
    (before === ',' && MEDIUM_NOUNS.has(s.units[at - 2]?.lower ?? '')) ||
    (before === 'of' && /^(?:seasons?|series|episodes)$/.test(s.units[at - 2]?.lower ?? '')) ||
    s.units[at]?.quoted === true
  );
}

/** "The Northgate drama series The Tide": the line that the work belongs to. */
function isAdjective(s: SentenceReading, at: number): boolean {
  let i = at + 1;
  while (i < at + 4 && MEDIUM_NOUNS.has(s.units[i]?.lower ?? '')) i += 1;
  return i > at + 1 && s.units[i]?.kind === 'name' && !s.units[i]?.possessive;
}

function isPlain(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return known !== undefined && known.other > known.title && platformAt(s, at) === undefined;
}

/** Whether no noun follows that makes an adjective of the title: "has announced X toys". */
function isObject(s: SentenceReading, to: number, says: boolean): boolean {
  const next = s.units[to];
  if (next === undefined || next.kind === 'mark' || dateAt(s.dates, to)?.from === to) return true;
  if (next.kind === 'name') return false;
  if (says && /^(?:will|is|has|are|have|returns|premieres)$/.test(next.lower)) return true;
  return BEHIND_OBJECT.has(next.lower);
}

const BEHIND_OBJECT = new Set(
  `on in at to via this next last later early late back and for with worldwide globally exclusively sometime over across after before but which while as by from only outside throughout
  again live starting beginning today tomorrow yesterday up straight series seasons season reboot revival adaptation drama comedy sitcom thriller show miniseries returning return an a because following until through ahead despite amid earlier now officially live-action animated anime tv television film movie based starring created written directed produced inspired adapted about set featuring executive developed penned that into to`.split(
    /\s+/,
  ),
);

/** "X a full-season order", "the show the green light": what was given is an order. */
function isOrdered(s: SentenceReading, from: number): boolean {
  return s.units
    .slice(from, from + 9)
    .some(
      ({ lower }, i) =>
        (/^(?:season|series|run)$/.test(lower) &&
          /^(?:second|third|fourth|fifth|sixth|another|final|full|new)$/.test(
            s.units[from + i - 1]?.lower ?? '',
          )) ||
        /^(?:order|light|greenlight|renewal|pickup|pick-up|commission|slot|date|go-ahead|axe|boot|chop|home|commitment|as|for)$/.test(
          lower,
        ),
    );
}
