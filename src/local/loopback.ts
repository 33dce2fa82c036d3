import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Is `host` a name or address that only this machine can reach: 127.0.0.0/8, ::1 or localhost? */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === 'localhost') return true;
  const family = isIP(bare);
  return family !== 0 && loopback.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** @throws Error where `host` could be reached from elsewhere. */
export function requireLoopback(host: string): void {
  if (isLoopback(host)) return;
  throw new Error(
    `HOST=${host} can be reached from other machines; the local Discord has no log-in and serves loopback addresses only. Use 127.0.0.1, ::1 or localhost.`,
  );
}
