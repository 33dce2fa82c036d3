/** Words in front of a number that make it a part of the whole, or another's count: "the first two episodes". */
export const PARTIAL = new Set(
  `first last final next another more additional extra previous remaining opening initial latest other least most about around over nearly
  almost roughly than to or of every traditional usual standard typical`.split(/\s+/),
);

/** Verbs that make "N episodes" the whole of a season or series. */
export const ORDERED =
  /^(?:ordered|orders|order|commissioned|commissions|greenlit|greenlights|made|produced|consist|consists|consisted|consisting|comprise|comprises|comprised|comprising|contain|contains|contained|span|spans|spanning|run|runs|ran|have|has|had|feature|features|include|includes|totals?|totaling|picked|get|gets|got|filmed|shot|planned|spread|told|recorded|unfolds?|unfolded|stretch|stretches|stretched|extends?|lasts?|lasted|listed)$/;

/** What a series does that is ordered: "gets a ten-episode order", "landed a second season at Quark". */
export const GETS_ORDER: ReadonlySet<string> = new Set(
  'given get gets got gotten receive receives received land lands landed score scores scored earn earns earned win wins won nab nabs nabbed secure secures secured snag snags snagged'.split(
    ' ',
  ),
);
