import type { Locale } from 'discord-api-types/v10';
import type { Command } from '../../src/discord/command.ts';

/** The texts of the commands in one language, by the English name of the command and of each option. */
export type CommandTexts = Readonly<
  Record<
    string,
    {
      /** For commands on messages, whose name is what a reader sees. */
      readonly name?: string;
      readonly description?: string;
      /** Those of a subcommand as `start topic`. */
      readonly options?: Readonly<Record<string, string>>;
    }
  >
>;

export type Translations = Readonly<Partial<Record<`${Locale}`, CommandTexts>>>;

/** A command with its names and descriptions in every language that has them; names of slash commands stay English. */
export function localize(command: Command, translations: Translations): Command {
  const { definition } = command;
  const texts = Object.entries(translations).flatMap(([locale, all]) =>
    all?.[definition.name] ? [[locale, all[definition.name]] as const] : [],
  );
  const pick = (read: (text: CommandTexts[string]) => string | undefined) => {
    const found = texts.flatMap(([locale, text]) => {
      const value = text && read(text);
      return value ? [[locale, value]] : [];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const name = pick((text) => text.name);
  const description = pick((text) => text.description);
  const options =
    'options' in definition
      ? definition.options?.map((option) => {
          const describe = (of: string) => pick((text) => text.options?.[of]);
          const inner =
            'options' in option
              ? option.options?.map((one) => withDescription(one, describe(`${option.name} ${one.name}`)))
              : undefined;
          return withDescription(inner ? { ...option, options: inner } : option, describe(option.name));
        })
      : undefined;
  return {
    ...command,
    definition: {
      ...definition,
      ...(name ? { name_localizations: name } : {}),
      ...(description ? { description_localizations: description } : {}),
      ...(options ? { options } : {}),
    } as Command['definition'],
  };
}

function withDescription<T extends object>(option: T, description: Record<string, string> | undefined): T {
  return description ? { ...option, description_localizations: description } : option;
}
