import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { atEach } from './at-each.ts';
import { characterHere, finding, isShownCharacter } from './characters.ts';
import { likelyCharacter } from './likely-character.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { workBefore } from './whose-work.ts';

// No sentence brings more together.
const MOST = 12;

/** "The series brings together Stone's Kira and Reed's Dax with Bo Hall's Tom", "pits Kira against Dax", "unites Kira with Dax". */
export const bringsTogether: Rule = {
  name: 'brings together',
  triggers: 'together unites uniting unite reunites reuniting pits pitting pairs pairing teams teaming'.split(
    ' ',
  ),
  read: atEach((s, i) => {
    if (s.topic === undefined) return [];
    const word = wordAt(s, i);
    if (word === 'together' && !/^(?:brings?|bringing|brought)$/.test(wordAt(s, i - 1))) return [];
    const from = /^team/.test(word) && wordAt(s, i + 1) === 'up' ? i + 2 : i + 1;
    return isUnclaimed(s, i, i) ? [] : broughtTogether(s, from);
  }),
};

function broughtTogether(s: SentenceReading, from: number): readonly Finding[] {
  const found: { readonly character: string; readonly at: number }[] = [];
  let i = from;
  let sure = false;
  while (found.length < MOST) {
    // "Stone's Kira"
    const owned = isName(s, i) && s.units[i]?.possessive === true && isName(s, i + 1);
    const at = owned ? i + 1 : i;
    const character = characterHere(s, at);
    if (s.units[at]?.possessive || (!owned && (character === undefined || !mayBeBrought(s, at, character))))
      break;
    if (character !== undefined) {
      sure ||= owned || isShownCharacter(s, at, character);
      found.push({ character, at });
    }
    i = at + 1;
    if (wordAt(s, i) === ',') i += 1;
    if (/^(?:and|with|against|alongside|&)$/.test(wordAt(s, i))) i += 1;
    if (i === at + 1) break;
  }
  if (!sure || found.length < 2) return [];
  const work = workBefore(s, from) ?? s.topic;
  return found.flatMap(({ character, at }) => finding(character, work, at, at + 1));
}

function mayBeBrought(s: SentenceReading, at: number, character: string): boolean {
  if (isTitle(s.reading, s.units[at])) return false;
  return isShownCharacter(s, at, character) || likelyCharacter(s, at, 3) !== undefined;
}
