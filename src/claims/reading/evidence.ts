import type { Medium } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ORGANISATION_ENDINGS, PLACE_ENDINGS } from '../words/organisations.ts';
import { PLATFORMS } from '../words/platforms.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import { foldName, type Unit } from './unit.ts';

/** What an article's sentences show about one name; points, the higher the surer. */
export type Evidence = {
  person: number;
  character: number;
  title: number;
  /** A channel, company, place or nationality: nobody and nothing of the story. */
  other: number;
  count: number;
  /** Media in which the article speaks of it. */
  readonly media: Set<Medium>;
};

const PLATFORM_KEYS = new Set(PLATFORMS.map(foldName));
const TITLE_VERBS = new Set(
  'premieres premiered premiere debuts debuted airs aired hits opens opened arrives arrived lands launches launched streams follows returns releases released stars starred centers centres features chronicles tells'.split(
    ' ',
  ),
);
const SEASON = /^(?:seasons?|series)$/;
const SHOWN = new Set(
  'season seasons episode episodes finale premiere pilot sequel cast reboot trailer teaser set'.split(' '),
);

/** Reads what stands next to each name of the article. */
export function gatherEvidence(sentences: readonly (readonly Unit[])[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const units of sentences)
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as Unit;
      if (unit.kind !== 'name' || unit.key === '') continue;
      let evidence = all.get(unit.key);
      if (evidence === undefined) {
        evidence = startingEvidence(unit);
        all.set(unit.key, evidence);
      }
      evidence.count += 1;
      weigh(evidence, units, i);
    }
  return all;
}

function startingEvidence(unit: Unit): Evidence {
  const words = unit.key.split(' ');
  const last = words.at(-1) as string;
  const other =
    PLATFORM_KEYS.has(unit.key) || PROPER_ADJECTIVES.has(unit.key)
      ? 6
      : (words.length > 1 && ORGANISATION_ENDINGS.has(last)) || (words.length > 1 && PLACE_ENDINGS.has(last))
        ? 4
        : 0;
  return { person: 0, character: 0, title: titleForm(unit), other, count: 0, media: new Set() };
}

/** Points for looking like a title by form alone: "The X Y", "X of the Y", "X: Y", "X 2". */
function titleForm(unit: Unit): number {
  const { lower } = unit;
  if (/: \S/.test(lower)) return 2;
  if (/ (?:of|and|to|in|on|for|with|from|&) /.test(lower) || /\d/.test(lower)) return 1;
  return unit.words >= 3 && /^(?:the|a) /.test(lower) ? 1 : 0;
}

function weigh(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const before = units[i - 1];
  const after = units[i + 1];
  const prev = before?.lower ?? '';
  const next = after?.lower ?? '';
  if (unit.quoted) evidence.title += 3;
  if (!unit.possessive) {
    if (MEDIUM_NOUNS.has(next) && after?.kind === 'word') {
      const medium = MEDIUM_NOUNS.get(next);
      if (medium !== undefined && evidence.other === 0) evidence.media.add(medium);
      evidence.title += 2;
    }
    if (
      SEASON.test(next) &&
      /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(units[i + 2]?.lower ?? '')
    )
      evidence.title += 3;
    if (next === '(' && /^\d{4}$/.test(units[i + 2]?.text ?? '') && units[i + 3]?.text === ')')
      evidence.title += 2;
    if (TITLE_VERBS.has(next))
      evidence.title +=
        next === 'stars' || next === 'starred'
          ? /^(?:in|as|opposite|alongside)$/.test(units[i + 2]?.lower ?? '')
            ? -1
            : 2
          : 1;
    if (ACTOR_NOUNS.has(next) || CREW_NOUNS.has(next))
      evidence.title += units[i + 2]?.kind === 'name' ? 2 : 0;
    if (/^(?:plays|portrays|voices|played|portrayed|voiced)$/.test(next)) evidence.person += 2;
    if (SPEECH_VERBS.has(next)) evidence.person += 1;
    if (/^(?:actor|actress|star|creator|director)$/.test(next)) evidence.person -= 1;
    if (next === 'as' && units[i + 2]?.kind === 'name') evidence.person += 1;
  } else if (SHOWN.has(next)) evidence.title += 1;
  if (before !== undefined && before.kind === 'word' && !before.possessive) {
    if (MEDIUM_NOUNS.has(prev)) {
      const medium = MEDIUM_NOUNS.get(prev);
      if (medium !== undefined) evidence.media.add(medium);
      evidence.title += 2;
    }
    if (ACTOR_NOUNS.has(prev) || CREW_NOUNS.has(prev) || PERSON_NOUNS.has(prev)) evidence.person += 3;
    if (SPEECH_VERBS.has(prev) && units[i - 2]?.kind === 'mark') evidence.person += 2;
    if (/^(?:mr|mrs|ms)\.?$/.test(prev)) evidence.person += 3;
    if (/^(?:plays|play|playing|portrays|portraying|voices|voicing)$/.test(prev)) evidence.character += 2;
    if (prev === 'as') evidence.character += 1;
    if (
      prev === 'by' &&
      /^(?:played|portrayed|voiced|directed|written|created|produced|penned|helmed)$/.test(
        units[i - 2]?.lower ?? '',
      )
    )
      evidence.person += 2;
    if (prev === 'starring') evidence.person += 2;
    if (
      prev === 'of' &&
      /^(?:seasons?|episodes?|cast|adaptation|remake|reboot)$/.test(units[i - 2]?.lower ?? '')
    )
      evidence.title += 2;
    if (prev === 'on' && unit.words === 1 && evidence.other === 0) evidence.title += 0;
    if (prev === 'character' || prev === 'hero' || prev === 'heroine' || prev === 'villain')
      evidence.character += 2;
  }
}
