import type { Interaction } from './interaction.ts';
import { interactionType } from './interaction.ts';
import type { Refusal } from './read-options.ts';
import { resolveValues } from './resolve-values.ts';
import { begin, type Doing, type Stage } from './stage.ts';

type Loose = Record<string, unknown>;

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
    const resolved = resolveValues(stage.world, channel, Number(component.type), values ?? []);
    if (resolved) data.resolved = resolved;
  }
  const about = { kind: interactionType.component, sourceId: messageId, customId };
  return begin(stage, doing, { ...about, data, message: stored.message });
}

/** The component with this custom_id, however deep. */
function findComponent(components: unknown, customId: string): Loose | undefined {
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
