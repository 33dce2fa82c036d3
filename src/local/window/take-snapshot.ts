import type { PageSnapshot } from '../page-protocol.ts';
import { visibleMessages } from '../people/say.ts';
import type { Server } from '../rest/server.ts';
import type { Person } from '../world/world.ts';
import {
  describePageChannel,
  describePageCommands,
  describePageMember,
  describePageMessage,
  describePageServer,
  describeUser,
  visibleChannels,
} from './describe-page.ts';

/** How many messages of a channel a snapshot holds. */
const shown = 100;

/** All that a person can see at this moment. */
export function takeSnapshot({ world, gateway, armory }: Server, person: Person): PageSnapshot {
  const me = person.user.id;
  const channels = visibleChannels(world, me);
  const messages = channels.map((channel) => {
    const latest = visibleMessages(channel, person).slice(-shown);
    return [channel.id, latest.map((message) => describePageMessage(world, message))] as const;
  });
  return {
    type: 'snapshot',
    me,
    bot: describeUser(world.bot),
    online: gateway.online(),
    members: [...world.people.values()].map(describePageMember),
    servers: [...world.guilds.values()]
      .filter((guild) => guild.members.has(me))
      .map((guild) => describePageServer(world, guild, me)),
    directMessages: channels
      .filter((channel) => channel.guildId === undefined)
      .map((channel) => describePageChannel(world, channel, me)),
    commands: describePageCommands(world, me),
    messages: Object.fromEntries(messages),
    faults: armory.report(),
  };
}
