import type { World } from '../world/world.ts';
import { describeGuildCreate } from './describe-guild.ts';
import { intent } from './opcodes.ts';
import { covers, type Session } from './session.ts';

/** Greets a new session: READY, then each of its servers. `url` is where to come back to for a resume. */
export function sayReady(world: World, session: Session, url: string): void {
  const mine = [...world.guilds.values()].filter(
    (guild) => guild.botIsMember && covers(session.shard, guild.id),
  );
  const ready = {
    v: 10,
    user_settings: {},
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: url,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: mine.map(({ id }) => ({ id, unavailable: true })),
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    shard: session.shard,
    auth: {},
    application: { id: world.application.id, flags: 0 },
    _trace: [],
  };
  session.dispatch('READY', JSON.stringify(ready));
  if ((session.intents & intent.guilds) === 0) return;
  for (const guild of mine) {
    session.dispatch('GUILD_CREATE', JSON.stringify(describeGuildCreate(world, guild)));
  }
}
