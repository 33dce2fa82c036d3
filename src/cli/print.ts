import { escapeUnshowable, showable } from '../articles/visible.ts';

// The one door through which the command line prints: articles, file names and what was typed can hold control
// characters, and a terminal obeys those.

type Stream = { readonly write: (text: string) => unknown };

/** Prints one line, whatever is in it: line ends become spaces, controls and direction marks `\ufffd`. */
export function printLine(line: string, stream: Stream = process.stdout): void {
  stream.write(`${oneLine(line)}\n`);
}

/** Prints text of several lines, each as `printLine` does: only for text whose line ends are ours. */
export function printText(text: string, stream: Stream = process.stdout): void {
  for (const line of text.split('\n')) printLine(line, stream);
}

/** Prints one JSON value as one line. What a terminal would obey is escaped, so that it parses to the same value. */
export function printJson(value: unknown): void {
  process.stdout.write(`${escapeUnshowable(JSON.stringify(value))}\n`);
}

/** Says on standard error what went wrong. */
export function printError(error: unknown): void {
  printText(`footnote: ${error instanceof Error ? error.message : String(error)}`, process.stderr);
}

/** Anybody's text as one line that a terminal only shows. */
export function oneLine(text: string): string {
  return showable(text.replace(/[\r\n\u2028\u2029]+/gu, ' '));
}
