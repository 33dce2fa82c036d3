import { closest } from 'fastest-levenshtein';
import type { Article, EditorFact } from './article.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { isPublicationDate, withoutTime } from './published.ts';
import { cleanLine, isWebAddress } from './visible.ts';

/** What is known of an article apart from its text; as in `Article`. */
export type Metadata = Partial<
  Pick<Article, 'title' | 'publisher' | 'author' | 'published' | 'url' | 'via'>
> & {
  readonly digest?: boolean;
  readonly editorFacts?: readonly EditorFact[];
};

type Doubt = { readonly line: number; readonly message: string };

const KEYS = ['title', 'publisher', 'author', 'published', 'url', 'via', 'digest', 'facts'] as const;

/** Longer values are cut: Discord shows no more of a title, and nobody is called so. */
const MAX_LENGTH = 300;

/** Takes the keys it knows out of front matter. What is unknown or makes no sense is left out, with a doubt each. */
export function readMetadata(entries: readonly FrontMatterEntry[]): { metadata: Metadata; doubts: Doubt[] } {
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const doubts: Doubt[] = [];
  for (const entry of entries) {
    const doubt = (message: string) => doubts.push({ line: entry.line, message });
    const key = KEYS.find((known) => known === entry.key);
    if (!key) {
      doubt(unknownKey(entry.key));
    } else if (entry.value === null || entry.value === undefined || entry.source?.trim() === '') {
      doubt(`"${key}" has no value: write one or take the line out`);
    } else if (key === 'facts') {
      metadata.editorFacts = readEditorFacts(entry, doubt);
    } else if (key === 'digest') {
      metadata.digest = readDigest(entry, doubt);
    } else {
      const text = readText(entry);
      if (text === undefined) doubt(`"${key}" must be one line of text: ${key}: "…"`);
      else if (key === 'published' && !isPublicationDate(withoutTime(text))) doubt(notADate(text));
      else if (key === 'url' && !isWebAddress(text)) doubt(notAnAddress(text));
      else metadata[key] = key === 'published' ? withoutTime(text) : text;
    }
  }
  return { metadata, doubts };
}

function readText({ value, source }: FrontMatterEntry): string | undefined {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    return cleanLine(new Intl.ListFormat('en').format(value), MAX_LENGTH);
  }
  const text = source === undefined ? '' : cleanLine(source, MAX_LENGTH);
  return text === '' ? undefined : text;
}

/** A digest that passed for the publisher's own words would be the worse mistake, so a doubtful value means yes. */
function readDigest({ value, source }: FrontMatterEntry, doubt: (message: string) => void): boolean {
  if (typeof value === 'boolean') return value;
  if (/^(true|yes|on)$/i.test(source ?? '')) return true;
  if (/^(false|no|off)$/i.test(source ?? '')) return false;
  doubt('"digest" must be true or false; it is taken as true');
  return true;
}

function readEditorFacts(entry: FrontMatterEntry, doubt: (message: string) => void): EditorFact[] {
  const list = Array.isArray(entry.value) ? entry.value : undefined;
  if (!list)
    doubt(
      '"facts" must be a list, each entry on a line of its own: - { kind: cast, person: …, character: … }',
    );
  return (list ?? []).flatMap((members: unknown, i) => {
    const line = entry.lines?.[i] ?? entry.line;
    if (typeof members === 'object' && members !== null && !Array.isArray(members)) {
      return [{ line, members: members as Record<string, unknown> }];
    }
    doubt(`entry ${i + 1} of "facts" (line ${line}) must be like { kind: cast, person: …, character: … }`);
    return [];
  });
}

function unknownKey(key: string): string {
  const shown = cleanLine(key, 40);
  const nearest = closest(key.slice(0, 40).toLowerCase(), [...KEYS]);
  const alike = nearest.slice(0, 3) === key.slice(0, 3).toLowerCase() || nearest === key.toLowerCase();
  return alike
    ? `unknown key "${shown}": write "${nearest}"`
    : `unknown key "${shown}" is left out; known are ${KEYS.join(', ')}`;
}

const notADate = (text: string) =>
  `"published" is no EDTF date (${cleanLine(text, 40)}): write 2017-03-14, 2017-03, 2017, or about it 2016-11~`;
const notAnAddress = (text: string) =>
  `"url" is no http or https address (${cleanLine(text, 60)}): write url: "https://…" or take the line out`;
