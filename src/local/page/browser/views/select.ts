import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import { listUsers } from '../composer/suggest.ts';
import type { Choice } from '../elements/select-menu.ts';
import { makeNonce, type Scene } from '../scene.ts';
import { findServer } from '../state/find.ts';

/** A menu of a message. */
export function showSelect(
  select: APISelectMenuComponent,
  message: PageMessage,
  scene: Scene,
): TemplateResult {
  const isWaiting = scene.world.pending.some((pending) => pending.message === message.id);
  const choose = ({ detail }: CustomEvent<string[]>) => {
    const place = { channel: message.channel_id, message: message.id, customId: select.custom_id };
    scene.act({ do: 'select', nonce: makeNonce(), ...place, values: detail }, select.placeholder ?? 'Menu');
  };
  return html`<select-menu
    .choices=${listChoices(select, scene)}
    .placeholder=${select.placeholder ?? 'Make a selection'}
    .least=${select.min_values ?? 1}
    .most=${select.max_values ?? 1}
    .disabled=${select.disabled === true || isWaiting}
    @choose=${choose}
  ></select-menu>`;
}

/** What a menu offers: its own options, or the people and channels of the place. */
export function listChoices(select: APISelectMenuComponent, { snapshot, view }: Scene): Choice[] {
  if (select.type === 3) {
    return select.options.map(({ value, label, description, default: chosen }) => ({
      value,
      label,
      chosen: chosen === true,
      ...(description === undefined ? {} : { description }),
    }));
  }
  const chosen = new Set((select.default_values ?? []).map(({ id }) => id));
  const channels = findServer(snapshot, view.server)?.channels ?? [];
  const users = listUsers(snapshot, view.server).map(({ label, value }) => ({ label, value: String(value) }));
  const all = select.type === 8 ? channels.map(({ id, name }) => ({ label: `#${name}`, value: id })) : users;
  return select.type === 6 ? [] : all.map((choice) => ({ ...choice, chosen: chosen.has(choice.value) }));
}
