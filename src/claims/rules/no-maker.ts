import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { mediaOf } from '../reading/topic-medium.ts';
import { ORGANISATION_ENDINGS } from '../words/organisations.ts';

/** What only a company is called at its end, whatever it begins with: "Ada Stone Films". */
const COMPANIES = new Set(
  'film films pictures productions entertainment studio studios television media company group network award awards prize capital movie game games story division universe disneyland simulations interactive dynamics alliance saloon ngos'.split(
    ' ',
  ),
);
const PRIZES = new Set(['pulitzer', 'oscar', 'emmy', 'bafta', 'grammy', 'olivier', 'booker']);

/** What happened, and what is won or held: no works, where a title might stand. */
const EVENTS =
  /^(?:the )?(?:(?:french|american|russian|industrial|cultural|mexican|cuban|iranian|bolshevik|glorious) revolution|(?:first |second )?world war(?: (?:i|ii|one|two|1|2))?|(?:vietnam|korean|gulf|iraq|falklands|boer|crimean|revolutionary) war|great depression|holocaust|renaissance|middle ages|industrial age|cold war era|brexit)$/i;
const WON =
  /\b(?:prize|awards?|festival|oscars|emmys|con|comic-con|expo|initiative|institute|council|committee)$/i;

/** Whether what stands where a title might is an event, a prize or a festival. */
export function isNoWork(title: string): boolean {
  return EVENTS.test(title) || WON.test(title);
}

/** "Quark Post", "Ember Film", "Pulitzer": a company or a prize, where a maker's name should stand. */
export function isNoMaker(person: string): boolean {
  const lower = person.toLowerCase();
  const space = lower.lastIndexOf(' ');
  if (space < 0) return PRIZES.has(lower);
  const last = lower.slice(space + 1);
  return COMPANIES.has(last) || (ORGANISATION_ENDINGS.has(last) && !startsWithGivenName(person));
}

const GAMES = new Set('game games gaming gameplay rpg shooter studio studios console consoles'.split(' '));

/** "Developed by Salt Hollow": where games are spoken of, a name like nobody's is a studio's. */
export function isGameStudio(s: SentenceReading, role: string, person: string): boolean {
  if (role !== 'developer' || startsWithGivenName(person)) return false;
  return hasWord(s, GAMES) || mediaOf(s, s.topic?.title).has('game');
}
