/** "A", "A and B", "A, B and C"; beyond `most` the rest is counted. */
export function sayList(items: readonly string[], most = 6): string {
  const shown =
    items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** "A", "A or B", "A, B or C". */
export function sayOr(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** "one article", "3 articles": small counts as words where a sentence begins or ends with them. */
export function sayCount(count: number, noun: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return `${words[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What was asked, in curly quotes, short enough for a headline. */
export function quoteAsked(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}”`;
}

/** A sentence begins with a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title with what tells it from others: "Casino Royale (1967 film)", "Daredevil season 3". */
export function sayTitle(work: {
  readonly title?: string | undefined;
  readonly season?: number | undefined;
  readonly year?: number | undefined;
  readonly medium?: string | undefined;
}): string {
  const marks = [work.year, work.medium].filter((mark) => mark !== undefined).join(' ');
  return `${work.title ?? ''}${work.season ? ` season ${work.season}` : ''}${marks ? ` (${marks})` : ''}`;
}

/** An entity by the name that leads to it and to no other: titles that share a name bring year and medium. */
export function nameEntity(entity: {
  readonly kind: string;
  readonly name: string;
  readonly year?: number;
  readonly medium?: string;
}): string {
  return entity.kind === 'title'
    ? sayTitle({ title: entity.name, year: entity.year, medium: entity.medium })
    : entity.name;
}
