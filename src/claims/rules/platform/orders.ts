import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { SEVERAL_WORKS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { objectFrom } from './orders-object.ts';
import { channelsBefore, planStart, verbStart } from './subject-channel.ts';

/** What channels do with works, by form: finite or participle, and forms that need "is" or "will" before them. */
const DONE =
  `ordered orders renewed renews commissioned commissions recommissioned cancelled canceled cancels axed axes scrapped scraps shelved greenlit greenlights greenlighted
  revived revives resurrected acquired acquires slated earmarked announced announces unveiled unveils confirmed confirms picked picks given gave gives handed hands dated dates set sets bought buys
  nabbed nabs landed lands snapped snaps brought brings ended ends killed pulled pulls extended extends rescued saved scheduled slotted moved moves optioned secured launched launches debuted debuts made makes
  produced co-produced rebooted reboots put puts won dropped drops relaunched relaunches shifted shifts`.split(
    /\s+/,
  );
const DOING =
  `creating turning relaunching resuming co-developing axing cancelling canceling ending dropping shifting expanding making developing ordering renewing commissioning adapting producing co-producing reviving rebooting bringing eyeing mounting prepping preparing planning launching debuting moving remaking
  create turn continue end drop cancel scrap order renew commission axe greenlight revive reboot adapt develop produce bring make launch debut`.split(
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

/** "in case Quark renews it", "if Quark had ordered X": not said to be so. */
export function isSupposed(s: SentenceReading, channel: number): boolean {
  return /^(?:case|if|whether|unless|until)$/.test(
    s.units[s.units[channel - 1]?.lower === 'the' ? channel - 2 : channel - 1]?.lower ?? '',
  );
}

/** "X, which Quark has relaunched": what stands in front of the channel. */
function relativeObject(s: SentenceReading, channel: number): Works | undefined {
  const which = s.units[channel - 1]?.lower === 'the' ? channel - 2 : channel - 1;
  if (!/^(?:which|that)$/.test(s.units[which]?.lower ?? '')) return oneOfThose(s, which);
  const those = oneOfThose(s, which - 1);
  if (those !== undefined) return those;
  const comma = s.units[which - 1]?.lower === ',';
  return worksEndingAt(s, comma ? which - 2 : which - 1, false, 1);
}

/** "X is one of eight pilots (that) Quark has ordered": X, where the noun ends at `last`. */
function oneOfThose(s: SentenceReading, last: number): Works | undefined {
  if (!SEVERAL_WORKS.has(s.units[last]?.lower ?? '') && s.units[last]?.lower !== 'pilots') return undefined;
  for (let i = last - 1; i > last - 7 && i > 1; i -= 1)
    if (s.units[i]?.lower === 'of' && s.units[i - 1]?.lower === 'one')
      return /^(?:is|was)$/.test(s.units[i - 2]?.lower ?? '') ? worksBefore(s, i - 2) : undefined;
  return undefined;
}

function readAt(s: SentenceReading, at: number): Finding[] {
  const verb = s.units[at];
  if (verb?.kind !== 'word') return [];
  const from = verbStart(s, at);
  const words = s.units.slice(from, at).map(({ lower }) => lower);
  const planned = IS_DOING.has(verb.lower) && words.includes('to') ? planStart(s, from) : undefined;
  // "has decided not to bring back": it was there
  const refused = planned !== undefined && /^(?:bring|renew|continue|order|make)$/.test(verb.lower);
  if (words.some((word) => /^(?:been|being|never|was|were)$/.test(word) || (word === 'not' && !refused)))
    return [];
  const helped = words.some((word) => /^(?:is|are|will|to)$/.test(word));
  if (IS_DOING.has(verb.lower) ? !helped : helped || !FINITE.has(verb.lower)) return [];
  const channels = channelsBefore(s, planned ?? from);
  const [first] = channels;
  if (first === undefined || isSupposed(s, first.from)) return [];
  const object = relativeObject(s, first.from) ?? objectFrom(s, at, verb.lower);
  if (object === undefined) return [];
  const works = object.works.map(({ season: _, ...work }) => work);
  return onPlatforms(
    works,
    channels.map(({ platform }) => platform),
    first.from,
    object.to,
  );
}
