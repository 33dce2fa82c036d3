import type { SentenceReading } from '../../reading/reading.ts';
import type { Works } from '../../reading/works.ts';
import { piecesBefore } from '../platform/pieces.ts';
import { versionBefore } from '../platform/versions.ts';

const OPENS = /^(?:premiere|opener|pilot|first|all|new|both|episodes|half-hours|one|1)$/;
const LATER =
  /^(?:finale|closer|final|last|remaining|next|subsequent|latest|second|third|fourth|fifth|sixth|half|each|every|more|mid-season|midseason|special)$/;

/**
 * "The season premiere", "all ten episodes of X", "the first two episodes", "a PC version": what comes out with the
 * work itself, in front of the verb at `verb`; no finale.
 */
export function openingPiece(s: SentenceReading, verb: number): Works | undefined {
  const piece = piecesBefore(s, verb);
  if (piece === undefined) return versionBefore(s, verb);
  const words = s.units.slice(piece.from, verb).map(({ lower }) => lower);
  if (words.some((word) => LATER.test(word)) || !words.some((word) => OPENS.test(word))) return undefined;
  // "New episodes air Wednesdays": of a run that has begun
  return /^(?:new|episodes)$/.test(words[0] ?? '') ? undefined : piece;
}
