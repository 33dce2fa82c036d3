import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';

/**
 * What an article begins with is what it is about: the article's work, in its headline or first sentences, where these
 * name no other ("Salt star Ada Stone is to star in a new drama").
 */
export function leadWork(s: SentenceReading): Work | undefined {
  const { kind, paragraph } = s.sentence;
  if (s.topic === undefined || s.topic.title !== s.reading.main?.title) return undefined;
  if (kind !== 'headline' && !(kind === 'text' && paragraph <= 1)) return undefined;
  return s.units.some((unit, i) => isTitle(s.reading, unit) && !isBackground(s.units, i))
    ? undefined
    : s.topic;
}

/** "… in a new Quark thriller": the article's work where unit `from` leads to one that is new and has no name here. */
export function newWorkFrom(s: SentenceReading, from: number): Work | undefined {
  // "signed up for Quark's hard-hitting drama about a family"
  const owned = s.units[from]?.kind === 'name' && s.units[from]?.possessive === true;
  if (!owned && (s.units[from]?.lower !== 'in' || !/^(?:a|an|the)$/.test(s.units[from + 1]?.lower ?? '')))
    return undefined;
  let fresh = owned;
  for (let i = from + (owned ? 1 : 2); i < from + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    if (/^(?:new|upcoming|forthcoming)$/.test(unit.lower)) fresh = true;
    if (unit.kind === 'word' && MEDIUM_NOUNS.has(unit.lower) && s.units[i + 1]?.kind !== 'name')
      return fresh ? leadWork(s) : undefined;
  }
  return undefined;
}
