import type { Row } from './bench.ts';

/** Rows as a table of text: columns in the order of the first row, numbers to the right. */
export function formatTable(rows: readonly Row[]): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ''))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  const numeric = columns.map((column) => flat.every((row) => /^-?[\d.,]*%?$/.test(row.get(column) ?? '')));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function flatten(row: Row, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [column, cell] of Object.entries(row)) {
    if (typeof cell !== 'object') cells.set(prefix + column, String(cell));
    else for (const [name, value] of flatten(cell, `${prefix}${column}.`)) cells.set(name, value);
  }
  return cells;
}
