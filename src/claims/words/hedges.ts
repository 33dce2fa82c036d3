/** Words that say how sure a sentence is. Looked for in the clause of a claim, before it and within it. */
export const EXPECTED = new Set(
  'expected expect expects likely planned plans plan slated scheduled due poised probably presumably hopes hoping eyeing aims aiming tentatively should'.split(
    ' ',
  ),
);
export const RUMOURED = new Set(
  'rumored rumoured rumor rumour rumors rumours reportedly allegedly supposedly speculation speculated believed thought understood said sources word tipped touted apparently unconfirmed talks negotiations might may possibly could perhaps potentially leak leaked insider insiders circling'.split(
    ' ',
  ),
);
export const DENIED = new Set(
  "not never don't n't denied denies isn't won't wasn't aren't weren't doesn't didn't hasn't haven't cannot debunked declined refused axed nor".split(
    ' ',
  ),
);
/** No claim at all: wishes, candidates, questions, comparisons. */
export const WISHED = new Set(
  'wish wishes wished want wants wanted wanting hope hoped fancy favorites favourites favored frontrunner frontrunners candidate candidates shortlist shortlisted dream fan-cast fancast fancasting considered consider considering mulling vying lobbied lobbying courted audition auditioned if whether should would-be contender contenders suggested petition imagine'.split(
    ' ',
  ),
);

/** What the audience may have done, which doubts nothing: "You may have seen her in". */
export const SEEN = /^(?:seen|caught|heard|spotted|noticed|watched|recogni[sz]ed|read)$/;
