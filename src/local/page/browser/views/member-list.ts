import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { findServer, findUser } from '../state/find.ts';
import { showAvatar } from './avatar.ts';

/** Who is in the open server, with the part that each plays in it. */
export function showMemberList(scene: Scene): TemplateResult | typeof nothing {
  const server = findServer(scene.snapshot, scene.view.server);
  if (!server) return nothing;
  const { bot, members } = scene.snapshot;
  const people = server.members.filter(({ id }) => id !== bot.id);
  return html`<aside class="members" aria-label="Members">
    <h2>People: ${people.length}</h2>
    ${people.map(({ id, color }) => showMember(id, members.find((member) => member.id === id)?.part ?? '', color, scene))}
    <h2>Apps: 1</h2>
    ${showMember(bot.id, scene.snapshot.online ? 'online' : 'offline', undefined, scene)}
  </aside>`;
}

function showMember(
  id: string,
  part: string,
  color: number | undefined,
  { snapshot }: Scene,
): TemplateResult {
  const user = findUser(snapshot, id);
  const style = color ? `--name-color: #${color.toString(16).padStart(6, '0')}` : '';
  return html`<div class="member ${part === 'offline' ? 'away' : ''}">
    ${showAvatar(user?.displayName ?? '?', id, user?.avatar, 32)}
    <span class="self-name">
      <strong class="author" .style=${style}>${user?.displayName}</strong>${user?.bot ? html` <span class="app-tag">APP</span>` : nothing}
      <small>${part}</small></span
    >
  </div>`;
}
