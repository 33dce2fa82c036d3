import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;
type Path = (string | number)[];
type Seen = { ids: Set<string>; numbers: Set<number>; count: number; text: number };

/** Message flag 1 << 15: the message is made of components alone. */
const componentsOnly = 32768;

/** Component types that carry a custom_id. Premium and link buttons are the exceptions among buttons. */
const interactive = new Set([2, 3, 4, 5, 6, 7, 8, 19, 21, 22, 23]);

/** What Discord asks of a message's components beyond its published schema. `flags` are the message's. */
export function checkComponents(components: unknown, path: Path, flags: number): FormFault[] {
  if (!Array.isArray(components)) return [];
  const found: FormFault[] = [];
  const onlyComponents = (flags & componentsOnly) !== 0;
  if (!onlyComponents) {
    if (components.length > 5) found.push(faults.badLength(path, 1, 5));
    components.forEach((each: Loose, at) => {
      if (each.type === 1) return;
      const message = 'Value of field "type" must be one of (1,).';
      found.push({ path: [...path, at], code: 'UNION_TYPE_CHOICES', message });
    });
  }
  const seen: Seen = { ids: new Set(), numbers: new Set(), count: 0, text: 0 };
  walk(components, path, seen, found);
  if (seen.count > 40)
    found.push({
      path,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: 'The total number of components cannot exceed 40',
    });
  if (seen.text > 4000)
    found.push({
      path,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: 'The total length of displayable text in the components cannot exceed 4000',
    });
  return found;
}

/** The same for the components of a dialog. */
export function checkModalComponents(components: unknown, path: Path): FormFault[] {
  if (!Array.isArray(components)) return [];
  const found: FormFault[] = [];
  if (components.length > 5) found.push(faults.badLength(path, 1, 5));
  walk(components, path, { ids: new Set(), numbers: new Set(), count: 0, text: 0 }, found);
  return found;
}

function walk(components: Loose[], path: Path, seen: Seen, found: FormFault[]): void {
  components.forEach((each, at) => {
    const here = [...path, at];
    checkOne(each, here, seen, found);
    if (Array.isArray(each.components)) {
      if (each.type === 1) checkRow(each.components, here, found);
      walk(each.components, [...here, 'components'], seen, found);
    }
    for (const key of ['accessory', 'component']) {
      const inner = each[key];
      if (typeof inner !== 'object' || inner === null) continue;
      checkOne(inner as Loose, [...here, key], seen, found);
    }
  });
}

/** A row holds up to five buttons, or one select and nothing else. */
function checkRow(children: Loose[], path: Path, found: FormFault[]): void {
  const buttons = children.filter((each) => each.type === 2).length;
  if (buttons === children.length || children.length === 1) return;
  const message = 'The specified component exceeds the maximum width';
  found.push({ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message });
}

function checkOne(component: Loose, path: Path, seen: Seen, found: FormFault[]): void {
  seen.count++;
  if (component.type === 10 && typeof component.content === 'string') seen.text += component.content.length;
  if (typeof component.id === 'number' && component.id > 0) {
    if (seen.numbers.has(component.id)) {
      const message = 'Component id cannot be duplicated';
      found.push({ path: [...path, 'id'], code: 'COMPONENT_ID_DUPLICATED', message });
    }
    seen.numbers.add(component.id);
  }
  if (component.type === 2) checkButton(component, path, found);
  if (component.type === 3) checkSelect(component, path, found);
  if (!interactive.has(Number(component.type)) || needsNoCustomId(component)) return;
  const customId = component.custom_id;
  if (typeof customId !== 'string' || customId === '') found.push(faults.required([...path, 'custom_id']));
  else if (seen.ids.has(customId)) {
    const message = 'Component custom id cannot be duplicated';
    found.push({ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
  } else seen.ids.add(customId);
}

function needsNoCustomId(component: Loose): boolean {
  return component.type === 2 && (component.style === 5 || component.style === 6);
}

function checkButton(button: Loose, path: Path, found: FormFault[]): void {
  if (button.style === 5) {
    if (!button.url) found.push(faults.required([...path, 'url']));
    if (!button.custom_id) return;
    const message = 'A custom id and url cannot both be specified';
    found.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message });
    return;
  }
  if (button.url) {
    const message = 'A custom id and url cannot both be specified';
    found.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message });
  }
  if (!button.label && !button.emoji && button.style !== 6) {
    found.push({
      path,
      code: 'BUTTON_COMPONENT_INVALID_LABEL',
      message: 'A button must have a label or an emoji',
    });
  }
}

function checkSelect(select: Loose, path: Path, found: FormFault[]): void {
  const options: Loose[] = Array.isArray(select.options) ? select.options : [];
  const values = new Set<unknown>();
  options.forEach((option, at) => {
    if (values.has(option.value)) {
      const message = 'The specified option value is already used';
      found.push({
        path: [...path, 'options', at],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message,
      });
    }
    values.add(option.value);
  });
  const least = typeof select.min_values === 'number' ? select.min_values : 1;
  const most = typeof select.max_values === 'number' ? select.max_values : 1;
  if (least > most) {
    const message = 'The specified minimum is above the maximum';
    found.push({ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_MIN_MAX', message });
  }
  if (most > options.length && select.max_values !== undefined) {
    found.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES',
      message: `Must be ${options.length} or fewer.`,
    });
  }
}
