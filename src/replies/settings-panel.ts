import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
} from 'discord-api-types/v10';
import { button, row } from './answer-buttons.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { LIMITS, label } from './limits.ts';
import { COLORS, type Message } from './reply.ts';

/** What a server has chosen, as far as the panel shows it. */
export type ShownSettings = {
  readonly collections: readonly string[] | undefined;
  readonly triviaChannel: string | undefined;
  readonly triviaRole: string | undefined;
  readonly dailyHour: number | undefined;
  readonly zone: string;
  readonly lookups: 'public' | 'private';
  readonly spoilers: boolean;
  readonly language: string;
};

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** All settings in one message: shown above, changed below. `collections` are those that there are. */
export function drawSettings(
  settings: ShownSettings,
  collections: readonly string[],
  note?: string,
): Message {
  const chosen = settings.collections ?? [];
  const hour = settings.dailyHour === undefined ? 'off' : `at ${clock(settings.dailyHour)}, ${settings.zone}`;
  const lines = [
    `**Articles** · ${collections.length === 0 ? 'all (there are no collections)' : chosen.length ? escapeMarkdown(chosen.map(cleanLine).join(', ')) : 'all collections'}`,
    `**Trivia channel** · ${settings.triviaChannel ? `<#${settings.triviaChannel}>` : 'any'}`,
    `**Trivia role** · ${settings.triviaRole ? `<@&${settings.triviaRole}>, named with the daily question` : 'none'}`,
    `**Daily question** · ${escapeMarkdown(hour)}${settings.dailyHour !== undefined && !settings.triviaChannel ? ' (choose a trivia channel to begin)' : ''}`,
    `**Lookups** · ${settings.lookups === 'private' ? 'only the asker sees them' : 'everybody sees them'}`,
    `**Spoilers** · ${settings.spoilers ? 'answers stand behind a click' : 'answers stand in the open'}`,
    `**Dates and language** · ${escapeMarkdown(settings.language)}`,
  ];
  return {
    embeds: [
      {
        title: 'Settings of this server',
        description: [...lines, ...(note ? ['', `*${escapeMarkdown(note)}*`] : [])].join('\n'),
        color: COLORS.ambiguous,
      },
    ],
    components: [
      ...collectionRow(collections, chosen),
      channelRow(settings),
      roleRow(settings),
      hourRow(settings),
      switches(settings),
    ],
  };
}

function collectionRow(collections: readonly string[], chosen: readonly string[]): Row[] {
  const shown = collections
    .filter((name) => name.length <= LIMITS.optionLabel)
    .slice(0, LIMITS.selectOptions);
  if (shown.length === 0) return [];
  const options = shown.map(
    (name): APISelectMenuOption => ({
      label: label(cleanLine(name), LIMITS.optionLabel),
      value: name,
      default: chosen.includes(name),
    }),
  );
  return [
    menuRow({
      type: ComponentType.StringSelect,
      custom_id: 'set|collections',
      placeholder: 'Articles: all collections',
      min_values: 0,
      max_values: shown.length,
      options,
    }),
  ];
}

function channelRow({ triviaChannel }: ShownSettings): Row {
  return menuRow({
    type: ComponentType.ChannelSelect,
    custom_id: 'set|channel',
    placeholder: 'Trivia channel: any',
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    min_values: 0,
    max_values: 1,
    ...(triviaChannel ? { default_values: [{ id: triviaChannel, type: 'channel' as never }] } : {}),
  });
}

function roleRow({ triviaRole }: ShownSettings): Row {
  return menuRow({
    type: ComponentType.RoleSelect,
    custom_id: 'set|role',
    placeholder: 'Role to name with the daily question: none',
    min_values: 0,
    max_values: 1,
    ...(triviaRole ? { default_values: [{ id: triviaRole, type: 'role' as never }] } : {}),
  });
}

function hourRow({ dailyHour }: ShownSettings): Row {
  const options = [
    { label: 'No daily question', value: 'off', default: dailyHour === undefined },
    ...Array.from({ length: 24 }, (_, hour) => ({
      label: `Daily question at ${clock(hour)}`,
      value: String(hour),
      default: hour === dailyHour,
    })),
  ];
  return menuRow({ type: ComponentType.StringSelect, custom_id: 'set|hour', options });
}

function switches({ lookups, spoilers }: ShownSettings): Row {
  const [made] = row([
    button('set|lookups', lookups === 'private' ? 'Make lookups public' : 'Make lookups private'),
    button('set|spoilers', spoilers ? 'Show answers in the open' : 'Hide answers as spoilers'),
    button('set|zone', 'Time zone'),
    button('set|language', 'Language'),
  ]);
  if (!made) throw new Error('a row of four buttons is never empty');
  return made;
}

const menuRow = (menu: APIComponentInMessageActionRow): Row => ({
  type: ComponentType.ActionRow,
  components: [menu],
});
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
