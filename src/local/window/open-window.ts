import type { WebSocket } from 'ws';
import type { OpenModal } from '../interactions/start-modal.ts';
import type { PageEvent } from '../page-protocol.ts';
import type { Server } from '../rest/server.ts';
import type { Change } from '../world/changes.ts';
import type { Person } from '../world/world.ts';
import { actOn } from './act-on.ts';
import { canSee, describePageCommands, describePageMessage } from './describe-page.ts';
import { readAction } from './read-action.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** One window: a socket, and the person who looks through it. */
export type Window = {
  person: Person;
  tell(event: PageEvent): void;
  /** Dialogs that the bot opened in this window and that were not sent off yet. */
  modals: Map<string, OpenModal>;
  sendSnapshot(): void;
};

/** Serves one window. `memberId` falls back to the first person there is. */
export function openWindow(
  server: Server,
  socket: WebSocket,
  memberId: string | null,
  reset: () => void,
): void {
  const { world } = server;
  const person = world.people.get(memberId ?? '') ?? world.people.values().next().value;
  if (!person) {
    socket.close(1011, 'Nobody lives in this world.');
    return;
  }
  const tell = (event: PageEvent): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(event));
  };
  const sendSnapshot = (): void => tell(takeSnapshot(server, window.person));
  const window: Window = { person, tell, modals: new Map(), sendSnapshot };
  const stop = world.changes.listen((change) => {
    if (change.type === 'reset') {
      window.modals.clear();
      sendSnapshot();
      return;
    }
    const event = translate(server, window.person.user.id, change);
    if (event) tell(event);
  });
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
  socket.on('message', (raw) => {
    const action = readAction(raw.toString());
    const refused: PageEvent | undefined =
      typeof action === 'string' ? { type: 'refused', reason: action } : actOn(server, window, action, reset);
    if (refused) tell(refused);
  });
  sendSnapshot();
}

/** A change as a window is told of it, or undefined where its person may not know of it. */
function translate(
  { world }: Server,
  me: string,
  change: Exclude<Change, { type: 'reset' }>,
): PageEvent | undefined {
  const visible = (channelId: string, recipient?: string): boolean => {
    if (recipient !== undefined) return recipient === me;
    const channel = world.channels.get(channelId);
    return channel !== undefined && canSee(world, channel, me);
  };
  switch (change.type) {
    case 'message-create':
    case 'message-update': {
      const { message, recipient } = change.stored;
      if (!visible(message.channel_id, recipient)) return undefined;
      return { type: change.type, message: describePageMessage(world, message) };
    }
    case 'message-delete': {
      const { channelId, ids, recipient } = change;
      return visible(channelId, recipient) ? { type: 'message-delete', channelId, ids } : undefined;
    }
    case 'typing':
      return visible(change.channelId) ? change : undefined;
    case 'commands':
      return { type: 'commands', commands: describePageCommands(world, me) };
    default:
      return change;
  }
}
