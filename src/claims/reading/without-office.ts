import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import type { Reading } from './reading.ts';
import { foldName, type Unit } from './unit.ts';

/** What somebody is called without what he is: "Grand Master Kira Vale" where the article has "Kira Vale" as well. */
export function withoutOffice(reading: Reading, unit: Unit): string {
  const space = unit.text.indexOf(' ');
  // "the Russian Mr. Vale", "American Kira Vale", "Landlady Kira Vale"
  if (
    isOfNation(unit.lower.slice(0, space)) &&
    /^(?:mrs?|ms|dr|miss)\.? |\S \S/.test(unit.lower.slice(space + 1))
  )
    return unit.text.slice(space + 1);
  // "Treasury Secretary Kira Vale", "State Senator Bo “Billy” Reed"
  const held = HELD.exec(unit.text)?.[1];
  if (held !== undefined) return held;
  if (unit.words < 4 || OFFICE.test(unit.text))
    return OFFICE.test(unit.text) ? unit.text.replace(OFFICE, '') : unit.text;
  const name = unit.text.split(' ').slice(-2).join(' ');
  const known = reading.evidence.get(foldName(name));
  return known !== undefined && known.person <= known.character + 1 ? name : unit.text;
}

/** "Navy SEAL Kira Vale", "American P.O.W. Kira Vale": what somebody is, in front of a full name. */
const OFFICE =
  /^(?:\S+ )?(?:(?!DCI|DSI|DCS|WPC|WDC)[A-Z]{3,6}|P\.O\.W\.)(?: (?:Agent|Officer|Operative|Chief|Director))? (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’])/u;

/** "Treasury Secretary Kira Vale": an office of more than one word, in front of a full name. */
const HELD =
  /^(?:\p{Lu}[\p{L}.]* ){1,4}(?:Secretary|Senator|Representative|Congressman|Congresswoman|Governor|Ambassador|Minister|Commissioner|Prosecutor|Attorney|Chairman|Chairwoman) (\p{Lu}\S* [“"]?\p{Lu}.*)$/u;

function isOfNation(first: string): boolean {
  return (
    (PROPER_ADJECTIVES.has(first) && /(?:an|ish|ese|ch)$/.test(first)) ||
    /^(?:landlady|landlord|headmaster|headmistress|housekeeper|bartender|hairdresser|barmaid|schoolteacher)$/.test(
      first,
    )
  );
}
