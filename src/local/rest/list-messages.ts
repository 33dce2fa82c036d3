import type { APIMessage } from 'discord-api-types/v10';
import type { FormFault } from '../validation/form-fault.ts';
import type { Channel } from '../world/world.ts';
import { requireForm } from './refuse.ts';

/**
 * The messages of a channel that everybody sees, newest first, as `limit` (50 if absent, 100 at most) and one of
 * `before`, `after` and `around` ask. @throws 50035 where one of them is no id or no number
 */
export function listMessages(channel: Channel, query: Record<string, string>): APIMessage[] {
  requireForm(Object.entries(query).flatMap(([name, value]) => checkNumber(name, value)));
  const limit = Number(query.limit ?? 50);
  const all = channel.log
    .all()
    .flatMap(({ message, recipient }) => (recipient === undefined ? [message] : []));
  const id = query.around ?? query.after ?? query.before;
  if (id === undefined) return all.slice(-limit).reverse();
  const found = all.findIndex((message) => BigInt(message.id) >= BigInt(id));
  const at = found < 0 ? all.length : found;
  if (query.around !== undefined) {
    const from = Math.max(0, at - Math.floor(limit / 2));
    return all.slice(from, from + limit).reverse();
  }
  if (query.after === undefined) return all.slice(Math.max(0, at - limit), at).reverse();
  const next = all[at]?.id === id ? at + 1 : at;
  return all.slice(next, next + limit).reverse();
}

function checkNumber(name: string, value: string): FormFault[] {
  if (!['limit', 'before', 'after', 'around'].includes(name)) return [];
  if (!/^\d{1,20}$/.test(value)) {
    const kind = name === 'limit' ? 'int' : 'snowflake';
    return [{ path: [name], code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not ${kind}.` }];
  }
  if (name !== 'limit' || (Number(value) >= 1 && Number(value) <= 100)) return [];
  const isLow = Number(value) < 1;
  const code = isLow ? 'NUMBER_TYPE_MIN' : 'NUMBER_TYPE_MAX';
  const message = `int value should be ${isLow ? 'greater than or equal to 1' : 'less than or equal to 100'}.`;
  return [{ path: [name], code, message }];
}
