/** Countries and regions where a film comes out, folded: a premiere in a city is an evening with guests. */
export const COUNTRIES = new Set(
  `america,argentina,asia,australia,austria,belgium,brazil,britain,canada,chile,china,colombia,czech republic,denmark,egypt,england,europe,finland,france,germany,
  great britain,greece,hong kong,hungary,iceland,india,indonesia,ireland,israel,italy,japan,korea,latin america,malaysia,mexico,middle east,netherlands,new zealand,nigeria,
  north america,northern ireland,norway,pakistan,philippines,poland,portugal,russia,scandinavia,scotland,singapore,south africa,south korea,spain,sweden,switzerland,taiwan,
  thailand,turkey,uk,ukraine,united kingdom,united states,us,usa,vietnam,wales`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** The states of the USA, folded, but those that are first names as well. */
export const STATES = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,
  maryland,massachusetts,michigan,minnesota,mississippi,missouri,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,
  oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,washington,west virginia,wisconsin,wyoming`
    .split(/,\s*/)
    .map((name) => name.trim()),
);
