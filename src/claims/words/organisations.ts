/** Last words of a company's, channel's or institution's name. */
export const ORGANISATION_ENDINGS = new Set(
  `studio studios pictures entertainment productions production television tv network networks media group games company co co. inc inc. corp corp. press university
  comics books publishing records films video max plus channel news radio theatre theater magazine reporter weekly times post mail tribune guardian
  universe multiverse award awards prize medal trophy festival con comic-con international association works animation interactive software bros bros. partners ventures labs worldwide originals academy church college school institute agency fx hbo abc nbc cbs bbc itv amc`.split(
    /\s+/,
  ),
);

/** Of these, what only makers of films and shows end in. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'films pictures productions entertainment television studios media'.split(' '),
);

/** Of these, what titles end in as well: where the text speaks of a work, it is one. */
export const TITLE_ENDINGS = new Set(
  'max game games academy church school college universe multiverse'.split(' '),
);

/** Words that end the name of a place. */
export const PLACE_ENDINGS = new Set('city avenue county islands kingdom states bay square'.split(' '));

/** Studios and publishers of one name, folded: makers, where a title might stand. */
export const STUDIOS = new Set(
  `pixar|marvel|marvel studios|lucasfilm|dreamworks|disney|warner bros|warner brothers|universal|paramount|sony|lionsgate|a24|miramax|mgm
  columbia|tristar|orion|focus features|searchlight|blumhouse|skydance|amblin|aardman|studio ghibli|laika|illumination|toho|toei|madhouse|mappa
  fox|fox searchlight|20th century fox|20th century studios|twentieth century fox|screen gems|new line|new line cinema|summit|working title|legendary
  dreamworks animation|bad robot|plan b|platinum dunes|monkeypaw|annapurna|bleecker street|roadside attractions|ifc films|ifc midnight|saban films
  sony pictures classics|focus|neon|stx|stxfilms|millennium|relativity|eon|amazon mgm|legendary television|sony pictures|paramount players
  kadokawa|aniplex|yash raj|nintendo|sega|capcom|konami|ubisoft|activision|blizzard|bethesda|naughty dog|square enix|atlus|bandai namco
  microsoft|google|xbox game studios|rockstar|rockstar games|epic games|electronic arts|take-two|insomniac|insomniac games|bungie|cd projekt red|larian|larian studios
  valve|remedy entertainment|koei tecmo|square|riot games|game freak|intelligent systems|gearbox|obsidian|bioware|infinity ward|treyarch
  twitter|facebook|instagram|tiktok|reddit|tumblr|flickr|fromsoftware|hasbro|mattel|dc|dc comics|marvel comics|dark horse|shueisha|shogakukan|kodansha
  mcu|dceu|arrowverse|shondaland|amblin|hello sunshine|berlanti|annapurna|bad wolf|kudos|carnival|left bank|heyday
  idw|idw publishing|image comics|boom studios|boom! studios|valiant|vertigo|dynamite|oni press|tokyopop|viz media|square enix manga`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Of which somebody may be a star, and which are no works. */
export const NO_WORKS = new Set(
  'wwe nba nfl ufc mlb nhl wnba mma nxt aew f1 olympic olympics premier league|k-pop|kpop|youtube|tiktok|twitter|vine|disney|marvel|arsenal|chelsea'.split(
    /[ |]/,
  ),
);

/** Festivals and fairs of one name, folded: where things are shown, and what a headline may begin with. */
export const FESTIVALS = new Set(
  'sxsw tiff sundance cannes berlin berlinale venice telluride tribeca lff sdcc fantasia e3 ces gdc gamescom d23 wondercon nycc c2e2 ifc tca tcas upfronts'.split(
    ' ',
  ),
);

/** Papers and sites that stories are taken from, folded: of one word or two, and some of them titles as well. */
export const PUBLICATIONS = new Set(
  `variety|deadline|vulture|collider|polygon|entertainment weekly|ew|empire|tvline|people|ign|screen rant|screenrant|rolling stone
  vanity fair|esquire|gq|total film|digital spy|radio times|sfx|indiewire|wrap|thewrap|cinemablend|gizmodo|io9|kotaku|eurogamer|gamespot
  playbill|broadwayworld|slashfilm|slash film|verge|wired|engadget|mashable|buzzfeed|reuters|associated press|ap|afp|upi|bloomberg|forbes
  newsweek|glamour|elle|vogue|cosmopolitan|hello|ok|bustle|refinery29|elite daily|us weekly|e! news|tmz|page six|broadcast|screen daily
  screen international|famitsu|comicbook|comic book resources|cbr|crunchyroll|anime news network|nme|pitchfork|billboard|what's on tv
  tv guide|tv insider|stage|whatsonstage|little white lies|sight & sound|sight and sound|den of geek|ars technica|techradar|pc gamer
  game informer|edge|hollywood reporter|thr|tv line|guardian|new york times|los angeles times|la times|washington post|usa today
  people magazine|slate|salon|buzzfeed news|huffpost|huffington post|empire magazine|comicbook.com|bbc news|sky news|telegraph
  independent|times|sun|mirror|daily mail|mail online|metro|evening standard|irish times|observer|new yorker|atlantic|new york post
  new york daily news|chicago tribune|boston globe|globe and mail|hindustan times|times of india|indian express|hindu|crunchyroll news
  theatermania|premiere`
    .split(/[|\n]/)
    .map((name) => name.trim().replace(/[.'!]/g, '')),
);
