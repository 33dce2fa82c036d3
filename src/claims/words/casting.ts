/** Words between a person and "as" that make it a part: "stars as", "returns as", "set as". */
export const CASTING_WORDS = new Set(
  `set cast recast casting star stars starred starring costar costars costarred costarring involved revealed co-star co-stars co-starred co-starring return returns returned returning appear appears appeared appearing
  seen introduced introduces introducing featured features featuring joins join joined joining debut debuts debuted debuting reprise reprises reprised reprising role roles
  part turn performance performances tapped name known perfect brilliant excellent great terrific wonderful superb shines lead leads led confirmed announced signed boards boarded board aboard onboard narrate narrates narrated narrating back
  recognise recognize best stint screen live action portrayal credited continue continues continued continuing remain remains remained remaining recurs chews chewing steals stealing dazzles excels charms impresses stuns
  guest-star guest-stars guest-starred guest-starring headline headlines headlined headlining topline toplines toplined toplining cameo cameos cameoed popped pops popping turned turns
  unveiled spotted glimpsed heard pictured hams hamming brings brought bringing relishes relishing revels shining shone sparkles smoulders beguiles mesmerises mesmerizes convinces registers
  struggles disappoints snarls simmers overacts miscast underused wasted fame famous ball fun time value duty character double doubles alternates alternating understudies
  recur recurred promoted final bows bowed delivers delivered joy wrapped wraps scenes dons donned suits suited suiting
  slay slays slayed anchor anchors anchored commands commanded nails nailed start stage suit heads headed stays stayed
  appearance appearances outing breakthrough breakout spent years seasons won earned nominated nomination reprisal bow curtain standout scene-stealing`.split(
    /\s+/,
  ),
);

/** Words before "as" or "to play" that say who is meant for a part, and not that he has it; or something else entirely. */
export const NOT_CASTING = new Set(
  `such same known-as directs directed directing writes wrote serve serves served serving works worked working describe describes described describing regarded seen-as
  born crowned elected appointed hired disguises dresses masquerading masquerades posing posed dressed disguised refer refers referred think thinks thought acts acting produces produced`.split(
    /\s+/,
  ),
);

/** What somebody may play who has no name: enough to say that the actor is in it. */
export const CHARACTER_NOUNS = new Set(
  `villain antagonist protagonist character detective cop officer agent doctor nurse lawyer attorney mother father mom dad daughter son sister brother wife husband friend
  creature monster leader king queen prince princess captain soldier general teacher professor student supervisor scientist assassin killer man woman boy girl version boss owner
  journalist reporter hero heroine superhero robot alien vampire witch wizard ghost spy thief gangster mobster sheriff priest nun judge president senator ceo executive
  neighbor neighbour widow widower orphan teenager teen parent boyfriend girlfriend lover fiance fiancee rival mentor sidekick henchman lieutenant commander pilot astronaut
  couple newlyweds spouse sibling siblings stranger bachelor chef bishop mayor landlord landlady uncle aunt cousin niece nephew chauffeur coroner clerk monk servant sailor farmer guard psychologist mum patient inmate prisoner crook twin twins writer artist musician singer dancer investigator historian hitman bodyguard butler maid driver`.split(
    /\s+/,
  ),
);

/** Words that end a description on its way to a name: "as a captain in Starfleet" names no captain. */
export const DESCRIPTION_ENDS = new Set(
  `in on at of for with from to who whom whose which that and or but does do did during after before by opposite alongside when while where if is was are were has have had will would can could
  as than like about into through since until not her him them it well soon part long`.split(/\s+/),
);

/** Words after which the name that follows is compared, imitated or adapted, not played. */
export const COMPARISONS = new Set(
  'like unlike than adaptation version variant inspired based resembling reminiscent similar'.split(' '),
);

const OCCUPATION = /(?:[a-z]{2}man|woman|ist|[a-z]{3}(?:er|or)|ess|ician|arian)s?$/;
const NO_OCCUPATION = new Set(
  'major minor other another older younger elder former inner outer upper lower later proper clever super bitter tender sober eager silver bigger smaller larger better greater lesser rather after over under never ever longer tougher darker lighter stronger further mother father number character corner quarter matter center theater river letter chapter order power summer winter dinner error horror terror factor tutor mirror list business process success'.split(
    ' ',
  ),
);

/** Whether a noun, in lower case, tells of somebody: "priest", "gardener", "child psychologist". */
export function isSomebodyNoun(noun: string): boolean {
  return (
    CHARACTER_NOUNS.has(noun) ||
    CHARACTER_NOUNS.has(noun.replace(/s$/, '')) ||
    (OCCUPATION.test(noun) && !NO_OCCUPATION.has(noun) && !NO_OCCUPATION.has(noun.replace(/s$/, '')))
  );
}
