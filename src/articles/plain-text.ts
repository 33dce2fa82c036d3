const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A stretch of body as a reader sees it (see `Sentence.plain`). `marked`: it may hold Markdown. */
export function plainText(text: string, marked: boolean): string {
  let plain = text;
  if (marked) {
    if (plain.includes('](')) plain = plain.replace(/!?\[([^[\]]*)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1');
    if (plain.includes('][')) plain = plain.replace(/\[([^[\]]*)\]\[[^[\]]*\]/g, '$1');
    if (plain.includes('<')) plain = plain.replace(/<\/?[A-Za-z][^<>]*>/g, '');
    if (plain.includes('*')) plain = plain.replace(/(?<!\\)(\*{1,3})([^*\s](?:[^*]*[^*\s\\])?)\1/g, '$2');
    if (plain.includes('_')) {
      plain = plain.replace(
        /(?<![\p{L}\p{N}_\\])(_{1,3})((?:\\.|[^_\s\\])(?:(?:\\.|[^_\\])*(?:\\.|[^_\s\\]))?)\1(?![\p{L}\p{N}_])/gu,
        '$2',
      );
    }
    if (plain.includes('`')) plain = plain.replace(/`/g, '');
    if (plain.includes('&'))
      plain = plain.replace(/&([a-z]{2,4});/g, (all, name: string) => ENTITIES[name] ?? all);
    if (plain.includes('\\')) plain = plain.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  }
  return /[^\S ]| {2}|[\u200b\u2060\ufeff]/.test(plain)
    ? plain
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : plain;
}
