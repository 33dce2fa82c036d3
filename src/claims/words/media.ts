import type { Medium } from '../claim.ts';

/** Nouns for a work, with what it is made for; `undefined` where the noun leaves that open. */
export const MEDIUM_NOUNS: ReadonlyMap<string, Medium | undefined> = new Map<string, Medium | undefined>([
  ...list(
    'film',
    'film films movie movies feature blockbuster biopic threequel rom-com romcom whodunit flick k-movie docudrama actioner telefilm telemovie telepic',
  ),
  ...list(
    'series',
    'series serial miniseries mini-series show shows sitcom sitcoms docuseries telenovela soap k-drama k-dramas c-drama j-drama dramedy procedural tv-series limited-series anime docu-series web-series webseries tv-show docu-drama mini-drama gameshow',
  ),
  ...list('game', 'game games videogame rpg shooter'),
  ...list('book', 'book books novel novels novella memoir bestseller best-seller'),
  ...list('comic', 'comic comics manga webtoon'),
  ...list('play', 'play plays musical musicals'),
  ...list(
    undefined,
    'comedy drama thriller adaptation revival remake reboot prequel sequel spinoff spin-off trilogy saga franchise western story epic project installment instalment cour anthology whodunnit adventure fantasy horror short animation follow-up redo classic reimagining special pilot threequel romance retelling mockumentary slasher caper romp chiller tearjerker horror-comedy comedy-drama comedy-thriller action-comedy action-thriller crime-drama crime-thriller drama-comedy drama-thriller horror-thriller melodrama tragicomedy swashbuckler weepie noir neo-noir',
  ),
]);

/** "The new shows" are none of them in particular. */
export const SEVERAL_WORKS = new Set(
  'films movies shows sitcoms games books novels comics musicals'.split(' '),
);

function list(medium: Medium | undefined, words: string): [string, Medium | undefined][] {
  return words.split(' ').map((word) => [word, medium]);
}

/** Words that say how a work stands to another one named behind them: that other one is background. */
export const RELATION_NOUNS = new Set(
  'prequel sequel spinoff spin-off adaptation remake reboot follow-up revival continuation version successor'.split(
    ' ',
  ),
);
