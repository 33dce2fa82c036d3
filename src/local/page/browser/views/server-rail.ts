import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { showIcon } from './icons.ts';

/** The servers, one below the other, with the direct messages above them. */
export function showServerRail(scene: Scene): TemplateResult {
  const { snapshot } = scene;
  const direct = { id: '@me', name: 'Direct messages', channels: snapshot.directMessages };
  return html`<nav class="rail" aria-label="Servers">
    ${showPlace(direct, showIcon('at'), scene)}
    <hr />
    ${snapshot.servers.map((server) => showPlace(server, server.initials, scene))}
  </nav>`;
}

type Place = { id: string; name: string; channels: { id: string }[] };

function showPlace(
  { id, name, channels }: Place,
  face: unknown,
  { view, world, goTo }: Scene,
): TemplateResult {
  const isOpen = view.server === id;
  const isUnread = channels.some((channel) => world.unread.includes(channel.id));
  return html`<button
    class="place ${isOpen ? 'open' : ''} ${isUnread ? 'unread' : ''}"
    title=${name}
    aria-label=${typeof face === 'string' ? `${face}: ${name}` : name}${isUnread ? ', unread messages' : ''}
    aria-current=${isOpen ? 'true' : 'false'}
    ?disabled=${channels.length === 0}
    @click=${() => goTo(channels[0]?.id ?? '')}
  >
    ${face}
  </button>`;
}
