/**
 * Does Discord hold this definition already? Compares the members that we send; what Discord adds (ids, versions,
 * empty localizations, defaults) does not count.
 */
export function sameDefinition(sent: unknown, held: unknown): boolean {
  if (isEmpty(sent) && isEmpty(held)) return true;
  if (Array.isArray(sent) && Array.isArray(held)) {
    return sent.length === held.length && sent.every((one, index) => sameDefinition(one, held[index]));
  }
  if (isObject(sent) && isObject(held)) {
    const keys = new Set([...Object.keys(sent), ...Object.keys(held).filter((key) => !ADDED.has(key))]);
    return [...keys].every((key) => sameDefinition(sent[key], held[key]));
  }
  return Object.is(sent, held);
}

const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'nsfw',
  'type',
  'handler',
  'name_localized',
  'description_localized',
]);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Discord leaves out, or sends as null, false or an empty list, what was not set. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
