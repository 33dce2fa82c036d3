import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { listOptions } from '../../src/discord/call.ts';
import { pick } from '../random.ts';
import { hostile } from './hostile.ts';
import type { Allowed } from './oracle.ts';
import { type Loose, payloadOf, type Result, type Wire } from './wire.ts';

type Dice = () => number;

/** Nothing that a member writes may come out as markup. */
const NOTHING: Allowed = { links: (href) => !href.includes('evil'), bold: false };

/** A command with hostile options, or completions for one that is being typed. */
export async function tryCommand(wire: Wire, random: Dice, names: readonly string[]): Promise<Result> {
  const command = pick(random, commands);
  const { name, type = 1 } = command.definition;
  if (type === 3) {
    const message = messageOf(hostile(random, 2000), hostile(random, 256), hostile(random, 4096));
    const data = {
      id: '1',
      name,
      type,
      target_id: message.id,
      resolved: { messages: { [String(message.id)]: message } },
    };
    return wire.send(payloadOf(2, data), NOTHING);
  }
  const subs = listOptions(command).filter((option) => option.type === Type.Subcommand);
  const sub = subs.length > 0 ? pick(random, subs) : undefined;
  const known = listOptions(command, sub?.name);
  const options: Record<string, unknown>[] = known
    .filter(() => random() < 0.8)
    .map((option) => ({ name: option.name, type: option.type, value: valueFor(option, random, names) }));
  const isTyped = random() < 0.2 && options.length > 0;
  if (isTyped) pick(random, options).focused = true;
  const data = { id: '1', name, type, options: sub ? [{ name: sub.name, type: 1, options }] : options };
  return wire.send(payloadOf(isTyped ? 4 : 2, data), NOTHING);
}

function valueFor(option: APIApplicationCommandOption, random: Dice, names: readonly string[]): unknown {
  if (option.type === Type.Boolean) return random() < 0.5;
  if (option.type === Type.Integer || option.type === Type.Number)
    return Math.floor((random() - 0.5) * 2 ** 33);
  const half = random() < 0.3 ? pick(random, names).slice(0, 3 + random() * 20) : '';
  const most = 'max_length' in option && option.max_length ? option.max_length : 6000;
  return `${half}${hostile(random, most)}`.slice(0, most);
}

/** Buttons, menus and forms with custom_ids that nobody made, or that were made for somebody or something else. */
export async function tryCustomId(wire: Wire, random: Dice, seen: readonly string[]): Promise<Result> {
  const known = pick(random, seen);
  const kindOfId = random();
  const id =
    kindOfId < 0.3 ? known : kindOfId < 0.7 ? mangle(known, random, seen) : hostile(random, 100) || 'x';
  const message = messageOf(hostile(random, 200), hostile(random, 100), hostile(random, 300));
  const pressed = { ...message, flags: pick(random, [0, 64]) };
  const member = pick(random, ['777000000000000001', '777000000000000009']);
  const kind = random();
  if (kind < 0.15) {
    const components = [
      { type: 1, components: [{ type: 4, custom_id: 'text', value: hostile(random, 4000) }] },
    ];
    const from = random() < 0.5 ? { message: pressed } : {};
    return wire.send({ ...payloadOf(5, { custom_id: id, components }, member), ...from }, NOTHING);
  }
  const data: Loose =
    kind < 0.4
      ? { custom_id: id, component_type: 3, values: [mangle(pick(random, seen), random, seen)] }
      : { custom_id: id, component_type: 2 };
  return wire.send({ ...payloadOf(3, data, member), message: pressed }, NOTHING);
}

/** A custom_id with a part of another one, with one more or less, or with hostile text in it. */
function mangle(known: string, random: Dice, seen: readonly string[]): string {
  const parts = known.split('|');
  const at = Math.floor(random() * parts.length);
  const other = pick(random, seen).split('|');
  const kind = random();
  if (kind < 0.3) parts[at] = hostile(random, 60);
  else if (kind < 0.5) parts[at] = other[Math.floor(random() * other.length)] ?? '';
  else if (kind < 0.65) parts.splice(at, 1);
  else if (kind < 0.8)
    parts.splice(at, 0, pick(random, ['', '-1', '999999999', 'NaN', '__proto__', 'constructor']));
  else return known.slice(0, Math.floor(random() * known.length)) || 'x';
  return parts.join('|').slice(0, 100) || 'x';
}

function messageOf(content: string, author: string, description: string): Record<string, unknown> {
  return {
    id: '777000000000000005',
    channel_id: '777000000000000002',
    type: 0,
    content,
    author: { id: '777000000000000000', username: 'Footnote', discriminator: '0', avatar: null, bot: true },
    embeds: [{ type: 'rich', title: author, description, author: { name: author } }],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2031-01-01T00:00:00.000Z',
    edited_timestamp: null,
    flags: 0,
    interaction_metadata: {
      id: '777000000000000006',
      type: 2,
      user: { id: '777000000000000001', username: 'mia', discriminator: '0', avatar: null },
      authorizing_integration_owners: {},
    },
  };
}
