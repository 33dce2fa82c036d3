import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageMessage } from '../../../page-protocol.ts';
import type { Scene } from '../scene.ts';
import { findUser } from '../state/find.ts';
import { messagesOf, type Notice } from '../state/world.ts';
import { showBeginning } from './beginning.ts';
import { showIcon } from './icons.ts';
import { showMessage } from './message.ts';
import { writeDay } from './moment.ts';

const sevenMinutes = 7 * 60_000;

type Row = { key: string; message?: PageMessage; together?: boolean; day?: string; notice?: Notice };

/** The messages of the open channel, with the lines between days and what failed among them. */
export function showMessageList(scene: Scene): TemplateResult {
  const { world, view } = scene;
  const rows = layRows(
    messagesOf(world, view.channel),
    world.notices.filter(({ channel }) => channel === view.channel),
  );
  // The list lies in a column that begins at its foot: so the newest message stays in sight, without any script.
  return html`${keyed(
    view.channel,
    html`<div class="scroller" role="log" aria-label="Messages" tabindex="0">
      <ol class="messages">
        ${rows.length === 0 ? showBeginning(scene) : nothing}
        ${repeat(
          rows,
          ({ key }) => key,
          (row) => showRow(row, scene),
        )}
        ${showWaiting(scene)}
      </ol>
    </div>`,
  )}`;
}

function showRow({ message, together, day, notice }: Row, scene: Scene): unknown {
  if (day) return html`<li class="day"><span>${writeDay(day, scene.locale)}</span></li>`;
  if (message) return showUnchanged(message, together === true, scene);
  return notice ? showNotice(notice, scene) : html``;
}

/** A message is drawn again only when something that it shows has changed: a channel may hold hundreds. */
function showUnchanged(message: PageMessage, together: boolean, scene: Scene): unknown {
  const { world, snapshot, view, locale, now } = scene;
  const waiting = world.pending.filter((pending) => pending.message === message.id);
  const shown = [
    message,
    together,
    world.failures[message.id],
    waiting.map(({ customId }) => customId).join(),
    snapshot.members,
    view.server,
    locale,
    // Distances in time grow old.
    Math.floor(now / 30_000),
  ];
  return guard(shown, () => showMessage(message, together, scene));
}

/** Puts days and notices between messages, and joins what one author said within a few minutes. */
function layRows(messages: PageMessage[], notices: Notice[]): Row[] {
  const rows: Row[] = [];
  const noticesAfter = (id: string | undefined) =>
    notices.filter(({ after }) => after === id).map((notice) => ({ key: notice.nonce, notice }));
  rows.push(...noticesAfter(undefined));
  let last: PageMessage | undefined;
  for (const message of messages) {
    const isNewDay =
      new Date(message.timestamp).toDateString() !== new Date(last?.timestamp ?? 0).toDateString();
    if (isNewDay) rows.push({ key: `day ${message.id}`, day: message.timestamp });
    const together = !isNewDay && last !== undefined && belongsTo(last, message);
    const behind = noticesAfter(message.id);
    rows.push({ key: message.id, message, together }, ...behind);
    last = behind.length > 0 ? undefined : message;
  }
  const known = new Set(messages.map(({ id }) => id));
  const orphans = notices.filter(({ after }) => after !== undefined && !known.has(after));
  return [...rows, ...orphans.map((notice) => ({ key: notice.nonce, notice }))];
}

function belongsTo(last: PageMessage, message: PageMessage): boolean {
  if (message.interaction_metadata || message.message_reference) return false;
  const isPrivate = ({ flags }: PageMessage) => ((flags ?? 0) & 64) !== 0;
  const apart = Date.parse(message.timestamp) - Date.parse(last.timestamp);
  return (
    last.author.id === message.author.id && apart < sevenMinutes && isPrivate(last) === isPrivate(message)
  );
}

function showNotice({ nonce, label, reason }: Notice, scene: Scene): TemplateResult {
  return html`<li class="notice">
    <strong>${label}</strong> ${reason}
    <button class="plain" @click=${() => scene.dismissNotice(nonce)}>Dismiss</button>
  </li>`;
}

function showWaiting({ world, view, snapshot, now }: Scene): TemplateResult | typeof nothing {
  const waiting = world.pending.filter(
    ({ channel, message, quiet }) => channel === view.channel && message === undefined && !quiet,
  );
  const typing = world.typing
    .filter(({ channel, at }) => channel === view.channel && now - at < 10_000)
    .map(({ user }) => findUser(snapshot, user)?.displayName ?? 'Somebody');
  if (waiting.length === 0 && typing.length === 0) return nothing;
  return html`<li class="waiting" aria-live="off">
    ${showIcon('more')}
    ${waiting.map(({ label }) => html`<span>Sending ${label}</span>`)}
    ${typing.map((name) => html`<span>${name} is typing</span>`)}
  </li>`;
}
