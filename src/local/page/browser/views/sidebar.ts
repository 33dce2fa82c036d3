import { html, nothing, type TemplateResult } from 'lit';
import type { PageChannel } from '../../../page-protocol.ts';
import type { Scene } from '../scene.ts';
import { findMe, findServer } from '../state/find.ts';
import { showAvatar } from './avatar.ts';
import { showIcon } from './icons.ts';
import { showPeople } from './people.ts';

/** The channels of the open server, and at the foot whose eyes the window looks through. */
export function showSidebar(scene: Scene): TemplateResult {
  const { snapshot, view } = scene;
  const server = findServer(snapshot, view.server);
  const place = server?.name ?? 'Direct messages';
  const channels = server?.channels ?? snapshot.directMessages;
  return html`<aside class="sidebar" aria-label="Channels of ${place}">
    <h1>${place}</h1>
    <nav aria-label="Channels">${channels.map((channel) => showChannel(channel, scene))}</nav>
    ${showSelf(scene)}
  </aside>`;
}

function showChannel(
  { id, name, type }: PageChannel,
  { view, world, goTo, snapshot }: Scene,
): TemplateResult {
  const isUnread = world.unread.includes(id);
  const label = type === 1 ? snapshot.bot.displayName : name;
  return html`<button
    class="channel ${view.channel === id ? 'open' : ''} ${isUnread ? 'unread' : ''}"
    aria-label=${isUnread ? `${label}, unread` : label}
    aria-current=${view.channel === id ? 'page' : 'false'}
    @click=${() => goTo(id)}
  >
    ${type === 1 ? showAvatar(label, snapshot.bot.id, snapshot.bot.avatar, 24) : showIcon('hash')}
    <span>${label}</span>
  </button>`;
}

/** The member of this window; a press opens the list of those that it can become. */
function showSelf(scene: Scene): TemplateResult {
  const { snapshot, view, show } = scene;
  const me = findMe(snapshot);
  const isOpen = view.panel === 'people';
  return html`<div class="self">
    ${isOpen ? showPeople(scene) : nothing}
    <button
      class="self-button"
      aria-haspopup="dialog"
      aria-expanded=${isOpen}
      title="Switch member"
      @click=${() => show({ panel: isOpen ? 'none' : 'people' })}
    >
      ${showAvatar(me?.displayName ?? '?', snapshot.me, me?.avatar, 32)}
      <span class="self-name"><strong>${me?.displayName}</strong><small>${me?.part} · ${me?.locale}</small></span>
      ${showIcon('people')}
    </button>
  </div>`;
}
