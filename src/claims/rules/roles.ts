import type { Work } from '../claim.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { CHARACTER_NOUNS, COMPARISONS, DESCRIPTION_ENDS, isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { aliasAt, spouseAt } from './also-called.ts';
import type { Finding } from './rule.ts';
import { isName, isOther, wordAt } from './walk.ts';

export type NamedCharacter = { readonly character: string; readonly from: number; readonly to: number };

/**
 * The character named from unit `from` on, behind a description if there is one: "Kilgrave", "the villain
 * Kilgrave", "his son, Atreus", "religious cult leader Humma Kavula". With aliases: "Henry Creel (aka Vecna)".
 */
export function characterFrom(s: SentenceReading, from: number): NamedCharacter | undefined {
  let i = behindVersion(s, from);
  for (let n = 0; n < 9; n += 1, i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (ACTOR_NOUNS.has(wordAt(s, i + 1)) || CREW_NOUNS.has(wordAt(s, i + 1))) return undefined;
      // "as GLX co-founder Kira", "as Zone 1 tributes Kira and Dax"
      if (isLedTo(s, i)) continue;
      // "as Kira's brother Tom", "as Cork detective Tom Moss"; but "as Kira's mother"
      if (CHARACTER_NOUNS.has(wordAt(s, i + 1))) {
        if (isNamedBehind(s, i + 1)) continue;
        return undefined;
      }
      if (i === from && isFirstName(s, i)) return { character: s.units[i]?.text ?? '', from: i, to: i + 1 };
      if (s.units[i]?.possessive || isOther(s, i) || MEDIUM_NOUNS.has(wordAt(s, i + 1))) continue;
      break;
    }
    if (word === ',' && n > 0 && isApposed(s, from, i)) continue;
    if (QUOTES.test(word)) continue;
    // "a guy known as Dax"
    if (word === 'known' && wordAt(s, i + 1) === 'as') {
      i += 1;
      continue;
    }
    if (
      word === '' ||
      (DESCRIPTION_ENDS.has(word) && !(word === 'her' && i === from)) ||
      COMPARISONS.has(word) ||
      CREW_NOUNS.has(word)
    )
      return titular(s, from) ?? (word === 'of' && n > 0 ? behindOf(s, from, i) : undefined);
    if (s.units[i]?.kind === 'mark') return titular(s, from);
  }
  return isName(s, i) ? namedAt(s, i) : undefined;
}

/** "GLX co-founder Kira Vale", "Tom Hill equivalent Kira": whom the nouns behind a name lead to. */
function isLedTo(s: SentenceReading, at: number): boolean {
  if (s.units[at]?.possessive) return false;
  let i = at + 1;
  while (
    i < at + 4 &&
    /^(?:word|number)$/.test(s.units[i]?.kind ?? '') &&
    !DESCRIPTION_ENDS.has(wordAt(s, i))
  )
    i += 1;
  const noun = wordAt(s, i - 1);
  if (i === at + 1 || !isName(s, i) || s.units[i]?.possessive) return false;
  return /^(?:equivalent|counterpart|stand-in|lookalike|co-founders?|founders?|tributes?|bosses)$/.test(noun);
}

/** "as Max,": somebody's name as well as a channel's. */
function isFirstName(s: SentenceReading, at: number): boolean {
  return /^(?:max|stan|fox)$/.test(s.units[at]?.lower ?? '') && /^(?:[,.;)]|and|)$/.test(wordAt(s, at + 1));
}

const QUOTES = /^[“”"‘]$/;

function namedAt(s: SentenceReading, i: number): NamedCharacter | undefined {
  if (s.units[i]?.quoted && isTitle(s.reading, s.units[i])) return undefined;
  const character = spouseAt(s, i) ?? characterAt(s, i);
  if (character === undefined || JOB.test(character)) return undefined;
  const alias = aliasAt(s, i + 1);
  return alias === undefined || character.includes('/')
    ? { character, from: i, to: i + 1 }
    : { character: `${character}/${alias.name}`, from: i, to: alias.end };
}

/** What somebody is called who has an office, and no part. */
const JOB =
  /^(?:DJ|MC|VP|CEO|CFO|MVP|EP|MP)$|^(?:controller|director|head|president|chief|chair|chairman|chairwoman|editor|minister|secretary|ambassador|commissioner|vice president|man|player|artist) of /i;

/** "the voice of Kira", "a younger version of Kira", "the character of Kira": where the name stands. */
function behindVersion(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (VERSION.test(word))
      return /^(?:of|behind)$/.test(wordAt(s, i + 1)) && !/^(?:a|an|the)$/.test(wordAt(s, i + 2))
        ? i + 2
        : from;
    if (s.units[i]?.kind !== 'word') return from;
  }
  return from;
}

