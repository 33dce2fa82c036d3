import { platformAt } from '../../reading/platform.ts';
import { endsLine, labelOf } from '../label.ts';
import type { Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

const LABEL =
  /^(?:networks?|platforms?|channel|broadcaster|streaming|streaming on|streaming service|where|where to watch|how to watch|watch on|available on|systems|formats|reviewed on|played on|tested on|version tested|also available on|also on|available for|developed for)$/;

/** "Network: Quark", "Platforms: PC, PS5": a line of facts. */
export const labelledPlatform: Rule = {
  name: 'platform: labelled',
  triggers: [':'],
  read: (s) => {
    const label = labelOf(s);
    if (label === undefined || !LABEL.test(label.label) || s.topic === undefined) return [];
    // "Where: City Hall"
    if (label.label === 'where' && platformAt(s, label.from) === undefined) return [];
    const found = platformsFrom(s, label.from);
    const last = found.at(-1);
    if (last === undefined || !(endsLine(s, last.to) || /^[-–—|;•]$/.test(s.units[last.to]?.lower ?? '')))
      return [];
    return onPlatforms(
      [s.topic],
      found.map(({ platform }) => platform),
      label.from,
      last.to,
    );
  },
};
