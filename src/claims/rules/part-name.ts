import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { sharedSurname } from '../reading/shared-surname.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { aliasAt, spouseAt } from './also-called.ts';
import { wordAt } from './walk.ts';

export type NamedCharacter = { readonly character: string; readonly from: number; readonly to: number };

/** The character that the name at unit `i` stands for, with an alias behind it. */
export function namedAt(s: SentenceReading, i: number): NamedCharacter | undefined {
  if (s.units[i]?.quoted && isTitle(s.reading, s.units[i]) && !isQuotedPart(s, i)) return undefined;
  const character = spouseAt(s, i) ?? sharedSurname(s.units, i) ?? withoutFormer(s, i) ?? characterAt(s, i);
  if (character === undefined || JOB.test(character)) return undefined;
  const alias = aliasAt(s, i + 1);
  return alias === undefined || character.includes('/')
    ? { character, from: i, to: i + 1 }
    : { character: `${character}/${alias.name}`, from: i, to: alias.end };
}

/** What somebody is called who has an office, and no part. */
export const JOB =
  /^(?:Marines?|Navy|Army|SEALs?|Navy SEALs?|Nazis?|Vikings?|Mountie|Briton|Londoner|DJ|MC|VP|CEO|CFO|MVP|EP|MP)$|^(?:controller|director|head|president|chief|chair|chairman|chairwoman|editor|minister|secretary|ambassador|commissioner|vice president|man|player|artist) of /i;

/** "former President Kira Vale": no more than the name. */
function withoutFormer(s: SentenceReading, i: number): string | undefined {
  if (!/^(?:former|ex|late|then|future|disgraced)$/.test(wordAt(s, i - 1))) return undefined;
  return /^(?:President|Senator|Governor|Mayor|Secretary|Congressman|Congresswoman|Prime Minister|Chancellor) (?=\p{Lu}\S* \p{Lu})(.*)$/u.exec(
    s.units[i]?.text ?? '',
  )?.[1];
}

/** "her last performance as 'Kira'", in an article that shows no work of that name elsewhere. */
function isQuotedPart(s: SentenceReading, i: number): boolean {
  const unit = s.units[i];
  return (
    wordAt(s, i - 1) === 'as' &&
    unit?.words === 1 &&
    !unit.emphasized &&
    (s.reading.evidence.get(unit.key)?.count ?? 2) < 2 &&
    unit.key !== foldName(s.reading.main?.title ?? '')
  );
}
