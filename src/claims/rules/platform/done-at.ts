import { appositionHead } from '../../reading/antecedent.ts';
import { dateAt } from '../../reading/date-at.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import { participleWorks } from '../release/participle.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';
import { piecesBefore } from './pieces.ts';
import { serviceAt } from './service.ts';

/** What is done with a work at, by or for a channel. */
const DONE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    at: 'renewed ordered cancelled canceled axed greenlit landed set developed development works bought home adapted revived scrapped shelved dead life premiered',
    by: 'renewed ordered commissioned recommissioned picked snapped cancelled canceled axed scrapped dropped revived rescued saved resurrected acquired bought greenlit optioned broadcast aired shown shelved nabbed ditched distributed carried streamed screened relaunched',
    for: 'commissioned made produced co-produced developed filmed adapted written created ordered shot bought production co-production directed recommissioned',
    to: 'sold ported brought',
    between: 'co-production coproduction collaboration',
    with: 'co-production coproduction',
  }).map(([small, verbs]) => [small, new Set(verbs.split(' '))]),
);

/** "X was renewed at Quark", "snapped up by Quark", "made by Mill Films for Quark", "a co-production between Quark and Zed". */
export const doneAt: Rule = {
  name: 'platform: done at',
  triggers: [...DONE.keys()],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, small: number): Finding[] {
  if (s.units[small]?.kind !== 'word') return [];
  const platform = serviceAt(s, small + 1);
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  if (
    /^(?:chief|boss|head|executive|president|exec|news|drama|comedy)$/.test(s.units[platform.to]?.lower ?? '')
  )
    return [];
  const verb = verbBefore(s, small);
  if (verb === undefined) return [];
  // "Cancelled by Quark last month, the show has"
  const works = verb === 0 ? participleWorks(s, 0, platform.to) : worksOf(s, verb);
  if (works === undefined) return [];
  const found = platformsFrom(s, platform.from);
  return onPlatforms(
    works.works,
    found.map((here) => here.platform),
    Math.min(works.from, verb),
    found.at(-1)?.to ?? platform.to,
  );
}

const STOPS =
  /^(?:and|but|which|who|whom|that|while|when|where|because|as|than|if|is|are|was|were|has|have|had|said|will|would|also|trailers?|directs?|stars?|about)$/;

/** The participle or noun in front of the preposition, over "for a second season", "to series", "by Mill Films". */
function verbBefore(s: SentenceReading, small: number): number | undefined {
  const verbs = DONE.get(s.units[small]?.lower ?? '');
  for (let i = small - 1; i >= Math.max(0, small - 11); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (dateAt(s.dates, i) !== undefined) continue;
    if (unit.kind === 'name') {
      const small = s.units[i - 1]?.lower === 'the' ? i - 2 : i - 1;
      if (!/^(?:by|and|for|of|from|in)$/.test(s.units[small]?.lower ?? '') || unit.possessive)
        return undefined;
      continue;
    }
    if (unit.kind === 'mark') return undefined;
    if (verbs?.has(unit.lower)) return i;
    if (STOPS.test(unit.lower)) return undefined;
  }
  return undefined;
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|to|also|now|officially|just|already|recently|since|quickly|then|later|originally|first|swiftly|subsequently|initially|currently|still|in|the|set|jointly|specially|both|up|newly|reportedly|found|finding|find|a|an|new|its|second|got|gets|getting|eventually|ultimately|previously)$/;

function worksOf(s: SentenceReading, verb: number): Works | undefined {
  const noun = /^(?:production|co-production|coproduction|collaboration)$/.test(s.units[verb]?.lower ?? '');
  let from = verb;
  while (from > verb - 8 && from > 0) {
    const unit = s.units[from - 1];
    // "a Mill Films production"
    const maker = noun && unit?.kind === 'name' && from === verb;
    const dated = dateAt(s.dates, from - 1) !== undefined;
    if (!maker && !dated && !(unit?.kind === 'word' && AUXILIARY.test(unit.lower))) break;
    from -= 1;
  }
  const words = s.units.slice(from, verb).map(({ lower }) => lower);
  const before = s.units[from - 1]?.lower ?? '';
  if (/^(?:not|never|could|would|might|if)$/.test(before)) return undefined;
  if (noun && !words.some((word) => /^(?:is|was|be)$/.test(word))) return undefined;
  if (!noun && from === verb && before !== ',') {
    // "the eight-part drama made for Quark"; not "Ada Stone made a fortune for Quark"
    const works = worksBefore(s, verb);
    return works !== undefined && areSure(s, works) ? works : undefined;
  }
  if (before === ',') return worksEndingAt(s, from - 2, true) ?? worksBefore(s, from);
  // "X, a drama in the works at Quark"
  return (
    worksBefore(s, from) ??
    (MEDIUM_NOUNS.has(before) ? appositionHead(s, from - 1) : undefined) ??
    piecesBefore(s, from)
  );
}
