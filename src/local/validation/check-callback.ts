import { checkModalComponents } from './check-components.ts';
import { checkMessage, isEmptyMessage } from './check-message.ts';
import type { RequestKind, SchemaCheck } from './check-schema.ts';
import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;

const kinds: Record<number, RequestKind> = {
  4: 'callback-message',
  5: 'callback-message',
  6: 'callback-update',
  7: 'callback-update',
  8: 'callback-choices',
  9: 'callback-modal',
};

/** Which answers an interaction of each type can have (its type: 2 command, 3 component, 4 completion, 5 dialog). */
export function allowedAnswers(interactionType: number, fromMessage: boolean): number[] {
  if (interactionType === 4) return [8];
  if (interactionType === 2) return [4, 5, 9];
  if (interactionType === 3) return [4, 5, 6, 7, 9];
  return fromMessage ? [4, 5, 6, 7] : [4, 5];
}

/** Everything that is wrong with an answer to an interaction, schema and the rules beyond it. */
export function checkCallback(check: SchemaCheck, body: unknown, allowed: number[]): FormFault[] {
  if (typeof body !== 'object' || body === null || !('type' in body)) return [faults.required(['type'])];
  const { type } = body;
  const kind = typeof type === 'number' && allowed.includes(type) ? kinds[type] : undefined;
  if (!kind) return [faults.choices(['type'], allowed)];
  const found = check(kind, body);
  if (found.length > 0) return found;
  const data = ((body as Loose).data ?? {}) as Loose;
  if (kind === 'callback-modal') return checkModalComponents(data.components, ['data', 'components']);
  if (kind === 'callback-choices') return checkChoices(data.choices);
  return checkMessage(data, ['data'], Number(data.flags ?? 0));
}

/** Is the answer a message with nothing in it? Deferring answers need nothing. */
export function isEmptyCallback(body: Loose, files: number): boolean {
  return body.type === 4 && isEmptyMessage((body.data ?? {}) as Loose, files);
}

function checkChoices(choices: unknown): FormFault[] {
  if (!Array.isArray(choices)) return [];
  return choices.flatMap((choice: Loose, at) => {
    const path = ['data', 'choices', at, 'value'];
    return countCharacters(choice.value) > 100 ? [faults.tooLong(path, 100)] : [];
  });
}
