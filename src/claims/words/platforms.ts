/**
 * Channels, streaming services and gaming platforms as articles print them, by where they are at home. Words of
 * language here as much as the days of the week: they tell "the Netflix series" from "the Northgate series". Of two
 * that fold alike, the first is the name they are given.
 */

const STREAMERS = `Netflix, Netflix UK, Prime Video, Amazon Prime Video, Amazon Prime, Amazon, Amazon Freevee, Freevee, Amazon miniTV, IMDb TV, Apple TV+, Apple TV Plus,
  Apple TV, Disney+, Disney Plus, Disney+ Hotstar, Hotstar, Hulu, FX on Hulu, HBO, HBO Max, HBO Now, HBO Go, Peacock, Paramount+, Paramount Plus,
  Paramount+ with Showtime, CBS All Access, Discovery+, Discovery Plus, AMC+, BET+, MGM+, Starz, StarzPlay, Shudder, Acorn TV, BritBox, Sundance Now,
  Pluto TV, Tubi, Quibi, Seeso, Vudu, Kanopy, Hoopla, FuboTV, Sling TV, Mubi, Criterion Channel, The Criterion Channel, Curiosity
  Stream, CuriosityStream, PBS Passport, Viki, Rakuten Viki, CW Seed, Facebook Watch, YouTube, YouTube Red, YouTube Premium, YouTube TV,
  Verizon Go90, iTunes, Google Play, Spotify, Audible, BBC Sounds, Crunchyroll, Funimation, HIDIVE, VRV, Hidive, RetroCrush, Roku, Roku Channel, The
  Roku Channel, Allblk, Passionflix, Kocowa, iQIYI, SkyShowtime, Viaplay, Now TV, Rakuten TV, Lionsgate+, Lionsgate Play, Kayo, Pure Flix, Great
  American Pure Flix`;

const AMERICAN = `CBS, NBC, ABC, Fox, FOX, The CW, CW, The WB, UPN, PBS, PBS Masterpiece, ABC Family, Freeform, Fox Kids, Kids WB, AMC, FX, FXX, FXM, TNT, TBS, TCM,
  truTV, TruTV, USA Network, Syfy, SyFy, SciFi Channel, SciFi, Sci Fi, Sci Fi Channel, SCI FI Channel, SCI FI, Sci-Fi Channel, Showtime, Cinemax, Epix, A&E, A&E Network,
  E!, E! Entertainment, IFC, IFC TV, Sundance TV, SundanceTV, Sundance Channel, We TV, WE tv, WGN America, WGN, Lifetime, Lifetime Movie Network, LMN,
  Hallmark, Hallmark Channel, Hallmark Movies & Mysteries, Great American Family, UPtv, Ovation, BBC America, National Geographic, National Geographic
  Channel, Nat Geo, History Channel, The History Channel, Discovery Channel, Animal Planet, TLC, HGTV, Food Network, Travel Channel, Investigation
  Discovery, Smithsonian Channel, Science Channel, Spike TV, Paramount Network, TV Land, MTV, MTV2, VH1, BET, CMT, Comedy Central, PBS Kids, Court TV, HDNet, Pax TV, G4, TechTV, Hallmark Mystery, Lifetime Movies, Max Originals, Yahoo Screen, Yahoo! Screen, Logo TV, Fuse TV,
  Pop TV, Reelz, ReelzChannel, Audience Network, DirecTV, El Rey Network, Cloo, Oxygen Network, TV One, Bounce TV, Ion Television, MeTV, Nickelodeon,
  Nick Jr., Nicktoons, Nick at Nite, Teen Nick, TeenNick, Disney Channel, Disney Junior, Disney XD, Toon Disney, Jetix, Cartoon Network, Cartoonito,
  Boomerang TV, Adult Swim, Toonami, Kids' WB, Hub Network, Discovery Kids, Universal Kids, ESPN, ESPN+, CNN, MSNBC, Fox Nation, Fox Family, DuMont,
  Telemundo, Univision, UniMás, ViX, Galavisión`;

