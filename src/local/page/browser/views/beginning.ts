import { html, type TemplateResult } from 'lit';
import { listCalls } from '../composer/calls.ts';
import type { Scene } from '../scene.ts';
import { allChannels } from '../state/find.ts';

/** What an empty channel shows: what it is for, and a few commands to begin with. */
export function showBeginning({ snapshot, view, locale, write }: Scene): TemplateResult {
  const channel = allChannels(snapshot).find(({ id }) => id === view.channel);
  const isDirect = channel?.type === 1;
  const title = isDirect ? snapshot.bot.displayName : `Welcome to #${channel?.name ?? ''}`;
  const calls = listCalls(snapshot.commands, view.channel, locale);
  return html`<li class="beginning">
    <p class="beginning-title">${title}</p>
    <p>Nothing has been said here yet. Type <kbd>/</kbd> for all that ${snapshot.bot.displayName} can do, or begin with one:</p>
    <div class="beginning-calls">
      ${calls
        .slice(0, 6)
        .map(
          ({ name, description }) =>
            html`<button @click=${() => write(`/${name} `)}><strong>/${name}</strong><small>${description}</small></button>`,
        )}
    </div>
  </li>`;
}
