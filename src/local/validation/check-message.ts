import { checkComponents } from './check-components.ts';
import { checkEmbeds } from './check-embeds.ts';
import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

/** Message flag 1 << 15: the message is made of components alone. */
const componentsOnly = 32768;

type Loose = Record<string, unknown>;

/**
 * What Discord asks of a message beyond its published schema.
 * @param flags the message's flags: those sent, or those of the message that is edited
 * @param path where the message stands in the request: `['data']` in a callback
 */
export function checkMessage(message: Loose, path: (string | number)[], flags: number): FormFault[] {
  const found = [
    ...checkEmbeds(message.embeds, [...path, 'embeds']),
    ...checkComponents(message.components, [...path, 'components'], flags),
  ];
  if (countCharacters(message.content) > 2000) found.push(faults.tooLong([...path, 'content'], 2000));
  if ((flags & componentsOnly) !== 0) found.push(...checkLegacyMembers(message, path));
  return [...found, ...checkMentions(message.allowed_mentions, [...path, 'allowed_mentions'])];
}

function checkLegacyMembers(message: Loose, path: (string | number)[]): FormFault[] {
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const used = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => {
    const value = message[key];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  return used.map((key) => ({
    path: [...path, key],
    code,
    message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

/** `parse: ["users"]` beside a list of users contradicts itself. */
function checkMentions(mentions: unknown, path: (string | number)[]): FormFault[] {
  if (typeof mentions !== 'object' || mentions === null) return [];
  const { parse, ...lists } = mentions as Loose;
  if (!Array.isArray(parse)) return [];
  const both = ['users', 'roles'].filter((key) => {
    const list = lists[key];
    return parse.includes(key) && Array.isArray(list) && list.length > 0;
  });
  return both.map((key) => ({
    path,
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
  }));
}

/** Is there nothing to show in it? Discord's answer is 50006. */
export function isEmptyMessage(message: Loose, files: number): boolean {
  const content = typeof message.content === 'string' && message.content.trim() !== '';
  const lists = ['embeds', 'components', 'sticker_ids', 'attachments'].some((key) => {
    const value = message[key];
    return Array.isArray(value) && value.length > 0;
  });
  return !content && !lists && !message.poll && files === 0;
}
