import type { Inline } from './tree.ts';

/** Discord's tags in angle brackets, and the two words that call everybody. */
const tags: { pattern: RegExp; read: (found: RegExpExecArray) => Inline }[] = [
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    read: ([, at, style]) => ({ kind: 'time', at: Number(at), style: style ?? 'f' }),
  },
  { pattern: /<@!?(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'user', id }) },
  { pattern: /<@&(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'role', id }) },
  { pattern: /<#(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', of: 'channel', id }) },
  {
    pattern: /<\/([^:<>\n]{1,100}):(\d{1,20})>/y,
    read: ([, text = '', id = '']) => ({ kind: 'mention', of: 'command', id, text }),
  },
  { pattern: /<a?:(\w{1,32}):\d{1,20}>/y, read: ([, name = '']) => ({ kind: 'emoji', name }) },
  {
    pattern: /@(everyone|here)/y,
    read: ([, text = '']) => ({ kind: 'mention', of: 'everyone', id: text, text }),
  },
];

/** Reads the tag that begins exactly at `at`, with the offset behind it; undefined where none does. */
export function readTag(text: string, at: number): { node: Inline; end: number } | undefined {
  for (const { pattern, read } of tags) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) return { node: read(found), end: at + found[0].length };
  }
  return undefined;
}
