import { CASTING_WORDS } from '../words/casting.ts';
import { SPEECH_VERBS } from '../words/roles.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { startsWithGivenName } from './given-name.ts';
import type { NameForm } from './name-form.ts';
import type { Unit } from './unit.ts';

/**
 * Whether the quotation marks of the name at `i` show the title of a work, and neither a part ("leads the team as “Kira
 * Vale”"), nor what somebody is called ("Ada “Kira from Low Tide” Stone"), nor a song ("sings “Low Tide” and “Salt”").
 */
export function quotesTitle(units: readonly Unit[], i: number, form: NameForm | undefined): boolean {
  return (
    !(form === 'somebody' && units[i - 1]?.lower === 'as') &&
    !isInPartSlot(units, i) &&
    !isNickname(units[i - 1], units[i + 1]) &&
    !isSung(units, i) &&
    !isShouted(units, i) &&
    !isSaid(units, i)
  );
}

/** "stars as “Number Six”", "plays “Wick”", "a guard called “Doc”": where people act, and are played. */
export function isInPartSlot(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const before = units[i - 1]?.kind === 'word' ? (units[i - 1]?.lower ?? '') : '';
  if (unit.emphasized || unit.words > 3) return false;
  if (CALLED.test(before)) return isNounOfSomebody(units[i - 2]?.lower ?? '');
  if (before !== 'as')
    return PLAYS.test(before) && (unit.words === 1 || /^(?:the|number|agent|dr|mr|mrs)\b/.test(unit.lower));
  for (let j = i - 2; j > i - FAR && j >= 0; j -= 1) {
    const word = units[j]?.kind === 'word' ? (units[j]?.lower ?? '') : '';
    if (j === i - 2 && NO_PART.test(word)) return false;
    if (CASTING_WORDS.has(word)) return true;
    if (units[j]?.text === '.' || word === 'as') return false;
  }
  return false;
}

// "has been cast in the second season of Low Tide as “Wick”": no farther.
const FAR = 12;
const CALLED = /^(?:named|called|nicknamed|dubbed|codenamed)$/;
const PLAYS = /^(?:play|portray|voic|repris|tackl|embod)(?!er|ful|wright)/;
const NO_PART = /^(?:such|known|well|released|published|titled|adapted|shown|broadcast)$/;

/** "the episode “Low Tide”", "its finale, titled “Low Tide”": of a work, and none itself. */
export function isEpisode(units: readonly Unit[], i: number): boolean {
  let at = i - 1;
  if (units[at]?.lower === ',') at -= 1;
  if (CALLED.test(units[at]?.lower ?? '') || /^(?:titled|entitled)$/.test(units[at]?.lower ?? '')) at -= 1;
  if (/^(?:is|was|,|which)$/.test(units[at]?.lower ?? '')) at -= 1;
  // "an episode of Low Tide, “Salt,”"
  if (units[at]?.kind === 'name' && units[at - 1]?.lower === 'of') at -= 2;
  return /^(?:episodes?|finale|premiere|opener|installment|instalment)$/.test(units[at]?.lower ?? '');
}

/** "no doubt screaming “Yes!”", "he quipped, “Low Water”", "posted a photo, writing, “Jealous much?”" */
function isShouted(units: readonly Unit[], i: number): boolean {
  const comma = units[i - 1]?.lower === ',';
  return (
    (comma || /[!?]$/.test((units[i] as Unit).text)) && SHOUTS.test(units[comma ? i - 2 : i - 1]?.lower ?? '')
  );
}

/** "“Absolutely,” Ada Stone said" */
function isSaid(units: readonly Unit[], i: number): boolean {
  const [who, verb] = [units[i + 1], units[i + 2]?.lower ?? ''];
  return (
    i === 0 &&
    (who?.kind === 'name' ? !who.possessive : /^(?:he|she|they)$/.test(who?.lower ?? '')) &&
    SPEECH_VERBS.has(verb)
  );
}

const SHOUTS =
  /^(?:sa(?:y|ys|id|ying)|ask(?:s|ed|ing)?|shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|cr(?:y|ies|ied|ying)|writing|tweet(?:s|ed|ing)|caption(?:ed|ing)|add(?:s|ed|ing)|answered|replied|quip(?:s|ped)?|jok(?:es|ed|ing))$/;

// No list of songs is longer.
const MOST = 12;
const SINGS = /^(?:sings?|sang|sung|singing|songs?|tunes?|ballads?|anthems?|hymns?|aria|duet|lyrics)$/;

function isSung(units: readonly Unit[], i: number): boolean {
  let at = i - 1;
  while (at > i - MOST && (units[at]?.quoted || /^(?:,|and|&|as|the|like)$/.test(units[at]?.lower ?? '')))
    at -= 1;
  return SINGS.test(units[at]?.lower ?? '');
}

/** Between a first name and a last one. */
function isNickname(first: Unit | undefined, last: Unit | undefined): boolean {
  return (
    first?.kind === 'name' &&
    last?.kind === 'name' &&
    first.words + last.words === 2 &&
    !first.possessive &&
    !last.quoted &&
    startsWithGivenName(first.text)
  );
}
