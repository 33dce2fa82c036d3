import { endsWithComma } from '../reading/ends-with-comma.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { CASTING_WORDS, NOT_CASTING } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { afterAppositive } from './asides.ts';
import { isInWork, isSomewhere, isWhence } from './name-before-as.ts';
import { actingPerson } from './people-meant.ts';
import { characterFrom } from './roles.ts';
import { isOpinion, isSeen } from './seen-as.ts';
import { subjectsOf } from './subject.ts';

import { beforeParenthesis, isName, isOther, type NamedPerson, wordAt } from './walk.ts';

/** "his son makes his debut as": somebody else than "his" stands for. */
const FAMILY = /^(?:sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|nephew|niece|cousin)$/;

/** Who stands before "as": directly, or with words of casting between. */
export function actorBefore(s: SentenceReading, as: number): NamedPerson | undefined {
  let casting = false;
  // "A (Northgate) as"
  const last = beforeParenthesis(s, as - 1);
  // "stars Ada Stone, best known for “Low Tide,” as"
  if (endsWithComma(s, last)) return nameBeforeTold(s, as);
  for (let i = last; i >= 0 && i > as - 14; i -= 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (s.units[i]?.possessive && i !== last) {
        if (casting && personAt(s, i) === undefined) continue;
        return casting ? found(s, i) : undefined;
      }
      // "Ada Stone, best known for “Low Tide,” is terrific as"
      if (casting && endsWithComma(s, i)) return nameBeforeTold(s, i + 1);
      if (
        i !== last &&
        (isTitle(s.reading, s.units[i]) || isOther(s, i)) &&
        /^(?:in|to|on|for|of|the|a|hit|series|film|movie|show|comedy|drama|)$/.test(wordAt(s, i - 1))
      )
        continue;
      // "appeared in the Tom Hill film Northgate as"
      if (i !== last && MEDIUM_NOUNS.has(wordAt(s, i + 1)) && wordAt(s, i - 1) === 'the') continue;
      // "stars in the Tom Hill-produced Quark series Northgate as"
      if (
        i !== last &&
        !s.units[i]?.possessive &&
        (isOther(s, i) || /-\w+ed$/.test(s.units[i + 1]?.lower ?? ''))
      )
        continue;
      if (i === last && (isInWork(s, i) || isSomewhere(s, i))) continue;
      if (i === last && isOpinion(s, i)) return undefined;
      // "will star opposite A as": the part of who stars
      if (i === last && wordAt(s, i - 1) === 'opposite' && wordAt(s, i - 2) !== ')')
        return hasPart(s, i - 1) ? found(s, i) : subjectsOf(s, i - 2)[0];
      // "A of Salt Lake as"
      if (i === last && isWhence(s, i)) return found(s, i - 2);
      // "You may have seen A in Northgate as"
      return i === last || casting || isSeen(s, i) ? found(s, i) : undefined;
    }
    if (word === ',') {
      // "A, known for C, joins as B"
      if (i < as - 1) return casting ? subjectsOf(s, i + 1)[0] : undefined;
      // "also stars, as the icy Kira"
      if (/^(?:co-)?(?:stars?|starring|appears|returns)$/.test(wordAt(s, i - 1))) continue;
      // "A, as the icy B, steals"
      return isName(s, i - 1) ? aside(s, as) : (inPicture(s, i) ?? nameBeforeTold(s, i));
    }
    if (/^(?:is|was|are)$/.test(word) && as - i <= 4 && !/ed$/.test(wordAt(s, as - 1))) casting = true;
    if (NOT_CASTING.has(word) && !(word === 'acting' && wordAt(s, i + 1) === 'debut')) return undefined;
    // "a group known as the Tide", "Ada Stone, also known as Wick": what somebody is called
    if (word === 'known' && i < last) return undefined;
    if (word === 'known' && !/^(?:best|perhaps|widely|most|,)$/.test(wordAt(s, i - 1))) return undefined;
    if (CASTING_WORDS.has(word)) casting = true;
    // "A returns as B and C resumes her role as D": hers is the part who stands right before
    if (/^(?:his|her)$/.test(word) && casting && isName(s, i - 2) && /[^s]s$/.test(wordAt(s, i - 1)))
      return found(s, i - 2);
    // "Hill asked him to reprise his role", "asked Ada Stone to reprise her role": whoever is asked
    if (/^(?:his|her)$/.test(word) && casting && wordAt(s, i - 2) === 'to') {
      if (/^(?:him|her)$/.test(wordAt(s, i - 3))) return undefined;
      if (isName(s, i - 3) && ASKS.test(wordAt(s, i - 4))) return found(s, i - 3);
    }
    const near = /^(?:his|her)$/.test(word) && casting ? clauseSubject(s, i) : undefined;
    if (near !== undefined) return near;
    if (/^(?:his|her)$/.test(word) && casting)
      return FAMILY.test(wordAt(s, 1)) ? undefined : actingPerson(s, i);
    // "The actress stars as"
    if (casting && ACTOR_NOUNS.has(word) && wordAt(s, i - 1) === 'the') return subjectsOf(s, i + 1)[0];
    // "The Northgate star has been cast as"
    if (casting && ACTOR_NOUNS.has(word) && word !== 'stars' && isTitle(s.reading, s.units[i - 1]))
      return subjectsOf(s, i + 1)[0];
    if (/^(?:him|her)$/.test(word) && isSeen(s, i) && s.subject !== undefined)
      return { person: s.subject, at: i };
    if (/^(?:he|she|who|whom|he'll|she'll|he's|she's)$/.test(word))
      return casting ? actingPerson(s, i) : undefined;
    if (/^[;:.!?—–“”"]$/.test(word) || word === 'as' || word === 'than' || word === 'and') return undefined;
    if (word === ')') {
      if (i === as - 1) casting = true;
      while (i > 0 && wordAt(s, i) !== '(') i -= 1;
    }
  }
  return undefined;
}

const ASKS =
  /^(?:ask(?:s|ed)?|want(?:s|ed)?|persuade[sd]?|convince[sd]?|urge[sd]?|invite[sd]?|allow(?:s|ed)?|tapped|hired)$/;

/** "A has been cast, and B will reprise her role": who stands before the verb of the same clause. */
function clauseSubject(s: SentenceReading, her: number): NamedPerson | undefined {
  let i = her - 1;
  while (i > her - 8 && i > 0 && s.units[i]?.kind === 'word' && !OTHER_CLAUSE.test(wordAt(s, i))) i -= 1;
  if (i === her - 1 || !isName(s, i) || s.units[i]?.possessive) return undefined;
  if (
    !/^(?:and|but|while|as|,|;|)$/.test(wordAt(s, i - 1)) ||
    isOther(s, i) ||
    isTitle(s.reading, s.units[i])
  )
    return undefined;
  const known = s.reading.evidence.get(s.units[i]?.key ?? '');
  return (known?.character ?? 0) > (known?.person ?? 0) ? undefined : found(s, i);
}

const OTHER_CLAUSE = /^(?:and|but|while|as|who|that|which|when|where|after|before|because|than|if|by|to)$/;

/** "stars as Kira opposite B as C", "played Kira opposite B as C": the first has a part already. */
function hasPart(s: SentenceReading, opposite: number): boolean {
  for (let i = opposite - 1; i > opposite - 9 && i > 0; i -= 1) {
    if (/^(?:as|plays|played|portrays|portrayed)$/.test(wordAt(s, i))) return isName(s, opposite - 1);
    if (s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "Ada Stone, left, as Kira Vale": where a picture shows her. */
function inPicture(s: SentenceReading, comma: number): NamedPerson | undefined {
  const where =
    /^(?:left|right|cent(?:er|re)|above|below|pictured|seated|standing|front|back|top|bottom)$/.test(
      wordAt(s, comma - 1),
    );
  return where && wordAt(s, comma - 2) === ',' && isName(s, comma - 3) ? found(s, comma - 3) : undefined;
}

/** "A, as the icy Kira Vale, steals every scene", "… and B, as Tom.": between two commas, or where the list ends. */
function aside(s: SentenceReading, as: number): NamedPerson | undefined {
  const character = characterFrom(s, as + 1);
  return character !== undefined && /^[,;.)]?$/.test(wordAt(s, character.to)) && !isName(s, character.to)
    ? found(s, as - 2)
    : undefined;
}

/** "It features Ada Stone, 34, as Kira", "with Ada Stone, best known for Low Tide, as Kira": what is told of her stands between. */
function nameBeforeTold(s: SentenceReading, comma: number): NamedPerson | undefined {
  const one = afterAppositive(s, comma)?.at(-1);
  return one !== undefined && isName(s, one.at) && one.at < comma - 1 ? found(s, one.at) : undefined;
}

function found(s: SentenceReading, at: number): NamedPerson | undefined {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  const person =
    personAt(s, at) ??
    (known !== undefined && known.title < 2 && isListed(s, at) && !isOrdinaryWord(s.units[at]?.lower ?? '')
      ? personAt(s, at, true)
      : undefined);
  return person === undefined ? undefined : { person, at };
}

/** One name alone ("Astra as Kira") counts where others are listed the same way. */
function isListed(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  return (
    s.sentence.kind === 'item' ||
    before === ',' ||
    before === 'and' ||
    before === 'starring' ||
    before === 'stars' ||
    before === 'with' ||
    before === 'includes' ||
    before === 'including'
  );
}
