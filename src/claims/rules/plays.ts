import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isRatherMaker } from './actors.ts';
import { atEach } from './at-each.ts';
import { hasRank } from './described.ts';
import { inThePast } from './finding.ts';
import { ofWhomSaid } from './opening-phrase.ts';
import { partsInWorks } from './parts-in-works.ts';
import { partsOf } from './parts-of.ts';
import { relativeWork } from './relative-work.ts';
import { characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const PLAYS =
  /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|embody|embodies|embodied|embodying|inhabits?|inhabited|inhabiting|essays|essaying)$/;
const VOICES = /^(?:voice|voices|voiced|voicing)$/;

/** "Ada Stone plays Kira Vale", "was tapped to play", "A and B play C and D, respectively", "provides the voice of". */
export const plays: Rule = {
  name: 'plays',
  triggers:
    'play plays played playing portray portrays portrayed portraying embody embodies voice voices voiced voicing inhabit inhabits inhabited inhabiting essays essaying is was behind'.split(
      ' ',
    ),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'behind')
      return /^(?:actor|actress|performer)$/.test(wordAt(s, i - 1))
        ? apposedVoice(s, i - 1, i - 1, false)
        : [];
    if (PLAYS.test(word)) return played(s, i, false);
    if (
      (word === 'was' || word === 'is') &&
      wordAt(s, i - 1) === 'who' &&
      isName(s, i + 1) &&
      /^(?:in|on)$/.test(wordAt(s, i + 2))
    )
      return played(s, i, false);
    if (VOICES.test(word)) {
      if (wordAt(s, i + 1) === 'to') return voiceTo(s, i);
      // "A, the voice actor of B"
      if (/^(?:actor|actress|artist)$/.test(wordAt(s, i + 1))) return apposedVoice(s, i, i + 1);
      return /^(?:of|for|behind)$/.test(wordAt(s, i + 1)) ? voiceOf(s, i) : played(s, i, true);
    }
    return [];
  }),
};

function played(s: SentenceReading, verb: number, voice: boolean): readonly Finding[] {
  if (wordAt(s, verb + 1) === 'by') return [];
  // "Hill announced Stone's casting; he revealed he was playing": no maker whom a pronoun stands for
  const subjects = subjectsOf(s, verb).filter(
    ({ person, at }) => !/^(?:he|she)\b/.test(wordAt(s, at)) || !isRatherMaker(s, person),
  );
  if (subjects.length === 0) return inOpening(s, verb);
  if (isUnclaimed(s, subjects[0]?.at ?? verb, verb + 1) || isGame(s, verb)) return [];
  return partsOf(s, subjects, verb + 1, verb, voice, relativeWork(s, verb) ?? workBeforeComma(s, verb));
}

/** "“I loved playing Harborcraft,” said A", "has played *Ember* since", "is playing Ember 6": what anybody plays, and nobody's name. */
function isGame(s: SentenceReading, verb: number): boolean {
  const part = characterFrom(s, verb + 1);
  if (part === undefined || startsWithGivenName(part.character) || hasRank(part.character)) return false;
  if (/^(?:i|i'm|loved|enjoyed|enjoys)$/.test(s.units[verb - 1]?.lower ?? '')) return true;
  if (GIG.test(wordAt(s, part.to)) || (part.from === verb + 1 && / \d{1,2}$/.test(part.character)))
    return true;
  const unit = s.units[part.to - 1];
  const known = s.reading.evidence.get(unit?.key ?? '');
  return unit?.emphasized === true && (known?.title ?? 0) > (known?.character ?? 0) + 1;
}

/** "plays a Salt Lake gig": where a band plays. */
const GIG = /^(?:gigs?|concerts?|charity|festivals?|tours?|tournaments?|campaigns?)$/;

/** "starred in Northgate, voicing B": the work that the clause before ends with. */
function workBeforeComma(s: SentenceReading, verb: number): Work | undefined {
  if (wordAt(s, verb - 1) !== ',' || !/ing$/.test(wordAt(s, verb)) || !isName(s, verb - 2)) return undefined;
  for (let i = verb - 2; i > verb - 9 && i > 0; i -= 1) {
    if (/^(?:in|on)$/.test(wordAt(s, i)))
      return isTitle(s.reading, s.units[verb - 2]) || i === verb - 3 ? titleSlot(s, verb - 2) : undefined;
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "Best known for playing B in X, A", "Having played B in X, A". */
function inOpening(s: SentenceReading, verb: number): readonly Finding[] {
  if (!/^(?:for|from|off|after|before|since|having|by)$/.test(s.units[verb - 1]?.lower ?? '')) return [];
  const part = characterFrom(s, verb + 1);
  const who = part === undefined ? undefined : ofWhomSaid(s, verb, part.to);
  const found = who === undefined ? [] : partsInWorks(s, who.person, verb + 1);
  return inThePast(found);
}

/** "provides the voice of X", "did the voice of X". */
function voiceOf(s: SentenceReading, noun: number): readonly Finding[] {
  const verb = noun - 2;
  if (wordAt(s, verb) === ',' && wordAt(s, noun - 1) === 'the') return apposedVoice(s, noun, noun);
  if (
    !/^(?:provide|provides|provided|providing|supply|supplies|supplied|be|is|was|as|does|did|doing)$/.test(
      wordAt(s, verb),
    )
  )
    return [];
  const people = subjectsOf(s, verb);
  return people.length === 0 ? [] : partsOf(s, people, noun + 2, verb, true);
}

/** "A, the voice of B", "A, the voice actor behind B", "A, the actor behind B": told of whom it stands behind. */
function apposedVoice(s: SentenceReading, from: number, noun: number, voice = true): readonly Finding[] {
  if (wordAt(s, from - 1) !== 'the' || wordAt(s, from - 2) !== ',') return [];
  if (!/^(?:of|for|behind)$/.test(wordAt(s, noun + 1))) return [];
  return partsOf(s, peopleBefore(s, from - 2).slice(-1), noun + 2, from - 2, voice);
}

/** "lends his voice to X", "gave voice to X". */
function voiceTo(s: SentenceReading, noun: number): readonly Finding[] {
  const verb = /^(?:his|her|their)$/.test(wordAt(s, noun - 1)) ? noun - 2 : noun - 1;
  if (!/^(?:lend|lends|lent|lending|give|gives|gave|giving)$/.test(wordAt(s, verb))) return [];
  // "lent her voice to Copper Lake": a work by its words
  if (listsWorks(s, noun + 2)) return [];
  const people = subjectsOf(s, verb);
  return isUnclaimed(s, people[0]?.at ?? verb, noun) ? [] : partsOf(s, people, noun + 2, verb, true);
}

/** "Copper Lake", "The Keeper (and its sequel), Salt and Copper Lake": names of which one is a work by its words. */
export function listsWorks(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 30; i += 1) {
    if (isName(s, i)) {
      if (isWorkByWords(s, s.units[i] as Unit)) return true;
    } else if (!/^(?:[,()]|and|its|the|sequels?|both|films?|series|movies?|like)$/.test(wordAt(s, i)))
      return false;
  }
  return false;
}

/** "Copper Lake", “The Salt Road”, of which nothing shows that it is a part. */
function isWorkByWords(s: SentenceReading, unit: Unit): boolean {
  const known = s.reading.evidence.get(unit.key);
  return (
    (known?.character ?? 0) === 0 &&
    (unit.quoted || isTitle(s.reading, unit) || (unit.words > 1 && nameForm(unit.text) === 'something'))
  );
}
