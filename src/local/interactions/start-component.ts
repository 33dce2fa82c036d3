import { findUser, guildOf } from '../world/world.ts';
import { describeChannel, describeMember } from './describe.ts';
import type { Interaction } from './interaction.ts';
import { interactionType } from './interaction.ts';
import type { Refusal } from './read-options.ts';
import { begin, type Doing, type Stage } from './stage.ts';

type Loose = Record<string, unknown>;

/** Component types whose values are ids: users, roles, either, channels. */
const selectOf = { user: 5, role: 6, mentionable: 7, channel: 8 };

/** Presses a button, or with `values` chooses from a select. */
export function startComponent(
  stage: Stage,
  doing: Doing,
  messageId: string,
  customId: string,
  values?: string[],
): Interaction | Refusal {
  const { person, channel } = doing;
  const stored = channel.log.get(messageId);
  if (!stored || (stored.recipient !== undefined && stored.recipient !== person.user.id)) {
    return { refused: 'That message is not there any more.' };
  }
  const component = findComponent(stored.message.components, customId);
  if (!component) return { refused: 'That message has no such button or list.' };
  if (component.disabled === true) return { refused: 'That is switched off.' };
  const data: Loose = { component_type: component.type, custom_id: customId, id: component.id };
  if (component.type !== 2) {
    const refused = checkValues(component, values ?? []);
    if (refused) return { refused };
    data.values = values ?? [];
    const resolved = resolve(stage, doing, Number(component.type), values ?? []);
    if (resolved) data.resolved = resolved;
  }
  const about = { kind: interactionType.component, sourceId: messageId, customId };
  return begin(stage, doing, { ...about, data, message: stored.message });
}

/** The component with this custom_id, however deep. */
export function findComponent(components: unknown, customId: string): Loose | undefined {
  if (!Array.isArray(components)) return undefined;
  for (const each of components as Loose[]) {
    if (each.custom_id === customId) return each;
    const found =
      findComponent(each.components, customId) ??
      findComponent([each.accessory, each.component].filter(Boolean), customId);
    if (found) return found;
  }
  return undefined;
}

function checkValues(select: Loose, values: string[]): string | undefined {
  const least = Number(select.min_values ?? 1);
  const most = Number(select.max_values ?? 1);
  if (values.length < least) return `Choose ${least} at least.`;
  if (values.length > most) return `Choose ${most} at most.`;
  if (!Array.isArray(select.options)) return undefined;
  const known = new Set((select.options as Loose[]).map((each) => each.value));
  return values.every((each) => known.has(each)) ? undefined : 'That is not in the list.';
}

function resolve(
  { world }: Stage,
  { channel }: Doing,
  type: number,
  ids: string[],
): Record<string, Loose> | undefined {
  if (type === 3) return undefined;
  const guild = guildOf(world, channel);
  const out: Record<string, Loose> = {};
  const put = (key: string, id: string, value: unknown): void => {
    out[key] = { ...out[key], [id]: value };
  };
  for (const id of ids) {
    const user = findUser(world, id);
    if (user && (type === selectOf.user || type === selectOf.mentionable)) {
      put('users', id, user);
      if (guild?.members.has(id)) put('members', id, describeMember(world, guild, id, channel));
    }
    const role = guild?.roles.find((each) => each.id === id);
    if (role && (type === selectOf.role || type === selectOf.mentionable)) put('roles', id, role);
    const found = guild?.channels.find((each) => each.id === id);
    if (found && type === selectOf.channel)
      put('channels', id, { ...describeChannel(world, found), permissions: '0' });
  }
  return out;
}
