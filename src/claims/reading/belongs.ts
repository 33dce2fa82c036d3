import { MEDIUM_NOUNS } from '../words/media.ts';
import { readNumber } from './numbers.ts';
import { isPlatformName } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';

/** A name that may stand as an adjective before "series": a channel, a country. */
export function isPlainName(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return known !== undefined && known.other > known.title;
}

const OPENS = /^(?:when|that|where|because|if|whether|until|once|though|although|while|but)$/;

/** Whether a preposition in front makes the phrase part of another: "the finale of", "the sequel to", "filming on". */
export function belongsToOther(s: SentenceReading, from: number): boolean {
  for (let at = from - 1; at > from - 10 && at >= 0; at -= 1) {
    const unit = s.units[at];
    const lower = unit?.lower ?? '';
    // "Filming on the movie, “X,” begins": what the noun belongs to
    if (lower === ',' && at === from - 1 && MEDIUM_NOUNS.has(s.units[at - 1]?.lower ?? '')) continue;
    if (unit === undefined || unit.kind === 'mark' || OPENS.test(lower)) return false;
    // "debuted in 2021 and season two followed": a clause of its own
    if (lower === 'and' && s.dates.some((date) => date.to === at)) return false;
    if (
      unit.kind === 'word' &&
      /^(?:of|for|to|from|in|on|about|with|by|at|into|between|behind|like|than|as|watch|see)$/.test(lower)
    ) {
      // "free to play"
      if (lower === 'to' && s.units[at - 1]?.lower === 'free') continue;
      if (lower === 'with' || (lower === 'as' && /^(?:just|well|same)$/.test(s.units[at - 1]?.lower ?? '')))
        return false;
      return lower !== 'of' || !isSeasonPhrase(s, at);
    }
    if (
      unit.kind === 'name' &&
      !unit.possessive &&
      !isPlainName(s, at) &&
      !isPlatformName(unit.key, unit.text)
    )
      return false;
    // "In Britain the show": a phrase of its own
    if (unit.kind === 'name' && !unit.possessive && at === from - 1 && s.units[from]?.lower === 'the')
      return false;
  }
  return false;
}

/** "Season two of", "the second season of", "all ten episodes of", "the series of", "the school's production of". */
function isSeasonPhrase(s: SentenceReading, of: number): boolean {
  const [a = '', b = '', c = ''] = [1, 2, 3].map((step) => s.units[of - step]?.lower);
  // "An eighth installment of the X series" is none of those before it.
  if (/^instal?lment$/.test(a)) return !/^an?$/.test(c) && !/^(?:an?|another)$/.test(b);
  return (
    /^(?:seasons?|episodes|series|version|run|cut)$/.test(a) ||
    (/^(?:seasons?|series)$/.test(b) && readNumber(a) !== undefined) ||
    (/^(?:production|staging)$/.test(a) && isStaged(s, of - 2))
  );
}

/** "The Broadway production of", "the school's production of", "a new staging of": of a play, and no film in the making. */
function isStaged(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit !== undefined && (unit.possessive || unit.kind === 'name' || STAGED.has(unit.lower));
}

const STAGED = new Set(
  'new stage touring student amateur original current latest acclaimed sell-out award-winning london broadway off-broadway end revived first fringe immersive musical theatrical'.split(
    ' ',
  ),
);
