import type { PageAction, PageEvent } from '../../page-protocol.ts';

/** The line to the server. It comes back by itself after it broke. */
export type Connection = { send(action: PageAction): boolean; become(member: string): void };

/**
 * Opens the line to the server and keeps it open: after a break it tries again, at once and then more slowly, up to
 * every four seconds.
 *
 * @param member whose eyes to look through; '' for the server's first member
 * @param onEvent is called with every event
 * @param onState is called with whether the line is open
 */
export function connect(
  member: string,
  onEvent: (event: PageEvent) => void,
  onState: (open: boolean) => void,
): Connection {
  let me = member;
  let tries = 0;
  let socket = open();

  function open(): WebSocket {
    const address = new URL('/page', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    if (me) address.searchParams.set('member', me);
    const opened = new WebSocket(address);
    opened.addEventListener('open', () => {
      tries = 0;
      onState(true);
    });
    opened.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data))));
    opened.addEventListener('close', () => {
      onState(false);
      setTimeout(
        () => {
          socket = open();
        },
        Math.min(4_000, 250 * 2 ** tries++),
      );
    });
    return opened;
  }

  return {
    send(action) {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(action));
      return true;
    },
    become(other) {
      me = other;
      this.send({ do: 'become', member: other });
    },
  };
}
