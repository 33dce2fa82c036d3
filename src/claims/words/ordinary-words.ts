/**
 * Everyday words that titles begin with and people's names do not: "Copper Lake", "Silent Harbor", "Poker Night". Left
 * out is what somebody may be called by ("Sonny", "River", "Prince"); forms in -s, -ed and -ing go without saying.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `abandon absence absolute absolutely academy accident accidental action adult advice affair affairs afraid afternoon age agent air airport alarm
  alchemy alien alive alley alliance alone alpha angels altar amateur amazing ambition ambulance amnesia ancient animal anniversary annual answer anthem
  antique anxiety apartment ape apocalypse apple aqua arcade arctic arena ark armor arms army arrow arson artificial ashes asphalt assassin asteroid
  asylum atomic attack attic auction audition automatic avenue awake award awful awkward axe baby bachelor back backyard bad badlands ball ballad
  balloon ballroom bamboo banana band bandit banished bank bankrupt banquet bar barbarian barbed bare barely barn barrel basement basket bat bath
  battle bay beach beast beat beautiful beauty bed bedroom bedtime bee beef beer beetle beggar beginner beginners bell belle below beneath betrayal
  beverage beware beyond bicycle big billion bird birds birth birthday bite bitten bitter bizarre blackout blade blank blanket blast blaze bleak
  blessed blind blindspot blink blitz blizzard block blonde blood bloodline bloody bloom blossom blow blown blueprint board boat body boiling bold
  bomb bomber bone bones bonus book boom boot border bored boring born borrowed boss botched bottle bottom bound boundary bounty bowling box boxing
  boy boyhood boys bracelet brain brand brass brave bread break breakfast breaking breath breathe breathless breed breeze brick bride bridesmaid bridge brief
  bright brilliant brimstone broken bronze brother brotherhood brothers brutal bubble bucket buddy buffalo bug building bull bullet bully bumper
  burden bureau buried burn burning burnt bus business busted busy butcher butter butterfly button cabin cabinet cable cage cake call called calm
  camel camera camp campfire candle candy cannon canyon cape capital captive car caravan carbon card cardboard careless cargo carnage carnival
  carousel cart cartoon case cash castaway castle casual catch cattle caught cave ceiling celebration celebrity cell cemetery center central century
  chain chair challenge chamber champagne champion change chaos chapel charcoal chariot charm charmed chasing cheap cheating cheer chef chemical
  cherry chess chick chicken child childhood children chilling chimney chocolate choice choir choose chosen christmas church cider cigarette cinder
  cinema cinnamon circle circus citizen city civil claim clash class classic classified clean cleaner clear clever client cliffhanger climax clinic
  cloak clock clockwork close closed closer closet cloud cloudy clown club clue clueless coach coal coast coastal coat cobalt cobra cocaine cocktail
  cocoa cocoon code codename coffee coin cold collapse collateral college colony color colorful colossal colour comet comfort comic coming common
  communion community company compass complete complex complicated compulsion computer concrete condition confession confidential conflict confused
  connected conquest conspiracy contagion continental contract control convict cool copper copy copycat core corn corner corporate corpse corridor
  corrupt cosmic cottage couch council count counter country couple courage court courtroom cousin covenant cover covert cow coward cowboy crab
  cracked cradle craft crash crawl crazy cream creature credit creek creep creeping creepy crew crime crimes criminal crimson crisis critical crooked
  cross crossbones crossed crossfire crossing crossroads crow crowd crowded crown crucible cruel cruise crumbling crush cry cryptic crystal cub cube
  cult cunning cup curb cure curfew curiosity curious curse cursed curtain custody customer cut cutthroat cyber cycle cyclone dad daddy dagger daily
  dairy damage damaged dance dancer dancing danger dangerous dare daredevil dark darkest darkness darling dash data date daughter daughters day
  daybreak daydream daylight days dazed dead deadline deadly deadwood deal death debt decade deceit deception decision deck deepwater deer defending
  defiance definitely degree delicate delicious delight delirious deliver deliverance delivery demolition demon demons department departure depth
  deputy derailed derby derelict desert designated desire desperate destination destroyer detached detective detention deuce devil devils devious
  devoted dial diamond diamonds diary dice different difficult digital dilemma dinner dinosaur direct dirt dirty disaster disco discreet disease
  disenchanted disgrace disguise dish disjointed distance distant district disturbing dive divergent divided divine divorce dizzy doctor document dog
  dogs doll dollar dollars dolphin domestic dominion doom doomed doomsday door doors dopesick dose double doubt down downhill downtown dragon dragons
  drama dramatic drawn dread dream dreamland dreams dress drift drifting drink drive driven driver driving drone drop drought drowned drowning drug
  drum drunk drunken dry duck dumb dungeon dungeons duplex duplicity dusk dust dynamic dynamite dynasty eagle early earth earthquake east eastern
  easy eat echo eclipse edge education eerie egg ego eighteen eighth elastic elder election electric elegant elementary elephant elevator eleventh
  elite elsewhere embassy ember emerald emergency emperor empire empty enchanted encounter end ended ending endless enemies enemy energy engine
  enigma enough entangled enter entrapment envy epic episode equal era errand escape essential eternal eternity ethereal evening event eventually
  evergreen everlasting everybody everyday evidence evil evolution exact excess exchange exclusive excuse execution executive exile existence exit
  exodus exotic expanse expectations expedition expendable expert exploding explorer exposed express expression extended extinct extinction extra
  extraordinary extreme eye eyes eyewitness fable fabulous face facing fact factory faded failure fair fairly fairy faithful fake fall fallen falling
  fallout false fame familiar families family famous fan fancy fantastic fantasy far farewell farm farmhouse fashion fast faster fat fatal fate
  father fathers fault favorite favourite fear fearless feast feather feel feeling feelings fellowship female feral ferry festival fetish feud fever
  few fiction fiddler field fierce fiery fifteen fifth fifty fight fighter fighting figure file files film filthy final finally find finding fine
  finest finger fire firefly fireproof firestarter fireworks firm fish fishing fist fit fixer flag flame flamingo flash flashpoint flat flatline
  flawless flesh flight flood floor flower flowers fluffy fly flying focus fog folklore follow fool foolish fools foot football footloose footprints
  forbidden force forced foreign forensic forest forever forged forget forgetting forgiven forgotten form fortress fortune forty forward foul
  foundation founder fountain four fourteen fourth fox fractured fragile fragment frame framed freak freaky free freedom freefall freelance freezing
  frequency fresh freshman friday friend friendly friends friendship fright fringe frog front frontier frost frozen fruit fugitive full fun funeral
  funny furious further fury fuse future galactic galaxy gallery gambit game games gamma gang gangs gangster garage garbage garden gas gate gates
  gateway gathering generation generations genesis genius gentle gentleman gentlemen genuine geography ghost ghosts giant giants gift gifted gilded
  girl girls give glacier gladiator glamorous glass glimpse glitter global gloom glorious glory glow go goat god goddess godfather godless gods going
  gold golden golf gone good goodbye goodnight goods goofy goose gossip gothic grand grave graveyard gravity great greatest greed greedy greek grey
  grief grim grimm grind gritty ground grounded group grown grudge guarantee guaranteed guard guardian guardians guerrilla guess guest guide guilt
  guilty guitar gully gun gunpowder guns gut gymnasium gypsy habit hacker hail hair half halfway hall halloween halo hammer hand handmaid hands
  handsome hanging happening happiness happy harbor harbour hard hardball harmless harmony harvest hat hate hated haunted haunting haven havoc hazard
  head headhunters heading headless heads heal health heart heartbeat heartbreak heartland heartless hearts heartstopper heat heathen heaven heavenly
  heavy hedge height heights heir heist hell hellbound hellfire hello hellraiser helmet help hen herd heritage hero heroes hidden hide hideaway
  hideout hierarchy high higher highest highland highlander highly highway hijack hill hills historic history hit hold hole holiday hollow holy home
  homebound homecoming homeland homeless homesick homeward homicide honest honey honeymoon honor honour hood hook hooligan hope hopeful hopeless
  horizon horn horrible horrid horror horse hospital host hostage hostile hot hotel hotline hound hour hours house household houses housewives
  howling human humble hundred hung hunger hungry hunted hunting hurricane hurry husband husbands hustle hybrid hymn hype hysteria ice icon ideal
  identical identity idiot idle idol ignorance illegal illusion image imaginary immaculate immortal impact imperfect imperial impossible impractical
  impulse incident incredible independence independent indian indigo industrial industry infamous infernal inferno infinite infinity inglorious
  inherent inherit inheritance inhuman ink inmate inn inner innocence innocent insatiable insecure inside insomnia instant instinct insurgent
  intelligence interior internal international interstellar interview intimate intolerable invasion invention investigation invincible invisible
  invitation iron irrational irresistible island isle isolated itch ivory jackal jackass jacket jackpot jail jaws jealous jealousy jelly jersey
  jigsaw job joint joke joker journey joyful judge judgment juice juicy jumanji jump jumping jungle junior juror jury just justice juvenile keep
  keeper keeping key kick kid kidnapped kids kill killed killer killers killing kind kindergarten kindred kingdom kings kiss kisses kissing kitchen
  kite kitten knife knight knights knives knock knocked knockout knot know knowing known labor laboratory labyrinth lace ladder ladies ladybird lake
  lamb lamp land landlord landscape lantern large laser last lasting latchkey late latter laugh laughing laughter launch lava law lawless lawman
  lawyer layer lazy leader leaf league leap learning leather leave leaving left leftovers legacy legal legally legend legendary legends legion
  leisure lemon less lesson lessons let lethal letter letters level liar liars liberation liberty library license lie lies life lifeboat lifetime
  lift light lighthouse lightning lights limelight limitless line lion lions lipstick liquid listen little live lives living loathing local lock
  locked locker lodge lonely lonesome long longest longing look looking loose lord lords lorry lose loser losing loss lost lot lottery loud love
  loved lovely lover lovers loving low lower loyal loyalty luck lucky luggage lullaby lumber lunar lunatic lunch lush lust luxury machine mad madam
  made madhouse madman madness mafia magic magical magician magnificent magnum maid maiden mail main majestic make maker making male malice mall mama
  mambo mammoth man manhattan manhunt maniac manifest manor manual many map maple marble march marginal marine marital marked market marriage married
  marry marsh martial martian marvelous masculine mask masked masquerade mass massacre master mastermind masters match material mathematics matrix
  matter maximum maybe mayhem mayor maze meadow mean meant measure meat mechanic medal media medical medicine medieval meet meeting mega megalodon
  melancholy mellow melody member memento memorial memories memory men menace mental merchant mercury mercy merely mermaid merry mess message
  messenger metal meteor metro metropolis metropolitan middle midnight midsummer midway mighty migration mild military milk mill million millionaire
  mind mindhunter minds mine minimum minister minor minority mint minute minutes miracle mirror mischief misery misfits missing mission mistaken
  mistress misunderstood mix mixed mob mobile mockingbird model modern moment moments monday money monkey monkeys monsoon monster monsters monstrous
  month monument mood moon moonlight moonshine moonstruck moral morning mortal mortgage mosquito most mostly motel moth mother motherland mothers
  motion motive motor motorcycle mountain mountains mourning mouse mouth move movie movies moving much mud multiple mum mummy muppet murder murderer
  murders muscle museum mushroom music musical mustang mutant mute mutiny mutual mysterious mystery mystic mystical myth mythic nail naked name named
  nameless nanny narrow nasty national native natural nature naughty naval navy near necessary necklace needle negative neighbor neighborhood
  neighbors neighbour neighbours neon nerve nest net network neutral never news newsroom nice night nightfall nightmare nights nine nineteen ninja
  ninth noble nobody noise nomad none normal north northern nose notebook notes nothing notorious novel november nowhere nuclear number numbers nun
  nurse nut nuts oak oasis oath obituary oblivion obscure obsessed obsession obvious occupation occupied ocean oceans odd odds odyssey offer office
  officer official oil old older olympic omega omen once one onion only open opening opera operation opportunity opposite optimist oracle orange
  orbit orchard orchid ordeal order ordinary organ orient origin original orphan orphans other outback outbreak outcast outer outfit outlaw outlaws
  outpost outrageous outside outsider outsiders outstanding oval over overboard overcome overdrive overdue overlord overnight own owner oxygen oyster
  pacific pack pact padre page paid pain painted pair palace pale palm panda pandemic panic panther pants paper parable parade paradise parallel
  paranoia paranormal parasite pardon parent parenthood parents park parking parole part partisan partner partners party pass passage passenger
  passengers passing passion passionate past pastor patch path patient patriot patriots patrol pawn pay payback peace peaceful peacemaker peach peak
  peaky pearl pebble peculiar pedestrian pelican penalty penguin people pepper perfect perfectly perfume perhaps perilous period permanent perpetual
  persistent person personal persuasion phantom phase phenomenon philosophy phone photograph physical piano picnic picture pictures piece pieces pig
  pillow pilot pinball pine pineapple pink pioneer pipe piranha pirate pirates pistol pit pitch place places plague plain plan plane planet plastic
  platform platinum platoon play player players playground playing pleasant please pleasure pledge plot plum pocket poetic poetry point poison
  poisoned poker polar police polite political poltergeist pond pool poor pop popcorn popular porcelain port portable portal portrait posh position
  positive possession possible post postcard postman potato pottery poverty powder power powerful powers practical practice prairie prank prayer
  prayers preacher precious precise predator prejudice prelude premature premonition present presumed pretend pretty prey price pride priest primal
  primary prime primitive primrose principal prison prisoner prisoners private privilege prize problem problems prodigal prodigy professional
  professor profit program project prom promise promised promising proof proper property prophecy prophet prosperity protector proud proven provoked
  prowler psychic psycho public puff pulp pulse punch punishment punk puppet puppy pure purgatory purge purple purpose pursuit push puzzle pyramid
  quantum quarantine quarry quarter queens quest question quick quicksand quicksilver quiet quintessential quiz rabbit race racing radar radiant
  radical radio radioactive rage raging railway rain rainbow rainy raised raising ram rampage ranch random rapid rapture rare rat rats raven ravenous
  raw razor ready real reality reaper rear reason reasonable rebel rebellion rebels rebound rebuilding reckless reckon reckoning reclaim record
  recovery recruit red redemption reef refuge regime regret regular rehab reign rejected relative relatives relentless relic religion reluctant
  remarkable remember remembrance reminiscence remote renaissance renegade rent repair repeat replacement report reporter republic rescue resident
  residue resistance resort rest restaurant restless restored resurrection retreat retribution return returned revelation revelations revenge reverse
  revolution revolutionary revolver rhythm ribbon rice ride rider riders riding rifle right righteous ring ringer riot ripe ripple rise rising risk
  risky rival rivals riverdale road roadkill roaring robbery robot robots rock rocket rogue role roller romance romantic romper roof rookie room
  roommate root roots rope rosewood rotten rough roulette round route routine row rowdy royal royalty rubber rugged ruin ruined ruins rule rules
  rumor rumour run runaway runaways runner runners running rural rush rust sabotage sacred sacrifice sad saddle safe safety sailor saints salad salon
  saloon salt salvation same samurai sanctuary sand sandbox sandstorm sandwich santa satisfaction saturday savage savages save saved saving saw say
  scam scandal scandalous scar scarab scarecrow scarlet scary scavenger scene scenes scent school schooled science scissor scorched score scorpion
  scout scrap scream screen screw screwed script scrubs sculptor sea seal search searching seaside season seat second secret secretary secrets
  section secure security seed seeing seek seeking selfish selfless senior sensation sense sensibility sensitive sentence sentinel separate
  separation sequence serenity sergeant serial series serious serpent servant servants serve service session settlement settling seven seventeen
  seventh severance severe sewer sex shade shades shadow shadows shake shaken shallow shameless shape shared shark sharks sharp shattered shattering
  shed sheep shell shelter shepherd shield shift shining ship ships shipwreck shipwrecked shirt shiver shock shocking shoe shoes shoot shooter
  shooting shop shopping shore shores short shot shotgun shots shoulder shout showdown shower showgirl shrapnel shrink shrinking shut shutter shy
  sibling siblings sicario sick side sideshow sidewalk sideways siege sight sign signal signs silence silent silk silly silver similar simple simpler
  sin sincere sinful single singles sinister sink sinking sins siren sirens sister sisterhood sisters six sixteen sixth sixty skeleton skin skinny
  skull skulls sky skyfall skyline skyscraper slack slam slap slapped slasher slaughter slave slayer sleep sleeper sleepers sleeping sleepless sleepy
  slice slick slide slight slings slippery slope slow slums small smart smash smile smiley smiling smoke smoked smoking smooth smuggler snake snakes
  snap snatch sneaky sniper snow snowbound snowfall snowpiercer snowy soap soaring sober social society soft solace solar soldier soldiers sole solid
  solitary solo somebody someday something sometimes somewhere son song songbird songs sons soon soothing sorcerer sorority sorrow sorry soul
  soulmate soulmates souls sound sounds soup sour source south southern southpaw southside souvenir space spaceship spare spark sparkling sparrow
  special species spectacular speechless speed spell spider spinning spiral spirit spirited spirits splash splendid split spoiled spooky sport sports
  spotless spotlight spotted spread spring sprung spy squad square squid stable stadium staff stage stained staircase stairway stake stalker stand
  standing staple star stardust stargate starlight starling stars starship start starter starting starved state statement station statue status stay
  staying steady steal stealing steam steel steep stellar step stepfather stepmom steps sticky still sting stitch stock stolen stomp stone stoned
  stop stopping storage stories storm stormy story stowaway straight strain stranded strange stranger strangers strategic straw strawberry stray
  stream street streets strength stretch strictly strike striking string strip stripes stroke strong struggle stubborn stuck student students studio
  study stuff stump stunt stupid style sublime submarine substance suburban suburbia success succession such sudden suddenly sugar suicide suit
  suitable suite suits summit sunburn sunburned sundown sunflower sunken sunlight sunrise sunset sunshine super superbad supergirl superhero superior
  superman supermarket supernatural superstition superstore supreme surface surfing surge surgeon surprise surprising surreal surrender surrogate
  surveillance survival surviving survivor survivors suspect suspects suspended suspicion suspicious swallow swamp swan sweet sweetest sweetheart
  swept swift swimming swing swinging sword swords sworn symbol sympathetic sympathy symphony synthetic system table tablet taboo tailor taken taking
  tale talent tales talk talking tall tangerine tangled tank tap tape target taste taxi tea teacher teachers team tears technical technicolor teen
  teenage teenager teeth telephone telescope tell temper temple temporary temptation ten tender tension tenth terminal terminator terms terraces
  terrible terrific terrified terrifying territory terror test testament texas thank thankful thanks theater theatre theory thick thief thieves thin
  thing things think third thirst thirsty thirteen thirteenth thirty thirtysomething thorn thousand thread threat three thrill thriller throne
  thrones through throwback thumb thunder thunderbolt thursday ticket tickled tide tides tie tigers tight timber time timeless timeline times tin
  tiny tip tired titanic titans toast tobacco together token told tomb tombstone tomorrow ton tonight tooth top torch torn tornado torture tortured
  total totally touch touching tough tourist tournament toward towards tower town toxic toy toys trace tracks trade traffic tragedy tragic trail
  train training traitor traitors trance transfer transformation transit translation transparent transporter trap trapped trash trauma travel
  traveler travelers traveling traveller travelling treacherous treason treasure treatment tree trees tremors trespass trial trials triangle tribe
  tribute trick tricky trigger trip triple triumph trojan troll tropic tropical trouble troubled troubles truck true truly trumpet trust truth truths
  try trying tsunami tuesday tunnel turbo turbulent turf turn turning turtle tutor twelfth twelve twenties twentieth twenty twice twilight twin twins
  twist twisted twister two typhoon typical tyranny tyrant ugly ultimate ultra umbrella unbreakable unbroken uncanny uncensored uncertain uncharted
  uncle uncommon unconditional uncovered uncut undead under undercover undergraduate underground underneath understanding undertow underwater
  underwood underworld undisputed undone uneasy unexpected unfaithful unfamiliar unfinished unforgettable unforgivable unforgiven unfortunate ungodly
  unhinged unholy unicorn uniform union unique unit united universal universe university unknown unleashed unlikely unlucky unmasked unorthodox
  unplanned unreal unreasonable unseen unsolved unstable unstoppable untamed untitled untold untouchable untouchables unusual unwanted unwelcome up
  upper uprising upset upside upstairs uptown urban urge urgent usual utopia vacancy vacant vacation vagabond vain valiant valley valleys vampire
  vampires vandal vanilla vanish vanished vanishing vanity vault vegas velvet vendetta vengeance venom venus veteran vicious victim victims victory
  video view vigil vigilante village villain villains vintage vinyl violence violent viper viral virgin virgins virtual virtue virtuous virus visible
  vision visionary visions visit visitor visitors vital vivid vocal voice voices void volatile volcano volume voodoo vortex vow voyage voyager
  vulture vultures wages wagon wait waiting waitress wake waking walk walker walkers walking wall wallflower wallpaper walls wander wanderer
  wandering wanted war warcraft wardrobe warehouse warfare warm warning warp warpath warped warrior warriors wars wartime wash wasp wasted wasteland
  watch watcher watchers watching watchmen water waterfall waterloo waterproof waters waterworld wave waves wax way wayward weak wealth weapon
  weapons weather weathering web wedding weddings wednesday weed weeds week weekend weeping weight weird welcome well werewolf west western westworld
  wet whale what whatever wheel wheels when whiplash whirlwind whiskey whisky whisper whispering whispers whistle whistleblower wholesome wicked
  wicker wide widow widows wife wig wild wildcat wilderness wildest wildfire wildflower wind window winds wine wing winged wings winner winners
  winning winter wired wisdom wise wish wishful wishing wit witch witches witching within without witness wits wives wizard wizards woke wolf wolves
  woman womb women won wonder wonderful wonderland wonders wood wooden woods word words work worker workers workin working world worlds worm worn
  worst worth worthy wounded wounds wrath wreck wrecked wrestler wrinkle writer writing written wrong wuthering yard year yearning years yellow
  yesterday yield young younger yours youth zeal zen zero zodiac zombie zombies zone zoo zoom`.split(/\s+/),
);
