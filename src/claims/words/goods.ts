/** Last words of what is sold or given beside a work, or happens round it: "the Low Tide Steelbook", "Spring Sale". */
export const GOODS_ENDINGS = new Set(
  `sale sales deal deals bundle bundles steelbook steelbooks figure figures figurine plush toy toys statue replica merch merchandise shirt
  preorder preorders giveaway discount coupon subscription promo promotion superdrop
  controller headset console laptop smartphone smartphones phone tablet headphones earbuds keyboard charger powerbank
  audiobook soundtrack ost blu-ray dvd vinyl poster trailer teaser menu update updates patch dlc demo beta playtest skin skins battlepass
  bouquet minifigure minifigures crossover collab`
    .trim()
    .split(/\s+/),
);

/** Two last words of the same kind: "Booster Box", "Collector's Set". */
export const GOODS_PAIRS =
  /\b(?:(?:booster|display|play booster|gift|box|collector'?s?|playing|starter|commander|theme|card) (?:box|bundle|set|deck|pack|display)|(?:expansion|season|battle|generation|booster|starter|value|game) pass|(?:generation|expansion|booster|starter|value|map) pack|(?:trainer|elite trainer) box|box set|patch notes|launch edition|smart tv|4k uhd|out now)$/i;

/** What is switched on, or stands on a shelf: in a sentence that speaks of one, a name that nothing shows to be a work's is rather its. */
export const DEVICES = new Set(
  'console consoles hardware phone phones smartphone smartphones handheld handhelds laptop laptops headset headsets gpu gpus cpu cpus chip chips earbuds headphones foldable foldables figure figures figurine figurines plush'.split(
    ' ',
  ),
);

/** What a headline is about that tells of goods: "Low Tide Steelbook Is Up for Preorder". */
export const OF_GOODS =
  /\b(?:steelbook|blu-ray|4k|pre-?orders?|deals?|(?:spring|summer|winter|amazon|big) sale|on sale|discount(?:ed)?|lego|figures|action figures?|plush|(?:deluxe|collector'?s|limited|anniversary) edition|bundles?|box sets?|booster|merch|toys?|vinyl|controllers?|amiibo|lowest price|where to buy|trading cards?|tcg)\b/i;
