import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { allChannels, mayDo, permissions } from '../state/find.ts';

/** The line for plain text, in which a slash begins a command. */
export function showPlainLine(
  text: string,
  active: number,
  { snapshot, view }: Scene,
  type: (text: string) => void,
): TemplateResult {
  const channel = allChannels(snapshot).find(({ id }) => id === view.channel);
  const isDirect = channel?.type === 1;
  const isClosed =
    channel === undefined || (!isDirect && !mayDo(channel.permissions, permissions.sendMessages));
  const name = isDirect ? snapshot.bot.displayName : `#${channel?.name ?? ''}`;
  const hint = isClosed ? 'You may not write in this channel' : `Message ${name} or type /`;
  return html`<textarea
    rows="1"
    aria-label=${hint}
    aria-autocomplete="list"
    aria-haspopup="listbox"
    aria-controls="suggestions"
    aria-activedescendant=${active >= 0 ? `suggestion-${active}` : nothing}
    placeholder=${hint}
    maxlength="2000"
    autocomplete="off"
    ?disabled=${isClosed}
    .value=${text}
    @input=${(event: Event) => type((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}
