import type { APIUser, Locale } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { createChanges } from './changes.ts';
import { createCommandRegistry } from './commands.ts';
import { createGuild } from './create-guild.ts';
import { createFileShelf } from './files.ts';
import { createMessageLog } from './message-log.ts';
import type { Seed } from './seed.ts';
import { createSnowflakes } from './snowflake.ts';
import type { Channel, Person, World } from './world.ts';

/** Ids of seeded things are the same in every run: made from a moment of their own, one millisecond apart. */
const seededAt = Date.UTC(2024, 0, 15, 12);

export type WorldOptions = { seed: Seed; clock: Clock; messagesPerChannel: number; origin: () => string };

/** Builds the world that a seed describes, with empty channels and no commands. */
export function createWorld({ seed, clock, messagesPerChannel, origin }: WorldOptions): World {
  let moment = seededAt;
  const seedId = createSnowflakes(() => moment++);
  const bot = user(seedId(), seed.application.name, seed.application.name);
  const newId = createSnowflakes(() => clock.now());
  const changes = createChanges();
  const world: World = {
    clock,
    newId,
    application: { id: bot.id, ...seed.application },
    bot: { ...bot, bot: true, global_name: null },
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    directMessages: new Map(),
    commands: createCommandRegistry(bot.id, newId, () => changes.tell({ type: 'commands' })),
    files: createFileShelf(origin),
    changes,
  };
  const guildIds = seed.servers.map(() => seedId());
  for (const each of seed.people) {
    const person: Person = {
      user: user(seedId(), each.name, each.displayName),
      locale: each.locale as Locale,
      part: each.part,
    };
    world.people.set(person.user.id, person);
    const channel = directMessage(seedId(), person, messagesPerChannel);
    world.channels.set(channel.id, channel);
    world.directMessages.set(person.user.id, channel);
  }
  seed.servers.forEach((server, at) => {
    const guild = createGuild(world, server, {
      id: guildIds[at] ?? seedId(),
      seedId,
      createdAt: seededAt,
      messagesPerChannel,
    });
    world.guilds.set(guild.id, guild);
    for (const channel of guild.channels) world.channels.set(channel.id, channel);
  });
  return world;
}

function user(id: string, username: string, displayName: string): APIUser {
  const bare = { banner: null, accent_color: null, avatar_decoration_data: null, collectibles: null };
  const flags = { public_flags: 0, flags: 0, primary_guild: null };
  return { id, username, discriminator: '0', global_name: displayName, avatar: null, ...bare, ...flags };
}

function directMessage(id: string, person: Person, limit: number): Channel {
  const name = person.user.global_name ?? person.user.username;
  const log = createMessageLog(limit);
  return { id, name, type: 1, topic: null, position: 0, recipientId: person.user.id, overwrites: [], log };
}
