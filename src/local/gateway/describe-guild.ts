import { describeChannel, describeMember } from '../interactions/describe.ts';
import { discordTime } from '../world/discord-time.ts';
import type { Guild, World } from '../world/world.ts';

type Loose = Record<string, unknown>;

/** A server as REST answers it. */
export function describeGuild(guild: Guild): Loose {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
    inventory_settings: null,
    latest_onboarding_question_id: null,
    roles: guild.roles,
    emojis: [],
    stickers: [],
  };
}

/** A server as GUILD_CREATE tells of it: with channels and, without the members intent, the bot alone as a member. */
export function describeGuildCreate(world: World, guild: Guild): Loose {
  return {
    ...describeGuild(guild),
    joined_at: discordTime(guild.joinedAt),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [describeMember(world, guild, world.bot.id)],
    channels: guild.channels.map((channel) => describeChannel(world, channel)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    activity_instances: [],
    embedded_activities: [],
    guild_hashes: null,
    version: 0,
    lazy: true,
  };
}
