import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import type { Scene } from '../scene.ts';
import { findUser } from '../state/find.ts';
import { showAvatar } from './avatar.ts';

/** The line above a message that says where it comes from: a command that somebody used, or a message that it answers. */
export function showOrigin(message: PageMessage, scene: Scene): TemplateResult | typeof nothing {
  const { interaction_metadata: metadata, referenced_message: replied } = message;
  if (metadata) {
    const name = 'name' in metadata ? String(metadata.name) : message.interaction?.name;
    return showLine(
      metadata.user.id,
      metadata.user.username,
      scene,
      name === undefined ? nothing : html`used <span class="used">/${name}</span>`,
    );
  }
  if (!replied) return nothing;
  const text = replied.content || replied.embeds[0]?.title || 'Click to see the message';
  const jump = () => document.getElementById(`message-${replied.id}`)?.scrollIntoView({ block: 'center' });
  return showLine(
    replied.author.id,
    replied.author.username,
    scene,
    html`<button class="plain quoted" @click=${jump}>${text}</button>`,
  );
}

function showLine(id: string, username: string, { snapshot }: Scene, what: unknown): TemplateResult {
  const user = findUser(snapshot, id);
  const name = user?.displayName ?? username;
  return html`<div class="message-origin">${showAvatar(name, id, user?.avatar, 16)} <span class="origin-name">${name}</span> ${what}</div>`;
}
