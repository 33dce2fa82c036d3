import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;
type Path = (string | number)[];

/** Chat commands and all options (Discord's documentation, "Application command naming"). */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Characters of names, descriptions and choice values that one command may hold, its longest translation counted. */
const most = 8000;

const subcommand = 1;
const subcommandGroup = 2;

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

function checkName(named: Loose, path: Path, found: FormFault[]): void {
  const texts: [Path, unknown][] = [[[...path, 'name'], named.name]];
  for (const [locale, text] of Object.entries(named.name_localizations ?? {})) {
    texts.push([[...path, 'name_localizations', locale], text]);
  }
  for (const [at, text] of texts) {
    if (typeof text !== 'string') continue;
    if (namePattern.test(text) && text === text.toLowerCase()) continue;
    found.push({ path: at, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' });
  }
}

function checkOptions(given: unknown, path: Path, depth: number, found: FormFault[]): void {
  const options = listOf(given);
  const names = new Set<unknown>();
  let optional = false;
  const nested = options.filter((each) => each.type === subcommand || each.type === subcommandGroup).length;
  options.forEach((option, at) => {
    const here = [...path, at];
    checkName(option, here, found);
    if (names.has(option.name)) {
      found.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
        message: 'Option name is already used',
      });
    }
    names.add(option.name);
    const isNested = option.type === subcommand || option.type === subcommandGroup;
    if ((nested > 0 && !isNested) || (depth > 0 && option.type === subcommandGroup)) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      found.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
    }
    if (isNested) {
      checkOptions(option.options, [...here, 'options'], depth + 1, found);
      return;
    }
    if (option.required === true && optional) {
      const message = 'Required options must be placed before non-required options';
      found.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    if (option.required !== true) optional = true;
    checkOption(option, here, found);
  });
}

function checkOption(option: Loose, path: Path, found: FormFault[]): void {
  const choices = listOf(option.choices);
  if (option.autocomplete === true && choices.length > 0) {
    const message = 'Choices and autocomplete cannot both be specified';
    found.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE', message });
  }
  for (const [low, high] of [
    ['min_value', 'max_value'],
    ['min_length', 'max_length'],
  ] as const) {
    const from = option[low];
    const to = option[high];
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) continue;
    const message = `${low} must be less than or equal to ${high}`;
    found.push({ path: [...path, low], code: 'APPLICATION_COMMAND_OPTIONS_MIN_MAX_INVALID', message });
  }
  const names = new Set<unknown>();
  choices.forEach((choice, at) => {
    if (names.has(choice.name)) {
      const message = 'Choice names must be unique';
      found.push({
        path: [...path, 'choices', at],
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
        message,
      });
    }
    names.add(choice.name);
    if (countCharacters(choice.value) > 100) {
      found.push(faults.tooLong([...path, 'choices', at, 'value'], 100));
    }
  });
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