const BRITISH = `BBC, BBC HD, BBC One HD, BBC Radio 7, BBC 7, Radio 1, UK Gold, UK Living, U&Dave, U&Alibi, U&Drama, Sky Sci-Fi, Sky Real Lives, BBC One, BBC Two, BBC Three, BBC Four, BBC1, BBC2, BBC3, BBC4, BBC 1, BBC 2, BBC 3, BBC 4, BBC iPlayer, iPlayer, BBC Choice, BBC Scotland, BBC
  One Scotland, BBC One Wales, BBC Wales, BBC Alba, BBC Northern Ireland, BBC Radio 1, BBC Radio 2, BBC Radio 3, BBC Radio 4, BBC Radio 4 Extra, BBC
  Radio Four, BBC World Service, Radio 2, Radio 3, Radio 4, Radio Four, CBBC, CBeebies, ITV, ITV1, ITV2, ITV3, ITV4, ITVBe, ITVX, ITV Hub, ITV Encore,
  CITV, Channel 4, Channel Four, Channel 5, Channel Five, C4, My5, All 4, 4oD, E4, More4, Film4, 4seven, Demand 5, 5USA, 5Star, Sky, Sky One, Sky1,
  Sky 1, Sky Two, Sky2, Sky Living, Sky Atlantic, Sky Arts, Sky Max, Sky Comedy, Sky Crime, Sky Cinema, Sky Documentaries, Sky History, Sky Kids, Sky
  Nature, Sky Showcase, Sky Witness, Sky Mix, Sky Movies, Sky Store, Sky Go, Sky Box Office, UKTV, UKTV Play, UKTV Gold, BritBox UK, Drama Channel,
  Yesterday Channel, FX UK, Fox UK, Syfy UK, Living TV, Virgin 1, Virgin Media, Challenge TV, Bravo TV, S4C, STV, STV Player, UTV, Watch Channel,
  Really TV, Pick TV, Freeview, NOW TV`;

const IRISH_AND_COMMONWEALTH = `RTÉ, RTE, RTÉ One, RTE One, RTÉ2, RTÉ 2, RTE2, RTE Two, RTÉ Two, RTÉ Player, TV3, TG4, Virgin Media One, Virgin Media Television, Virgin Media Two,
  CBC, CBC Gem, CTV, CTV Comedy, CTV Sci-Fi, CTV Sci-Fi Channel, CTV Drama Channel, Citytv, Teletoon, YTV, W Network, Super Channel, CraveTV, StackTV,
  TVOntario, TVO, APTN, TMN, The Movie Network, Movie Central, HBO Canada, Space Channel, Family Channel, TSN, Knowledge Network, Radio-Canada, Ici
  Radio-Canada Télé, Télé-Québec, Club Illico, Tou.tv, Paramount+ Canada, ABC iview, ABC TV, ABC ME, ABC1, ABC2, SBS, SBS On Demand, SBS One, Network
  10, Network Ten, Channel 10, Channel Ten, 10 Play, 10Play, Channel 7, Channel Seven, Seven Network, 7plus, 7mate, Channel 9, Channel Nine, Nine
  Network, 9Now, Foxtel, Foxtel Now, Fox Showcase, Showcase Australia, Arena TV, NITV, TVNZ, TVNZ+, TVNZ 1, TVNZ 2, TVNZ OnDemand, TV One NZ, Three
  NZ, Sky NZ, Maori Television, Whakaata Māori, M-Net, Showmax, SABC, SABC1, SABC 1, SABC2, SABC 2, SABC3, e.tv, DStv, kykNET, Mzansi Magic, Africa
  Magic, IrokoTV`;

const ASIAN = `Disney+ Hotstar, JioCinema, JioHotstar, SonyLIV, Sony LIV, ZEE5, Zee5, Zee TV, Zee TV HD, Sony TV, Sony SAB, SAB TV, Star Plus, StarPlus, Star Bharat,
  Star Jalsha, Star Vijay, Vijay TV, Asianet, Colors TV, Colors Tamil, Life OK, Doordarshan, DD National, ALTBalaji, ALT Balaji, MX Player, Voot, Voot
  Select, Eros Now, Hoichoi, Aha Video, Sun NXT, Sun TV, ManoramaMAX, Gemini TV, Surya TV, Arré, TVF, TVF Play, Hum TV, ARY Digital, Geo TV, Geo
  Entertainment, Express Entertainment, Urdu 1, PTV, KBS, KBS2, KBS 2TV, KBS1, MBC, SBS TV, tvN, JTBC, OCN, Channel A, TV Chosun, MBN, TVING,
  Tving, Wavve, Coupang Play, Seezn, U+ Mobile TV, Genie TV, Naver TV, V LIVE, NHK, NHK BS, NHK World, NHK General TV, NHK Educational TV, TV Tokyo,
  TV Asahi, Fuji TV, Nippon TV, NTV, TBS Television, MBS, Tokyo MX, BS11, AT-X, Animax, WOWOW, Kids Station, TV Aichi, TV Osaka, TV Setouchi, TV Hokkaido, KBS Kyoto, d Anime Store, NicoNico, Abema, AbemaTV, ABEMA, U-NEXT, Niconico,
  Yomiuri TV, Noitamina, Ani-One, Muse Asia, iQiyi, Tencent Video, WeTV, Youku, Bilibili, Mango TV, CCTV, Hunan TV, Dragon TV, Jiangsu TV, Zhejiang
  TV, TVB, Viu, ViuTV, myTV SUPER, Line TV, GMM 25, GMM25, GMMTV, One 31, One31, TrueID, VTV, ABS-CBN, GMA Network, Kapamilya Channel, iWant,
  iWantTFC, Mediacorp, meWATCH, Vidio, RCTI`;

