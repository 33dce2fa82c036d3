import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { mediaOf } from '../reading/topic-medium.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { partBefore } from './made-part.ts';
import { isName, isOther, wordAt } from './walk.ts';

const SERIES = new Set(['series', 'show', 'miniseries']);
const SCREENS = /^(?:screen|television|tv|stage|film|cinema|radio|streaming|theatre|theater)$/;

/** The roles that the words up to unit `last` give to whom "by" names: "created and written", "a score", "the novel X". */
export function rolesMade(s: SentenceReading, last: number): string[] {
  // "The script (by A and B)"
  if (wordAt(s, last) === '(') return partBefore(s, last - 1) ?? [];
  if (isBroughtTo(s, last)) return ['director'];
  const at = beforeScreen(s, last);
  if (/^characters?$/.test(wordAt(s, at - 1)) && wordAt(s, at) === 'created') return [];
  const partial = partBefore(s, at) ?? partDone(s, at) ?? filmBy(s, at) ?? ofNamed(s, at);
  if (partial !== undefined) return partial;
  // "The script is once more developed by", "before being touched up by"
  const revised = wordAt(s, at) === 'up' ? at - 1 : at;
  if (REVISED.test(wordAt(s, revised)))
    for (let i = 0; i < at && i < 12; i += 1)
      if (/^(?:script|screenplay|book|teleplay)$/.test(wordAt(s, i))) return ['writer'];
  return verbsBefore(s, at);
}

const REVISED =
  /^(?:developed|revised|adapted|polished|touched|punched|tweaked|reworked|overhauled|tightened|finished)$/;

/** "brought to the big screen by". */
function isBroughtTo(s: SentenceReading, screen: number): boolean {
  if (wordAt(s, screen) !== 'screen') return false;
  const the = wordAt(s, screen - 1) === 'the' ? screen - 1 : screen - 2;
  return wordAt(s, the) === 'the' && wordAt(s, the - 1) === 'to' && wordAt(s, the - 2) === 'brought';
}

/** "Cinematography is handled by": of the part that is done. */
function partDone(s: SentenceReading, last: number): string[] | undefined {
  if (!/^(?:handled|done|provided|supplied|contributed|overseen|executed)$/.test(wordAt(s, last)))
    return undefined;
  let at = last - 1;
  while (at > last - 4 && /^(?:is|was|are|were|be|been|being|has|have|will|also)$/.test(wordAt(s, at)))
    at -= 1;
  const role = PARTS.get(at === 0 ? (s.units[0]?.lower ?? '') : wordAt(s, at));
  return role === undefined || at === last - 1 ? undefined : [role];
}

/** "is a film by", "a new drama by": who makes films directs them, and who makes dramas for other screens writes them. */
function filmBy(s: SentenceReading, last: number): string[] | undefined {
  const noun = wordAt(s, last);
  const film = /^(?:film|movie|picture|documentary)$/.test(noun);
  if (!film && !/^(?:drama|thriller|comedy|sitcom)$/.test(noun)) return undefined;
  let a = last - 1;
  while (
    a > last - 6 &&
    (s.units[a]?.kind === 'word' || isOther(s, a)) &&
    !/^(?:a|an|the)$/.test(wordAt(s, a))
  )
    a -= 1;
  if (!/^(?:a|an|the)$/.test(wordAt(s, a)) || !/^(?:is|was|,|into)$/.test(wordAt(s, a - 1))) return undefined;
  const media = mediaOf(s, s.topic?.title);
  return film || (media.size === 1 && media.has('film')) ? ['director'] : ['writer'];
}

function verbsBefore(s: SentenceReading, last: number): string[] {
  const roles: string[] = [];
  let i = last;
  for (let n = 0; n < 5; n += 1) {
    // "written and developed by": what makes no role of its own
    if (n < 4 && BESIDES.test(wordAt(s, i)) && /^(?:and|,|&)$/.test(wordAt(s, i - 1))) {
      i -= wordAt(s, i - 2) === ',' ? 3 : 2;
      continue;
    }
    // "written for the screen and directed by"
    if (n > 0) i = beforeScreen(s, i);
    const role = roleOfVerb(s, i);
    if (role === undefined) break;
    if (role === 'creator' && /^(?:especially|specially)$/.test(wordAt(s, i - 1))) return [];
    const executive = role === 'producer' && /^exec(?:utive)?$/.test(wordAt(s, i - 1));
    roles.unshift(executive ? 'executive producer' : role);
    i -= executive ? 2 : 1;
    // "was created and is executive produced by"
    const be = beforeBe(s, i);
    if (be < i && /^(?:and|&)$/.test(wordAt(s, be)) && roleOfVerb(s, be - 1) !== undefined) i = be;
    if (/^(?:and|,|&|\/)$/.test(wordAt(s, i))) i -= wordAt(s, i - 1) === ',' ? 2 : 1;
    else break;
  }
  return roles;
}

function beforeBe(s: SentenceReading, last: number): number {
  let i = last;
  while (i > last - 4 && /^(?:is|was|are|were|be|been|being|will|has|also)$/.test(wordAt(s, i))) i -= 1;
  return i;
}

/** What is done for a work and makes no role of its own. */
const BESIDES =
  /^(?:conceived|conceptuali[sz]ed|envisioned|imagined|reimagined|researched|presented|narrated|financed|overseen|headlined|performed|filmed|storyboarded|animated|voiced)$/;

