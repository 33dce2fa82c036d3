import { type Context, Hono } from 'hono';
import { describeGuild } from '../gateway/describe-guild.ts';
import { describeChannel, describeMember } from '../interactions/describe.ts';
import type { Guild } from '../world/world.ts';
import { refuse } from './refuse.ts';
import type { Server } from './server.ts';

export function guildRoutes({ world, limits }: Server): Hono {
  const app = new Hono();
  const limit = limits.bucket('/guilds', 10, 10);
  const guildOf = (c: Context): Guild => {
    const guild = world.guilds.get(c.req.param('guild') ?? '');
    if (!guild?.botIsMember) throw refuse.unknownGuild();
    return guild;
  };
  app.get('/guilds/:guild', limit, (c) => {
    const guild = guildOf(c);
    const { size } = guild.members;
    const counts = { approximate_member_count: size, approximate_presence_count: size };
    return c.json({ ...describeGuild(guild), ...(c.req.query('with_counts') === 'true' ? counts : {}) });
  });
  app.get('/guilds/:guild/channels', limit, (c) =>
    c.json(guildOf(c).channels.map((channel) => describeChannel(world, channel))),
  );
  app.get('/guilds/:guild/roles', limit, (c) => c.json(guildOf(c).roles));
  app.get('/guilds/:guild/members/:user', limit, (c) => {
    const guild = guildOf(c);
    const id = c.req.param('user');
    if (!guild.members.has(id)) throw refuse.unknownMember();
    return c.json(describeMember(world, guild, id));
  });
  return app;
}
