import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { isToCome } from './beside-article.ts';
import { endsPhrase } from './object.ts';
import { datesBehind, releases } from './release-date.ts';

/** "Stone will next be seen in X this fall", "will also appear in X on June 10, as well as Y on July 8": then they come out. */
export const seenIn: Rule = {
  name: 'release: seen in it on a day',
  triggers: ['seen', 'appear', 'appearing', 'star', 'starring', 'heard', 'featured'],
  read: whereDated(atEach(readAt)),
};

const GROUP = /^(?:be|also|next|soon|then|later|both|again|currently|of|course)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  let verb = at - 1;
  while (verb > at - 5 && GROUP.test(s.units[verb]?.lower ?? '')) verb -= 1;
  if (!/^(?:will|can|he'll|she'll|they'll|you'll)$/.test(s.units[verb]?.lower ?? '')) return [];
  if (!/^(?:in|on)$/.test(s.units[at + 1]?.lower ?? '')) return [];
  const found: Finding[] = [];
  let i = at + 2;
  for (let n = 0; n < 4; n += 1) {
    const here = pairAt(s, i);
    if (here === undefined) break;
    found.push(
      ...releases(s, { works: [here.work], from: at, to: here.date.to, lean: 'ahead' }, [here.date]),
    );
    i = here.date.to;
    while (i < here.date.to + 6 && /^(?:,|and|then|as|well|in|followed|by)$/.test(s.units[i]?.lower ?? ''))
      i += 1;
    if (i === here.date.to) break;
  }
  return found;
}

/** A title and its day. */
function pairAt(s: SentenceReading, from: number) {
  let at = from;
  while (
    at < from + 7 &&
    s.units[at]?.kind === 'word' &&
    !/^(?:of|on|to|for|with|at)$/.test(s.units[at]?.lower ?? '')
  )
    at += 1;
  if (s.units[at]?.possessive && !isTitle(s.reading, s.units[at])) at += 1;
  const unit = s.units[at];
  if (!isTitle(s.reading, unit) || unit?.possessive) return undefined;
  const mention = titleAt(s, at);
  if (mention === undefined || !endsPhrase(s, mention.to)) return undefined;
  const [date] = datesBehind(s, mention.to);
  return date !== undefined && date.from - mention.to < 8 && isToCome(s, date)
    ? { work: mention.work, date }
    : undefined;
}
