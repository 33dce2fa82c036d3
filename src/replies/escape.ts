/** Characters that steer a reader's screen and show nothing: C0 and C1 controls, bidirectional marks, annotations. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** What most lines have nothing of: anything but letters of the West and their punctuation, with single blanks between. */
const UNCLEAN = /[^ -~¡-ÿ‘’“”–—…]| {2}|^ | $/u;

/** One line of text without control characters, bidirectional overrides and halves of characters; white space becomes one space. */
export function cleanLine(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
}

/** What most lines have nothing of either. */
const MARKDOWN = /[\\*_~|`<>[\]@]|:\/\/|^[-+#]|^\d+[.)]/u;

/**
 * Escapes everything that Discord's Markdown gives a meaning, so that quoted text can neither format, link,
 * mention, nor end its quote. Takes one clean line.
 */
export function escapeMarkdown(text: string): string {
  if (!MARKDOWN.test(text)) return text;
  return text
    .replace(/[\\*_~|`<>[\]]/gu, '\\$&')
    .replace(/^[-+#]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/@/gu, '@\u200b')
    .replace(/:\/\//gu, ':\u200b//');
}