const EUROPEAN = `ZDF, ZDFneo, ZDF Mediathek, ARD, ARD Mediathek, Das Erste, RTL, RTL+, RTL Television, RTL II, ProSieben, Sat.1, Sat 1, Sky Deutschland, TNT Serie, TNT
  Comedy, Joyn, MagentaTV, Magenta TV, Arte, ORF, ORF 1, SRF, 3sat, KiKA, TF1, TF1+, MYTF1, France 2, France 3, France 4, France 5, France.tv, France
  Télévisions, M6, 6play, Canal+, Canal Plus, Gulli, RTBF, VRT, VRT MAX, VTM, Één, Eén, NPO 1, NPO 3, AVROTROS, Videoland, KRO-NCRV, Rai 1, Rai Uno,
  Rai 2, Rai 3, RaiPlay, Mediaset, Canale 5, Italia 1, Sky Italia, TIMvision, RTVE, TVE, La 1, La 1 de TVE, Antena 3, Telecinco, laSexta, Atresplayer,
  Atresplayer Premium, ATRESplayer, Mitele, Movistar+, Movistar Plus+, Movistar Plus, Filmin, Flooxer, TV3 Catalonia, RTP, RTP1, SVT, SVT1, SVT Play,
  TV4, TV4 Play, C More, NRK, NRK1, NRK TV, TV 2, TV2, TV 2 Norway, TV 2 Denmark, TV2 Play, DR1, DR2, DRTV, Yle, YLE, Yle Areena, Yle TV1, MTV3, RÚV,
  RUV, Stöð 2, Síminn, Viafree, Discovery+ Nordic, TVP, TVN, Polsat, Player.pl, Canal+ Polska, Česká televize, TV Nova, Voyo, RTL Klub, Pro TV, HBO
  Europe, HBO Nordic, HBO España, HBO Poland, ANT1, TRT, TRT 1, TRT1, Kanal D, Show TV, Star TV, Fox Turkey, BluTV, Exxen, puhutv, Tabii, Kan 11,
  Keshet, Keshet 12, Yes TV, Reshet 13, Channel One Russia, Rossiya 1, Kinopoisk, More.tv, Start.ru, Okko`;

const LATIN = `TV Globo, Globo, Globoplay, Record TV, SBT, Telecine, Televisa, Las Estrellas, TV Azteca, Azteca 7, Canal 5, Blim, Blim TV, Claro Video, Canal 13, El
  Trece, Telefe, TVN Chile, Mega Chile, Caracol TV, Caracol Televisión, RCN, RCN Televisión, HBO Latin America, HBO Latino, Star Channel, Pantaya,
  ViX+`;

