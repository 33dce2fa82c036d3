import type { APIUser } from 'discord-api-types/v10';
import { type Channel, findUser, guildOf, type World } from '../world/world.ts';

export type Mentions = { mentions: APIUser[]; mention_roles: string[]; mention_everyone: boolean };

type Allowed = { parse?: unknown; users?: unknown; roles?: unknown; replied_user?: unknown };

const listed = (value: unknown, id: string): boolean => Array.isArray(value) && value.includes(id);

/** Who is pinged by a text: those it mentions, as far as `allowed_mentions` lets it. */
export function readMentions(world: World, channel: Channel, content: string, allowed: unknown): Mentions {
  const rules = (typeof allowed === 'object' && allowed !== null ? allowed : undefined) as
    | Allowed
    | undefined;
  const allows = (kind: 'users' | 'roles', id: string): boolean =>
    rules === undefined || listed(rules.parse, kind) || listed(rules[kind], id);
  const mentions = new Map<string, APIUser>();
  const roles = new Set<string>();
  for (const [, sign = '', id = ''] of content.matchAll(/<@([!&]?)(\d{17,19})>/g)) {
    if (sign === '&') {
      if (guildOf(world, channel)?.roles.some((role) => role.id === id) && allows('roles', id)) roles.add(id);
      continue;
    }
    const user = findUser(world, id);
    if (user && allows('users', id)) mentions.set(id, user);
  }
  const everyone = rules === undefined || listed(rules.parse, 'everyone');
  return {
    mentions: [...mentions.values()],
    mention_roles: [...roles],
    mention_everyone: everyone && /@(everyone|here)\b/.test(content),
  };
}
