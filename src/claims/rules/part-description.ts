import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { CHARACTER_NOUNS, DESCRIPTION_ENDS, isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { type NamedCharacter, namedAt } from './part-name.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** "GLX co-founder Kira Vale", "Tom Hill equivalent Kira", "Vale Family matriarch Mabel": whom the nouns behind a name lead to. */
export function isLedTo(s: SentenceReading, at: number): boolean {
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
  if (isOther(s, at) && isSomebodyNoun(noun)) return true;
  return (
    LEADS_ON.test(noun) ||
    (isSomebodyNoun(noun) && (s.units[at]?.words ?? 0) > 1 && !isFullName(s.units[at] as Unit))
  );
}

const LEADS_ON =
  /^(?:equivalent|counterpart|stand-in|lookalike|co-founders?|founders?|tributes?|bosses|boss|matriarch|patriarch|heir|heiress|chief|head|leader|leaders|chairman|chairwoman|president|secretary|spokesman|magnate|mogul|tycoon|legend|veteran|employee|graduate|operative|operatives|recruit|recruits|member|members|villain|villains|native|survivor|captain|commander|kingpin|enforcer|sidekick)$/;

/** "Navy SEAL Kira Vale": two names side by side, of which the second is somebody's in full. */
export function isBesideName(s: SentenceReading, at: number): boolean {
  const [unit, next] = [s.units[at], s.units[at + 1]];
  if (unit?.kind !== 'name' || next?.kind !== 'name' || unit.possessive || next.possessive) return false;
  if (unit.quoted || next.quoted || !next.spaced) return false;
  return isFullName(next) && startsWithGivenName(next.text);
}

/** "the voice of Kira", "a younger version of Kira", "the character of Kira", "a new take on Kira": where the name stands. */
export function behindVersion(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:take|spin)$/.test(word) && wordAt(s, i + 1) === 'on') return i + 2;
    // "the lead of Kira Vale"
    if (word === 'lead' && wordAt(s, i + 1) === 'of')
      return startsWithGivenName(s.units[i + 2]?.text ?? '') && s.units[i + 2]?.full ? i + 2 : from;
    if (VERSION.test(word))
      return /^(?:of|behind)$/.test(wordAt(s, i + 1)) && !/^(?:a|an|the)$/.test(wordAt(s, i + 2))
        ? i + 2
        : from;
    if (s.units[i]?.kind !== 'word') return from;
  }
  return from;
}

const VERSION =
  /^(?:voices?|versions?|incarnations?|iterations?|character|role|part|interpretation|reimagining|reinvention|rendition)$/;

/** "one of the newest characters, Kira": where the name stands. */
export function behindOneOf(s: SentenceReading, from: number): number | undefined {
  if (wordAt(s, from) !== 'one' || wordAt(s, from + 1) !== 'of') return undefined;
  for (let i = from + 2; i < from + 8 && s.units[i]?.kind === 'word'; i += 1) {
    const at = wordAt(s, i + 1) === ',' ? i + 2 : i + 1;
    if (
      /s$/.test(wordAt(s, i)) &&
      (wordAt(s, i) === 'characters' || isSomebodyNoun(wordAt(s, i))) &&
      isName(s, at)
    )
      return at;
  }
  return undefined;
}

/** "the short-tempered, hard-drinking detective Kira": a comma between two adjectives of one description. */
export function isBetweenAdjectives(s: SentenceReading, from: number, comma: number): boolean {
  const next = s.units[comma + 1];
  if (/^(?:a|an)$/.test(wordAt(s, comma + 1)))
    return isCalledBehind(s, comma) && isSomebodyNoun(wordAt(s, comma - 1));
  return (
    OWNERS.test(wordAt(s, from)) &&
    next?.kind === 'word' &&
    ADJECTIVE.test(next.lower) &&
    !NO_ADJECTIVE.test(next.lower) &&
    (ADJECTIVE.test(wordAt(s, comma - 1)) || comma - from < 3 || isSomebodyNoun(wordAt(s, comma + 2)))
  );
}

