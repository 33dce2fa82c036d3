const LABELLED =
  /^[*_\s]*(?:starring|stars?|(?:the |main |full |voice )?cast|with|featuring|actors|performers|who(?:['’]s| is) in it|voices?|directors?|writers?|producers?|creators?|showrunners?|music|composers?|network|platforms?|where to (?:watch|stream|buy|play)|(?:stream(?:ing)?|watch|available|airs) on|release(?: dates?| year)?|premieres?|(?:number of )?(?:episodes?|seasons?)|genre|run(?:ning)? ?time|certificate|screenplay|distributor|developers?|publishers?|studio|rating)\s*[:–—-]\s*\S/i;
const BY =
  /^(?:directed|written|produced|created|composed|music|story|screenplay|adapted|developed)(?: and \w+)? by\s\S|^based on\s\S|^(?:starring|featuring) \S/i;

/** A line of a fact sheet ("Directed by …", "Cast: …"): never furniture, and its neighbours are facts as well. */
export const isFactLine = (text: string): boolean => LABELLED.test(text) || BY.test(text);
