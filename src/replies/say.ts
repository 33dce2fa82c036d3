import type { Reply } from './reply.ts';

/** A plain line for the one who asked. The text is ours: it is not escaped. */
export function say(content: string): Reply & { type: 'message' } {
  return { type: 'message', private: true, message: { content, embeds: [], components: [] } };
}
