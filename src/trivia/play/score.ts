const RIGHT = 100;
const SPEED = 100;
const STREAK = 10;
const LONGEST_STREAK = 5;

/** How answers are scored, in one sentence for `/help`. */
export const SCORING_RULE = `A right answer scores ${RIGHT} points, up to ${SPEED} more the faster it comes, and ${STREAK} more for each right answer in a row before it in the same game, at most ${STREAK * LONGEST_STREAK}; a wrong one costs nothing, and a daily question scores ${RIGHT} whenever it is answered.`;

/** A member's answer, with the snowflake of the click: its time is Discord's, not ours. */
export type GivenAnswer = { readonly member: string; readonly choice: string; readonly click: string };
export type ScoredAnswer = { readonly member: string; readonly right: boolean; readonly points: number };

export type RoundToScore = {
  readonly isRight: (choice: string) => boolean;
  /** When the question's message appeared, in milliseconds since 1970 by Discord's clock. */
  readonly openedAt: number;
  readonly seconds: number;
  /** Without a clock every right answer scores the same. */
  readonly timed: boolean;
  /** Right answers in a row before this round, by member. */
  readonly streaks: ReadonlyMap<string, number>;
};

/** What each answer of a round is worth, by `SCORING_RULE`. */
export function scoreAnswers(answers: readonly GivenAnswer[], round: RoundToScore): readonly ScoredAnswer[] {
  return answers.map(({ member, choice, click }) => {
    if (!round.isRight(choice)) return { member, right: false, points: 0 };
    if (!round.timed) return { member, right: true, points: RIGHT };
    const share = 1 - (clickTime(click) - round.openedAt) / (round.seconds * 1000);
    const speed = Math.round(SPEED * Math.min(1, Math.max(0, share)));
    const streak = STREAK * Math.min(LONGEST_STREAK, round.streaks.get(member) ?? 0);
    return { member, right: true, points: RIGHT + speed + streak };
  });
}

/** Right answers in a row up to and with the last of these rounds, by member; who sat one out begins anew. */
export function streaksAfter(
  rounds: readonly (readonly { readonly member: string; readonly right: boolean | undefined }[])[],
): ReadonlyMap<string, number> {
  let streaks = new Map<string, number>();
  for (const answers of rounds) {
    const next = new Map<string, number>();
    for (const { member, right } of answers) if (right) next.set(member, (streaks.get(member) ?? 0) + 1);
    streaks = next;
  }
  return streaks;
}

/** When Discord made a click, in milliseconds since 1970 (its ids count from the first second of 2015). */
export function clickTime(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + 1_420_070_400_000;
}

/** The earlier click of two first. */
export function compareClicks(one: string, other: string): number {
  const [a, b] = [BigInt(one), BigInt(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
