import type { Work } from '../claim.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { atEach } from './at-each.ts';
import { areActors, castOf } from './casts.ts';
import { itsWork } from './its-work.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { titleSlot, workBefore } from './whose-work.ts';

/** Who is called one of the cast: "series star A", "her co-stars A and B", "cast members A and B", "guest stars include A". */
export const castNouns: Rule = {
  name: 'cast nouns',
  triggers:
    'star stars co-star co-stars costar costars castmate castmates cast-member cast-members castmember castmembers mates member members leads newcomers additions actors names faces performers regulars voices players man lady'.split(
      ' ',
    ),
  read: atEach((s, at) => {
    const beside = besideNoun(s, at);
    return beside.length > 0 ? beside : listedBehind(s, at);
  }),
};

/** "series star A", "the film's star, A", "co-star A", "with star A". */
function besideNoun(s: SentenceReading, noun: number): readonly Finding[] {
  const work = workOwning(s, noun);
  if (work === undefined) return [];
  const from = wordAt(s, noun + 1) === ',' && isOwned(s, noun) ? noun + 2 : noun + 1;
  if (!isName(s, from)) return [];
  const word = wordAt(s, noun);
  const { people, end } = peopleFrom(s, from, false);
  const one = /^(?:star|co-star|costar|castmate|cast-?member|member|man|lady)$/.test(word);
  const all = one ? people.slice(0, 1) : people;
  if (from === noun + 2 && !/^[,.]$/.test(wordAt(s, end)) && end < s.units.length) return [];
  return castOf(s, all, work, { from: noun, to: end });
}

const NO_CAST =
  /^(?:pop|rock|reality|movie|film|tv|television|rising|former|one-time|onetime|ex|porn|child|hollywood|bollywood|youtube|tiktok|soap|sports|football|basketball|tennis|country|music|wwe|big|biggest|major|other|soul|r&b|k-pop|viral|social|internet|band|crew|family|team|council|board|founding|staff|audience|gang)$/;

/** The work whose cast the noun speaks of: "X's star", "the show's stars", "its star", or what is spoken of. */
function workOwning(s: SentenceReading, noun: number): Work | undefined {
  const word = wordAt(s, noun);
  let i = noun - 1;
  let told = /^(?:co-stars?|costars?|castmates?|cast-?members?|members?|mates|man|lady)$/.test(word);
  if (/^(?:man|lady)$/.test(word)) {
    if (s.units[i]?.lower !== 'leading') return undefined;
    i -= 1;
  } else if (/^(?:members?|mates)$/.test(word)) {
    if (!/^(?:cast|ensemble)$/.test(wordAt(s, i))) return undefined;
    i -= 1;
  } else if (!/^(?:star|stars|co-stars?|costars?|castmates?|cast-?members?|leads)$/.test(word))
    return undefined;
  for (let n = 0; n < 3; n += 1) {
    if (
      !/^(?:fellow|returning|new|lead|guest|main|two|three|longtime|original|regular|principal|real-life|on-screen)$/.test(
        wordAt(s, i),
      )
    )
      break;
    // a "guest star" of what is spoken of, "returning stars"
    told ||= /^(?:returning|guest|new|lead)$/.test(wordAt(s, i));
    i -= 1;
  }
  const before = wordAt(s, i);
  if (
    (NO_CAST.test(before) && s.units[i]?.possessive !== true) ||
    (before === 'series' && s.units[i]?.possessive !== true && isName(s, i - 1))
  )
    return undefined;
  // "Original Broadway cast members", "Original Northgate cast member"
  if (told && /^(?:members?|mates)$/.test(word)) {
    const at = isName(s, i) && isOther(s, i) ? i - 1 : i;
    if (isName(s, at) && !s.units[at]?.possessive) return workAt(s, at)?.work;
    if (at < i || /^(?:original|former)$/.test(s.units[i]?.lower ?? '')) return s.topic;
  }
  const owner = s.units[i];
  if (owner?.possessive === true) {
    if (isName(s, i)) {
      // "her former Salt Road's co-star A": in that one
      if (isOther(s, i) || /^(?:former|old)$/.test(wordAt(s, i - 1))) return undefined;
      const work = workAt(s, i)?.work;
      return work ?? (told ? s.topic : undefined);
    }
    return MEDIUM_NOUNS.has(before) ? s.topic : undefined;
  }
  if (isName(s, i)) return undefined;
  if (before === 'its') return itsWork(s, i);
  if (before === 'series') return s.topic;
  // "Star A told", "Leading lady A said"
  if (i < 0 && s.sentence.kind !== 'headline' && /^(?:star|stars|leads|co-stars?)$/.test(word))
    return s.topic;
  // "In this clip, stars A and B speak"
  if (word === 'stars' && before === ',' && s.sentence.kind !== 'headline') return s.topic;
  if (told) return NOT_HERE.test(before) ? undefined : (workBefore(s, i) ?? s.topic);
  // "Can't lose with star A"
  return before === 'with' && /^stars?$/.test(word) ? s.topic : undefined;
}