const GAMING = `PlayStation, PlayStation 1, PlayStation 2, PlayStation 3, PlayStation 4, PlayStation 4 Pro, PlayStation 5, PlayStation 5 Pro, PlayStation 6,
  PlayStation Portable, PlayStation Vita, PlayStation VR, PlayStation VR2, PlayStation Plus, PlayStation Store, PlayStation Network, PlayStation Now,
  PSN, PS Store, PS Plus, PSX, PS1, PS2, PS3, PS4, PS4 Pro, PS5, PS5 Pro, PSP, PS Vita, PSVR, PSVR2, PSVR 2, PS VR2, Xbox, Xbox 360, Xbox Live, Xbox
  Live Arcade, XBLA, Xbox One, Xbox One X, Xbox One S, Xbox Series X, Xbox Series S, Xbox Series X/S, Xbox Series X|S, Xbox Series S/X, Xbox Series
  S|X, Xbox Series X and S, Xbox Series, Xbox Game Pass, Xbox Game Pass Ultimate, Xbox Cloud Gaming, Xbox Store, Game Pass, Game Pass Ultimate, PC
  Game Pass, Microsoft Store, Windows Store, Microsoft Windows, Windows PC, Windows Phone, Nintendo Switch, Switch, Nintendo Switch 2, Nintendo Switch Online,
  Switch 2, Switch Lite, Nintendo Wii, Nintendo Wii U, Wii, Wii U, WiiWare, Nintendo eShop, Switch eShop, eShop, Nintendo 3DS, Nintendo 2DS, New
  Nintendo 3DS, Nintendo DS, DSiWare, 3DS, 2DS, Nintendo DSi, Nintendo 64, N64, Super Nintendo, SNES, Super NES, Super Famicom, Famicom, GameCube,
  Nintendo GameCube, Game Boy, Game Boy Color, Game Boy Advance, Virtual Boy, Sega Dreamcast, Sega 32X, Atari Jaguar, 3DO, N-Gage, MS-DOS, Amstrad CPC, Apple II, Atari ST, Meta Quest 3S, Sega Saturn, Sega Genesis, Mega Drive, Sega Mega Drive, Sega CD, Game
  Gear, Master System, Dreamcast, Neo Geo, TurboGrafx-16, PC Engine, Atari 2600, Atari VCS, Intellivision Amico, Commodore 64, ZX Spectrum, Ouya,
  Evercade, Playdate, Steam Deck, ROG Ally, Steam, Steam Early Access, Steam VR, SteamVR, SteamOS, Epic Games Store, Epic Store, GOG, GOG.com, Humble
  Store, itch.io, EA Play, Ubisoft Connect, Ubisoft+, Uplay, Battle.net, Stadia, Google Stadia, GeForce Now, Nvidia Shield, Amazon Luna, PC, PCs,
  MacOS, macOS, Linux, Windows, Windows 10, iOS, iPad, iPhone, iPod Touch, App Store, Google Play Store, Apple Arcade, Android, Apple Vision Pro,
  Netflix Games, Oculus Rift, Oculus Quest, Oculus Go, Meta Quest, Meta Quest 2, Meta Quest 3, Quest 2, Quest 3, HTC Vive, Valve Index, Pico 4, Gear
  VR`;

/** Words of their own that are channels and platforms only where their place shows it. */
export const ORDINARY_PLATFORMS: readonly string[] = list(
  `Max, NOW, Stan, Space, History, Discovery, Dave, Gold, Alibi, Bravo, Oxygen, Spike, Crave, Crackle, Binge, Neon, Mac, Aha, Showcase,
  Arena, Boomerang, Watcha, Vive, Oculus, Facebook, Snapchat, Viceland, Rai, RAI, ENA, OWN, ION, Vice, Salto, VOX, Amiga, NES, DC Universe`,
);

/** Formats and places that no work is "on" as on a channel. */
export const FORMATS = list('Blu-ray, DVD, VOD, IMAX');

export const PLATFORMS: readonly string[] = [
  ...new Set([
    ...[STREAMERS, AMERICAN, BRITISH, IRISH_AND_COMMONWEALTH, ASIAN, EUROPEAN, LATIN, GAMING].flatMap(list),
    ...ORDINARY_PLATFORMS,
    ...FORMATS,
  ]),
];

function list(names: string): string[] {
  return names.split(/,\s+/).map((name) => name.replace(/\s+/g, ' '));
}

/** Folded: where everybody's trailers, songs and news are, and works of its own hardly. */
export const SHOWS_OTHERS: ReadonlySet<string> = new Set(
  'youtube|youtube tv|facebook|spotify|itunes|twitch|snapchat|bbc news|cnn|msnbc|espn'.split('|'),
);

/** One word, and no other thing in any language: "the Syfy Northgate" is Northgate, where "Sky Stone" is a person. */
export const INVENTED_PLATFORMS: ReadonlySet<string> = new Set(
  'Netflix Hulu Syfy SyFy Starz Showtime Crunchyroll Funimation BritBox Viaplay Freeform Nickelodeon Telemundo Cinemax Hotstar'.split(
    ' ',
  ),
);
