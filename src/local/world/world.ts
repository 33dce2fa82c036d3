import type { APIOverwrite, APIRole, APIUser, Locale } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Changes } from './changes.ts';
import type { CommandRegistry } from './commands.ts';
import type { FileShelf } from './files.ts';
import type { MessageLog } from './message-log.ts';

export type Person = { user: APIUser; locale: Locale; part: string };

type GuildMember = { userId: string; roles: string[]; joinedAt: number };

export type Guild = {
  id: string;
  name: string;
  ownerId: string;
  locale: Locale;
  roles: APIRole[];
  channels: Channel[];
  members: Map<string, GuildMember>;
  /** False where nobody added the bot, and members can use it only where they installed it for themselves. */
  botIsMember: boolean;
  joinedAt: number;
};

export type Channel = {
  id: string;
  name: string;
  /** Discord's channel type: 0 text, 1 direct message. */
  type: 0 | 1;
  topic: string | null;
  position: number;
  guildId?: string;
  /** The other side of a direct message with the bot. */
  recipientId?: string;
  overwrites: APIOverwrite[];
  log: MessageLog;
};

/** Everything that there is. Servers, channels and people are as seeded; messages and commands come and go. */
export type World = {
  clock: Clock;
  newId: () => string;
  application: { id: string; name: string; description: string };
  bot: APIUser;
  people: Map<string, Person>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  /** Direct message channels by the person's id. */
  directMessages: Map<string, Channel>;
  commands: CommandRegistry;
  files: FileShelf;
  changes: Changes;
};

/** The person or the bot with this id. */
export function findUser(world: World, id: string): APIUser | undefined {
  return id === world.bot.id ? world.bot : world.people.get(id)?.user;
}

export function guildOf(world: World, channel: Channel): Guild | undefined {
  return channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
}
