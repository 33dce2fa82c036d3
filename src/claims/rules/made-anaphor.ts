import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { isAnothersTitle, titleSlot } from './whose-work.ts';

function hasScript(s: SentenceReading, from: number): boolean {
  for (let i = from + 1; i < from + 6; i += 1)
    if (/^(?:script|scripts|screenplay|teleplay)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "a script by", "an original screenplay penned by". */
function isScriptBy(s: SentenceReading, from: number): boolean {
  for (let i = from + 1; i < from + 4; i += 1)
    if (/^(?:script|screenplay|teleplay)$/.test(wordAt(s, i)))
      return wordAt(s, i + 1) === 'by' || wordAt(s, i + 2) === 'by';
  return false;
}

/** "film", "series" behind a number: one of several works; "episode" and "season" are parts of one. */
function isOfLine(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 3; i += 1) {
    if (wordAt(s, i) === 'of') return false;
    if (/^(?:film|films|movie|movies|game|games|series|show|novel|book)$/.test(wordAt(s, i))) return true;
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

const STAGED = /^(?:play|script|screenplay|teleplay|libretto|adaptation)$/;

/** "the film", "it", "the script", or nothing at all behind the verb. */
export function isAnaphor(s: SentenceReading, from: number): boolean {
  const first = wordAt(s, from);
  // "adapted Stone's 1954 novel for the screen"
  if (s.units[from]?.possessive && isName(s, from))
    return [1, 2, 3].some((ahead) => {
      const noun = wordAt(s, from + ahead);
      return (WRITTEN_NOUNS.has(noun) || STAGED.test(noun)) && !isName(s, from + ahead + 1);
    });
  if (first === '' && isName(s, from)) return !(isAnothersTitle(s, from) || titleSlot(s, from) === undefined);
  if (first === '' || (s.units[from]?.kind === 'mark' && /^[,.;)]$/.test(first))) return true;
  // "has adapted his own film": for what is spoken of
  if (/^(?:his|her|their)$/.test(first) && /^adapt/.test(wordAt(s, from - 1)))
    return wordAt(s, from + 1) === 'own';
  // "directs from a script by B", "directs a script by B"
  if (/^(?:from|off)$/.test(first)) return hasScript(s, from);
  if (/^an?$/.test(first) && isScriptBy(s, from)) return true;
  if (first === 'for' && /^(?:other|others|many|several|years|a|an)$/.test(wordAt(s, from + 1))) return false;
  if (/^(?:music|dialogue|scripts)$/.test(first) && !isName(s, from + 1)) return true;
  if (/^(?:it|both|and|for|along|alongside|together|with|via|through|under)$/.test(first)) return true;
  if (
    !/^(?:the|this|its|all|both|each|every|seven|eight|six|five|four|nine|ten|two|three|half|most|multiple|several|episodes?|a|an)$/.test(
      first,
    )
  )
    return false;
  // "the other four", "the remaining two"
  if (/^(?:other|others|remaining|rest)$/.test(wordAt(s, from + 1)) && s.units[from + 3]?.kind !== 'word')
    return true;
  // "the first of three films"
  if (/^(?:first|opener)$/.test(wordAt(s, from + 1)) && wordAt(s, from + 2) === 'of') return true;
  for (let i = from + 1; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    // "the first two films", "the original 2013 game": others than the one spoken of
    if (/^(?:original|previous|earlier|films|movies|games|books|novels)$/.test(word)) return false;
    if (/^(?:first|last|second|third|two|three|\d{4})$/.test(word) && isOfLine(s, i + 1)) return false;
    if (
      /^(?:trilogy|franchise|saga|series|version)$/.test(wordAt(s, i + 1)) &&
      /^(?:film|movie|game|book|novel|first|tv)$/.test(word)
    )
      return false;
    if (
      /^(?:screenplay|script|scripts|pilot|teleplay|episode|episodes|season|seasons|score|music|songs|adaptation|project|series|show|programme|film|movie|sequel|game|feature|one|block|finale|premiere|rest|remainder|others|draft|opener|picture|pic|production|cast|ensemble|version|staging|musical|play)$/.test(
        word,
      )
    )
      return first !== 'a' && first !== 'an' ? true : /^(?:adaptation|cast|ensemble)$/.test(word);
    // "the Broadway version"
    if (isName(s, i) && isOther(s, i) && !s.units[i]?.possessive) continue;
    // "adapts the Ada Stone novel"
    if (isName(s, i) && WRITTEN_NOUNS.has(wordAt(s, i + 1)) && /^adapt/.test(wordAt(s, from - 1)))
      return !isName(s, i + 2);
    if (word === '' || s.units[i]?.kind === 'mark') return false;
    if (MEDIUM_NOUNS.has(word)) return first !== 'a' && first !== 'an';
  }
  return false;
}
