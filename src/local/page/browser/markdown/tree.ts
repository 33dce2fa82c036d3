/** What Discord's Markdown says, as a tree. Text in it is plain text and never markup. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: Emphasis; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: Inline[] }
  /** A moment in seconds since 1970, and how to write it (one of Discord's letters, `f` where none is given). */
  | { kind: 'time'; at: number; style: string }
  | { kind: 'mention'; of: 'user' | 'role' | 'channel' | 'command' | 'everyone'; id: string; text?: string }
  | { kind: 'emoji'; name: string };

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'subtext'; children: Inline[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'code'; language: string; text: string };

export type ListItem = { children: Inline[]; nested: Block[] };
