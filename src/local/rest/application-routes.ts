import { Hono } from 'hono';
import type { World } from '../world/world.ts';
import type { Server } from './server.ts';

/** The application as the bot sees it. It belongs to the owner of the first server: somebody who sees all commands there. */
function describeApplication(world: World): Record<string, unknown> {
  const [home] = world.guilds.values();
  const owner = world.people.get(home?.ownerId ?? '')?.user ?? world.people.values().next().value?.user;
  return {
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: world.application.description,
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    eligible_oauth2_scopes: [],
    max_participants: null,
    tags: [],
    install_params: { scopes: ['applications.commands', 'bot'], permissions: '0' },
    integration_types_config: { 0: {}, 1: {} },
    owner,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.botIsMember).length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    summary: '',
  };
}

export function applicationRoutes({ world, limits }: Server): Hono {
  const app = new Hono();
  const limit = limits.bucket('GET /applications/@me', 10, 10);
  app.get('/applications/@me', limit, (c) => c.json(describeApplication(world)));
  app.get('/oauth2/applications/@me', limit, (c) => c.json(describeApplication(world)));
  return app;
}
