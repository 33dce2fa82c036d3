/** One member's place in a game; ties share it. */
export type Place = {
  readonly member: string;
  readonly name: string;
  readonly points: number;
  readonly right: number;
  readonly place: number;
};

type Scored = {
  readonly member: string;
  readonly name: string;
  readonly right: boolean | undefined;
  readonly points: number | undefined;
};

/** Adds up the rounds of a game, most points first; those with as many share a place. */
export function rankGame(rounds: readonly (readonly Scored[])[]): readonly Place[] {
  const sums = new Map<string, { name: string; points: number; right: number }>();
  for (const { member, name, right, points } of rounds.flat()) {
    const before = sums.get(member) ?? { name, points: 0, right: 0 };
    sums.set(member, { name, points: before.points + (points ?? 0), right: before.right + (right ? 1 : 0) });
  }
  const sorted = [...sums].sort(([a, x], [b, y]) => y.points - x.points || (a < b ? -1 : 1));
  return sorted.map(([member, sum]) => ({
    member,
    ...sum,
    place: 1 + sorted.filter(([, other]) => other.points > sum.points).length,
  }));
}