/** "the villain, a wizard called Morwen": the second of two descriptions leads to the name. */
function isCalledBehind(s: SentenceReading, comma: number): boolean {
  for (let i = comma + 2; i < comma + 7; i += 1) {
    if (/^(?:named|called)$/.test(wordAt(s, i))) return isName(s, i + 1);
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

const ADJECTIVE =
  /(?:y|ous|ing|ive|ic|al|ful|less|ed|ent|ant|able|ible|ish|en|ary|ile|id|some)$|-|^(?:old|young|cold|cool|tough|brash|wise|smart|evil|mean|kind|shy|bold|sly|proud|cruel|grim|dark|rich|poor|lone|loyal|tall|naive|rogue|ruthless|stern|brave|sweet|good|bad)$/;
const OWNERS = /^(?:a|an|the|his|her|their|our)$/;
const NO_ADJECTIVE =
  /^(?:playing|portraying|voicing|directing|starring|joining|including|featuring|being|having|all|recently|formerly)$/;

/** Behind "known as", "who calls herself", "going by the name of" at unit `at`; `at` itself where none stands there. */
export function behindCalling(s: SentenceReading, at: number): number {
  const word = wordAt(s, at);
  let i = at;
  if (word === 'known' || word === 'called' || word === 'named') i = word === 'known' ? at + 1 : at;
  else if (word === 'who') i = at + 1;
  else if (!/^(?:calling|going|styled)$/.test(word)) return at;
  if (word === 'known') {
    while (/^(?:only|simply|better|to|locally)$/.test(wordAt(s, i))) i += 1;
    return wordAt(s, i) === 'as' ? i + 1 : at;
  }
  if (/^(?:calls|calling|styles)$/.test(wordAt(s, i)))
    return /^(?:himself|herself)$/.test(wordAt(s, i + 1)) ? i + 2 : at;
  if (/^(?:goes|going)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'by') {
    i += 2;
    while (/^(?:the|name|nickname|alias|of)$/.test(wordAt(s, i))) i += 1;
    return i;
  }
  return at;
}

/** "master of ice Frost", "head of security Tom Moss": the noun behind "of" names no body that could be called so. */
export function isLastOf(s: SentenceReading, of: number, at: number): boolean {
  const unit = s.units[at];
  const noun = wordAt(s, at - 1);
  return (
    unit !== undefined &&
    !unit.possessive &&
    !unit.quoted &&
    !isOther(s, at) &&
    noun !== '' &&
    !NAMED_BODIES.test(noun) &&
    !MEDIUM_NOUNS.has(noun) &&
    !/^(?:the|a|an|his|her|their|its|our)$/.test(noun) &&
    !/^(?:the|a|an)$/.test(wordAt(s, of + 1)) &&
    (at + 1 >= s.units.length ||
      /^(?:[,.;)]|and|in|on|with|who|while|alongside|opposite)$/.test(wordAt(s, at + 1)))
  );
}

/** What has a name of its own: "the head of media company Quark". */
const NAMED_BODIES =
  /^(?:company|firm|bank|band|gang|group|town|city|village|island|planet|school|college|hospital|hotel|house|family|kingdom|empire|agency|team|club|ship|station|magazine|newspaper|network|channel|nation|country|county|tribe|clan|cult|order|league|corporation|conglomerate|studio|label|church|prison|restaurant|bar|pub|brand|app|website|nearby|fictional|rival|neighbouring|neighboring)$/;

/** "his son, Tom": the comma stands before whom the description is of, and no other actor: "her son, Bo Reed as Tom". */
export function isApposed(s: SentenceReading, from: number, comma: number): boolean {
  if (!isName(s, comma + 1)) return false;
  const told = wordAt(s, from);
  const noun = isNounOfSomebody(wordAt(s, comma - 1));
  if (
    !/^(?:his|her|their|the|a|an|our)$/.test(told) &&
    !isName(s, from) &&
    !CHARACTER_NOUNS.has(told) &&
    !noun
  )
    return false;
  if (/^(?:as|plays?|voices?|is|will|has|\(|stars?|joins?)$/.test(wordAt(s, comma + 2))) return false;
  const known = s.reading.evidence.get(s.units[comma + 1]?.key ?? '');
  return (known?.person ?? 0) <= (known?.character ?? 0) + 1;
}

/** "the head of security, Tom Moss,", "the new girl in town, Kira", "Dax's boss at the paper, Kira": set off by a comma. */
export function behindOf(s: SentenceReading, from: number, of: number): NamedCharacter | undefined {
  const bare = of === from + 1 && HEADS.test(wordAt(s, from));
  const noun = wordAt(s, of - 1);
  const told = /^(?:the|a|an|his|her|their)$/.test(wordAt(s, from)) || s.units[from]?.possessive === true;
  if (!bare && !(told && (isSomebodyNoun(noun) || HEADS.test(noun)))) return undefined;
  for (let i = of + 1; i < of + 6; i += 1) {
    // "the far-from-gentle keeper of snow Frost"
    if (isName(s, i) && i > of + 1 && wordAt(s, of) === 'of' && isLastOf(s, of, i)) return namedAt(s, i);
    if (wordAt(s, i) === ',')
      return isApposed(s, from, i) && (i + 2 >= s.units.length || /^[,.;)]$|^in$/.test(wordAt(s, i + 2)))
        ? namedAt(s, i + 1)
        : undefined;
    if (s.units[i]?.kind === 'mark' || DESCRIPTION_ENDS.has(wordAt(s, i))) return undefined;
  }
  return undefined;
}

const HEADS = /^(?:head|chief|leader|boss|king|queen|master|mistress|captain)$/;
