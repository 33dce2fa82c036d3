import type { PageMessage } from '../../../page-protocol.ts';
import type { Scene } from '../scene.ts';
import { allChannels, findUser } from '../state/find.ts';
import type { Reader } from './show-inline.ts';

/** The reader of a message: ids have the names that came with it, else those of the world. */
export function makeReader({ snapshot, locale, now }: Scene, names: PageMessage['names'] = {}): Reader {
  return {
    locale,
    now,
    nameOf(kind, id) {
      if (names[id] !== undefined) return names[id].replace(/^[@#]/, '');
      if (kind === 'user') return findUser(snapshot, id)?.displayName;
      if (kind === 'channel') return allChannels(snapshot).find((channel) => channel.id === id)?.name;
      return undefined;
    },
  };
}
