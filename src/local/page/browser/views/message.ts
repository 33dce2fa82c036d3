import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../../page-protocol.ts';
import { makeReader } from '../markdown/make-reader.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import type { Scene } from '../scene.ts';
import { findServer, findUser } from '../state/find.ts';
import { showAvatar } from './avatar.ts';
import { showComponents } from './components.ts';
import { showEmbed } from './embed.ts';
import { showIcon } from './icons.ts';
import { openMenu } from './message-menu.ts';
import { showOrigin } from './message-origin.ts';
import { writeMoment } from './moment.ts';

const flagEphemeral = 64;
const flagLoading = 128;

/** One message. `together` leaves out picture and name, where the one above it has the same author. */
export function showMessage(message: PageMessage, together: boolean, scene: Scene): TemplateResult {
  const { flags = 0 } = message;
  const isPrivate = (flags & flagEphemeral) !== 0;
  const classes = ['message', together ? 'together' : '', isPrivate ? 'private' : ''].join(' ');
  return html`<li
    class=${classes}
    id="message-${message.id}"
    tabindex="-1"
    @contextmenu=${(event: MouseEvent) => openMenu(event, message, scene)}
    @keydown=${(event: KeyboardEvent) => openMenu(event, message, scene)}
  >
    ${showOrigin(message, scene)} ${together ? showSmallTime(message, scene) : showHead(message, scene)}
    <div class="message-body">
      ${(flags & flagLoading) !== 0 ? showThinking(message, scene) : showContent(message, scene)}
      ${scene.world.failures[message.id] ? html`<p class="failure" role="alert">${scene.world.failures[message.id]}</p>` : nothing}
      ${isPrivate ? showPrivacy(message, scene) : nothing}
    </div>
    <div class="message-tools">
      <button class="tool" title="Message actions" aria-label="Message actions" aria-haspopup="menu"
        @click=${(event: MouseEvent) => openMenu(event, message, scene)}>${showIcon('more')}</button>
    </div>
  </li>`;
}

function showHead(message: PageMessage, scene: Scene): TemplateResult {
  const { author } = message;
  const known = findUser(scene.snapshot, author.id);
  const name = known?.displayName ?? author.global_name ?? author.username;
  const color = findServer(scene.snapshot, scene.view.server)?.members.find(
    ({ id }) => id === author.id,
  )?.color;
  const style = color ? `--name-color: #${color.toString(16).padStart(6, '0')}` : '';
  return html`${showAvatar(name, author.id, known?.avatar)}
    <div class="message-head">
      <span class="author" .style=${style}>${name}</span>
      ${author.bot ? html`<span class="app-tag">APP</span>` : nothing}
      <time datetime=${message.timestamp}>${writeMoment(message.timestamp, scene.locale, scene.now)}</time>
    </div>`;
}

function showSmallTime(message: PageMessage, { locale }: Scene): TemplateResult {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(message.timestamp));
  return html`<time class="small-time" datetime=${message.timestamp}>${time}</time>`;
}

function showContent(message: PageMessage, scene: Scene): TemplateResult {
  const reader = makeReader(scene, message.names);
  const edited = message.edited_timestamp ? html`<span class="edited">(edited)</span>` : nothing;
  return html`${showMarkdown(message.content, reader)} ${message.content ? edited : nothing}
    ${message.embeds.map((embed) => showEmbed(embed, reader))} ${showComponents(message, scene, reader)}
    ${message.attachments?.map(({ filename }) => html`<p class="attachment">File: ${filename}</p>`)}
    ${message.content ? nothing : edited}`;
}

function showThinking(message: PageMessage, { snapshot }: Scene): TemplateResult {
  const name = findUser(snapshot, message.author.id)?.displayName ?? message.author.username;
  return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${name} is thinking…</p>`;
}

function showPrivacy(message: PageMessage, scene: Scene): TemplateResult {
  const dismiss = () => scene.act({ do: 'dismiss', channel: message.channel_id, message: message.id });
  return html`<p class="privacy">
    ${showIcon('eye')} Only you can see this ·
    <button class="plain" @click=${dismiss}>Dismiss message</button>
  </p>`;
}
