import type { APIAttachment, APIEmbed, APIMessage, APIUser } from 'discord-api-types/v10';
import { discordTime } from '../world/discord-time.ts';
import type { UploadedFile } from '../world/files.ts';
import type { StoredMessage } from '../world/message-log.ts';
import type { Channel, World } from '../world/world.ts';
import { completeComponents } from './complete-components.ts';
import { completeEmbed } from './complete-embed.ts';
import { readMentions } from './read-mentions.ts';

type Loose = Record<string, unknown>;

export const flag = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, componentsOnly: 32768 };

/** Flags that a bot may set itself; others are dropped, as Discord drops them. */
const settable = flag.suppressEmbeds | flag.ephemeral | flag.silent | flag.componentsOnly;

export type NewMessage = {
  channel: Channel;
  author: APIUser;
  /** The request's body, checked already. */
  body: Loose;
  files?: UploadedFile[];
  /** Members that the request does not give: type, interaction, message_reference … */
  about?: Partial<APIMessage>;
  /** Flags beyond those that the body sets: `flag.loading`. */
  flags?: number;
  /** Who alone sees it: set on ephemeral messages. */
  recipient?: string;
};

/** Puts a message into its channel and tells everybody who may know. */
export function postMessage(world: World, given: NewMessage): StoredMessage {
  const { channel, author, body, files = [], about = {}, recipient } = given;
  const id = world.newId();
  const content = typeof body.content === 'string' ? body.content : '';
  const attachments = keepFiles(world, channel, body, files, []);
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    type: 0,
    content,
    author,
    ...readMentions(world, channel, content, body.allowed_mentions),
    attachments,
    embeds: completeEmbeds(body.embeds, attachments),
    components: completeComponents(body.components, world.newId),
    timestamp: discordTime(world.clock.now()),
    edited_timestamp: null,
    flags: (Number(body.flags ?? 0) & settable) | (given.flags ?? 0),
    pinned: false,
    tts: body.tts === true,
    ...(typeof body.nonce === 'string' || typeof body.nonce === 'number' ? { nonce: body.nonce } : {}),
    ...about,
  };
  const stored = recipient === undefined ? { message } : { message, recipient };
  channel.log.add(stored);
  world.changes.tell({ type: 'message-create', stored });
  return stored;
}

/**
 * Changes what a body gives and leaves the rest. `thought` ends "is thinking…": the answer counts as new, not as
 * edited.
 */
export function editMessage(
  world: World,
  channel: Channel,
  before: StoredMessage,
  body: Loose,
  files: UploadedFile[] = [],
  thought = false,
): StoredMessage {
  const message: APIMessage = { ...before.message };
  if ('content' in body && body.content !== undefined) {
    message.content = typeof body.content === 'string' ? body.content : '';
    Object.assign(message, readMentions(world, channel, message.content, body.allowed_mentions));
  }
  if ('components' in body && body.components !== undefined) {
    message.components = completeComponents(body.components, world.newId);
  }
  if (files.length > 0 || body.attachments !== undefined) {
    message.attachments = keepFiles(world, channel, body, files, message.attachments);
  }
  if ('embeds' in body && body.embeds !== undefined) {
    message.embeds = completeEmbeds(body.embeds, message.attachments);
  }
  const changeable = flag.suppressEmbeds | flag.componentsOnly;
  message.flags = (message.flags ?? 0) | (Number(body.flags ?? 0) & changeable);
  if (thought) message.flags &= ~flag.loading;
  else message.edited_timestamp = discordTime(world.clock.now());
  const stored = { ...before, message };
  channel.log.replace(stored);
  world.changes.tell({ type: 'message-update', stored });
  return stored;
}

export function deleteMessages(world: World, channel: Channel, ids: string[]): void {
  for (const id of ids) {
    const recipient = channel.log.get(id)?.recipient;
    if (!channel.log.remove(id)) continue;
    const whose = recipient === undefined ? {} : { recipient };
    world.changes.tell({ type: 'message-delete', channelId: channel.id, ids: [id], ...whose });
  }
}

function completeEmbeds(embeds: unknown, attachments: APIAttachment[]): APIEmbed[] {
  return Array.isArray(embeds) ? embeds.map((embed) => completeEmbed(embed, attachments)) : [];
}

/** Attachments after a request: those of before that it lists (all, where it lists none), then the files with it. */
function keepFiles(
  world: World,
  channel: Channel,
  body: Loose,
  files: UploadedFile[],
  before: APIAttachment[],
): APIAttachment[] {
  const listed: Loose[] | undefined = Array.isArray(body.attachments) ? body.attachments : undefined;
  const kept = listed ? before.filter((each) => listed.some((one) => one.id === each.id)) : before;
  const added = files.map((file) => {
    const index = /\d+/.exec(file.field)?.[0];
    const entry = listed?.find((one) => String(one.id) === index);
    const name = typeof entry?.filename === 'string' ? entry.filename : file.name;
    const description = typeof entry?.description === 'string' ? entry.description : undefined;
    return world.files.keep(world.newId(), channel.id, { ...file, name }, description);
  });
  return [...kept, ...added];
}
