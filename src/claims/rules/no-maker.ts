import { startsWithGivenName } from '../reading/given-name.ts';
import { ORGANISATION_ENDINGS } from '../words/organisations.ts';

/** What only a company is called at its end, whatever it begins with: "Ada Stone Films". */
const COMPANIES = new Set(
  'film films pictures productions entertainment studio studios television media company group network award awards prize'.split(
    ' ',
  ),
);
const PRIZES = new Set(['pulitzer', 'oscar', 'emmy', 'bafta', 'grammy', 'olivier', 'booker']);

/** "Quark Post", "Kudos Film", "Pulitzer": a company or a prize, where a maker's name should stand. */
export function isNoMaker(person: string): boolean {
  const lower = person.toLowerCase();
  const space = lower.lastIndexOf(' ');
  if (space < 0) return PRIZES.has(lower);
  const last = lower.slice(space + 1);
  return COMPANIES.has(last) || (ORGANISATION_ENDINGS.has(last) && !startsWithGivenName(person));
}
