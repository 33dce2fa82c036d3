import type { APIComponentInLabel, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { listChoices } from './select.ts';

/** What stands in an input of a dialog: text, chosen values, or a tick. */
export type Answer = string | string[] | boolean;

type Input = APIComponentInLabel;
type Caption = { label: string; description?: string };
type Setter = (customId: string, answer: Answer) => void;

/** One input of a dialog with its label. `set` is called with every change. */
export function showInput(input: Input, caption: Caption, scene: Scene, set: Setter): TemplateResult {
  const isRequired = ('required' in input ? input.required : true) ?? true;
  const heading = html`<span class="input-label">${caption.label}${isRequired && input.type !== 23 ? html` <b class="required" title="Required">*</b>` : nothing}</span>
    ${caption.description ? html`<small>${caption.description}</small>` : nothing}`;
  // Groups of ticks have labels of their own inside.
  if (input.type === 21 || input.type === 22) {
    return html`<fieldset class="input"><legend>${heading}</legend>${showTicks(input, set)}</fieldset>`;
  }
  return html`<label class="input">${heading} ${showControl(input, caption.label, isRequired, scene, set)}</label>`;
}

function showControl(
  input: Input,
  label: string,
  required: boolean,
  scene: Scene,
  set: Setter,
): TemplateResult {
  const onText = (event: Event) => set(input.custom_id, (event.target as HTMLInputElement).value);
  switch (input.type) {
    case 4: {
      const { value = '', placeholder = '', min_length: least = 0, max_length: most = 4_000 } = input;
      return input.style === 2
        ? html`<textarea rows="4" .value=${value} placeholder=${placeholder} minlength=${least} maxlength=${most} ?required=${required} @input=${onText}></textarea>`
        : html`<input .value=${value} placeholder=${placeholder} minlength=${least} maxlength=${most} ?required=${required} @input=${onText} />`;
    }
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return html`<select-menu
        .choices=${listChoices(input, scene)}
        .placeholder=${input.placeholder ?? 'Make a selection'}
        .label=${label}
        .least=${input.min_values ?? 1}
        .most=${input.max_values ?? 1}
        @choose=${({ detail }: CustomEvent<string[]>) => set(input.custom_id, detail)}
      ></select-menu>`;
    case 23:
      return html`<input type="checkbox" ?checked=${input.default === true}
        @change=${(event: Event) => set(input.custom_id, (event.target as HTMLInputElement).checked)} />`;
    default:
      return html`<p class="attachment">An input that this page does not show.</p>`;
  }
}

function showTicks(input: Extract<Input, { type: 21 | 22 }>, set: Setter): TemplateResult {
  const kind = input.type === 21 ? 'radio' : 'checkbox';
  const onChange = ({ currentTarget }: Event) => {
    const ticked = [...(currentTarget as Element).querySelectorAll('input')].filter(({ checked }) => checked);
    const values = ticked.map(({ value }) => value);
    set(input.custom_id, input.type === 21 ? (values[0] ?? '') : values);
  };
  return html`<div @change=${onChange}>
    ${input.options.map(
      ({ value, label, description, default: chosen }) =>
        html`<label class="tick"
          ><input type=${kind} name=${input.custom_id} value=${value} ?checked=${chosen === true} />
          <span>${label}${description ? html`<small>${description}</small>` : nothing}</span></label
        >`,
    )}
  </div>`;
}

/** The values of a dialog's inputs by their custom_ids, and the label of the first required one that is empty. */
export function readInputs(
  modal: APIModalInteractionResponseCallbackData,
  answers: Record<string, Answer>,
): { values: Record<string, Answer>; missing?: string } {
  const values: Record<string, Answer> = {};
  let missing: string | undefined;
  for (const { input, label } of listInputs(modal)) {
    const value = answers[input.custom_id] ?? startOf(input);
    values[input.custom_id] = value;
    const isRequired = ('required' in input ? input.required : true) ?? true;
    if (isRequired && typeof value !== 'boolean' && value.length === 0) missing ??= label;
  }
  return missing === undefined ? { values } : { values, missing };
}

function listInputs({
  components,
}: APIModalInteractionResponseCallbackData): { input: Input; label: string }[] {
  return components.flatMap((component) => {
    if (component.type === 18) return [{ input: component.component, label: component.label }];
    return component.type === 1
      ? component.components.map((input) => ({ input, label: input.label ?? '' }))
      : [];
  });
}

function startOf(input: Input): Answer {
  if (input.type === 4) return input.value ?? '';
  if (input.type === 23) return input.default ?? false;
  const chosen =
    'options' in input ? input.options.filter((option) => option.default).map(({ value }) => value) : [];
  return input.type === 21 ? (chosen[0] ?? '') : chosen;
}
