import { InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ActionRequest, Command, Request } from '../src/discord/command.ts';
import type { Reply } from '../src/replies/reply.ts';
import { say } from '../src/replies/say.ts';
import { drawSettings } from '../src/replies/settings-panel.ts';
import { openTextModal } from '../src/replies/text-modal.ts';
import { changeSettings, readSettings, type Settings } from '../src/store/settings.ts';

/** `/settings`: what a server sees and how, shown and changed in one message, by who may manage the server. */
export const settings: Command = {
  definition: {
    name: 'settings',
    description: 'What this server sees, and how: articles, trivia, privacy, spoilers',
    contexts: [InteractionContextType.Guild],
    integration_types: [0],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  },
  run: async (request) => {
    const { store, guild } = request;
    if (!store || !guild) return say('Settings belong to a server.');
    return {
      type: 'message',
      private: true,
      message: drawSettings(await readSettings(store, guild), request.collections),
    };
  },
  actions: {
    set: changeSetting,
    'set-zone': (request) => typed(request, 'zone'),
    'set-language': (request) => typed(request, 'language'),
  },
};

async function changeSetting(request: ActionRequest): Promise<Reply> {
  const { store, guild, parts, values } = request;
  if (!store || !guild || !mayManage(request))
    return say('Only members who may manage the server can change this.');
  const now = await readSettings(store, guild);
  if (parts[0] === 'zone') {
    return openTextModal({
      customId: 'set-zone',
      title: 'Time zone of this server',
      label: 'A name such as Europe/Berlin',
      value: now.zone,
      max: 60,
    });
  }
  if (parts[0] === 'language') {
    return openTextModal({
      customId: 'set-language',
      title: 'Language of this server',
      label: 'A tag such as en-US or de',
      value: now.language,
      max: 35,
    });
  }
  const change = readChange(parts[0] ?? '', values, now);
  return change
    ? apply(request, change)
    : say('That setting is from an older version of me. Please open /settings again.');
}

/** What a menu or a switch changes; nothing where it is not one of ours. */
function readChange(what: string, values: readonly string[], now: Settings): Partial<Settings> | undefined {
  const [first] = values;
  if (what === 'collections') return { collections: values.length > 0 ? [...values] : undefined };
  if (what === 'channel') return { triviaChannel: first };
  if (what === 'role') return { triviaRole: first };
  if (what === 'hour')
    return { dailyHour: first === undefined || first === 'off' ? undefined : Number(first) };
  if (what === 'lookups') return { lookups: now.lookups === 'private' ? 'public' : 'private' };
  if (what === 'spoilers') return { spoilers: !now.spoilers };
  return undefined;
}

function typed(request: ActionRequest, what: 'zone' | 'language'): Promise<Reply> {
  return apply(request, { [what]: request.fields.text?.trim() ?? '' });
}

async function apply(request: ActionRequest, change: Partial<Settings>): Promise<Reply> {
  const { store, guild } = request;
  if (!store || !guild || !mayManage(request))
    return say('Only members who may manage the server can change this.');
  try {
    const changed = await changeSettings(store, guild, change);
    request.forgetSettings();
    return { type: 'update', message: drawSettings(changed, request.collections) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const note =
      'zone' in change
        ? 'That is no time zone that I know. Europe/Berlin or America/New_York are.'
        : 'That is no language tag. en-US or de are.';
    return {
      type: 'update',
      message: drawSettings(await readSettings(store, guild), request.collections, note),
    };
  }
}

function mayManage({ member }: Pick<Request, 'member'>): boolean {
  return (member.permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
