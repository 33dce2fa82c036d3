/**
 * What a button does and to what, in at most 100 characters, so that it works after a restart and on any shard:
 * `action|part|part`. A bar inside a part becomes a blank; lookups forgive that.
 */
export function makeCustomId(action: string, ...parts: readonly string[]): string | undefined {
  const id = [action, ...parts.map((part) => part.toWellFormed().replace(/\|/gu, ' '))].join('|');
  return id.length <= 100 ? id : undefined;
}

/** The reverse. Takes anything; an id that we never made gives an action that no handler has. */
export function readCustomId(id: string): { readonly action: string; readonly parts: readonly string[] } {
  const [action = '', ...parts] = id.split('|');
  return { action, parts };
}
