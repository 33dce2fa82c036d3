/** Words for one thing. */
const SAME: readonly RegExp[] = [
  /movie|film/u,
  /series|show|sitcom/u,
  /game/u,
  /book|novel/u,
  /play|musical/u,
  /comic/u,
];

/** Do two words name the same sort of work: "movie" and "film"? */
export const isSameMedium = (one: string, other: string): boolean =>
  SAME.some((words) => words.test(one) && words.test(other));
