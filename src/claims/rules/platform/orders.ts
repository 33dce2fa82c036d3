import { isGaming, type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { objectFrom } from './orders-object.ts';

/** What channels do with works, by form: finite or participle, and forms that need "is" or "will" before them. */
const DONE =
  `ordered orders renewed renews commissioned commissions recommissioned cancelled canceled cancels axed axes scrapped scraps shelved greenlit greenlights greenlighted
  revived revives resurrected acquired acquires slated earmarked announced announces unveiled unveils confirmed confirms picked picks given gave gives handed hands dated dates set sets bought buys
  nabbed nabs landed lands snapped snaps brought brings ended ends killed pulled pulls extended extends rescued saved scheduled slotted moved moves optioned secured launched launches debuted debuts made makes
  produced co-produced rebooted reboots won dropped drops`.split(/\s+/);
const DOING =
  `developing ordering renewing commissioning adapting producing making co-producing reviving rebooting bringing eyeing mounting prepping preparing planning launching debuting moving remaking ending
  order renew commission cancel axe greenlight revive reboot adapt develop produce bring make launch debut`.split(
    /\s+/,
  );
const IS_DOING = new Set(DOING);
const FINITE = new Set(DONE);

/** "Quark has renewed X", "Quark gave the show a full-season order", "Quark is bringing back X", "Quark, which announced X". */
export const orders: Rule = {
  name: 'platform: orders it',
  triggers: [...DONE, ...DOING],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const verb = s.units[at];
  if (verb?.kind !== 'word') return [];
  const from = verbStart(s, at);
  const words = s.units.slice(from, at).map(({ lower }) => lower);
  if (words.some((word) => /^(?:been|being|not|never|was|were)$/.test(word))) return [];
  const helped = words.some((word) => /^(?:is|are|will|to)$/.test(word));
  if (IS_DOING.has(verb.lower) ? !helped : helped || !FINITE.has(verb.lower)) return [];
  const channels = channelsBefore(s, from);
  const [first] = channels;
  if (first === undefined) return [];
  const object = objectFrom(s, at, verb.lower);
  if (object === undefined) return [];
  const works = object.works.map(({ season: _, ...work }) => work);
  return onPlatforms(
    works,
    channels.map(({ platform }) => platform),
    first.from,
    object.to,
  );
}

const BETWEEN =
  /^(?:has|have|had|is|are|will|to|also|now|officially|already|just|reportedly|recently|since|finally|quickly|today|formally|previously|later|then|set|currently|even|already|itself|been|being|not|never|was|were|quietly|subsequently|instead|once|again|still|yesterday)$/;

/** The first unit of the verb's group, days in it included: "Quark on Tuesday also announced". */
export function verbStart(s: SentenceReading, at: number): number {
  let from = at;
  while (from > at - 6 && from > 0) {
    const dated = s.dates.find((date) => date.to === from);
    if (dated !== undefined && dated.from > 0 && from - dated.from < 5) from = dated.from;
    else if (s.units[from - 1]?.kind === 'word' && BETWEEN.test(s.units[from - 1]?.lower ?? '')) from -= 1;
    else break;
  }
  return from;
}

/** The channels that are the verb's subject: "Quark", "Quark and Zed", "Quark bosses", "Quark, which". */
export function channelsBefore(s: SentenceReading, from: number): PlatformAt[] {
  let last = from - 1;
  if (/^(?:which|who)$/.test(s.units[last]?.lower ?? '')) last -= s.units[last - 1]?.lower === ',' ? 2 : 1;
  if (
    /^(?:bosses|chiefs|execs|executives|officials|brass|network|channel|programmers|commissioners)$/.test(
      s.units[last]?.lower ?? '',
    )
  )
    last -= 1;
  const found: PlatformAt[] = [];
  for (let steps = 0; steps < 4; steps += 1) {
    const here = channelEndingAt(s, last);
    if (here === undefined) break;
    found.unshift(here);
    last = here.from - 1;
    if (s.units[last]?.lower !== 'and' && s.units[last]?.lower !== ',') break;
    if (s.units[last - 1]?.kind !== 'name') break;
    last -= 1;
  }
  const before = s.units[(found[0]?.from ?? 0) - 1];
  // "Seen on Quark has", "for Quark will": part of another phrase
  return /^(?:on|for|to|by|with|from|of|at|via|like|than|and)$/.test(before?.lower ?? '') &&
    !(before?.lower === 'and' && s.units[(found[0]?.from ?? 0) - 2]?.kind === 'name')
    ? []
    : found;
}

function channelEndingAt(s: SentenceReading, last: number): PlatformAt | undefined {
  if (s.units[last]?.possessive) return undefined;
  const two = last > 0 ? platformAt(s, last - 1) : undefined;
  const here = two?.to === last + 1 ? two : platformAt(s, last);
  return here === undefined || here.to !== last + 1 || isGaming(here.platform) ? undefined : here;
}
