import type { Fault } from '../fault.ts';

type Loose = Record<string, unknown>;

const isCount = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) > 0);
const isNumber = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && value >= from && value <= to;
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isRequest = ({ count, match }: Loose): boolean => isCount(count) && isText(match);

/** What each kind needs. */
const rules: Record<Fault['kind'], (fault: Loose) => boolean> = {
  drop: () => true,
  close: ({ code }) => code === undefined || isNumber(code, 4000, 4999),
  reconnect: () => true,
  invalidate: ({ resumable }) => resumable === undefined || typeof resumable === 'boolean',
  'swallow-acks': ({ count }) => isCount(count),
  'rate-limit': (fault) =>
    isRequest(fault) &&
    (fault.scope === 'route' || fault.scope === 'global') &&
    (fault.retryAfter === undefined || isNumber(fault.retryAfter, 0, 3600)),
  error: (fault) => isRequest(fault) && isNumber(fault.status, 400, 599),
  late: (fault) => isRequest(fault) && isNumber(fault.ms, 0, 600_000),
  'expire-token': ({ interaction }) => isText(interaction),
  outage: ({ seconds }) => isNumber(seconds, 0, 3600),
};

/** Reads a fault out of JSON; gives one sentence where it is none. */
export function readFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null || !('kind' in value))
    return 'A fault is an object with a kind.';
  const { kind } = value;
  const known = typeof kind === 'string' && Object.hasOwn(rules, kind) ? (kind as Fault['kind']) : undefined;
  if (!known) return `There is no such fault; the kinds are ${Object.keys(rules).join(', ')}.`;
  return rules[known](value as Loose)
    ? (value as Fault)
    : `The members of this ${known} are not as docs/local-discord.md says.`;
}
