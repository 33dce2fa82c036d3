import type { SentenceReading } from '../../reading/reading.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { serviceAt } from './service.ts';

/** "An adaptation of X for Quark", "a drama for Quark, called X", "is set to be filmed for Quark". */
export const madeFor: Rule = {
  name: 'platform: made for',
  triggers: ['for'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const platform = serviceAt(s, at + 1);
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  const works = calledBehind(s, platform.to) ?? inFront(s, at);
  if (works === undefined) return [];
  return onPlatforms(works.works, [platform.platform], works.from, Math.max(platform.to, works.to));
}

/** "…, called X": only where the phrase in front speaks of a work. */
function calledBehind(s: SentenceReading, from: number): Works | undefined {
  const called = s.units[from]?.lower === ',' ? from + 1 : from;
  if (!/^(?:called|titled|entitled|named)$/.test(s.units[called]?.lower ?? '')) return undefined;
  return worksStartingAt(s, called + 1, true);
}

/** The noun phrase that "for" hangs on: "a TV adaptation of X", "the X series", "an adaptation of the series". */
function inFront(s: SentenceReading, at: number): Works | undefined {
  const last = at - 1;
  const unit = s.units[last];
  if (unit === undefined) return undefined;
  const makes = s.units
    .slice(Math.max(0, at - 14), at)
    .some((u) =>
      /^(?:adaptation|series|show|drama|comedy|film|movie|miniseries|project|developing|adapting|making|creating|producing|pilot|sitcom|revival|reboot|spinoff|spin-off|sequel|prequel|filmed|made|produced)$/.test(
        u.lower,
      ),
    );
  if (!makes) return undefined;
  const named = worksEndingAt(s, last, false);
  if (named !== undefined) return inMedium(s, named, last);
  if (
    MEDIUM_NOUNS.has(unit.lower) &&
    /^(?:the|this)$/.test(s.units[last - 1]?.lower ?? '') &&
    s.topic !== undefined
  ) {
    return inMedium(s, { works: [s.topic], from: last, to: at }, last);
  }
  if (/^(?:filmed|made|produced|developed)$/.test(unit.lower) && s.topic !== undefined)
    return { works: [s.topic], from: last, to: at };
  return undefined;
}

/** "A TV adaptation of X" is a series of that name, where the phrase says so. */
function inMedium(s: SentenceReading, works: Works, last: number): Works {
  for (let i = last; i > Math.max(0, last - 10); i -= 1) {
    if (s.units[i]?.lower !== 'adaptation') continue;
    const front = s.units.slice(Math.max(0, i - 3), i).map((unit) => unit.lower);
    if (!front.some((word) => /^(?:tv|television|series|live-action)$/.test(word))) return works;
    const sure = front.some((word) => /^(?:tv|television|series)$/.test(word));
    return sure
      ? { ...works, works: works.works.map(({ title }) => ({ title, medium: 'series' as const })) }
      : works;
  }
  return works;
}
