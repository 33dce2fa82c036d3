import type { Work } from '../../claim.ts';
import { dateAt } from '../../reading/date-at.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import { endsPhrase, objectOf } from '../release/object.ts';
import { verbGroup } from '../release/verb-group.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isSupposed } from './orders.ts';
import { channelsBefore } from './subject-channel.ts';

const ORDERS =
  'ordered orders renewed renews commissioned commissions cancelled canceled cancels axed greenlit revived revives developing acquired announced announces unveiled picked given gave handed dated set eyeing'.split(
    ' ',
  );
const ORDERING = new Set(ORDERS);

/** "Channel 4 will air the show", "Quark is developing X", "Quark gave it a series order", "Quark has set May 4 for X". */
export const showsIt: Rule = {
  name: 'platform: shows or orders it',
  triggers: [
    ...[...RELEASE_VERBS].filter(([, { transitive }]) => transitive).map(([word]) => word),
    ...ORDERS,
  ],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  const ordering = ORDERING.has(s.units[at]?.lower ?? '');
  const group = ordering ? undefined : verbGroup(s, at);
  if (group === undefined && !ordering) return [];
  if (group !== undefined && (group.passive || group.unsure || group.participle)) return [];
  if (/^(?:given|gave|handed)$/.test(s.units[at]?.lower ?? '') && !givesOrder(s, at)) return [];
  const from = group?.from ?? beforeAuxiliaries(s, at);
  const channels = channelsBefore(s, from);
  const [owner] = channels;
  if (owner === undefined || isSupposed(s, owner.from)) return [];
  const works =
    group === undefined ? ordered(s, at + 1) : (objectOf(s, group, undefined)?.works ?? called(s, at + 1));
  return works === undefined
    ? []
    : onPlatforms(
        works,
        channels.map(({ platform }) => platform),
        owner.from,
        at + 1,
      );
}

/** "Gave it a series order", "has given the green light to": not "a makeover". */
function givesOrder(s: SentenceReading, at: number): boolean {
  return s.units
    .slice(at + 1, at + 12)
    .some(({ lower }) => /^(?:order|light|greenlight|renewal|pickup|commission|slot|date)$/.test(lower));
}

function beforeAuxiliaries(s: SentenceReading, at: number): number {
  let from = at;
  while (
    from > at - 5 &&
    /^(?:has|have|had|is|was|also|now|officially|already|just|reportedly|recently|since|finally|quickly)$/.test(
      s.units[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  return from;
}

/** "Launched a new series today called X". */
function called(s: SentenceReading, from: number): readonly Work[] | undefined {
  if (!/^an?$/.test(s.units[from]?.lower ?? '')) return undefined;
  for (let i = from + 1; i < from + 8 && s.units[i]?.kind === 'word'; i += 1)
    if (/^(?:called|titled|entitled)$/.test(s.units[i]?.lower ?? ''))
      return worksStartingAt(s, i + 1, true)?.works;
  return undefined;
}

const BEFORE_OBJECT =
  /^(?:,|up|a|an|series|season|order|straight-to-series|full|green|light|greenlight|to|for|officially|pilot|premiere|date|launch|release|second|third|fourth|fifth|final|as|the|of|new|more)$/;

/** "X", "it", "the show"; also behind "a series order to" and "May 4 as the premiere date for". */
function ordered(s: SentenceReading, from: number): readonly Work[] | undefined {
  for (let i = from; i < from + 12; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    const date = dateAt(s.dates, i);
    if (date !== undefined) {
      i = date.to - 1;
      continue;
    }
    if (unit.kind === 'name') {
      const named = worksStartingAt(s, i, false);
      return named && wholeWorks(s, named);
    }
    const named = /^(?:for|to)$/.test(unit.lower) ? phraseStartingAt(s, i + 1) : undefined;
    const whole = named && wholeWorks(s, named);
    if (whole !== undefined) return whole;
    const the = /^(?:the|this|its)$/.test(s.units[i - 1]?.lower ?? '');
    const noun = MEDIUM_NOUNS.has(unit.lower) && the && !MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '');
    if ((unit.lower === 'it' || noun) && s.topic !== undefined)
      return s.units[i + 1]?.kind === 'name' ? worksStartingAt(s, i + 1, false)?.works : [s.topic];
    if (!BEFORE_OBJECT.test(unit.lower) && !/(?:-episode|-part|-season)$/.test(unit.lower)) return undefined;
  }
  return undefined;
}

/** What a season is ordered of, where nothing behind makes an adjective of it. */
function wholeWorks(s: SentenceReading, { works, to }: Works): readonly Work[] | undefined {
  return endsPhrase(s, to) ? works.map(({ season: _, ...work }) => work) : undefined;
}
