import { dateAt } from '../../reading/date-at.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

/** "On Quark this autumn", "Streaming now on Quark", "Quark, Friday, 9pm": a line that says nothing but where. */
export const fragment: Rule = {
  name: 'platform: a line of its own',
  triggers: ['on', 'to', ',', 'now', 'streaming'],
  read: (s) => readLine(s),
};

const LEAD =
  /^(?:on|now|streaming|available|coming|soon|exclusively|only|to|airing|airs|watch|all|episodes|out|via|stream|premiering|playing|returning)$/;
const TIME =
  /^(?:,|\.|;|\||at|on|from|this|next|and|tonight|today|tomorrow|now|am|pm|p\.m\.|a\.m\.|p\.m|a\.m|[\d.:/]+(?:am|pm|c)?|\d+|uk|us|et|gmt|bst|autumn|spring|summer|winter|year|month|week|later|soon|weekly|daily|weeknights|every|night|nightly|until)$/i;

function readLine(s: SentenceReading): Finding[] {
  if (s.topic === undefined || s.units.length > 16 || s.sentence.kind === 'headline') return [];
  const titled = behindTitle(s);
  let at = titled?.to ?? 0;
  if (titled !== undefined) while (at < titled.to + 9 && isWhen(s, at)) at += 1;
  else while (at < 5 && s.units[at]?.kind === 'word' && LEAD.test(s.units[at]?.lower ?? '')) at += 1;
  const bare = at === (titled?.to ?? 0);
  if (titled === undefined && !bare && !/^(?:on|to|via)$/.test(s.units[at - 1]?.lower ?? '')) return [];
  if (platformAt(s, at) === undefined || s.units[at]?.possessive) return [];
  const found = platformsFrom(s, at);
  const last = found.at(-1);
  if (
    last === undefined ||
    (bare && titled === undefined && !(s.dates.length > 0 || /\d/.test(s.sentence.text.slice(0, 60))))
  )
    return [];
  for (let i = last.to; i < s.units.length; i += 1) {
    if (titled !== undefined && /^[–—-]$/.test(s.units[i]?.lower ?? '')) break;
    if (!isWhen(s, i)) return [];
  }
  return onPlatforms(
    [titled?.work ?? s.topic],
    found.map(({ platform }) => platform),
    at,
    last.to,
  );
}

function isWhen(s: SentenceReading, at: number): boolean {
  return dateAt(s.dates, at) !== undefined || TIME.test(s.units[at]?.lower ?? '');
}

/** "X, Sunday, 9pm, Quark": a line that opens with a title and a mark. */
function behindTitle(s: SentenceReading) {
  const at = /^[-*•–]$/.test(s.units[0]?.lower ?? '') ? 1 : 0;
  const mention = isTitle(s.reading, s.units[at]) && !s.units[at]?.possessive ? titleAt(s, at) : undefined;
  return mention !== undefined && /^[,:|–—-]$/.test(s.units[mention.to]?.lower ?? '')
    ? { work: mention.work, to: mention.to + 1 }
    : undefined;
}
