import type { APIButtonComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import { checkAddress } from '../markdown/read-link.ts';
import { makeNonce, type Scene } from '../scene.ts';
import { showIcon } from './icons.ts';

const styles: Record<number, string> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'premium',
};

/** A button of a message. While one of them waits for its answer, none of that message can be pressed. */
export function showButton(button: APIButtonComponent, message: PageMessage, scene: Scene): TemplateResult {
  if (button.style === 5) return showLinkButton(button);
  if (button.style === 6) return html`<button class="button premium" disabled>Premium</button>`;
  const waiting = scene.world.pending.filter((pending) => pending.message === message.id);
  const isWaiting = waiting.some(({ customId }) => customId === button.custom_id);
  const label = button.label ?? button.emoji?.name ?? 'Button';
  const press = () => {
    const place = { channel: message.channel_id, message: message.id, customId: button.custom_id };
    scene.act({ do: 'press', nonce: makeNonce(), ...place }, label);
  };
  return html`<button
    class="button ${styles[button.style]} ${isWaiting ? 'waits' : ''}"
    ?disabled=${button.disabled || waiting.length > 0}
    aria-busy=${isWaiting}
    @click=${press}
  >
    ${showFace(button)}
  </button>`;
}

function showLinkButton(button: Extract<APIButtonComponent, { style: 5 }>): TemplateResult {
  const href = checkAddress(button.url);
  if (!href || button.disabled)
    return html`<button class="button link" disabled>${showFace(button)}</button>`;
  return html`<a class="button link" href=${href} title=${href} target="_blank" rel="noopener noreferrer nofollow"
    >${showFace(button)} ${showIcon('away')}</a>`;
}

function showFace(button: { label?: string; emoji?: { name?: string; id?: string } }): unknown {
  const { emoji, label } = button;
  const sign = emoji?.id ? `:${emoji.name}:` : emoji?.name;
  return html`${sign ? html`<span class="button-emoji">${sign}</span>` : nothing}<span>${label ?? ''}</span>`;
}
