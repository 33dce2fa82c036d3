const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Capitalised for a reason other than being a name, above all at the head of a sentence. */
const COMMON: ReadonlySet<string> = new Set(
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

/**
 * The runs of capitalised words in a text, as printed: "Misty Knight", "Elektra", "New York". A run ends at a word
 * without a capital and at punctuation other than a hyphen, an apostrophe or a point in the word. Common words count
 * only inside a sentence and in front of a name. An owner's "'s" is left off.
 */
export const capitalisedRuns = (text: string): readonly string[] => {
  const runs: string[] = [];
  let from = -1;
  let to = -1;
  let named = false;
  const close = () => {
    if (from >= 0 && named) runs.push(text.slice(from, to));
    from = -1;
    named = false;
  };
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    const owner = /['’]s?$/u.exec(printed);
    const word = (owner ? printed.slice(0, owner.index) : printed).replace(/[.-]+$/u, '');
    if (from >= 0 && text.slice(to, match.index) !== ' ') close();
    const common = COMMON.has(word.toLowerCase().replace(/['’].*$/u, ''));
    if (!/^\p{Lu}/u.test(word) || (common && (from >= 0 || isHead(text, match.index)))) {
      close();
      continue;
    }
    if (from < 0) from = match.index;
    to = match.index + word.length;
    named ||= !common;
    if (owner || printed.length > word.length) close();
  }
  close();
  return runs;
};

/** Whether a sentence or a quotation begins here, which capitalises any word. */
const isHead = (text: string, at: number): boolean =>
  /(?:^|[.!?:;“"‘(\n–—-])\s*$/u.test(text.slice(Math.max(0, at - 3), at));
