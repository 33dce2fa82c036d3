import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

type Loose = Record<string, unknown>;

/** What Discord fills in where the bot left it out, by component type. */
const defaults: Record<number, Loose> = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  9: {},
  11: { description: null, spoiler: false },
  13: { name: null, size: null, spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** Where ids come from: small numbers for components, snowflakes for pictures. */
type Ids = { nextId: () => number; newId: () => string };

/** Components as Discord gives them back: each with an `id`, counted in reading order past those already taken. */
export function completeComponents(components: unknown, newId: () => string): APIMessageTopLevelComponent[] {
  if (!Array.isArray(components)) return [];
  const taken = new Set<number>();
  collectIds(components, taken);
  let last = 0;
  const nextId = (): number => {
    do last++;
    while (taken.has(last));
    return last;
  };
  return components.map((each) =>
    complete(each, { nextId, newId }),
  ) as unknown as APIMessageTopLevelComponent[];
}

function collectIds(value: unknown, taken: Set<number>): void {
  if (Array.isArray(value)) for (const each of value) collectIds(each, taken);
  if (!isObject(value)) return;
  if (typeof value.id === 'number' && value.id > 0) taken.add(value.id);
  collectIds(value.components, taken);
  collectIds(value.accessory, taken);
}

function complete(component: Loose, ids: Ids): Loose {
  const id = typeof component.id === 'number' && component.id > 0 ? component.id : ids.nextId();
  const out: Loose = { type: component.type, id, ...defaults[Number(component.type)] };
  for (const [key, value] of Object.entries(component)) {
    if (value === null || value === undefined || key === 'id') continue;
    if (key === 'disabled' && value === false) continue;
    out[key] = completeMember(key, value, ids);
  }
  return out;
}

function completeMember(key: string, value: unknown, ids: Ids): unknown {
  if (key === 'components' && Array.isArray(value)) return value.map((each) => complete(each, ids));
  if (key === 'items' && Array.isArray(value)) return value.map((each) => completeItem(each, ids));
  if (key === 'accessory' && isObject(value)) return complete(value, ids);
  if ((key === 'media' || key === 'file') && isObject(value)) return completeMedia(value, ids);
  return value;
}

/** A picture in a gallery. */
function completeItem(item: Loose, ids: Ids): Loose {
  const media = isObject(item.media) ? completeMedia(item.media, ids) : item.media;
  return { description: item.description ?? null, spoiler: item.spoiler === true, media };
}

function completeMedia(media: Loose, { newId }: Ids): Loose {
  return {
    id: newId(),
    url: media.url,
    proxy_url: media.url,
    width: 0,
    height: 0,
    flags: 0,
    content_type: null,
  };
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
