import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer, Choice } from '../answers/answer.ts';
import { makeCustomId } from './custom-id.ts';
import { cleanLine } from './escape.ts';
import { LIMITS, label } from './limits.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The call that an answer came from: enough to make it again from a button. */
export type Origin = {
  readonly command: string;
  /** The values of the command's options in their order; absent ones are empty. */
  readonly values: readonly string[];
  /** Snowflake of the member who asked, who alone may delete the reply. */
  readonly asker?: string;
  readonly private: boolean;
};

/**
 * The rows under an answer: which one is meant (a menu), did you mean (buttons), then sources, what to ask next
 * and delete. A button whose call does not fit in a custom_id is left out rather than cut.
 */
export function drawButtons(answer: Answer, origin: Origin): Row[] {
  return [...chooser(answer), ...suggestions(answer), ...actions(answer, origin)];
}

function chooser(answer: Answer): Row[] {
  if (answer.status !== 'ambiguous' || answer.choices.length === 0) return [];
  const custom_id = makeCustomId('pick');
  if (!custom_id) return [];
  const options = distinct(answer.choices, (choice) => `${choice.command}|${choice.value}`.slice(0, 100))
    .slice(0, LIMITS.selectOptions)
    .map((choice) => ({
      label: label(cleanLine(choice.label), LIMITS.optionLabel),
      value: `${choice.command}|${choice.value}`.slice(0, 100),
      ...(choice.description
        ? { description: label(cleanLine(choice.description), LIMITS.optionDescription) }
        : {}),
    }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id,
    placeholder: 'Which one do you mean?',
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function suggestions(answer: Answer): Row[] {
  if (answer.status === 'ambiguous') return [];
  return row(answer.choices.slice(0, 5).map((choice) => askButton('mean', choice, ButtonStyle.Primary)));
}

function actions(answer: Answer, origin: Origin): Row[] {
  const sources =
    answer.evidence.length > 0 ? makeCustomId('sources', '0', origin.command, ...origin.values) : undefined;
  const bin = origin.private || !origin.asker ? undefined : makeCustomId('delete', origin.asker);
  return row([
    sources ? button(sources, `All sources (${answer.evidence.length})`) : undefined,
    ...answer.more.slice(0, 3).map((choice) => askButton('ask', choice, ButtonStyle.Secondary)),
    bin ? button(bin, 'Delete') : undefined,
  ]);
}

type Style = ButtonStyle.Primary | ButtonStyle.Secondary;

/** `mean` puts the right answer in the place of this one; `ask` answers beside it. */
function askButton(action: 'mean' | 'ask', choice: Choice, style: Style) {
  const custom_id = makeCustomId(action, choice.command, choice.value);
  return custom_id ? button(custom_id, choice.label, style) : undefined;
}

/** A button with a clean label. */
export function button(custom_id: string, text: string, style: Style = ButtonStyle.Secondary) {
  return {
    type: ComponentType.Button as const,
    custom_id,
    label: label(cleanLine(text), LIMITS.buttonLabel),
    style,
  };
}

/** One row of the buttons that could be made, each custom_id once; no row where there are none. */
export function row(buttons: readonly (APIButtonComponentWithCustomId | undefined)[]): Row[] {
  const made = distinct(
    buttons.filter((one) => one !== undefined),
    (one) => one.custom_id,
  );
  return made.length > 0 ? [{ type: ComponentType.ActionRow, components: made.slice(0, 5) }] : [];
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
