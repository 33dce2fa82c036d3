import type { Work } from '../claim.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { CHARACTER_NOUNS, COMPARISONS, DESCRIPTION_ENDS } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Finding } from './rule.ts';
import { behindParenthesis, isName, isOther, wordAt } from './walk.ts';

export type NamedCharacter = { readonly character: string; readonly from: number; readonly to: number };

/**
 * The character named from unit `from` on, behind a description if there is one: "Kilgrave", "the villain
 * Kilgrave", "his son, Atreus", "religious cult leader Humma Kavula". With aliases: "Henry Creel (aka Vecna)".
 */
export function characterFrom(s: SentenceReading, from: number): NamedCharacter | undefined {
  let i = from;
  for (let n = 0; n < 9; n += 1, i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      // "as the 2016 Northgate movie's villain, Ajax"
      if (CHARACTER_NOUNS.has(wordAt(s, i + 1))) return undefined;
      if (ACTOR_NOUNS.has(wordAt(s, i + 1)) || CREW_NOUNS.has(wordAt(s, i + 1))) return undefined;
      if (s.units[i]?.possessive || isOther(s, i) || MEDIUM_NOUNS.has(wordAt(s, i + 1))) continue;
      break;
    }
    if (word === ',' && isName(s, i + 1) && n > 1 && /^(?:his|her|their|the|a|an|our)$/.test(wordAt(s, from)))
      continue;
    if (
      word === '' ||
      (DESCRIPTION_ENDS.has(word) && !(word === 'her' && i === from)) ||
      COMPARISONS.has(word) ||
      CREW_NOUNS.has(word)
    )
      return titular(s, from);
    if (s.units[i]?.kind === 'mark' || /[^s]s'?$/.test(word) === undefined) return titular(s, from);
  }
  if (!isName(s, i)) return undefined;
  if (s.units[i]?.quoted && isTitle(s.reading, s.units[i])) return undefined;
  const character = characterAt(s, i);
  if (character === undefined) return undefined;
  const alias = aliasAt(s, i + 1);
  return alias === undefined || character.includes('/')
    ? { character, from: i, to: i + 1 }
    : { character: `${character}/${alias.name}`, from: i, to: alias.end };
}

/** "the title role", "our titular hero": the character whose name is the title. */
function titular(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 4; i += 1) {
    const word = wordAt(s, i);
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

/** "(aka Vecna)", ", aka Vecna", "a.k.a. Vecna". */
function aliasAt(s: SentenceReading, from: number): { name: string; end: number } | undefined {
  let i = from;
  if (/^[(,]$/.test(wordAt(s, i))) i += 1;
  if (wordAt(s, i) === 'also' && wordAt(s, i + 1) === 'known' && wordAt(s, i + 2) === 'as') i += 2;
  else if (!/^(?:aka|a\.k\.a\.?|alias)$/.test(wordAt(s, i))) return undefined;
  i += 1;
  if (wordAt(s, i) === 'the') i += 1;
  const unit = s.units[i];
  if (unit?.kind !== 'name') return undefined;
  return {
    name: unit.text,
    end: wordAt(s, from) === '(' ? Math.max(behindParenthesis(s, from), i + 1) : i + 1,
  };
}

/** One name twice: "Moss", "Inspector Moss". */
function isSame(person: string, character: string): boolean {
  const [one, other] = [foldName(person), foldName(character)];
  return one === other || (!one.includes(' ') && other.endsWith(` ${one}`));
}

/** A part in a work. `voice` where the words say that it is spoken only. */
export function castFinding(
  person: string,
  character: string | undefined,
  work: Work | undefined,
  span: { readonly from: number; readonly to: number },
  voice = false,
): readonly Finding[] {
  if (character !== undefined && isSame(person, character)) return [];
  if (character === undefined && work === undefined) return [];
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
