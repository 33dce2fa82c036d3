import { isSomebodyNoun } from './casting.ts';

/** Nouns before a name that only somebody of a story is told by: "the villain Dax", "the droid K-9". */
export const STORY_NOUNS: ReadonlySet<string> = list(
  `narrator villain villainess supervillain antagonist protagonist nemesis arch-nemesis heroine superhero superheroine sidekick henchman vampire sorcerer sorceress droid
  anti-hero antihero archenemy arch-enemy arch-rival android cyborg elf dwarf goblin ogre orc demon dragon mermaid werewolf witch warlock wizard zombie
  warlord gunslinger swordsman swordswoman samurai ninja bounty-hunter barbarian knight assassin hitman hitwoman henchwoman femme-fatale
  supersoldier mutant vigilante time-traveller time-traveler shapeshifter trickster necromancer witch-hunter demon-hunter vampire-hunter serial-killer
  scamp robot alter-ego doppelganger doppelgänger genie fairy pirate thief outlaw cowboy gladiator viking mercenary`,
);

/** Nouns that tell of somebody in a story more than of anybody in the trade: "detective Kira", "maid Kira". */
export const FIGURE_NOUNS: ReadonlySet<string> = list(
  `leader heartthrob love-rat casanova womaniser womanizer playboy kingpin corgi terrier poodle labrador spaniel bulldog husky fox wolf lion tiger pig piglet owl donkey monkey ape gorilla dinosaur hedgehog unicorn panda penguin snowman puppet doll drone hermit
  detective cop policeman policewoman sergeant inspector sheriff private-eye sleuth psychic clairvoyant spy agent soldier sailor warrior fighter pilot astronaut nurse midwife doctor surgeon nun monk priest butler maid
  housekeeper governess nanny orphan princess prince queen king duke duchess widow widower housewife teenager girl boy schoolgirl schoolboy waitress waiter bartender barmaid farmer fisherman
  scoundrel rogue rascal duo trio heiress aristocrat socialite debutante matriarch patriarch medic paramedic firefighter boxer trucker grifter conman hustler gambler rookie recruit cadet teen preteen toddler baby child kid youngster
  chieftain shaman priestess prophet tyrant dictator overlord monarch rebel sensei babysitter stripper escort prostitute pimp fixer operative clone replicant stepmum stepdad hunter-gatherer assassin-for-hire hacker smuggler gangster mobster killer murderer crook convict inmate prisoner fugitive runaway hunter ranger scientist inventor librarian undertaker gardener
  bodyguard assassin cat dog horse bear puppy kitten rabbit mouse creature monster ghost alien hero lawyer attorney bully nerd jock loner outcast drifter misfit
  beast scarecrow jester fool hatter hairdresser shopkeeper landlady landlord lodger neighbour neighbor roommate flatmate classmate bestie colleague co-worker coworker boss secretary apprentice`,
);

/** "ten-year-old Kira", "42-year-old Kira" */
export const AGES: ReadonlySet<string> = new Set(
  [
    ...Array.from({ length: 90 }, (_, age) => String(age + 5)),
    ...'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  ].map((age) => `${age}-year-old`),
);

/** Whom somebody has: of a story, or of a real person. */
export const KIN_NOUNS: ReadonlySet<string> = list(
  `mother father mom mum dad daughter son sister brother twin wife husband widow widower friend friends pal buddy girlfriend boyfriend lover fiance fiancee fiancé fiancée ex ex-wife ex-husband ex-boyfriend ex-girlfriend
  uncle aunt cousin niece nephew grandmother grandfather grandma grandpa grandson granddaughter stepmother stepfather stepson stepdaughter stepbrother stepsister half-brother half-sister
  mother-in-law father-in-law brother-in-law sister-in-law sibling siblings sisters brothers twins daughters sons parents rival mentor enemy foe ally accomplice companion bride groom
  sweetheart soulmate crush mistress master teacher handler partner-in-crime protege protégé`,
);

/** What somebody of a story has: "Kira's secret past". No word for what actors and makers have ("role", "show", "career"). */
export const LIFE_NOUNS: ReadonlySet<string> = list(
  `mother father mom mum dad daughter son sister brother twin wife husband girlfriend boyfriend lover fiance fiancee uncle aunt cousin niece nephew grandmother grandfather
  parents family house home bedroom apartment village kingdom castle body heart soul mouth face eyes hand hands blood mind memory memories dream dreams nightmare nightmares
  past secret secrets identity fate destiny death murder killer disappearance kidnapping return arrival escape betrayal revenge vengeance quest mission journey plight predicament
  powers abilities magic spell sword ship lair gang crew plan plot scheme lies lie guilt grief rage anger jealousy innocence loyalty obsession love affection feelings crush romance
  marriage wedding engagement affair pregnancy relationship rival nemesis enemy enemies captor boss best-friend friend friends neighbour neighbor roommate help control grasp clutches
  world life backstory origins origin transformation redemption downfall descent struggle struggles fight battle adventures exploits misadventures story arc storyline dilemma temper`,
);

/** What ties somebody to somebody: "his romance with Kira", "the feud between Kira and Dax". */
export const BONDS: ReadonlySet<string> = list(
  `relationship relationships romance friendship bond bonds feud love dynamic rivalry affair chemistry conflict battle showdown confrontation encounter tension partnership marriage alliance
  fling flirtation clash duel fight reunion run-in pact dealings entanglement`,
);

/** Nouns behind which "of" tells of whom a story or a picture is: "the adventures of Kira". */
export const TOLD_OF: ReadonlySet<string> = list(
  `story stories tale return arrival death fate reveal adventures adventure exploits misadventures photo picture image glimpse shot artwork murder disappearance kidnapping origins
  transformation downfall rise fall life lives journey quest struggles trials escapades antics shoes perspective plight machinations clutches mind demise resurrection introduction marriage relationship romance friendship wedding love`,
);

/** Jobs that real people of an article have as well, so that a name with one may be somebody's who is no character. */
export const TRADE_NOUN =
  /^(?:actors?|actress|star|stars|co-star|director|filmmaker|producer|writer|screenwriter|playwright|author|novelist|creator|showrunner|composer|musician|singer|singer-songwriter|rapper|comedian|comic|comedienne|presenter|host|broadcaster|critic|journalist|reporter|correspondent|editor|columnist|blogger|youtuber|model|designer|artist|photographer|choreographer|dancer|executive|exec|president|chairman|ceo|founder|boss|head|chief|spokesman|spokeswoman|spokesperson|representative|agent|manager|publicist|analyst|professor|lecturer|historian|expert|fan|fans|reader|viewer|contestant|winner|nominee|veteran|alum|alumnus|newcomer|performer|poet|cinematographer|animator|illustrator|developer|voice|legend|icon|politician|senator|mayor|athlete|footballer|champion|coach|native|graduate|student|member|resident|company|studio|network|channel|streamer|service|firm|town|city|village|island|state|country|planet|place|series|show|film|movie|sitcom|drama|comedy|thriller|game|musical|play|novel|book|remake|adaptation|sequel|prequel|spin-off|spinoff|reboot|project|production|franchise|mother|father|parent)s?$/;

/** Whether a noun, in lower case, may tell of somebody in a story: "detective", "droid", "son". */
export function isNounOfSomebody(noun: string): boolean {
  return STORY_NOUNS.has(noun) || FIGURE_NOUNS.has(noun) || KIN_NOUNS.has(noun) || isSomebodyNoun(noun);
}

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
