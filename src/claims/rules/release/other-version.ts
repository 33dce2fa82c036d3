import type { Medium } from '../../claim.ts';
import { isPlainName } from '../../reading/belongs.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Works } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { VerbGroup } from './verb-group.ts';

const VERSION =
  /^(?:adaptation|version|revival|remake|reboot|dramatisation|dramatization|production|musical)$/;

/**
 * "A film adaptation by A was released in 2014", "a Broadway revival opened in 2009", "the original London production
 * opened in 1986": another work of the same name, with the year in which it came out.
 */
export function otherVersion(
  s: SentenceReading,
  group: VerbGroup,
  year: string | undefined,
): Works | undefined {
  return group.past ? versionNamed(s, group.from, year) : undefined;
}

/** The other version that is the subject of the verb at `verb`. */
export function versionNamed(s: SentenceReading, verb: number, year: string | undefined): Works | undefined {
  if (s.topic === undefined || !/^\d{4}$/.test(year ?? '')) return undefined;
  const noun = nounBefore(s, verb);
  if (noun === undefined || s.units[noun + 1]?.lower === 'of') return undefined;
  const from = articleBefore(s, noun);
  if (from === undefined) return undefined;
  const medium = mediumOf(s, from, noun);
  const work = { title: s.topic.title, year: Number(year), ...(medium !== undefined && { medium }) };
  return { works: [work], from, to: noun + 1 };
}

/** The noun, over "directed by A", "starring A and B" behind it. */
function nounBefore(s: SentenceReading, verb: number): number | undefined {
  let at = verb - 1;
  while (
    at > verb - 9 &&
    (s.units[at]?.kind === 'name' ||
      /^(?:by|directed|starring|written|produced|from|and|with|featuring|,|director)$/.test(
        s.units[at]?.lower ?? '',
      ))
  )
    at -= 1;
  return s.units[at]?.kind === 'word' && VERSION.test(s.units[at]?.lower ?? '') ? at : undefined;
}

/** "A", "an", "the original", "an earlier", where nothing but what kind of version it is stands between. */
function articleBefore(s: SentenceReading, noun: number): number | undefined {
  let original = false;
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    const unit = s.units[i];
    const word = unit?.lower ?? '';
    original ||= /^(?:original|first|previous|earlier|last)$/.test(word);
    if (/^an?$/.test(word)) return i;
    if (word === 'the') return original ? i : undefined;
    const kind =
      unit?.kind === 'name'
        ? !unit.possessive &&
          (isPlainName(s, i) || /^(?:broadway|london|west end|off-broadway|hollywood)$/i.test(unit.text))
        : KIND.test(word) || MEDIUM_NOUNS.has(word);
    if (!kind) return undefined;
  }
  return undefined;
}

const KIND =
  /^(?:tv|television|stage|screen|big-screen|small-screen|feature|feature-length|live-action|animated|broadway|off-broadway|radio|original|first|second|previous|earlier|last|new|recent|successful|acclaimed|us|uk|american|british|touring|musical|west|end)$/;

function mediumOf(s: SentenceReading, from: number, noun: number): Medium | undefined {
  for (let i = from; i < noun; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:tv|television|small-screen)$/.test(word)) return 'series';
    if (/^(?:stage|broadway|off-broadway|west)$/.test(word)) return 'play';
    if (/^(?:big-screen|screen|feature|feature-length)$/.test(word)) return 'film';
    const medium = MEDIUM_NOUNS.get(word);
    if (medium !== undefined) return medium;
  }
  return undefined;
}
