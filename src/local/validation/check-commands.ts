import { checkName, checkOptions } from './check-options.ts';
import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;
type Path = (string | number)[];

/** Characters of names, descriptions and choice values that one command may hold, its longest translation counted. */
const most = 8000;

const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value : []);

/** What Discord asks of one command beyond its published schema. */
export function checkCommand(command: Loose, path: Path): FormFault[] {
  const type = command.type ?? 1;
  const found: FormFault[] = [];
  if (type === 1) {
    checkName(command, path, found);
    if (typeof command.description !== 'string' || command.description === '') {
      found.push(faults.required([...path, 'description']));
    }
    checkOptions(command.options, [...path, 'options'], 0, found);
  } else {
    if (command.description) {
      const message = 'Context menu commands cannot have description';
      found.push({
        path: [...path, 'description'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        message,
      });
    }
    if (listOf(command.options).length > 0) {
      const message = 'Context menu commands cannot have options';
      found.push({
        path: [...path, 'options'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
        message,
      });
    }
  }
  if (sizeOf(command) > most) {
    const message = `Command exceeds maximum size (${most})`;
    found.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return found;
}

/** What Discord asks of a whole list: no two of one name and type. */
export function checkCommandList(commands: Loose[]): FormFault[] {
  const seen = new Set<string>();
  return commands.flatMap((command, at) => {
    const found = checkCommand(command, [at]);
    const key = `${command.type ?? 1} ${command.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      found.push({ path: [at], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    seen.add(key);
    return found;
  });
}

/** How many commands of a type there may be: 100 for chat, 15 for users, 15 for messages, 1 entry point. */
export function commandLimit(type: number): number {
  return type === 1 ? 100 : type === 4 ? 1 : 15;
}

function longest(text: unknown, translations: unknown): number {
  const all = typeof translations === 'object' && translations !== null ? Object.values(translations) : [];
  return Math.max(countCharacters(text), ...all.map(countCharacters));
}

function sizeOf(node: Loose): number {
  let sum =
    longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  for (const choice of listOf(node.choices)) {
    sum += longest(choice.name, choice.name_localizations) + countCharacters(choice.value);
  }
  for (const option of listOf(node.options)) sum += sizeOf(option);
  return sum;
}
