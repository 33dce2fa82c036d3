/**
 * Keeps the `limit` numbers with the highest scores out of any number that are offered, by insertion into a short
 * sorted list: most offers lose at once. Of equals the one offered first stays ahead.
 */
export function keepBest(limit: number) {
  const ids: number[] = [];
  const scores: number[] = [];
  let least = limit > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return {
    /** Best first. */
    ids,
    scores,
    /** Would an offer of this score be kept? */
    beats: (score: number): boolean => score > least,
    offer(id: number, score: number): void {
      if (score <= least) return;
      let at = Math.min(ids.length, limit - 1);
      while (at > 0 && (scores[at - 1] as number) < score) {
        ids[at] = ids[at - 1] as number;
        scores[at] = scores[at - 1] as number;
        at -= 1;
      }
      ids[at] = id;
      scores[at] = score;
      if (ids.length === limit) least = scores[limit - 1] as number;
    },
  };
}
