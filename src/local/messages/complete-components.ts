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
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** Components as Discord gives them back: each with an `id`, counted in reading order past those already taken. */
export function completeComponents(components: unknown): APIMessageTopLevelComponent[] {
  if (!Array.isArray(components)) return [];
  const taken = new Set<number>();
  collectIds(components, taken);
  let last = 0;
  const nextId = (): number => {
    do last++;
    while (taken.has(last));
    return last;
  };
  return components.map((each) => complete(each, nextId)) as unknown as APIMessageTopLevelComponent[];
}

function collectIds(value: unknown, taken: Set<number>): void {
  if (Array.isArray(value)) for (const each of value) collectIds(each, taken);
  if (!isObject(value)) return;
  if (typeof value.id === 'number' && value.id > 0) taken.add(value.id);
  collectIds(value.components, taken);
  collectIds(value.accessory, taken);
}

function complete(component: Loose, nextId: () => number): Loose {
  const id = typeof component.id === 'number' && component.id > 0 ? component.id : nextId();
  const out: Loose = { type: component.type, id, ...defaults[Number(component.type)] };
  for (const [key, value] of Object.entries(component)) {
    if (value === null || value === undefined || key === 'id') continue;
    if (key === 'disabled' && value === false) continue;
    if (key === 'components' && Array.isArray(value)) out[key] = value.map((each) => complete(each, nextId));
    else if (key === 'accessory' && isObject(value)) out[key] = complete(value, nextId);
    else if (key === 'media' && isObject(value)) out[key] = { ...value, proxy_url: value.url };
    else out[key] = value;
  }
  return out;
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
