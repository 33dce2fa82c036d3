/** "Cast members A and B", "Led by A": words that open a line on a cast. */
export const OPENS_LIST =
  /^(?:cast|stars?|co-stars?|costars?|guest|newcomers?|actors?|actress(?:es)?|led|headlined|toplined|fronted|narrated|voiced|additional|castmates?|supporting|voices?)$/;

/** Of what kind a work is, where a line begins with that. */
export const OF_GENRE = new Set(
  'detective crime police hospital period costume family spy war school courtroom romantic historical medical legal political prison monster zombie vampire superhero sports heist disaster teen supernatural psychological gangster biographical period-piece'.split(
    ' ',
  ),
);
export const VERBS_OF_CAST =
  /^(?:stars?|cast|co-stars?|starring|featuring|voices?|guests?|presents?|introducing)$/;

/** "Released in May, the film", "Opens tomorrow at area cinemas": what a sentence on a coming out begins with. */
export const OPENS_NEWS = new Set(
  `released re-released published premiered premieres premiere debuts debuted opens opened airs aired broadcast launches launched screened staged
  performed televised transmitted streams streamed starts begins returns arrives lands hits drops rated runs due cancelled canceled axed renewed commissioned
  episodes catch grab binge tune enjoy rewatch download find
  afterward therefore furthermore somehow otherwise alas prior even suffice turns synopsis details tickets proceeds reviews insiders want wait think
  hope fun lots women subscribe don't can't doesn't won't wasn't hasn't haven't shouldn't isn't
  ordered picked shot filmed produced distributed hosted presented narrated`.split(/\s+/),
);

/** "Sisters Emma and Hannah", "Schoolgirl Emma": who somebody is. */
export const OPENS_STORY = new Set(
  'even freshman sophomore schoolgirl schoolboy sisters brothers twins siblings teenager teenagers housewife orphan orphans hacker widow widower newlyweds parents characters friends flatmates roommates lovers'.split(
    ' ',
  ),
);
