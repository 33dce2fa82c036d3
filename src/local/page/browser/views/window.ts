import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { messagesOf } from '../state/world.ts';
import { showChannelHeader } from './channel-header.ts';
import { showFaultsPanel } from './faults-panel.ts';
import { showIcon } from './icons.ts';
import { showMemberList } from './member-list.ts';
import { showMessageList } from './message-list.ts';
import { showMessageMenu } from './message-menu.ts';
import { showServerRail } from './server-rail.ts';
import { showSidebar } from './sidebar.ts';

/** The window: servers, channels, the open channel, its members, and whatever lies above them. */
export function showWindow(scene: Scene): TemplateResult {
  const { view, world } = scene;
  return html`<div class="window drawer-${view.drawer}" @keydown=${(event: KeyboardEvent) => closeDrawer(event, scene)}>
      <div class="places">${showServerRail(scene)} ${showSidebar(scene)}</div>
      <div class="drawer-backdrop" @click=${() => scene.show({ drawer: 'none' })}></div>
      <main>
        ${showChannelHeader(scene)} ${showState(scene)} ${showFaultsPanel(scene)}
        <div class="channel-body">
          <div class="talk">
            ${showMessageList(scene)} ${showReplyBar(scene)}
            <message-composer .scene=${scene}></message-composer>
          </div>
          ${showMemberList(scene)}
        </div>
      </main>
    </div>
    ${showMessageMenu(scene)}
    ${world.dialog ? html`<modal-dialog .dialog=${world.dialog} .scene=${scene}></modal-dialog>` : nothing}`;
}

function closeDrawer({ key }: KeyboardEvent, { view, show }: Scene): void {
  if (key === 'Escape' && view.drawer !== 'none') show({ drawer: 'none' });
}

/** Says so where the line to the server or the bot is down. */
function showState({ world, snapshot }: Scene): TemplateResult {
  const state = !world.connected
    ? 'The connection is lost. Trying again…'
    : snapshot.online
      ? ''
      : `${snapshot.bot.displayName} is not connected.`;
  return html`<div class="state" role="status">${state}</div>`;
}

function showReplyBar({ world, view, show }: Scene): TemplateResult | typeof nothing {
  const message = messagesOf(world, view.channel).find(({ id }) => id === view.replyTo);
  if (!message) return nothing;
  return html`<div class="reply-bar">
    <span>Replying to <strong>${message.author.global_name ?? message.author.username}</strong></span>
    <button class="tool" aria-label="Do not reply" @click=${() => show({ replyTo: undefined })}>${showIcon('close')}</button>
  </div>`;
}
