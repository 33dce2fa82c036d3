import type { Seed } from '../../src/local/world/seed.ts';

export type Place = { readonly person: string; readonly channel: string };

/** So many servers with so many members each, nobody in two, and where each of them is. */
export function crowd(servers: number, members: number, channels = 1): { seed: Seed; places: Place[] } {
  const people = Array.from({ length: servers * members }, (_, at) => `member${at}`);
  const of = (server: number) => people.slice(server * members, (server + 1) * members);
  const seed: Seed = {
    application: { name: 'Footnote', description: 'Answers from articles' },
    people: people.map((name) => ({ name, displayName: name, locale: 'en-US', part: 'member' })),
    servers: Array.from({ length: servers }, (_, at) => ({
      name: `Server ${at}`,
      owner: of(at)[0] ?? '',
      members: of(at),
      channels: Array.from({ length: channels }, (_, nth) => ({ name: `room-${at}-${nth}` })),
    })),
  };
  const places = people.map((person, at) => ({ person, channel: `room-${Math.floor(at / members)}-0` }));
  return { seed, places };
}
