import type { StoredGame } from '../../src/store/load-game.ts';

/** A link to the question that a game is at, with a blank before it; nothing where none is posted yet. */
export function linkRound({ guild, channel, rounds, number }: StoredGame): string {
  const message = rounds.find((round) => round.number === number)?.message;
  return message ? ` https://discord.com/channels/${guild}/${channel}/${message}` : '';
}
