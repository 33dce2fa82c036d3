import { hasWord } from '../reading/has-word.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isKnownActor } from './actors.ts';
import { atEach } from './at-each.ts';
import { AUDIENCE } from './audience.ts';
import { castFinding } from './cast-finding.ts';
import { behindVerbs } from './crew-verb.ts';
import { inThePast } from './finding.ts';
import { isMakerNext } from './makes-too.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';
import { worksFrom } from './works.ts';

/** "A, best known for X and Y", "A, known for her roles in X", "A's credits include X": where an actor was before. */
export const knownFor: Rule = {
  name: 'known for',
  triggers:
    'known famous familiar recognisable recognizable credits know recognise recognize remember recall'.split(
      ' ',
    ),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (/^(?:know|recogni[sz]e|remember|recall)$/.test(word)) return recalled(s, i);
    if (/^(?:known|famous|familiar|recogni[sz]able)$/.test(word)) {
      const from = behindAudience(s, i + 1);
      if (
        wordAt(s, i + 1) === 'to' &&
        isName(s, i + 2) &&
        /^(?:fans|viewers|audiences|watchers|devotees)$/.test(wordAt(s, i + 3))
      )
        return known(s, i, i + 1);
      return /^(?:for|from)$/.test(wordAt(s, from)) ? known(s, i, from) : [];
    }
    return word === 'credits' && /^(?:include|includes|including)$/.test(wordAt(s, i + 1))
      ? credits(s, i)
      : [];
  }),
};

/** "known to British audiences for", "familiar to many from". */
function behindAudience(s: SentenceReading, from: number): number {
  if (wordAt(s, from) !== 'to') return from;
  for (let i = from + 1; i < from + 6; i += 1) if (/^(?:for|from)$/.test(wordAt(s, i))) return i;
  return from;
}

/** "A, who you may know from X", "B, whom viewers will remember for her role in X". */
function recalled(s: SentenceReading, verb: number): readonly Finding[] {
  const behind = /^(?:best|him|her)$/.test(wordAt(s, verb + 1)) ? verb + 2 : verb + 1;
  if (!/^(?:from|for)$/.test(wordAt(s, behind))) return [];
  let who = verb - 1;
  while (who > verb - 8 && (AUDIENCE.has(wordAt(s, who)) || WE.test(wordAt(s, who)))) who -= 1;
  return who < verb - 1 && /^whom?$/.test(wordAt(s, who)) ? known(s, who + 1, behind) : [];
}

const WE =
  /^(?:you've|i|watchers|many|most|some|of|the|may|might|will|would|could|can|should|probably|also|best|already|still|certainly|likely|surely|perhaps|definitely|no|doubt|people|us)$/;

function known(s: SentenceReading, at: number, preposition: number): readonly Finding[] {
  let i = at - 1;
  while (
    /^(?:best|perhaps|maybe|arguably|undoubtedly|still|now|was|well|is|whom?|[,–—-]|mostly|most|probably|chiefly|also)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  const near = isName(s, i) ? undefined : whoBefore(s, i + 1);
  const people = isName(s, i) ? peopleBefore(s, i + 1) : near === undefined ? subjectsOf(s, at) : [near];
  const person = people.at(-1);
  if (person === undefined || !acts(s, person.person)) return [];
  // "for directing": no part; "for playing Kira": which one, is read elsewhere
  let from = preposition + 1;
  if (
    /^(?:directing|writing|creating|producing|making|composing|playing|portraying|voicing)$/.test(
      wordAt(s, from),
    )
  ) {
    from = behindVerbs(s, from);
    // "for creating and starring in"
    if (wordAt(s, from - 2) !== 'starring') return [];
  }
  for (let j = from; j < from + 5 && !isName(s, j); j += 1)
    if (WRITTEN.test(wordAt(s, j)) && !(wordAt(s, j) === 'hit' && MEDIUM_NOUNS.has(wordAt(s, j + 1))))
      return [];
  for (let j = from; j < from + 6; j += 1)
    if (
      /^(?:in|on)$/.test(wordAt(s, j)) &&
      /^(?:roles?|work|parts?|turns?|performances?|appearances?|-|—|–)$/.test(wordAt(s, j - 1))
    )
      from = j + 1;
  // "known for her work on X": makers have that as well
  const work = wordAt(s, from - 2) === 'work';
  if (work ? !isKnownActor(s, person.person) : isFarther(s, preposition + 1, from)) return [];
  const { works, end } = worksFrom(s, from);
  // "A, best known for X, wrote the script"
  if (wordAt(s, end) === ',' && isMakerNext(s, end + 1)) return [];
  return works.flatMap((work) =>
    inThePast(castFinding(person.person, undefined, work, { from: person.at, to: end })),
  );
}

/** "known for her fight to bring down X": what stands before the work is nothing that somebody acts in. */
function isFarther(s: SentenceReading, first: number, from: number): boolean {
  for (let i = first; i < from + 6 && !isName(s, i); i += 1)
    if (i > first && wordAt(s, i) === 'to' && s.units[i + 1]?.kind === 'word') return true;
  return false;
}

const WRITTEN =
  /^(?:novels?|books?|columns?|albums?|songs?|singles?|hits?|poems?|poetry|essays?|paintings?|recipes|scores?|screenplays?|scripts?|documentaries|memoirs?|cookbooks?|plays)$/;

function credits(s: SentenceReading, at: number): readonly Finding[] {
  const owner = [at - 1, at - 2, at - 3].find((i) => isName(s, i) && s.units[i]?.possessive);
  const person =
    owner === undefined
      ? /^(?:his|her)$/.test(wordAt(s, at - 1)) || /^(?:his|her)$/.test(wordAt(s, at - 2))
        ? s.subject
        : undefined
      : personAt(s, owner);
  if (
    person === undefined ||
    !acts(s, person) ||
    !(isKnownActor(s, person) || hasWord(s, SCREEN)) ||
    wordAt(s, at - 1) === 'writing' ||
    wordAt(s, at - 1) === 'directing'
  )
    return [];
  const { works, end } = worksFrom(s, at + 2);
  return works.flatMap((work) => inThePast(castFinding(person, undefined, work, { from: at, to: end })));
}

// Makers of games have credits as well.
const SCREEN = new Set(
  'screen film films movie movies tv television stage theatre theater acting series shows roles'.split(' '),
);

/** Shown by the article to act, or at least not shown to do anything else. */
function acts(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return known === undefined || known.crew <= (known.actor > 0 ? known.actor + 2 : 0);
}
