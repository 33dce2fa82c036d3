import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;
type Path = (string | number)[];

/** Chat commands and all options (Discord's documentation, "Application command naming"). */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const subcommand = 1;
const subcommandGroup = 2;

const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value : []);

/** Checks a name and its translations; adds what is wrong to `found`. */
export function checkName(named: Loose, path: Path, found: FormFault[]): void {
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

/** Checks options; `depth` is 0 below a command, 1 below a subcommand or group. Adds what is wrong to `found`. */
export function checkOptions(given: unknown, path: Path, depth: number, found: FormFault[]): void {
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
