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
    !isNickname(units[i - 1], units[i + 1]) &&
    !isSung(units, i)
  );
}

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
