import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';
import { interactionType } from './interaction.ts';
import type { Refusal } from './read-options.ts';
import { resolveValues } from './resolve-values.ts';
import { begin, type Doing, type Stage } from './stage.ts';

type Loose = Record<string, unknown>;
export type ModalValues = Record<string, string | string[] | boolean>;

/** A dialog that the bot opened, waiting to be sent off. */
export type OpenModal = { opener: Interaction; modal: APIModalInteractionResponseCallbackData };

const textInput = 4;
const checkbox = 23;
const radioGroup = 21;
const label = 18;
const row = 1;

/** Sends a dialog off. `values` by custom_id; what is not there counts as left empty. */
export function startModalSubmit(
  stage: Stage,
  doing: Doing,
  { opener, modal }: OpenModal,
  values: ModalValues,
): Interaction | Refusal {
  const refusals: Refusal[] = [];
  const components = (modal.components as unknown as Loose[]).map((each, at) =>
    readTop(each, at + 1, values, refusals),
  );
  if (refusals[0]) return refusals[0];
  const { sourceId, command } = opener;
  const message = sourceId === undefined ? undefined : doing.channel.log.get(sourceId)?.message;
  return begin(stage, doing, {
    kind: interactionType.modal,
    openerId: opener.id,
    customId: modal.custom_id,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(command === undefined ? {} : { command }),
    data: { custom_id: modal.custom_id, components, ...resolveAll(stage, doing, components) },
    ...(message === undefined ? {} : { message }),
  });
}

/** What the chosen users, roles and channels of all selects in the dialog stand for. */
function resolveAll(
  { world }: Stage,
  { channel }: Doing,
  components: Loose[],
): { resolved?: Record<string, Loose> } {
  const resolved: Record<string, Loose> = {};
  for (const { component } of components) {
    const { type, values } = (component ?? {}) as { type?: number; values?: string[] };
    const found = resolveValues(world, channel, type ?? 0, values ?? []) ?? {};
    for (const [key, entries] of Object.entries(found)) resolved[key] = { ...resolved[key], ...entries };
  }
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}

function readTop(component: Loose, id: number, values: ModalValues, refusals: Refusal[]): Loose {
  const { type } = component;
  if (type === row && Array.isArray(component.components)) {
    const inner = (component.components as Loose[]).map((each) => readInput(each, values, refusals));
    return { type, id, components: inner };
  }
  if (type === label)
    return { type, id, component: readInput(component.component as Loose, values, refusals) };
  return { type, id };
}

function readInput(input: Loose, values: ModalValues, refusals: Refusal[]): Loose {
  const customId = String(input.custom_id);
  const value = values[customId];
  const type = Number(input.type);
  const refuse = (refused: string): void => {
    refusals.push({ refused, field: customId });
  };
  const same = { type, custom_id: customId, ...(typeof input.id === 'number' ? { id: input.id } : {}) };
  if (type === textInput) {
    const text = typeof value === 'string' ? value : '';
    const least = Number(input.min_length ?? 0);
    const most = Number(input.max_length ?? 4000);
    if (text === '' && input.required !== false) refuse('This field is required.');
    else if (text !== '' && text.length < least) refuse(`At least ${least} characters, please.`);
    else if (text.length > most) refuse(`At most ${most} characters, please.`);
    return { ...same, value: text };
  }
  if (type === checkbox) return { ...same, value: value === true };
  const chosen = Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
  if (chosen.length === 0 && input.required !== false) refuse('This field is required.');
  return type === radioGroup ? { ...same, value: chosen[0] ?? null } : { ...same, values: chosen };
}
