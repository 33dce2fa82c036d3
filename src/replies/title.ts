import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';

/** An embed's title: Discord reads Markdown in it, so it is escaped, and cut so that it fits with its escapes. */
export function drawTitle(text: string): string {
  const clean = cleanLine(text);
  let title = escapeMarkdown(clean);
  for (let room: number = LIMITS.title; title.length > LIMITS.title; ) {
    title = escapeMarkdown(clip(clean, room));
    room -= Math.max(1, title.length - LIMITS.title);
  }
  return title || '…';
}
