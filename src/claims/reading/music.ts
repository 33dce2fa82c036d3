import type { Unit } from './unit.ts';

const MUSIC = new Set(
  `song songs album albums single singles singer singers band bands rapper rappers concert concerts gig gigs vocals frontman guitarist drummer musician musicians
  music rock pop duet duets hip-hop rap soul jazz chart charts track tracks recording`.split(/\s+/),
);
const SCREEN = new Set(
  `film films movie movies series show shows actor actors actress actresses tv television drama dramas comedy comedies game games director cast theatre play plays played
  oscar oscars cinema cinemas screen`.split(/\s+/),
);

// One song in an article makes no news of music.
const FEWEST = 5;

/**
 * Whether an article is about music and hardly about anything that is acted in: there, "the Salt Road star" has a band, and
 * who is "featured" sings.
 */
export function isOfMusic(sentences: readonly (readonly Unit[])[]): boolean {
  let music = 0;
  let screen = 0;
  for (const units of sentences)
    for (const { kind, lower, key } of units) {
      if (kind === 'name') music += /\b(?:grammys?|r&b)\b/.test(key) ? 1 : 0;
      else if (MUSIC.has(lower)) music += 1;
      else if (SCREEN.has(lower)) screen += 1;
    }
  return music >= FEWEST && music > 2 * screen;
}
