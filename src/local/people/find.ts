import type { APIApplicationCommand } from 'discord-api-types/v10';
import { usableCommands } from '../interactions/usable-commands.ts';
import type { Channel, Person, World } from '../world/world.ts';

/** A person by id or handle. @throws Error that names those there are. */
export function findPerson(world: World, idOrName: string): Person {
  const known = world.people.get(idOrName);
  if (known) return known;
  for (const person of world.people.values()) if (person.user.username === idOrName) return person;
  const names = [...world.people.values()].map((each) => each.user.username);
  throw new Error(`There is nobody called ${idOrName}; there are ${names.join(', ')}.`);
}

/**
 * A channel by id or name (`general`; `Late Night Club/lounge` where two servers have one of that name), or `dm` for
 * the person's direct messages with the bot. @throws Error that names those there are.
 */
export function findChannel(world: World, idOrName: string, person: Person): Channel {
  if (idOrName === 'dm') {
    const direct = world.directMessages.get(person.user.id);
    if (direct) return direct;
  }
  const known = world.channels.get(idOrName);
  if (known) return known;
  const names: string[] = [];
  for (const guild of world.guilds.values()) {
    for (const channel of guild.channels) {
      if (channel.name === idOrName || `${guild.name}/${channel.name}` === idOrName) return channel;
      names.push(channel.name);
    }
  }
  throw new Error(`There is no channel ${idOrName}; there are ${names.join(', ')} and dm.`);
}

/** The command that somebody means by its name here. @throws Error that names those they can use. */
export function findCommand(
  world: World,
  channel: Channel,
  person: Person,
  name: string,
  type: number,
): APIApplicationCommand {
  const usable = usableCommands(world, channel, person.user.id);
  const found = usable.find((each) => each.name === name && each.type === type);
  if (found) return found;
  const names = usable.map((each) => each.name).join(', ') || 'none';
  throw new Error(`${person.user.username} has no command ${name} in ${channel.name}; there are: ${names}.`);
}
