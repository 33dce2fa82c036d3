// C0 and C1 controls, and the marks that turn the reading direction round: in a terminal they run commands, in
// front of a reader they make a line say something else. Kept in a body, since offsets count them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const UNSHOWABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Marks that text of several directions rightly uses, and a line of ours has no need of. */
const MARKS = /[\u061c\u200e\u200f\ufff9-\ufffb]/g;

/** Text from a file made fit to be shown: every control and direction mark but tab and line end becomes `�`. */
export function showable(text: string): string {
  return text.replace(UNSHOWABLE, (mark) => (mark === '\r' ? mark : '\ufffd')).toWellFormed();
}

/** Text with every control and direction mark written as JSON writes it (`\\u009b`): inside a JSON string it is the same text. */
export function escapeUnshowable(json: string): string {
  return json.replace(UNSHOWABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line of at most `limit` characters that is safe to show: white space as single spaces, no controls. */
export function cleanLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/gu, ' ')
    .replace(UNSHOWABLE, '')
    .replace(MARKS, '')
    .trim();
  const cut = line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
  return cut.toWellFormed();
}

/** True for an absolute http or https address without white space, controls or credentials. */
export function isWebAddress(text: string): boolean {
  if (text.length > 2000 || /[\s<>"\\^`{|}]/.test(text) || cleanLine(text, 2000) !== text) return false;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
