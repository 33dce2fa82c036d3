import type { PageChannel, PageMember, PageServer, PageSnapshot, PageUser } from '../../../page-protocol.ts';
import type { View } from './view.ts';

/** Discord's permission bits that the page itself asks about. */
export const permissions = {
  administrator: 1n << 3n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  useCommands: 1n << 31n,
} as const;

/** Does a decimal string of permission bits hold one (an administrator has all)? */
export function mayDo(bits: string, permission: bigint): boolean {
  return (BigInt(bits) & (permission | permissions.administrator)) !== 0n;
}

/** The member whose eyes the window looks through. */
export function findMe(snapshot: PageSnapshot): PageMember | undefined {
  return snapshot.members.find(({ id }) => id === snapshot.me);
}

export function findUser(snapshot: PageSnapshot, id: string): PageUser | undefined {
  return snapshot.bot.id === id ? snapshot.bot : snapshot.members.find((member) => member.id === id);
}

export function allChannels(snapshot: PageSnapshot): PageChannel[] {
  return [...snapshot.servers.flatMap(({ channels }) => channels), ...snapshot.directMessages];
}

export function findServer(snapshot: PageSnapshot, id: string | undefined): PageServer | undefined {
  return snapshot.servers.find((server) => server.id === id);
}

/** The view moved to a channel that its member can see: the wanted one, else the first of the same server, else the first. */
export function settleView(view: View, snapshot: PageSnapshot, wanted = view.channel): View {
  const channels = allChannels(snapshot);
  const near = channels.filter(({ serverId }) => (serverId ?? '@me') === view.server);
  const channel = channels.find(({ id }) => id === wanted) ?? near[0] ?? channels[0];
  return channel ? { ...view, server: channel.serverId ?? '@me', channel: channel.id } : view;
}
