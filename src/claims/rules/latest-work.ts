import type { Work } from '../claim.ts';
import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { atEach } from './at-each.ts';
import { onlyMediumOf } from './drama-owner.ts';
import { crewFinding, makersFrom } from './makers.ts';
import { actingPerson } from './people-meant.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const NTH =
  'all-new brand-new latest newest next first second third fourth fifth sixth seventh new upcoming forthcoming last'.split(
    ' ',
  );

/** "X is the latest film from A", "X is A's third film", "A's latest, X,", "A's next film will be called X", "the A directorial X". */
export const latestWork: Rule = {
  name: 'latest work',
  triggers: [...NTH, 'directorial'],
  read: atEach((s, at) =>
    wordAt(s, at) === 'directorial' ? directorial(s, at) : [...fromMaker(s, at), ...ofMaker(s, at)],
  ),
};

const SERIES = new Set(['series', 'show', 'miniseries', 'sitcom']);
const FILM =
  /^(?:film|movie|feature|picture|documentary|flick|outing|effort|offering|release|project|work|thriller|drama|comedy|horror|epic|biopic|western|satire|short)$/;

/** Behind "latest": the noun that tells what it is, if there is one, and where the phrase ends. */
function nounBehind(s: SentenceReading, nth: number): { end: number; film: boolean } {
  let end = nth + 1;
  let film = false;
  while (
    end < nth + 6 &&
    s.units[end]?.kind === 'word' &&
    !/^(?:is|was|will|written|created|produced|based|starring|about|from|by|stars|and|to|has|opens|that|which|since|in|as|for|with|of)$/.test(
      wordAt(s, end),
    )
  ) {
    if (FILM.test(wordAt(s, end))) film = true;
    end += 1;
  }
  return { end, film };
}

/** "the latest thriller from director A", "the new film by A": of a film, who directs it. */
function fromMaker(s: SentenceReading, nth: number): readonly Finding[] {
  if (!/^(?:the|a|is|,)$/.test(wordAt(s, nth - 1)) && s.units[nth - 1]?.lower !== 'the') return [];
  const { end, film } = nounBehind(s, nth);
  if (!/^(?:from|by)$/.test(wordAt(s, end)) || !(film || end === nth + 1)) return [];
  const { people, end: last } = makersFrom(s, end + 1);
  const first = people[0];
  if (first === undefined || s.units[last - 1]?.possessive || isUnclaimed(s, nth, end)) return [];
  const work = toldOf(s, /^(?:the|a)$/.test(s.units[nth - 1]?.lower ?? '') ? nth - 1 : nth);
  if (work === undefined || onlyMediumOf(s, work) === 'series' || hasWord(s, SERIES)) return [];
  return people
    .filter(
      ({ person }) => person.includes(' ') && (s.reading.evidence.get(foldName(person))?.actor ?? 0) === 0,
    )
    .flatMap(({ person }) => crewFinding(person, 'director', work, { from: nth, to: last }));
}

/** "A's third film", "A's latest": of somebody who is shown to make films. */
function ofMaker(s: SentenceReading, nth: number): readonly Finding[] {
  const owner = nth - 1;
  const person = isName(s, owner) && s.units[owner]?.possessive ? personAt(s, owner) : undefined;
  const known = s.reading.evidence.get(foldName(person ?? ''));
  if (person === undefined || known === undefined || known.crew === 0 || known.crew <= known.actor) return [];
  const { end, film } = nounBehind(s, nth);
  if (!(film || end === nth + 1) || isUnclaimed(s, owner, nth)) return [];
  const work = calledBehind(s, end) ?? toldOf(s, owner);
  if (work === undefined || onlyMediumOf(s, work) === 'series') return [];
  return crewFinding(person, 'director', work, { from: owner, to: end });
}

/** "A's directorial X", "the A directorial": of X, or of what is spoken of. */
function directorial(s: SentenceReading, at: number): readonly Finding[] {
  if (
    !/^(?:his|her)$/.test(wordAt(s, at - 1)) &&
    !/^(?:his|her)$/.test(wordAt(s, at - 2)) &&
    /^(?:debut|duties|effort|vision|style|work|career|duo|team|venture|feature|project|skills|chops)$/.test(
      wordAt(s, at + 1),
    )
  )
    return [];
  const owner = at - 1;
  const unit = s.units[owner];
  const own = /^(?:next|latest|new|second|third)$/.test(wordAt(s, owner)) ? owner - 1 : owner;
  if (/^(?:his|her)$/.test(wordAt(s, own))) return ownProject(s, own, at);
  // "The Ada Stone directorial": with an article of the noun's
  const bare = unit?.text.replace(/^The /, '') ?? '';
  const told = bare !== unit?.text && bare.includes(' ') && !isTitle(s.reading, unit) ? bare : undefined;
  const person =
    isName(s, owner) && (unit?.possessive || (unit?.words ?? 0) > 1)
      ? (told ?? personAt(s, owner))
      : undefined;
  if (person === undefined || isUnclaimed(s, owner, at)) return [];
  const work = isName(s, at + 1) && !s.units[at + 1]?.possessive ? titleSlot(s, at + 1) : s.topic;
  return crewFinding(person, 'director', work, { from: owner, to: at + 1 });
}

/** "A tells of it in X, his next directorial project". */
function ownProject(s: SentenceReading, own: number, at: number): readonly Finding[] {
  if (!/^(?:effort|venture|feature|project|outing|film|offering)$/.test(wordAt(s, at + 1))) return [];
  if (wordAt(s, own - 1) !== ',' || !isName(s, own - 2) || s.units[own - 2]?.possessive) return [];
  const person = actingPerson(s, own)?.person;
  const work = titleSlot(s, own - 2);
  return person === undefined || isUnclaimed(s, own, at)
    ? []
    : crewFinding(person, 'director', work, { from: own - 2, to: at + 2 });
}

/** "…, X,", "… is X", "… will be called X". */
function calledBehind(s: SentenceReading, end: number): Work | undefined {
  let at = end;
  const comma = wordAt(s, at) === ',';
  while (at < end + 5 && /^(?:,|is|was|will|be|called|titled|entitled)$/.test(wordAt(s, at))) at += 1;
  if (at === end || !isName(s, at) || s.units[at]?.possessive) return undefined;
  if (comma && !/^[,.]$/.test(wordAt(s, at + 1)) && s.units[at]?.quoted !== true) return undefined;
  return personAt(s, at) === undefined || s.units[at]?.quoted ? titleSlot(s, at) : undefined;
}

/** "X is", "X,", "It is", "The film is" in front of the phrase that begins at `from`. */
function toldOf(s: SentenceReading, from: number): Work | undefined {
  let at = from - 1;
  while (/^(?:is|was|marks|be|will|director|also)$/.test(wordAt(s, at))) at -= 1;
  if (at === from - 1 && wordAt(s, at) !== ',') return undefined;
  if (wordAt(s, at) === ',') at -= 1;
  if (isName(s, at)) return s.units[at]?.possessive ? undefined : titleSlot(s, at);
  const noun = s.units[at]?.lower ?? '';
  return noun === 'it' || noun === 'this' || MEDIUM_NOUNS.has(noun) ? s.topic : undefined;
}
