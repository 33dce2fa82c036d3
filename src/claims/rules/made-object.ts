import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { beforeDescription } from './described-maker.ts';
import { isAnaphor } from './made-anaphor.ts';
import { isMadeAnew } from './made-work.ts';
import { isOver } from './unit-at.ts';
import { beforeParenthesis, isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { isAside, titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';
import { isAdapted, isOfMusical, isSourceOfTopic } from './written-object.ts';

/**
 * The works that a maker's verb has as its object from unit `from` on, and what making it makes of him: who writes a
 * score is a composer. `undefined` where it is nothing of a known work.
 */
export function madeObject(s: SentenceReading, from: number, role: string, maker = 0) {
  const shared = sharedObject(s, from);
  if (shared !== undefined) return madeObject(s, shared, role, maker);
  // "A directs and B writes": of what is spoken of, each
  if (isOver(s, from) || /^(?:and|&|while)$/.test(wordAt(s, from)) || isElided(s, from)) {
    // "won a special award for writing"
    if (wordAt(s, from - 2) === 'for' && /ing$/.test(wordAt(s, from - 1))) return undefined;
    const work = beforeClause(s, maker) ?? s.topic;
    return work && { works: [work], end: from, role };
  }
  // "wrote on Twitter", "wrote about it"
  if (
    role === 'writer' &&
    /^(?:on|in|to|about|at|of)$/.test(wordAt(s, from)) &&
    !isTitle(s.reading, s.units[from + 1])
  )
    return undefined;
  const directed = /director$/.test(role) ? ofDirected(s, from) : undefined;
  if (directed !== undefined) return directed.works.length === 0 ? undefined : { ...directed, role };
  let made = role;
  let wrote = !/^adapt/.test(wordAt(s, from - 1));
  for (let i = from; i < from + 8; i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) break;
    // "writes an adaptation of the novel X"
    if (/^(?:adaptation|version|retelling|reimagining|dramati[sz]ation)$/.test(word)) wrote = false;
    if (role === 'writer' && PARTS.get(word) === 'composer') made = 'composer';
    if (role === 'writer' && wrote && WRITTEN_NOUNS.has(word) && !isOfMusical(s, i) && !isAdapted(s, i)) {
      // "wrote the novel on which the film is based"
      if (isSourceOfTopic(s, i)) return s.topic && { works: [s.topic], end: i + 1, role: 'author' };
      made = 'author';
    }
    if (role === 'creator' && /^(?:character|characters|role|part|world)$/.test(word)) return undefined;
    if (
      /^(?:letter|tweet|post|song|op-ed|essay|blog|caption|message|attention|traffic|buzz|headline)$/.test(
        word,
      )
    )
      return undefined;
    if (word === '' || (s.units[i]?.kind === 'mark' && word !== '-')) break;
  }
  // "write the screenplay for the film X", "penned the film's script", "co-wrote the pilot episode"
  let at = from;
  for (let i = from; i < from + 7; i += 1) {
    if (
      /^(?:for|of)$/.test(wordAt(s, i)) &&
      /^(?:screenplay|script|score|music|songs|episodes?|seasons?|teleplay|adaptation|pilot|soundtrack|version)$/.test(
        wordAt(s, i - 1),
      )
    )
      at = i + 1;
    if (s.units[i]?.kind === 'mark') break;
  }
  // "executive producing for Acme": for whom, not what
  const whom = wordAt(s, at) === 'for' && at === from;
  if (whom && /^(?:writer|director)$/.test(role) && isName(s, at + 1)) {
    // "will direct for Quark": one word that nothing shows to be a title
    const house =
      isOther(s, at + 1) || (s.units[at + 1]?.words === 1 && !isTitle(s.reading, s.units[at + 1]));
    if (house && role === 'writer') return undefined;
    if (house) return s.topic && { works: [s.topic], end: from, role };
    const named = house ? undefined : titleSlot(s, at + 1);
    return named && { works: [named], end: at + 2, role };
  }
  const assigned = whom && /^(?:writer|director)$/.test(role) ? worksFrom(s, at + 1) : undefined;
  if (assigned !== undefined && assigned.works.length > 0) return { ...assigned, role };
  const named = [at, from].some((i) => /^(?:a|an)$/.test(wordAt(s, i))) ? calledBehind(s, from) : undefined;
  if (named !== undefined) return { ...named, role: made };
  const { works, end } = whom || isMadeInPlace(s, at) ? { works: [], end: from } : worksFrom(s, at);
  if (works.length > 0) return { works, end, role: made };
  const filmed = filmOfTopic(s, from);
  if (filmed !== undefined) return { works: [filmed], end: from, role: made };
  if (s.topic === undefined || !isAnaphor(s, from)) return undefined;
  return { works: [s.topic], end: from, role: made };
}

/** "will produce and headline the film X", "wrote and sang the song": where the object of both begins. */
function sharedObject(s: SentenceReading, from: number): number | undefined {
  if (
    wordAt(s, from) !== 'and' ||
    !/^(?:(?:topline|headline|lead|front|host|narrate|sing|perform|record)s?|sang|sung|performed|recorded)$/.test(
      wordAt(s, from + 1),
    )
  )
    return undefined;
  return isOver(s, from + 2) ? undefined : from + 2;
}

/** "A will write X, with B directing", "A stars in X, while B directs it": X, right before the clause that B, at unit `maker`, is in. */
function beforeClause(s: SentenceReading, maker: number): Work | undefined {
  let at = beforeDescription(s, maker) - 1;
  if (!/^(?:with|and|while)$/.test(wordAt(s, at))) return undefined;
  at = beforeParenthesis(s, wordAt(s, at - 1) === ',' ? at - 2 : at - 1);
  const named =
    isName(s, at) && !s.units[at]?.possessive && (s.units[at]?.quoted || isTitle(s.reading, s.units[at]));
  return named && (!isBackground(s.units, at) || isMadeAnew(s, at)) && !isAside(s, at, maker - 1)
    ? titleSlot(s, at)
    : undefined;
}

/** "a film version of the play", "the movie adaptation of the musical": of the one that is spoken of. */
function filmOfTopic(s: SentenceReading, from: number): Work | undefined {
  if (s.topic === undefined || !/^(?:a|an|the)$/.test(wordAt(s, from))) return undefined;
  for (let i = from + 1; i < from + 5; i += 1) {
    if (!/^(?:version|adaptation)$/.test(wordAt(s, i))) continue;
    const film = /^(?:film|movie|screen|big-screen|feature)$/.test(wordAt(s, i - 1));
    const told = wordAt(s, i + 1) === 'of' && /^(?:the|this)$/.test(wordAt(s, i + 2));
    const here = /^(?:play|musical|book|novel|game|series|show|comic|manga|story)$/.test(wordAt(s, i + 3));
    return film && told && here && !isName(s, i + 4) ? { title: s.topic.title, medium: 'film' } : undefined;
  }
  return undefined;
}

/** "executive produces in addition to starring", "directs as well as stars", "writes throughout": what goes without saying. */
function isElided(s: SentenceReading, from: number): boolean {
  const [first, second] = [wordAt(s, from), wordAt(s, from + 1)];
  if (first === 'in') return /^(?:addition|association|tandem|collaboration|partnership)$/.test(second);
  if (first === 'as') return second === 'well';
  if (first === 'on' || first === 'under')
    return /^(?:behalf|the|his|her|their)$/.test(second) && /^(?:of|banner|label)$/.test(wordAt(s, from + 2));
  return (
    /^(?:besides|too|throughout|herself|himself|themselves|again|once)$/.test(first) && !isName(s, from + 1)
  );
}

/** "a musical based on Y, called X": X. */
function calledBehind(s: SentenceReading, from: number) {
  for (let i = from + 1; i < from + 14; i += 1) {
    if (!/^(?:called|titled|entitled)$/.test(wordAt(s, i))) continue;
    const work = isName(s, i + 1) ? titleSlot(s, i + 1) : undefined;
    return work && { works: [work], end: i + 2 };
  }
  return undefined;
}

/** "directed Bo Reed in X", "directs Ada Stone and Bo Reed in the film": the works, of which "the film" is the one spoken of. */
function ofDirected(s: SentenceReading, from: number) {
  const unit = s.units[from];
  if (unit?.kind !== 'name' || unit.quoted || isTitle(s.reading, unit) || !isFullName(unit)) return undefined;
  const { people, end } = peopleFrom(s, from, false);
  if (people.length === 0 || s.units[end - 1]?.possessive || !startsWithGivenName(unit.text))
    return undefined;
  if (wordAt(s, end) !== 'in') return { works: s.topic === undefined ? [] : [s.topic], end };
  const { works, end: behind } = worksFrom(s, end + 1);
  if (works.length > 0) return { works, end: behind };
  const here = /^(?:the|this|it)$/.test(wordAt(s, end + 1)) && s.topic !== undefined;
  return { works: here && s.topic ? [s.topic] : [], end: end + 1 };
}

/** "wrote the thing in a rented house in Cork": where it was made. */
function isMadeInPlace(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 9; i += 1)
    if (isName(s, i)) return /^(?:in|at|near)$/.test(wordAt(s, i - 1)) && !isTitle(s.reading, s.units[i]);
  return false;
}
