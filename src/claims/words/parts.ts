/** What somebody writes that a work is made from. */
export const WRITTEN_NOUNS = new Set(
  'novel novels book books novella comic comics memoir manga webtoon bestseller best-seller biography'.split(
    ' ',
  ),
);

/** What a work is made of, with the role of who makes it: "a score by", "the sets are by". */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ...[...WRITTEN_NOUNS].map((noun): [string, string] => [noun, 'author']),
  ...of('composer', 'score scores music soundtrack songs tunes'),
  ...of('lyricist', 'lyrics'),
  ...of('writer', 'script scripts screenplay screenplays teleplay libretto play dialogue dialogues'),
  ...of('choreographer', 'choreography'),
  ...of('cinematographer', 'cinematography photography camerawork lensing'),
  ...of('illustrator', 'illustrations'),
  ...of('director', 'direction'),
  ...of('editor', 'editing'),
  ...of('set designer', 'set sets'),
  ...of('costume designer', 'costumes'),
  ...of('lighting designer', 'lighting'),
  ...of('sound designer', 'sound'),
]);

function of(role: string, nouns: string): [string, string][] {
  return nouns.split(' ').map((noun) => [noun, role]);
}
