import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import { inLanguage } from '../composer/calls.ts';
import { makeNonce, type Scene } from '../scene.ts';
import { allChannels, mayDo, permissions } from '../state/find.ts';
import { messagesOf } from '../state/world.ts';

type Item = { label: string; run(): void; danger?: boolean };

/** Opens a message's menu: on a right click, the context menu key, Shift+F10, or its own button. */
export function openMenu(event: MouseEvent | KeyboardEvent, message: PageMessage, scene: Scene): void {
  if (
    event instanceof KeyboardEvent &&
    event.key !== 'ContextMenu' &&
    !(event.shiftKey && event.key === 'F10')
  )
    return;
  // A link keeps the browser's own menu, which can copy its address.
  if (
    event.type === 'contextmenu' &&
    event.target instanceof Element &&
    event.target.closest('a, input, textarea')
  )
    return;
  event.preventDefault();
  event.stopPropagation();
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const atPointer = event instanceof MouseEvent && event.type === 'contextmenu' && event.clientX > 0;
  const [x, y] = atPointer
    ? [event.clientX, event.clientY]
    : [Math.min(box.right, innerWidth) - 8, box.top + 8];
  scene.show({ menu: { message: message.id, x, y } });
}

/** The open menu, if there is one: what can be done with the message, then the apps' commands. */
export function showMessageMenu(scene: Scene): TemplateResult | typeof nothing {
  const { menu, channel } = scene.view;
  const message = messagesOf(scene.world, channel).find(({ id }) => id === menu?.message);
  if (!menu || !message) return nothing;
  const apps = [
    ...listCommands(3, message.id, 'on this message', scene),
    ...listCommands(2, message.author.id, 'on its author', scene),
  ];
  return html`<context-menu .x=${menu.x} .y=${menu.y} .origin=${`message-${message.id}`} .groups=${[
    { label: 'Message', items: listOwn(message, scene) },
    { label: 'Apps', items: apps },
  ]} @close=${() => closeMenu(scene)}></context-menu>`;
}

function closeMenu({ show }: Scene): void {
  show({ menu: undefined });
}

function listOwn(message: PageMessage, scene: Scene): Item[] {
  const { snapshot, view } = scene;
  const bits = allChannels(snapshot).find(({ id }) => id === view.channel)?.permissions ?? '0';
  const isPrivate = ((message.flags ?? 0) & 64) !== 0;
  const mayDelete = message.author.id === snapshot.me || mayDo(bits, permissions.manageMessages);
  const place = { channel: view.channel, message: message.id };
  const items: Item[] = [
    { label: 'Copy text', run: () => void navigator.clipboard?.writeText(message.content) },
  ];
  if (isPrivate)
    return [...items, { label: 'Dismiss message', run: () => scene.act({ do: 'dismiss', ...place }) }];
  items.unshift({ label: 'Reply', run: () => scene.show({ replyTo: message.id }) });
  const remove = () => scene.act({ do: 'delete', nonce: makeNonce(), ...place }, 'Delete message');
  return mayDelete ? [...items, { label: 'Delete message', run: remove, danger: true }] : items;
}

/** Commands of the context menu: of type 3 on a message, of type 2 on a user. */
function listCommands(
  type: 2 | 3,
  target: string,
  on: string,
  { snapshot, view, locale, act }: Scene,
): Item[] {
  return snapshot.commands
    .filter((command) => command.type === type && command.usableIn.includes(view.channel))
    .map((command) => {
      const { name } = inLanguage(command, locale);
      const action = {
        do: 'target',
        nonce: makeNonce(),
        channel: view.channel,
        command: command.id,
        target,
      } as const;
      return { label: type === 2 ? `${name} (${on})` : name, run: () => act(action, name) };
    });
}
