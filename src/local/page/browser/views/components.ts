import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import type { Reader } from '../markdown/show-inline.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import type { Scene } from '../scene.ts';
import { showButton } from './button.ts';
import { showSelect } from './select.ts';

type Component =
  | APIMessageTopLevelComponent
  | Extract<APIMessageTopLevelComponent, { components: unknown }>['components'][number];

/** Buttons and menus below a message, and the layout of messages that are made of components alone. */
export function showComponents(message: PageMessage, scene: Scene, reader: Reader): unknown[] {
  return (message.components ?? []).map((component) => showComponent(component, message, scene, reader));
}

function showComponent(
  component: Component,
  message: PageMessage,
  scene: Scene,
  reader: Reader,
): TemplateResult | typeof nothing {
  const inside = (inner: Component) => showComponent(inner, message, scene, reader);
  switch (component.type) {
    case 1:
      return html`<div class="action-row">${component.components.map(inside)}</div>`;
    case 2:
      return showButton(component, message, scene);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return showSelect(component, message, scene);
    case 9:
      return html`<div class="section"><div>${component.components.map(inside)}</div>
        ${component.accessory.type === 2 ? showButton(component.accessory, message, scene) : nothing}</div>`;
    case 10:
      return showMarkdown(component.content, reader);
    case 14:
      return html`<hr class="separator" />`;
    case 17:
      return html`<div class="container" .style=${component.accent_color ? `--embed-color: #${component.accent_color.toString(16).padStart(6, '0')}` : ''}>${component.components.map(inside)}</div>`;
    default:
      return html`<p class="attachment">A part that this page does not show.</p>`;
  }
}
