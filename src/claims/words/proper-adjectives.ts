/**
 * Capitalised words that stand before "actor" or "drama" and name no work: nationalities, places of the trade,
 * prizes, awards. "Scottish actor", "Oscar nominee", "Broadway revival".
 */
export const PROPER_ADJECTIVES = new Set(
  `american british english scottish welsh irish australian canadian french german italian spanish mexican brazilian argentine argentinian chilean
  colombian cuban danish swedish norwegian finnish icelandic dutch belgian swiss austrian polish czech hungarian romanian russian ukrainian greek
  turkish israeli iranian iraqi egyptian moroccan nigerian kenyan ghanaian south-african african asian european korean japanese chinese indian pakistani
  thai vietnamese filipino indonesian malaysian latino latina hispanic jewish muslim christian catholic protestant hindu sikh buddhist nordic baltic scandinavian balkan hollywood bollywood broadway west-end oscar oscars emmy emmys
  bafta baftas tony grammy golden globe academy award sag us uk u.s. u.k. usa tv london york angeles california england scotland wales ireland
  america australia canada britain france germany japan korea china india europe africa asia tinseltown sundance cannes netflix bbc victorian edwardian elizabethan texan californian parisian londoner glaswegian mancunian liverpudlian viennese aussie kiwi brit brits tamil telugu malayalam kannada hindi punjabi marathi bengali kollywood tollywood mollywood nollywood cockney geordie scouse yorkshire brummie cornish mumbai delhi chennai`
    .split(/\s+/)
    .filter(Boolean)
    .concat(
      'new york',
      'los angeles',
      'west end',
      'san diego',
      'united states',
      'united kingdom',
      'academy awards',
      'golden globe',
      'golden globes',
      'new zealand',
      'south africa',
      'south korea',
      'north america',
      'las vegas',
    ),
);
