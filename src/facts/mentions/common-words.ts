/** Capitalised for a reason other than being a name, above all at the head of a sentence. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above according across after again against all almost along already also although always among an and ' +
    'another any anyone are around as ask at away back based be because been before behind being below besides ' +
    'best between beyond both but by can come coming could dear despite did do does don down during each early ' +
    'earlier either else even ever every everyone expect fans far few finally first following for formerly from ' +
    'further get given go good had has have having he hence her here hers herself him himself his how however i if in ' +
    'indeed instead into is isn it its itself just last late later latest least left less let like likely long look ' +
    'made make many may maybe me meanwhile might more moreover most much must my near nearly neither never new next ' +
    'no nobody none nonetheless nor not nothing now of off often oh on once one only onto or other others our out ' +
    'over own per perhaps plus previously quite rather really right said same say says see seems several shall she ' +
    'should since so some someone something sometimes soon still stay such sure take than that the their them then ' +
    'there therefore these they this those though through throughout thus till to today together tomorrow tonight too ' +
    'toward towards two under unfortunately unless unlike until up upon us very was watch we well were what whatever ' +
    'when whenever where whether which while who whoever whole whom whose why will with within without would yes ' +
    'yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december'
  ).split(' '),
);
