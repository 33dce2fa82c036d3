/** An option as a command defines it. */
export type OptionDefinition = {
  type: number;
  name: string;
  required?: boolean;
  autocomplete?: boolean;
  options?: OptionDefinition[];
  choices?: { name: string; value: string | number }[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
};

/** Discord's option types. */
export const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
};

/** The value as Discord sends it, or undefined where it cannot be one of this option. */
export function readValue(
  definition: OptionDefinition,
  value: string | number | boolean,
): string | number | boolean | undefined {
  const { type, choices, min_value = -Infinity, max_value = Infinity } = definition;
  if (type === optionType.boolean) {
    if (typeof value === 'boolean') return value;
    return value === 'true' ? true : value === 'false' ? false : undefined;
  }
  if (type === optionType.integer || type === optionType.number) {
    const number = typeof value === 'number' ? value : Number(String(value).trim() || Number.NaN);
    if (!Number.isFinite(number) || (type === optionType.integer && !Number.isSafeInteger(number)))
      return undefined;
    if (number < min_value || number > max_value) return undefined;
    return !choices || choices.some((each) => each.value === number) ? number : undefined;
  }
  const text = String(value);
  if (type !== optionType.string) return text;
  const { min_length = 0, max_length = 6000 } = definition;
  if (text === '' || text.length < min_length || text.length > max_length) return undefined;
  return !choices || choices.some((each) => each.value === text) ? text : undefined;
}

/** What an option takes, in words: "a whole number, 1 at least". */
export function describeExpected(definition: OptionDefinition): string {
  if (definition.choices) return `one of ${definition.choices.map((each) => each.name).join(', ')}`;
  const { min_value, max_value, min_length, max_length } = definition;
  const low = min_value ?? min_length;
  const high = max_value ?? max_length;
  const bounds = `${low === undefined ? '' : `, ${low} at least`}${high === undefined ? '' : `, ${high} at most`}`;
  if (definition.type === optionType.integer) return `a whole number${bounds}`;
  if (definition.type === optionType.number) return `a number${bounds}`;
  return definition.type === optionType.boolean ? 'yes or no' : `a text${bounds}`;
}