const VERSION = /^(?:voices?|versions?|incarnations?|iterations?|character|role|part)$/;

/** "Kira's estranged brother Tom", "Kira's brother, Tom": whether a name stands behind the noun. */
function isNamedBehind(s: SentenceReading, noun: number): boolean {
  let i = noun + 1;
  while (i < noun + 3 && CHARACTER_NOUNS.has(wordAt(s, i))) i += 1;
  if (wordAt(s, i) === ',') return isApposed(s, noun, i);
  return isName(s, i) && !s.units[i]?.possessive;
}

/** "his son, Tom": the comma stands before whom the description is of, and no other actor: "her son, Bo Reed as Tom". */
function isApposed(s: SentenceReading, from: number, comma: number): boolean {
  if (!isName(s, comma + 1)) return false;
  const told = wordAt(s, from);
  if (!/^(?:his|her|their|the|a|an|our)$/.test(told) && !isName(s, from) && !CHARACTER_NOUNS.has(told))
    return false;
  if (/^(?:as|plays?|voices?|is|will|has|\(|stars?|joins?)$/.test(wordAt(s, comma + 2))) return false;
  const known = s.reading.evidence.get(s.units[comma + 1]?.key ?? '');
  return (known?.person ?? 0) <= (known?.character ?? 0) + 1;
}

/** "the head of security, Tom Moss,", "the mother of dragons, Kira": a description with "of", set off by a comma. */
function behindOf(s: SentenceReading, from: number, of: number): NamedCharacter | undefined {
  if (!/^(?:the|a|an|his|her|their)$/.test(wordAt(s, from)) || !isSomebodyNoun(wordAt(s, of - 1)))
    return undefined;
  for (let i = of + 1; i < of + 6; i += 1) {
    if (wordAt(s, i) === ',')
      return isApposed(s, from, i) && (i + 2 >= s.units.length || /^[,.;)]$|^in$/.test(wordAt(s, i + 2)))
        ? namedAt(s, i + 1)
        : undefined;
    if (s.units[i]?.kind === 'mark' || DESCRIPTION_ENDS.has(wordAt(s, i))) return undefined;
  }
  return undefined;
}

/** "the title role", "our titular hero": the character whose name is the title. */
function titular(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 4; i += 1) {
    const word = wordAt(s, i);
    // "opposite Ada Stone's title character"
    if (s.units[i]?.possessive || (DESCRIPTION_ENDS.has(word) && word !== 'her')) return undefined;
    const named =
      word === 'titular' ||
      word === 'eponymous' ||
      (word === 'title' && /^(?:role|character|hero|heroine)$/.test(wordAt(s, i + 1)));
    if (named && s.topic !== undefined && isSomebody(s.topic.title))
      return { character: s.topic.title, from, to: i + 2 };
  }
  return undefined;
}

/** A title of one to three words without "of" or a colon can be somebody's name. */
function isSomebody(title: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(title) && !/^(?:The|A|An) .+s$/.test(title);
}

/** One name twice: "Moss", "Inspector Moss". */
function isSame(person: string, character: string): boolean {
  const [one, other] = [foldName(person), foldName(character)];
  return one === other || (!one.includes(' ') && other.endsWith(` ${one}`));
}

/** "including Princess Wren": a rank that no actor bears. */
const OF_THE_STORY =
  /^(?:Princess|Captain|Commander|General|Sergeant|Sgt\.|Lieutenant|Colonel|Admiral|Detective|Inspector|Agent|Jedi|Emperor|Empress|Chancellor|Senator|Master|Warlord) \p{Lu}/u;

/** A part in a work. `voice` where the words say that it is spoken only. */
export function castFinding(
  person: string,
  character: string | undefined,
  work: Work | undefined,
  span: { readonly from: number; readonly to: number },
  voice = false,
): readonly Finding[] {
  if (character !== undefined && isSame(person, character)) return [];
  if (character === undefined && (work === undefined || OF_THE_STORY.test(person))) return [];
  // "nominated for the Quark Award", "at the Quark Expo": no works
  if (work !== undefined && (OCCASIONS.test(work.title) || work.title === 'Best')) return [];
  // "Ada Stone in Ada Stone": a name that was taken for a work
  if (work !== undefined && character === undefined && foldName(work.title) === foldName(person)) return [];
  const statement = {
    kind: 'cast' as const,
    // "Nineteen-year-old Ada Stone" at the beginning of a sentence
    person: person.replace(/^[\w-]+-year-old /, ''),
    ...(character === undefined ? {} : { character }),
    ...work,
    ...(voice ? { voice: true as const } : {}),
  };
  return [{ statement, ...span }];
}
