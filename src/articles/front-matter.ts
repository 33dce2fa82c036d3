import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { findLines } from './text-lines.ts';

/** One `key: value` of front matter. `value` is what YAML makes of it; `source` a scalar as it stands in the file. */
export type FrontMatterEntry = {
  readonly key: string;
  readonly line: number;
  readonly value: unknown;
  readonly source?: string;
  /** For lists: the 1-based line of each entry. */
  readonly lines?: readonly number[];
};

type FrontMatterFault = { readonly line: number; readonly message: string };

/** What stands before the body: entries, or the first thing wrong. `bodyAt` is the offset at which the body begins. */
export type FrontMatter =
  | { readonly entries: readonly FrontMatterEntry[]; readonly bodyAt: number }
  | { readonly fault: FrontMatterFault };

/** Longer front matter is refused: nothing that describes one article needs more, and YAML takes time. */
const MAX_CHARACTERS = 65_536;

/** Splits `---` … `---` off the start of a file and reads it as YAML 1.2. A file without it is all body. */
export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*(\r\n?|\n|$)/.test(text)) return { entries: [], bodyAt: 0 };
  const lines = findLines(text);
  const closing = lines.findIndex(
    (line, i) => i > 0 && /^(---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end)),
  );
  const first = lines[1];
  const last = lines[closing];
  if (closing < 0 || !first || !last) {
    return fault(1, 'front matter begins here and never ends: write a line --- under its last key');
  }
  if (last.start > MAX_CHARACTERS) {
    return fault(
      1,
      `front matter is longer than ${MAX_CHARACTERS} characters: move text below its closing ---`,
    );
  }
  const entries = readYaml(text.slice(first.start, last.start));
  return Array.isArray(entries) ? { entries, bodyAt: lineAfter(text, last.end) } : { fault: entries };
}

function lineAfter(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return Math.min(at + 1, text.length);
}

/** Lines of `yaml` count from 2 in the file, as the first one is the opening `---`. */
function readYaml(yaml: string): FrontMatterEntry[] | FrontMatterFault {
  const counter = new LineCounter();
  // `yaml` counts lines by \n alone; exchanging a lone \r keeps every offset.
  const document = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), {
    lineCounter: counter,
    prettyErrors: false,
    // Warnings of `yaml` would go to the terminal, with the text that they are about.
    logLevel: 'error',
  });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) return explain(yaml, lineOf(error.pos[0]), error.message);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    return {
      line: 2,
      message: 'front matter must be lines of "key: value", for example: title: "The Headline"',
    };
  }
  try {
    return document.contents.items.map((pair) => readPair(pair, lineOf, document));
  } catch (error) {
    return { line: 2, message: `front matter cannot be read as YAML: ${String(error).slice(0, 120)}` };
  }
}

function readPair(
  pair: Pair,
  lineOf: (offset: number) => number,
  document: ReturnType<typeof parseDocument>,
) {
  const { key, value } = pair as { key: unknown; value: unknown };
  const name = isScalar(key) ? String(key.value) : String(key);
  const line = lineOf((key as { range?: [number] }).range?.[0] ?? 0);
  const items = (value as { items?: unknown[] } | null)?.items;
  const lines = items?.map((item) => lineOf((item as { range?: [number] }).range?.[0] ?? 0));
  return {
    key: name,
    line,
    value: isNode(value) ? value.toJS(document, { maxAliasCount: 10 }) : value,
    ...(isScalar(value) && value.value !== null ? { source: scalarSource(value) } : {}),
    ...(lines ? { lines } : {}),
  };
}

type Node = { toJS: (document: unknown, options: { maxAliasCount: number }) => unknown };
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.toJS === 'function';

/** `007` and `1e3` as they stand; quoted text without its quotes. */
function scalarSource(scalar: { value: unknown; source?: string }): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}

/** YAML's own messages speak to programmers; the slip that people make is a colon in a value without quotes. */
function explain(yaml: string, line: number, message: string): FrontMatterFault {
  const lines = yaml.split(/\r\n?|\n/);
  const open = /closing ["']/.test(message) ? lines.findIndex((text) => isOpenQuote(text)) : -1;
  const at = open < 0 ? line : open + 2;
  const written = lines[at - 2] ?? '';
  const [, key, value] = PAIR.exec(written) ?? [];
  if (open >= 0 && key && value) {
    return { line: at, message: `the quotes do not match: write ${key}: ${JSON.stringify(value.slice(1))}` };
  }
  if (written.includes('\t') && /tab/i.test(message)) {
    return { line, message: 'front matter must be indented with spaces, not with a tab' };
  }
  if (key && value && /^[^"'[{|>].*(: | #)|^[@`%&*!]/.test(value)) {
    return { line, message: `a value with a colon or a sign needs quotes: ${key}: ${JSON.stringify(value)}` };
  }
  if (key && value && /^["']/.test(value)) {
    const bare = value.replace(/^["']|["']$/g, '');
    return { line, message: `the quotes do not match: write ${key}: ${JSON.stringify(bare)}` };
  }
  if (key && /unique/.test(message)) return { line, message: `"${key}" stands twice: take one line out` };
  const reason = (message.split('\n')[0] ?? '').slice(0, 120);
  return { line, message: `front matter is no valid YAML (${reason}): write one "key: value" a line` };
}

const PAIR = /^([A-Za-z]\w*):[ \t]+(\S.*)$/;

/** A value that begins with a quote which nothing on its line closes. */
function isOpenQuote(text: string): boolean {
  const value = PAIR.exec(text)?.[2]?.trimEnd();
  const quote = value?.[0];
  return value !== undefined && (quote === '"' || quote === "'") && value.indexOf(quote, 1) < 0;
}

function fault(line: number, message: string): FrontMatter {
  return { fault: { line, message } };
}