/** "former guest star A", "another co-star, A": of something else. */
const NOT_HERE =
  /^(?:former|previous|past|old|one|another|like|unlike|frequent|occasional|then|than|a|an|any|no|\)|[.;:])$/;

function isOwned(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4; i -= 1)
    if (s.units[i]?.possessive || /^(?:its|his|her|their)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "Guest stars this season include A and B", "the new cast members are A and B", "her co-stars are A and B". */
function listedBehind(s: SentenceReading, noun: number): readonly Finding[] {
  const word = wordAt(s, noun);
  if (!/s$/.test(word)) return [];
  if (!/^(?:stars|co-stars|costars|castmates|leads|newcomers)$/.test(word) && !isOfCast(s, noun)) return [];
  if (
    /^(?:past|previous|former|early|earlier|other)$/.test(wordAt(s, noun - 1)) &&
    !TAKEN.test(wordAt(s, noun + 1)) &&
    !/^(?:stars|co-stars)$/.test(word)
  )
    return [];
  for (let i = noun - 1; i >= 0 && i > noun - 4; i -= 1)
    if (
      NO_CAST.test(wordAt(s, i)) &&
      !s.units[i]?.possessive &&
      !/^(?:other|big|biggest|major)$/.test(wordAt(s, i))
    )
      return [];
  let work = s.topic;
  for (let i = noun + 1; i < noun + 9; i += 1) {
    const verb = wordAt(s, i);
    if (/^(?:include|includes|included|are)$/.test(verb) || (verb === ':' && i === noun + 1)) {
      const from = wordAt(s, i + 1) === 'also' ? i + 2 : i + 1;
      const { people, end } = peopleFrom(s, from, false);
      return areActors(s, people)
        ? castOf(s, [...whose(s, noun), ...people], work, { from: noun, to: end })
        : [];
    }
    if (isName(s, i)) {
      if (isOther(s, i)) continue;
      work = /^(?:of|for|in|on)$/.test(wordAt(s, i - 1))
        ? (workAt(s, i)?.work ?? titleSlot(s, i))
        : undefined;
      if (work === undefined) return [];
      continue;
    }
    if (!BETWEEN.test(verb) && !TAKEN.test(verb)) return [];
  }
  return [];
}

const BETWEEN =
  /^(?:this|next|in|season|series|for|on|of|the|second|third|two|three|new|to|cast|also|will|film|show|fourth|first|final|year|ensemble|so|far|already|up|\d+)$/;

/** "actors confirmed so far", "stars signed up for the series": said of a cast. */
const TAKEN =
  /^(?:confirmed|announced|attached|involved|signed|appearing|joining|featured|starring|lined|recruited|enlisted|unveiled|revealed|drafted)$/;

/** "Ada Stone's co-stars include": she is in it too. */
function whose(s: SentenceReading, noun: number): readonly NamedPerson[] {
  if (!/^(?:co-stars|costars|castmates)$/.test(wordAt(s, noun)) || s.units[noun - 1]?.possessive !== true)
    return [];
  const person = personAt(s, noun - 1);
  const one = person === undefined ? undefined : { person, at: noun - 1 };
  return one !== undefined && areActors(s, [one]) ? [one] : [];
}

/** "cast members", "new additions to the cast", "the supporting actors", "familiar faces". */
function isOfCast(s: SentenceReading, noun: number): boolean {
  const before = wordAt(s, noun - 1);
  const word = wordAt(s, noun);
  if (word === 'members') return /^(?:cast|ensemble)$/.test(before);
  if (word === 'additions')
    return (
      s.units.slice(noun, noun + 5).some(({ lower }) => /^(?:cast|ensemble)$/.test(lower)) ||
      (/^(?:new|newest|latest|recent)$/.test(before) && /^(?:are|include)$/.test(wordAt(s, noun + 1)))
    );
  if (/^(?:actors|stars|names|faces|performers)$/.test(word) && TAKEN.test(wordAt(s, noun + 1))) return true;
  if (word === 'voices') return wordAt(s, noun - 2) === 'other' || before === 'other';
  return /^(?:supporting|new|other|returning|guest|recurring|lead|voice|key|principal|main|series)$/.test(
    before,
  );
}
