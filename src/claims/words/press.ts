/** Papers, magazines and sites that report on shows, folded: told things and written for, and never made by a director. */
export const PRESS: ReadonlySet<string> = new Set(
  `variety|deadline|hollywood reporter|thr|entertainment weekly|ew|tvline|tv line|indiewire|wrap|thewrap|collider|vulture|vanity fair|total film|screen daily
  screen international|screen rant|screenrant|polygon|kotaku|ign|gq|vogue|esquire|playbill|radio times|tv guide|guardian|new york times|los angeles times
  la times|washington post|usa today|people|people magazine|newsweek|forbes|wired|slate|salon|buzzfeed|buzzfeed news|huffpost|huffington post|e! news|digital spy
  nme|pitchfork|billboard|mashable|verge|gizmodo|io9|engadget|rolling stone|empire|empire magazine|sfx|den of geek|cinemablend|comicbook.com|cbr|slashfilm
  associated press|ap|reuters|bbc news|sky news|telegraph|independent|times|sun|mirror|daily mail|mail online|metro|evening standard|irish times|observer
  new yorker|atlantic|new york post|new york daily news|chicago tribune|boston globe|globe and mail|hindustan times|times of india|indian express|hindu
  anime news network|crunchyroll news|gamespot|eurogamer|pc gamer|famitsu|broadcast|stage|theatermania|broadwayworld|whatsonstage|sight & sound|premiere`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
