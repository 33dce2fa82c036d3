import { dateAt } from '../../reading/date-at.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { titleAt } from '../../reading/titles.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "A, who made X for Quark", "A wrote the thriller X for Quark"; "seen on Quark in X". */
export const madeItFor: Rule = {
  name: 'platform: made it for',
  triggers: ['for', 'seen'],
  read: atEach((s, at) => (s.units[at]?.lower === 'for' ? madeFor(s, at) : seenOn(s, at))),
};

function madeFor(s: SentenceReading, at: number): Finding[] {
  const platform = platformAt(s, s.units[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  if (platform === undefined || s.units[platform.to - 1]?.possessive || !mayBeTitle(s, at - 1)) return [];
  if (s.units[at - 1]?.possessive) return [];
  let i = at - 2;
  while (
    i > at - 6 &&
    /^(?:the|drama|comedy|thriller|series|show|sitcom|hit|film|miniseries|limited)$/.test(
      s.units[i]?.lower ?? '',
    )
  )
    i -= 1;
  if (
    !/^(?:made|created|wrote|directed|produced|developed|penned|co-created|co-wrote|adapted)$/.test(
      s.units[i]?.lower ?? '',
    )
  )
    return [];
  const mention = titleAt(s, at - 1);
  return mention === undefined ? [] : onPlatforms([mention.work], [platform.platform], i, platform.to);
}

/** "Seen last year on Quark in X", "will be seen on Quark and Zed shortly in X". */
function seenOn(s: SentenceReading, seen: number): Finding[] {
  const platforms: string[] = [];
  for (let i = seen + 1; i < seen + 12; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return [];
    const platform = /^(?:on|and)$/.test(s.units[i - 1]?.lower ?? '') ? platformAt(s, i) : undefined;
    if (platform !== undefined) {
      platforms.push(platform.platform);
      i = platform.to - 1;
      continue;
    }
    if (unit.lower === 'in' && s.units[i + 1]?.kind === 'name' && platforms.length > 0) {
      const mention = mayBeTitle(s, i + 1) ? titleAt(s, i + 1) : undefined;
      return mention === undefined ? [] : onPlatforms([mention.work], platforms, seen, mention.to);
    }
    const dated = dateAt(s.dates, i) !== undefined;
    if (!dated && !/^(?:on|and|last|this|next|year|month|shortly|soon|recently|most|again)$/.test(unit.lower))
      return [];
  }
  return [];
}
