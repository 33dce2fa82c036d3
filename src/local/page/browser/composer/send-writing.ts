import type { PageAction } from '../../../page-protocol.ts';
import type { View } from '../state/view.ts';
import { findProblems, readOptions } from './draft.ts';
import type { Writing } from './writing.ts';

/** The action that sends what was written, or what keeps it from being sent; neither where nothing is there. */
export function readAction(
  { draft, text }: Writing,
  { channel, replyTo }: View,
  nonce: string,
): { action?: PageAction; label?: string; problems?: Record<string, string> } {
  if (!draft) {
    const content = text.trim();
    const reply = replyTo === undefined ? {} : { replyTo };
    return content ? { action: { do: 'say', nonce, channel, content, ...reply }, label: 'the message' } : {};
  }
  const problems = findProblems(draft);
  if (Object.keys(problems).length > 0) return { problems };
  const { command, path, name } = draft.call;
  const within = path.length > 0 ? { path } : {};
  const options = readOptions(draft);
  return {
    action: { do: 'command', nonce, channel, command: command.id, ...within, options },
    label: `/${name}`,
  };
}
