import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import type { Unit } from '../../reading/unit.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atUnits } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { describedNoun } from './described-noun.ts';

/** What comes after something: "the 2011 sequel to it". */
const FOLLOWING = ['sequel', 'prequel', 'follow-up'];

/** "X, the 2020 video game on which", "X, her 2019 drama", "X, Northgate's 1995 classic": the year behind the title. */
export const apposedYear: Rule = {
  name: 'release: year in an apposition',
  triggers: [...MEDIUM_NOUNS.keys(), ...FOLLOWING],
  read: atUnits(({ text }) => text.length === 4 && YEAR.test(text), readYear),
};

const YEAR = /^(?:19|20)\d\d$/;
const ADJECTIVE =
  /^(?:classic|original|beloved|acclaimed|hit|cult|celebrated|seminal|landmark|legendary|famous|famed|popular|award-winning|oscar-winning|groundbreaking|iconic|own|critically|universally|much-loved|bestselling|best-selling|controversial|low-budget|little-seen|underrated|influential|epic|timeless|blockbuster|smash)$/;

function readYear(s: SentenceReading, year: number): Finding[] {
  let the = year - 1;
  while (the > year - 4 && ADJECTIVE.test(s.units[the]?.lower ?? '')) the -= 1;
  const owner = s.units[the];
  if (!/^(?:the|a|an|his|her|their|its)$/.test(owner?.lower ?? '') && !isOwner(owner)) return [];
  // American print has the comma inside the quotation marks.
  const at = s.units[the - 1]?.quoted
    ? the - 1
    : /^[,—–:(]$/.test(s.units[the - 1]?.lower ?? '')
      ? the - 2
      : -1;
  const named = s.units[at];
  if (named?.kind !== 'name' || named.possessive || !(named.quoted || isTitle(s.reading, named))) return [];
  const noun = nounBehind(s, year + 1);
  const mention = noun === undefined ? undefined : titleAt(s, at);
  const date = s.units[year]?.text;
  if (noun === undefined || mention === undefined || date === undefined) return [];
  return [
    {
      statement: { kind: 'release', ...mention.work, event: 'release', date, asStated: date },
      from: at,
      to: noun + 1,
      status: 'past',
    },
  ];
}

/** "X, Ada Stone's 1969 thriller": whose it is, where nothing else is named. */
function isOwner(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.possessive === true && !unit.quoted;
}

/**
 * The noun for a work that the year describes; "the 2011 film adaptation of it" is another work, but "the 2011 sequel to it"
 * is the one in front.
 */
function nounBehind(s: SentenceReading, from: number): number | undefined {
  const following = describedNoun(s, from, (word) => FOLLOWING.includes(word));
  if (following !== undefined && s.units[following + 1]?.lower === 'to') return following;
  const noun = describedNoun(s, from);
  if (noun === undefined) return undefined;
  return OTHER_WORK.test(s.units[noun]?.lower ?? '') ||
    /^(?:adaptation|version|remake|reboot|festival|awards?)$/.test(s.units[noun + 1]?.lower ?? '')
    ? undefined
    : noun;
}

const OTHER_WORK = /^(?:adaptation|remake|reboot|sequel|prequel|follow-up)$/;
