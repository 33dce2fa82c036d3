import { startsWithGivenName } from './given-name.ts';
import type { NameForm } from './name-form.ts';
import type { Unit } from './unit.ts';

/**
 * Whether the quotation marks of the name at `i` show a title, and neither a part ("leads the team as “Kira Vale”") nor
 * what somebody is called ("Ada “Kira from Low Tide” Stone").
 */
export function quotesTitle(units: readonly Unit[], i: number, form: NameForm | undefined): boolean {
  return !(form === 'somebody' && units[i - 1]?.lower === 'as') && !isNickname(units[i - 1], units[i + 1]);
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
