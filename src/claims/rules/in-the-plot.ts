import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { HONORIFICS } from '../words/grammar.ts';
import { EVERYDAY_VERBS, PLOT_VERBS } from '../words/plot.ts';
import { atEach } from './at-each.ts';
import { characterHere, finding, isShownCharacter } from './characters.ts';
import type { Rule } from './rule.ts';
import { beforeParenthesis, isName, wordAt } from './walk.ts';
import { workBefore } from './whose-work.ts';

// A list of those who do something together is no longer; nor is what is said of somebody between commas.
const MOST_TOGETHER = 6;
const LONGEST_ASIDE = 14;

/** "Kira Vale discovers a plot", "When Kira, a pilot, is kidnapped", "In the film, Kira and Dax move": what somebody does in the story. */
export const inThePlot: Rule = {
  name: 'in-the-plot',
  triggers: [...PLOT_VERBS, 'is', 'are'],
  read: atEach((s, i) => {
    if (s.topic === undefined || isName(s, i)) return [];
    const verb = s.units[i]?.lower ?? '';
    if (!PLOT_VERBS.has(verb) && !isDoneTo(s, i)) return [];
    const found = doers(s, i);
    if (found.length === 0 || isUnclaimed(s, i, i)) return [];
    const everyday = EVERYDAY_VERBS.has(verb);
    if (!found.some(({ at, character }) => isSurely(s, at, character, everyday))) return [];
    const work = workBefore(s, found[0]?.at ?? i) ?? s.topic;
    return found.flatMap(({ character, at }) => finding(character, work, at, i + 1));
  }),
};

/** "is kidnapped", "is declared missing", "is forced to", "are drawn into": what befalls somebody. */
function isDoneTo(s: SentenceReading, be: number): boolean {
  const at = /^(?:now|suddenly|soon|brutally|mysteriously|unexpectedly)$/.test(wordAt(s, be + 1))
    ? be + 2
    : be + 1;
  return BEFALLS.has(wordAt(s, at));
}

const BEFALLS = new Set(
  `kidnapped abducted murdered forced drawn haunted hunted accused arrested imprisoned sentenced framed betrayed orphaned stranded trapped
  possessed attacked captured tasked thrust transported tormented pursued exiled bitten resurrected declared reunited`.split(
    /\s+/,
  ),
);

type Doer = { readonly character: string; readonly at: number };

/** Who stands right before the verb, over "now", over a parenthesis, or over an aside between commas. */
function doers(s: SentenceReading, verb: number): readonly Doer[] {
  let i = verb - 1;
  while (
    /^(?:now|soon|suddenly|finally|also|then|secretly|both|must|eventually|quickly|slowly)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  i = beforeParenthesis(s, i);
  if (wordAt(s, i) === ',') i = beforeAside(s, i);
  const found: Doer[] = [];
  while (found.length < MOST_TOGETHER) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.possessive) break;
    const character = characterHere(s, i);
    if (character === undefined || !mayAct(s, i)) return [];
    found.unshift({ character, at: i });
    let j = i - 1;
    if (/^(?:and|&)$/.test(wordAt(s, j))) j -= 1;
    if (wordAt(s, j) === ',') j -= 1;
    j = beforeParenthesis(s, j);
    if (j === i - 1 || !isName(s, j)) break;
    i = j;
  }
  const first = found[0];
  return first === undefined || !beginsClause(s, first.at) ? [] : found;
}

/** A work that is called after somebody is it only where the text shows the character. */
function mayAct(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const known = s.reading.evidence.get(unit?.key ?? '');
  if (known === undefined || /\d|:|&/.test(unit?.text ?? '')) return false;
  if (isTitle(s.reading, unit)) return false;
  return known.title <= known.character && known.other === 0 && known.form !== 'something';
}

/** From the comma that ends "Kira, a pilot who is lost," to Kira. */
function beforeAside(s: SentenceReading, comma: number): number {
  for (let i = comma - 1; i > comma - LONGEST_ASIDE && i > 0; i -= 1)
    if (wordAt(s, i) === ',' && isName(s, i - 1))
      return /^(?:a|an|whose|now|played)$/.test(wordAt(s, i + 1)) ? i - 1 : comma;
  return comma;
}

/** Whether whoever stands at `at` is the subject of a clause and not in the middle of one: "a film by Kira". */
function beginsClause(s: SentenceReading, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (CHARACTER_NOUNS.has(wordAt(s, i)) || DESCRIBES.test(wordAt(s, i)))) i -= 1;
  if (i < 0) return true;
  return /^(?:[,;:.“"‘'–—]|when|after|as|while|where|until|and|but|before|because|if|once|which|that|with)$/.test(
    wordAt(s, i),
  );
}

const DESCRIBES =
  /^(?:the|a|an|\w+-year-old|young|teenage|former|newly|single|ex-\w+|retired|little|poor|brave)$/;

/** Whether the article shows a character, or the name and its verb leave no doubt. */
function isSurely(s: SentenceReading, at: number, character: string, everyday: boolean): boolean {
  if (isShownCharacter(s, at, character)) return true;
  const before = wordAt(s, at - 1);
  if (CHARACTER_NOUNS.has(before) || /-year-old$/.test(before)) return !everyday || isTold(s, at);
  if (everyday && !isTold(s, at)) return false;
  const unit = s.units[at];
  if (unit === undefined || !isNobodyReal(s, at)) return false;
  // "Dr. Emma Vale"
  const first = unit.lower.split(' ')[0] ?? '';
  if (HONORIFICS.has(first)) return !/^(?:sir|dame|mr|mrs|ms|lord|lady|president)\b/.test(first);
  // "Bo Vale investigates the firm": a reporter may as well
  if (unit.words > 1 && !isTold(s, at) && !/^(?:when|as|after|while|until)$/.test(before)) return false;
  return startsWithGivenName(unit.text);
}

/** No name that the article has in a longer form of a real person, or with any sign of one. */
export function isNobodyReal(s: SentenceReading, at: number): boolean {
  const key = s.units[at]?.key ?? '';
  const known = s.reading.evidence.get(key);
  if (known === undefined || known.person > 0 || known.actor > 0 || known.crew > 0) return false;
  return (s.reading.names.get(key) ?? []).length === 0 || s.units[at]?.words !== 1;
}

/** "In the film, Kira …", "when Kira …", "a synopsis reads: …": words that show that a story is told. */
function isTold(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 10; i -= 1)
    if (
      /^(?:film|movie|story|series|drama|novel|book|synopsis|logline|episode|season|plot|sequel|pilot|game|comedy|thriller|show|play)$/.test(
        wordAt(s, i),
      )
    )
      return wordAt(s, at - 1) === ',' || wordAt(s, at - 1) === ':' || wordAt(s, at - 1) === 'and';
  return false;
}
