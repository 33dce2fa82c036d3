/** What makes an adjective or a noun of a name behind a hyphen: "Quark-based", "a Kingfisher-like thief". */
export const COMPOUND_ENDINGS: readonly string[] =
  'born based shortlisted bait turned heavy loving obsessed level hosted headlined fronted scripted written developed approved type friendly bred like style styled esque led produced directed themed ish era inspired winning winner winners nominee nominated set only bound backed owned raised trained centric adjacent focused starring created penned'.split(
    ' ',
  );
