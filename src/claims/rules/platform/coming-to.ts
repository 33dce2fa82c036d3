import { appositionHead } from '../../reading/antecedent.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "Coming to Quark", "filmed for Quark release", "exclusive to the streaming service Quark": of the work that is spoken of. */
export const comingTo: Rule = {
  name: 'platform: coming to',
  triggers: [
    'coming',
    'comes',
    'come',
    'exclusive',
    'makes',
    'make',
    'making',
    'release',
    'heading',
    'headed',
    'way',
    'finds',
    'find',
    'found',
    'bound',
    'straight',
    'moves',
    'moved',
    'moving',
    'move',
  ],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.lower ?? '';
  const to = reach(s, at, word);
  if (to === undefined) return [];
  const platform = platformAt(s, to);
  const start = groupStart(s, at);
  if (
    platform === undefined ||
    /^(?:might|could|may|would|not|never|if|whether|possibly)$|n't$/.test(s.units[start - 1]?.lower ?? '')
  )
    return [];
  const works =
    (worksBefore(s, start) ?? (start === at ? appositionHead(s, start - 1) : undefined))?.works ??
    (s.topic === undefined ? [] : spokenOf(s, at) ? [s.topic] : []);
  return onPlatforms(works, [platform.platform], at, platform.to);
}

function reach(s: SentenceReading, at: number, word: string): number | undefined {
  if (word === 'release')
    return s.units[at - 2]?.lower === 'for' ||
      (/^an?$/.test(s.units[at - 2]?.lower ?? '') && s.units[at - 3]?.lower === 'for')
      ? at - 1
      : undefined;
  let i = at + 1;
  if (/^(?:makes|make|making|finds|find|found)$/.test(word)) {
    if (s.units[i + 1]?.lower === 'way') i += 2;
    else if (word.startsWith('f')) return undefined;
  }
  if (word === 'bound') return s.units[i]?.lower === 'for' ? i + 1 : undefined;
  if (word === 'straight' && !/^(?:go|goes|going|went|heading|headed)$/.test(s.units[at - 1]?.lower ?? ''))
    return undefined;
  while (
    i < at + 4 &&
    /^(?:soon|exclusively|back|next|straight|directly|first|only|later)$/.test(s.units[i]?.lower ?? '')
  )
    i += 1;
  if (s.units[i]?.lower !== 'to') return undefined;
  i += 1;
  while (
    i < at + 8 &&
    /^(?:the|new|streaming|service|streamer|cable|channel|network|us)$/.test(s.units[i]?.lower ?? '')
  )
    i += 1;
  return /^(?:coming|comes|come|exclusive|makes|make|making|finds?|found|straight|heading|headed|move[sd]?|moving)$/.test(
    word,
  )
    ? i
    : undefined;
}

function groupStart(s: SentenceReading, at: number): number {
  let from = at;
  while (
    from > 0 &&
    /^(?:go|going|goes|went|is|are|be|being|will|would|eventually|now|also|finally|set|to|soon|exclusively|officially|was|has|later|then)$/.test(
      s.units[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  return from;
}

/** Where the subject is some show or play that the sentence does not name. */
function spokenOf(s: SentenceReading, at: number): boolean {
  for (let i = Math.max(0, at - 14); i < at; i += 1) {
    const unit = s.units[i];
    // "the new series coming to Quark": one or many
    if (i === at - 1 && unit?.lower === 'series') return false;
    if (/^(?:trailer|teaser|actor|star|movies|films|shows|special)$/.test(unit?.lower ?? '')) return false;
    if (
      /^(?:show|series|play|film|movie|adaptation|musical)$/.test(unit?.lower ?? '') &&
      /^(?:the|its|new|stage|upcoming)$/.test(s.units[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
