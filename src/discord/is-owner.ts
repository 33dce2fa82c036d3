import { type Interaction, Team } from 'discord.js';

/** Whether the bot is the caller's: its application's owner, or a member of the team that owns it. */
export async function isOwner({ client, user }: Pick<Interaction, 'client' | 'user'>): Promise<boolean> {
  const owner = client.application.owner ?? (await client.application.fetch()).owner;
  return owner instanceof Team ? owner.members.has(user.id) : owner?.id === user.id;
}
