import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { characterHere } from './characters.ts';
import { isEponym, mayBeSomebody } from './likely-character.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';

// A list of those who do something together is no longer; nor is what is said of somebody between commas.
const MOST_TOGETHER = 6;
const LONGEST_ASIDE = 14;

type Doer = { readonly character: string; readonly at: number };

const ADVERB =
  /^(?:now|soon|suddenly|finally|also|then|secretly|both|must|will|eventually|quickly|slowly|reluctantly|accidentally|inadvertently|unwittingly|unknowingly|desperately|mysteriously|ultimately|later|immediately|simply|never|always|only|first|instead|gradually|instantly|initially|constantly|still|just|even|too|who)$/;

/** Who stands right before the verb, over "now", over a parenthesis, or over an aside between commas. */
export function doers(s: SentenceReading, verb: number): readonly Doer[] {
  let i = verb - 1;
  if (wordAt(s, verb) === 'to') i -= 1;
  while (ADVERB.test(wordAt(s, i))) i -= 1;
  const relative = wordAt(s, i + 1) === 'who';
  i = beforeParenthesis(s, i);
  if (wordAt(s, i) === ',') i = relative && isName(s, i - 1) ? i - 1 : beforeAside(s, i);
  i = beforeParenthesis(s, i);
  const found: Doer[] = [];
  while (found.length < MOST_TOGETHER) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.possessive) break;
    const character = characterHere(s, i);
    if (character === undefined || !(mayBeSomebody(s, i) || isEponym(s, i))) return [];
    found.unshift({ character, at: i });
    if (relative) break;
    let j = beforeKin(s, i - 1);
    if (j < i - 1 && wordAt(s, j) !== 'and') j = i - 1;
    if (/^(?:and|&)$/.test(wordAt(s, j))) j -= 1;
    if (wordAt(s, j) === ',') j -= 1;
    j = beforeParenthesis(s, j);
    if (j === i - 1 || !isName(s, j)) break;
    i = j;
  }
  const first = found[0];
  return first === undefined || !(relative || beginsClause(s, first.at)) ? [] : found;
}

/** From the comma that ends "Kira, a pilot who is lost," to Kira. */
function beforeAside(s: SentenceReading, comma: number): number {
  for (let i = comma - 1; i > comma - LONGEST_ASIDE && i > 0; i -= 1)
    if (wordAt(s, i) === ',' && isName(s, i - 1))
      return /^(?:a|an|the|his|her|their|whose|now|played|still|once|alone|aged|\d+|along|together|with|unable|desperate|determined|haunted|fresh|newly|recently)$/.test(
        s.units[i + 1]?.lower ?? '',
      )
        ? i - 1
        : comma;
  return comma;
}

/** Whether whoever stands at `at` is the subject of a clause and not in the middle of one: "a film by Kira". */
export function beginsClause(s: SentenceReading, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isNounOfSomebody(wordAt(s, i)) || DESCRIBES.test(wordAt(s, i)))) i -= 1;
  if (i < at - 1) {
    // "CIA agent Kira", "London cop Kira"
    if (isName(s, i) && !s.units[i]?.possessive && !isTitle(s.reading, s.units[i])) i -= 1;
    // "the overworked and underpaid nurse Kira"
    for (let j = i; j > i - 5 && s.units[j]?.kind === 'word'; j -= 1)
      if (/^(?:the|a|an|his|her|their)$/.test(wordAt(s, j))) return begins(s, j - 1);
  }
  return begins(s, i);
}

function begins(s: SentenceReading, i: number): boolean {
  if (i < 0) return true;
  return /^(?:[,;:.“"‘'–—]|-|when|after|as|while|where|until|and|but|before|because|if|once|which|that|with|so|then|how|whether|though|although|since|unless|or|meanwhile|yet)$/.test(
    wordAt(s, i),
  );
}

const DESCRIBES =
  /^(?:the|a|an|his|her|their|our|\w+-year-old|young|teenage|former|newly|single|ex-\w+|retired|little|poor|brave|rookie|fellow|best|new|old|elderly|lonely|shy|mysterious|ruthless|struggling|divorced|widowed|orphaned|pregnant|small-town|evil|heroic|troubled|reluctant|disgraced|grieving|estranged|beloved|elder|younger|older|baby|twin|childhood|teen|local|fugitive|would-be)$/;

/** "and her best friend Josh": where the "and" stands, or unit `at` itself where no such noun does. */
export function beforeKin(s: SentenceReading, at: number): number {
  if (!isNounOfSomebody(wordAt(s, at))) return at;
  let i = at;
  while (i > at - 4 && (isNounOfSomebody(wordAt(s, i)) || DESCRIBES.test(wordAt(s, i)))) i -= 1;
  return i;
}
