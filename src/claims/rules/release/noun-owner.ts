import type { Work } from '../../claim.ts';
import { isPlainName } from '../../reading/belongs.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isNoneOfTopic } from '../../reading/topic-medium.ts';
import type { Unit } from '../../reading/unit.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../../words/media.ts';
import { CREW_NOUNS } from '../../words/roles.ts';

/** "His Broadway debut", "made her directorial debut": of somebody, and of no work. */
export function isSomebodys(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (/^(?:his|her|my|your|whose)$/.test(unit?.lower ?? '')) return true;
    if (
      /^(?:directorial|acting|screen|hollywood|big-screen|writing|singing|modelling|film-making|filmmaking)$/.test(
        unit?.lower ?? '',
      )
    )
      return true;
    if (unit === undefined || unit.kind === 'mark' || /^(?:its|the|a|an|in|on|for|of|with)$/.test(unit.lower))
      return false;
  }
  return false;
}

/** "Since its launch in 2019, the company has grown", "Quark, since its launch in 2019,": of who shows works. */
export function isCompanys(s: SentenceReading, from: number, to: number): boolean {
  if (!s.units.slice(Math.max(0, from - 3), to).some(({ lower }) => lower === 'its')) return false;
  const behind = s.units.slice(to, to + 4).map(({ lower }) => lower);
  if (
    behind[0] === ',' &&
    behind.some((word) =>
      /^(?:company|streamer|service|network|channel|studio|platform|label|publisher|theatre|festival|event|site|website)$/.test(
        word,
      ),
    )
  )
    return true;
  return s.units
    .slice(0, 3)
    .some(
      (unit, i) =>
        unit.kind === 'name' &&
        !unit.possessive &&
        isPlainName(s, i) &&
        i < from &&
        s.units[i + 1]?.lower !== 'series',
    );
}

/** "The sequel to Ada Stone's first film “X” is set for": of what follows X. */
export function isFollowed(s: SentenceReading, name: number): boolean {
  for (let i = name - 1; i > name - 10 && i > 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.lower === 'to') return RELATION_NOUNS.has(s.units[i - 1]?.lower ?? '');
    if (unit?.kind === 'mark' || (unit?.kind === 'name' && !unit.possessive)) return false;
  }
  return false;
}

/** "Was originally set for a May release", "moved from its May release date": no longer holds. */
export function isFormerPlan(s: SentenceReading, at: number): boolean {
  // "was given a limited release"
  if (s.units.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:given|granted)$/.test(lower)))
    return false;
  const words = s.units.slice(Math.max(0, at - 7), at).map(({ lower }) => lower);
  // "was shown on Tuesday ahead of its May release"
  const ahead = words.findLastIndex((word) => /^(?:ahead|before)$/.test(word));
  return words
    .slice(ahead + 1)
    .some((word) => /^(?:originally|initially|previously|instead|from|missed|scrapped|was|were)$/.test(word));
}

/** "A May release was planned": as little. */
export function wasPlanned(s: SentenceReading, to: number): boolean {
  return (
    /^(?:was|had)$/.test(s.units[to]?.lower ?? '') &&
    s.units
      .slice(to + 1, to + 4)
      .some(({ lower }) =>
        /^(?:planned|expected|eyed|mooted|scrapped|scheduled|slated|intended|missed|cancelled|canceled|abandoned)$/.test(
          lower,
        ),
      )
  );
}

/** "Northgate did well following its release in 2014" in an article on Northgate 2: the first, which the sentence begins with. */
export function firstOfLine(s: SentenceReading, from: number): Work | undefined {
  const unit = s.units[0];
  if (unit?.kind !== 'name' || unit.possessive || s.topic === undefined) return undefined;
  if (!s.units.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'its')) return undefined;
  const rest = s.topic.title.startsWith(`${unit.text} `) ? s.topic.title.slice(unit.text.length + 1) : '';
  return /^(?:\d{1,2}|I{2,3}|IV|V)$/.test(rest) ? { title: unit.text } : undefined;
}

/** "Its early access release on May 3" is not yet its own, and "a 2029 release date is unlikely" no date. */
export function isNotIt(s: SentenceReading, noun: number, to: number): boolean {
  if (/^(?:early access|access)$/.test(s.units[noun - 1]?.lower ?? '')) return true;
  return (
    /^(?:is|was|seems|looks|appears|feels)$/.test(s.units[to]?.lower ?? '') &&
    s.units
      .slice(to + 1, to + 4)
      .some(({ lower }) => /^(?:unlikely|doubtful|impossible|unrealistic|improbable)$/.test(lower))
  );
}

/** "A brief theatrical run in 2013": a release. */
export function isTheatricalRun(s: SentenceReading, at: number): boolean {
  return (
    s.units[at]?.lower === 'run' &&
    (/^(?:theatrical|cinema|cinematic)$/.test(s.units[at - 1]?.lower ?? '') ||
      // "who played Kira during its first run in 1982"
      (/^(?:first|original|initial)$/.test(s.units[at - 1]?.lower ?? '') &&
        /^(?:its|the)$/.test(s.units[at - 2]?.lower ?? '') &&
        s.units[at + 1]?.lower === 'in'))
  );
}

/** "with Northgate director Ada Stone": what somebody is known for. */
export const isWhose = (next: Unit | undefined) => next?.kind === 'word' && CREW_NOUNS.has(next.lower);

/** "Upon its release in 2017, the video game": of it, and not of the series that is spoken of. */
export function isOfOther(s: SentenceReading, noun: number, behind: number): boolean {
  if (noun > 3 || s.units[behind]?.lower !== ',' || s.units[behind + 1]?.lower !== 'the') return false;
  for (let i = behind + 2; i < behind + 9 && s.units[i]?.kind === 'word'; i += 1) {
    const medium = MEDIUM_NOUNS.get(s.units[i]?.lower ?? '');
    if (medium === undefined || MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '')) continue;
    return isNoneOfTopic(s, medium);
  }
  return false;
}