/** What a participle makes of who did it; who shoots somebody is no cinematographer. */
function roleOfVerb(s: SentenceReading, at: number): string | undefined {
  const word = at === 0 ? (s.units[0]?.lower ?? '') : wordAt(s, at);
  if (word === 'shot') return isFilmed(s, at) ? 'cinematographer' : undefined;
  const verb = CREW_VERBS.get(word);
  if (verb === undefined || !verb.passive) return undefined;
  // "the lyrics penned by", "the book was written by"
  const be = /^(?:is|was|are|were)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  if (NO_WORK.has(wordAt(s, be)) && !(verb.role === 'composer' && wordAt(s, be) === 'songs'))
    return undefined;
  if (word === 'helmed' && hasWord(s, SERIES) && !mediaOf(s, s.topic?.title).has('film')) return 'showrunner';
  if (verb.role === 'designer') return PARTS.get(wordAt(s, be)) ?? verb.role;
  return verb.role === 'writer' ? (PARTS.get(wordAt(s, be)) ?? 'writer') : verb.role;
}

/** What is written and created besides works. */
const NO_WORK = new Set(
  'tune theme jingle trailer trailers teaser video videos poster posters clip ad ads commercial commercials campaign song songs report reports article review post letter statement obituary essay email tweet track piece profile column speech lyrics petition character characters role search hunt effort initiative investigation'.split(
    ' ',
  ),
);

/** "the film was shot by", "written, directed and shot by", "edited by A and shot by". */
function isFilmed(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 12 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (CREW_VERBS.get(word)?.passive || /^(?:film|movie|series|documentary|video)$/.test(word)) return true;
    if (/^[.;:]$/.test(word)) return false;
  }
  return (wordAt(s, 0) === 'it' && at < 4) || at === 0 || (at === 1 && /ly$/.test(s.units[0]?.lower ?? ''));
}

/** "adapted for television by", "written for the stage by", "directed once again by": the participle in front. */
function beforeScreen(s: SentenceReading, end: number): number {
  // "was turned into a film in 1971 by"
  const last = s.units[end]?.kind === 'number' && wordAt(s, end - 1) === 'in' ? end - 2 : end;
  // "directed with verve by"
  for (let i = last - 1; i > last - 4; i -= 1)
    if (wordAt(s, i) === 'with' && CREW_VERBS.get(s.units[i - 1]?.lower ?? '')?.passive) return i - 1;
  if (SCREENS.test(wordAt(s, last)))
    for (let i = last - 1; i > last - 4; i -= 1) if (wordAt(s, i) === 'for') return i - 1;
  if (/^(?:again|together|jointly|entirely|solely|beautifully|originally|mostly)$/.test(wordAt(s, last)))
    return wordAt(s, last - 1) === 'once' ? last - 2 : last - 1;
  return last;
}

/** "the novel X by", "the play X by", "the film X by": what the noun makes of whom "by" names. */
function ofNamed(s: SentenceReading, last: number): string[] | undefined {
  // "X, by A, opens"
  if (wordAt(s, last) === ',' && isTitle(s.reading, s.units[last - 1])) return ofNamed(s, last - 1);
  if (!isName(s, last) || s.units[last]?.possessive) return undefined;
  if (isSourceNamed(s, last)) return ['author'];
  const noun = wordAt(s, last - 1) === 'series' ? wordAt(s, last - 2) : wordAt(s, last - 1);
  if (WRITTEN_NOUNS.has(noun)) return ['author'];
  if (noun === 'play') return ['writer'];
  if (MEDIUM_NOUNS.get(noun) === 'film') return isDefinite(s, last - 2) ? ['director'] : undefined;
  const role = isTitle(s.reading, s.units[last]) ? ROLE_OF.get(soleMedium(s, last) ?? '') : undefined;
  return role === undefined ? undefined : [role];
}

/** Whose a film, a book or a play is of which only says by whom it is. */
const ROLE_OF = new Map([
  ['film', 'director'],
  ['book', 'author'],
  ['comic', 'author'],
  ['play', 'writer'],
]);

function soleMedium(s: SentenceReading, at: number): string | undefined {
  const media = s.reading.evidence.get(s.units[at]?.key ?? '')?.media;
  if (media?.size === 1) return [...media][0];
  // "“X” by A is a film about"
  return (media?.size ?? 0) === 0 && hasWord(s, FILMS) && !hasWord(s, SERIES) ? 'film' : undefined;
}

const FILMS = new Set(['film', 'movie']);

/** "the smash hit breakout film X": an article before the adjectives. */
function isDefinite(s: SentenceReading, last: number): boolean {
  for (let i = last; i > last - 6 && i >= 0; i -= 1) {
    if (/^(?:the|a|an|his|her)$/.test(s.units[i]?.lower ?? '')) return true;
    if (s.units[i]?.kind !== 'word' && !isOther(s, i)) return false;
  }
  return false;
}

/** "based on X by": X is what somebody wrote. */
export function isSourceNamed(s: SentenceReading, at: number): boolean {
  const [verb, small] = [wordAt(s, at - 2), wordAt(s, at - 1)];
  return (
    (small === 'on' && verb === 'based') ||
    (small === 'from' && verb === 'adapted') ||
    (small === 'of' && verb === 'adaptation')
  );
}
