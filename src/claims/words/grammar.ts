/** A year in figures. */
export const YEAR = /^(?:18|19|20)\d\d$/;

/** Small words that a surname begins with: "Kira de Vale". */
export const SURNAME_PARTICLES = new Set('de del della la van von der den di du bin'.split(' '));

/** Small words that join the parts of a name: "House of the Tide", "Bo del Mar". */
export const PARTICLES = new Set(
  'of the les wa ga ni wo il lo de del della der den di da du des dos das la le van von bin ibn al el ter y e no nel nella dei delle dello sul sulla et und aur ki ke ka kii sur dans sous aux sans mit im zum vom'.split(
    ' ',
  ),
);

/** Words that a sentence may begin with and that are no name there. */
export const FUNCTION_WORDS = new Set(
  `a about above according across actually add additionally admittedly after again against ahead all almost along already also alternatively although always
  amid among an and another any anyone anyway apart are around as aside at away back based basically be because before behind being
  blame consider create discover enter forget imagine allow meet prepare prolific remember stream try visit welcome buy bring ask thank
  below beneath beside besides best better between beyond both but by can check click come comes coming could currently despite did do does
  down due during each earlier either else elsewhere ever every everyone everything evidently excluding expect expected few fewer finally first following for
  formerly fortunately four from full further get give given granted had has have having he hear help hence her here hers his
  hopefully how however i if in including indeed initially inside instead interestingly into is it its itself just last
  lastly later least leave less let like likely little look made make many maybe me meanwhile might more moreover most much my
  naturally nearly neither never nevertheless new next no none nonetheless nor not nothing notably now obviously of off official officially often on once one
  only or originally other others our out outside over overall part perhaps please plenty plus previously probably quite rather
  read recently regardless respectively right said same save second see seen several she should show shows similarly simply since six so
  some someone sometimes somewhere soon still stay such sure surely take than thanks that the their them then there thereafter
  these they things third this those though three through throughout thus till to today together tomorrow tonight too top toward
  towards two ultimately under unfortunately unlike unsurprisingly until up upon us using very via was watch we well were what whatever
  when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes
  fans viewers audiences critics readers
  yesterday yet you your five seven eight nine ten eleven twelve dear hey oh okay ok yeah wow updated published posted image photo photos picture
  pictured caption source related news video videos trailer exclusive spoilers spoiler warning note bottom line
  reports report sources rumors rumours speaking talking asked casting filming production shooting principal playing starring
  directed written produced created joining rounding featuring introducing reprising returning voicing leading former late longtime fellow legendary acclaimed veteran rising review update breaking interview recap opinion preview first-look hit popular helming adding set slated scheduled announced confirmed developed adapted inspired named called known described born previews platforms hailing arriving premiering debuting opposite alongside amongst portraying boarding completing heading reuniting guest-starring co-starring first-time debut debutant penned scripted co-written co-directed co-created co-produced executive-produced composed choreographed`
    .split(/\s+/)
    .filter(Boolean),
);

/** More of them, which say nothing about what stands beside them. */
export const LEADING_WORDS = new Set(
  'afterwards even added cameras fans leads viewers critics audiences members readers gamers players characters fan visionary maverick controversial esteemed respected seasoned rookie influential talented accomplished up-and-coming original upcoming beloved celebrated renowned iconic'.split(
    ' ',
  ),
);

export const CALENDAR_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter christmas halloween easter thanksgiving`.split(
    /\s+/,
  ),
);

/** Before a name, part of it for a character ("Captain Vale"), form of address for a person ("Mr Stamp"). */
export const HONORIFICS = new Set('mr mrs ms miss mx mr. mrs. ms. sir dame lord lady'.split(' '));
/** What somebody is called before his name, and much else is called as well: "Old Vale", "the Vale". */
export const EPITHETS = new Set(
  'young old big little great new black red white green blue iron super spider the'.split(' '),
);
/** Ranks and offices: a first word that stands for nobody by itself ("the Doctor" is not Doctor Vale). */
export const RANKS = new Set([
  ...'doctor dr dr. captain professor king queen prince princess general colonel major sergeant lieutenant commander admiral agent detective inspector sheriff officer president chief father mother sister brother uncle aunt emperor empress count countess duke duchess baron saint ser master'.split(
    ' ',
  ),
  ...EPITHETS,
]);
export const NAME_SUFFIXES = new Set('jr jr. sr sr. ii iii iv v'.split(' '));

/** Of how many or which one, in figures or words: "2", "two". */
export const SMALL_NUMBER = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** What stands behind "season" or "episode": "2", "two", "finale". */
export const WHICH_EPISODE = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|finale|premiere)$/;

/** Words that end like a verb of one person: "A this year", "A besides". */
export const NO_VERBS: ReadonlySet<string> = new Set(
  'as vs towards besides always perhaps afterwards thus this its his hers theirs'.split(' '),
);
