/** Where films are shown: "opens in theaters". */
export const CINEMAS = /^(?:theat(?:er|re)s|cinemas)$/;

/** Places where a film is shown or a thing is sold; none of them is a platform. */
export const SHOWN_AT = new Set(
  `theaters theatres theater theatre cinemas cinema screens screen shelves stores bookstores bookshops shops digital vod dvd blu-ray imax multiplexes
  consoles home air airwaves broadway streaming television tv pc stage silver box-office stands newsstands retailers`.split(
    /\s+/,
  ),
);

/** What may stand between the verb and its date, apart from names and where it is shown. */
export const BESIDE_DATE = new Set(
  `in on to at our your via from across over into onto for of the a an its his her their this around by and both as later back up out off again
  exclusively only worldwide globally internationally nationwide domestically everywhere digitally theatrically simultaneously first wide
  uk us u.s. u.k. usa north america american british big small large local select limited network channel streamer service platform platforms
  sometime some time just less than week weeks month months that's that is be exact specifically namely officially finally originally previously starting
  beginning early access way late mid shortly soon special preview new free all week's
  parts batches volumes instalments installments two three four five
  consecutive successive straight nights night home stateside overseas abroad here day-and-date run weekend national
  part programming block lineup line-up schedule station world weekly nightly weeknights primetime demand off-broadway end
  restoration restored remastered 4k brand-new near you once daily premium store theatrical exclusive console timed title magazine anthology`
    .split(/\s+/)
    .concat(['(', ')', '—', '–', ',', '3d', '4dx', 'imax']),
);

/** Names with one of these words are occasions: a showing there is no release. */
export const OCCASIONS =
  /\b(?:comic[- ]?con|con|fest|festival|awards?|oscars|emmys|golden globes|walk of fame|expo|convention|super bowl|upfronts|showcase|olympics|gala|sundance|cannes|sxsw|tiff|e3|d23|gamescom|ccxp|\S+ marathon|conferences?|keynote|championships?|grand prix|grammys|baftas|tonys|superbowl|nintendo direct|livestream)\b/i;

/** Last words of the names of theatres. */
export const VENUE_ENDINGS =
  'court globe national vic almeida donmar theatre theater playhouse palladium barbican lyric arena odeon lyceum hippodrome coliseum'.split(
    ' ',
  );
