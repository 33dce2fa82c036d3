import { html, type TemplateResult } from 'lit';
import type { PageMember } from '../../../page-protocol.ts';
import type { Scene } from '../scene.ts';
import { showAvatar } from './avatar.ts';
import { showIcon } from './icons.ts';

/** Everybody that this window can become, or that another window can be opened for. */
export function showPeople(scene: Scene): TemplateResult {
  const close = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') scene.show({ panel: 'none' });
  };
  return html`<div class="people" role="dialog" aria-label="Switch member" @keydown=${close}>
    <p>Look through the eyes of</p>
    ${scene.snapshot.members.map((member) => showPerson(member, scene))}
  </div>`;
}

function showPerson({ id, displayName, avatar, part, locale }: PageMember, scene: Scene): TemplateResult {
  const isMe = id === scene.snapshot.me;
  const address = `?member=${encodeURIComponent(id)}#${scene.view.channel}`;
  return html`<div class="person">
    <button aria-pressed=${isMe} @click=${() => scene.become(id)}>
      ${showAvatar(displayName, id, avatar, 32)}
      <span class="self-name"><strong>${displayName}</strong><small>${part} · ${locale}</small></span>
    </button>
    <a href=${address} target="_blank" class="tool" title="Open a window as ${displayName}" aria-label="Open a window as ${displayName}"
      >${showIcon('away')}</a
    >
  </div>`;
}
