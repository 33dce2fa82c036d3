import { randomBytes } from 'node:crypto';
import type { World } from '../world/world.ts';
import type { Interaction, InteractionNews } from './interaction.ts';

/** A first answer is due in 3 s, and a token lives for 15 minutes (Discord's documentation, "Interactions"). */
const deadline = 3_000;
const lifetime = 15 * 60_000;

/** How many interactions are remembered: at a thousand a second, more than three minutes of them. */
const most = 200_000;

type Opening = Pick<
  Interaction,
  | 'kind'
  | 'userId'
  | 'channelId'
  | 'guildId'
  | 'command'
  | 'sourceId'
  | 'openerId'
  | 'customId'
  | 'owners'
  | 'mayBePublic'
>;

/** Knows every interaction whose token may still be used. */
export type Desk = {
  /** Begins an interaction; its three seconds start now. */
  open(opening: Opening, watch: (news: InteractionNews) => void): Interaction;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** Did its 15 minutes pass, or was its token made to expire? */
  isExpired(interaction: Interaction): boolean;
  /** Lets tokens expire now; returns how many. */
  expire(id?: string): number;
  clear(): void;
};

export function createDesk(world: World): Desk {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const forget = (interaction: Interaction): void => {
    byId.delete(interaction.id);
    byToken.delete(interaction.token);
  };
  const isExpired = (interaction: Interaction): boolean =>
    interaction.expired || world.clock.now() - interaction.createdAt > lifetime;
  /** The oldest come first. Those of the last quarter of an hour after their end still answer "expired". */
  const tidy = (): void => {
    for (const oldest of byId.values()) {
      if (byId.size <= most && world.clock.now() - oldest.createdAt < 2 * lifetime) return;
      forget(oldest);
    }
  };
  return {
    open(opening, watch) {
      tidy();
      const id = world.newId();
      const interaction: Interaction = {
        ...opening,
        id,
        token: randomBytes(48).toString('base64url'),
        createdAt: world.clock.now(),
        ephemeral: false,
        followUps: 0,
        lapsed: false,
        expired: false,
        cancelDeadline: world.clock.after(deadline, () => {
          interaction.lapsed = true;
          watch({ type: 'failed', reason: 'The application did not respond' });
        }),
        watch,
      };
      byId.set(id, interaction);
      byToken.set(interaction.token, interaction);
      return interaction;
    },
    byId: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
    isExpired,
    expire(id) {
      let count = 0;
      for (const interaction of byId.values()) {
        if ((id !== undefined && interaction.id !== id) || isExpired(interaction)) continue;
        interaction.expired = true;
        count++;
      }
      return count;
    },
    clear() {
      for (const interaction of byId.values()) interaction.cancelDeadline();
      byId.clear();
      byToken.clear();
    },
  };
}
