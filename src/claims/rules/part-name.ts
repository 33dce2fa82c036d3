import { characterAt } from '../reading/people.ts';
import { isInhabitant } from '../reading/peoples.ts';
import { isInPartSlot } from '../reading/quotes-title.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { sharedSurname } from '../reading/shared-surname.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { STORY_NOUNS } from '../words/story.ts';
import { aliasAt, spouseAt } from './also-called.ts';
import { isOther, wordAt } from './walk.ts';

export type NamedCharacter = { readonly character: string; readonly from: number; readonly to: number };

/** The character that the name at unit `i` stands for, with an alias behind it. */
export function namedAt(s: SentenceReading, i: number): NamedCharacter | undefined {
  const unit = s.units[i];
  if (unit === undefined || isInhabitant(s.units.slice(Math.max(0, i - 5), i), unit)) return undefined;
  if (unit.quoted && isTitle(s.reading, unit) && !isQuotedPart(s, i)) return undefined;
  const character = isFigure(s, i)
    ? unit.text
    : (spouseAt(s, i) ?? sharedSurname(s.units, i) ?? withoutFormer(s, i) ?? characterAt(s, i));
  if (character === undefined || JOB.test(character)) return undefined;
  const alias = aliasAt(s, i + 1);
  return alias === undefined || character.includes('/')
    ? { character, from: i, to: i + 1 }
    : { character: `${character}/${alias.name}`, from: i, to: alias.end };
}

/** What somebody is called who has an office, and no part. */
export const JOB =
  /^(?:Marines?|Navy|Army|SEALs?|Navy SEALs?|Nazis?|Vikings?|Mountie|Briton|Londoner|DJ|MC|VP|CEO|CFO|MVP|EP|MP)$|^(?:controller|director|head|president|chief|chair|chairman|chairwoman|editor|minister|secretary|ambassador|commissioner|vice president|man|player|artist) of /i;

/** "plays the Android": a figure of a story, and no system that games run on. */
export function isFigure(s: SentenceReading, i: number): boolean {
  const unit = s.units[i];
  const alone = unit?.words === 1 && !unit.quoted && !unit.possessive && wordAt(s, i - 1) === 'the';
  return alone && STORY_NOUNS.has(unit.lower) && isOther(s, i) && s.units[i + 1]?.kind !== 'name';
}

/** "former President Kira Vale": no more than the name. */
function withoutFormer(s: SentenceReading, i: number): string | undefined {
  if (!/^(?:former|ex|late|then|future|disgraced)$/.test(wordAt(s, i - 1))) return undefined;
  return /^(?:President|Senator|Governor|Mayor|Secretary|Congressman|Congresswoman|Prime Minister|Chancellor) (?=\p{Lu}\S* \p{Lu})(.*)$/u.exec(
    s.units[i]?.text ?? '',
  )?.[1];
}

/** "as 'Kira'", "plays “Wick”", "a guard called “Number Six”", in an article that shows no work of that name elsewhere. */
function isQuotedPart(s: SentenceReading, i: number): boolean {
  const unit = s.units[i];
  if (unit === undefined || unit.emphasized || unit.key === foldName(s.reading.main?.title ?? ''))
    return false;
  if ((s.reading.evidence.get(unit.key)?.count ?? 2) > 1) return false;
  return isInPartSlot(s.units, i);
}

/** "plays “One”": a number in quotation marks, which makes no name elsewhere. */
export function quotedWordAt(s: SentenceReading, open: number): NamedCharacter | undefined {
  const unit = s.units[open + 1];
  if (!/^[“"‘]$/.test(wordAt(s, open)) || unit?.kind !== 'word' || !unit.capital) return undefined;
  return /^[”"’]$/.test(wordAt(s, open + 2)) || /^[.,]$/.test(wordAt(s, open + 2))
    ? { character: unit.text, from: open + 1, to: open + 3 }
    : undefined;
}
