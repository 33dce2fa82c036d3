import type { SentenceReading } from '../reading/reading.ts';
import { wordAt } from './walk.ts';

const GATHERINGS = new Set(
  `festival event panel podcast gala concert ceremony album soundtrack song single magazine issue party crew jury agency studio convention conference interview exhibition campaign charity ad
  advert segment tribute awards gig memoriam recording commercial tour rally auction fundraiser festival's writers directors artists speakers bands`.split(
    /\s+/,
  ),
);

/** Whether what stands before unit `verb` gathers people for anything else than acting: "The festival has a line-up that includes". */
export function isOfGathering(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i > verb - 10 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    if (GATHERINGS.has(word)) return true;
    if (/^[.;:]$/.test(word)) return false;
  }
  return false;
}
