import { Hono } from 'hono';
import { describeChannel } from '../interactions/describe.ts';
import { faults } from '../validation/form-fault.ts';
import { findUser } from '../world/world.ts';
import { readBody } from './read-body.ts';
import { refuse, requireForm } from './refuse.ts';
import type { Server } from './server.ts';

export function userRoutes({ world, limits }: Server): Hono {
  const app = new Hono();
  const limit = limits.bucket('/users', 30, 30);
  app.get('/users/@me', limit, (c) =>
    c.json({ ...world.bot, mfa_enabled: true, locale: 'en-US', verified: true, email: null }),
  );
  app.get('/users/@me/guilds', limit, (c) =>
    c.json(
      [...world.guilds.values()]
        .filter((guild) => guild.botIsMember)
        .map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
    ),
  );
  app.get('/users/:user', limit, (c) => {
    const user = findUser(world, c.req.param('user'));
    if (!user) throw refuse.unknownUser();
    return c.json(user);
  });
  app.post('/users/@me/channels', limit, async (c) => {
    const { body } = await readBody(c);
    if (body.recipient_id === undefined) requireForm([faults.required(['recipient_id'])]);
    const channel = world.directMessages.get(String(body.recipient_id));
    if (!channel)
      throw world.bot.id === body.recipient_id ? refuse.cannotMessageUser() : refuse.unknownUser();
    return c.json(describeChannel(world, channel));
  });
  return app;
}
