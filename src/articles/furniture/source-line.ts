import { NAME, type Paragraph } from './paragraph.ts';

const LABELLED = /^(?:sources?|via|h\/t|hat tip|originally (?:published|posted) (?:at|on|by))\s*[:–—-]/i;
const BRACKETED = /^[([](?:via|source|h\/t|hat tip|from)\b[\s:]*([^)\]]*)[)\]]\.?$/i;
const INNER_VIA = /[([](?:via|h\/t)\b[\s:]*([^)\]]{1,80})[)\]]/i;

/** Where the story says it was found: "Source: …", "(via …)". `via` is absent where the line names nobody. */
export function readSourceLine({ text, length }: Paragraph): { readonly via?: string } | undefined {
  if (length > 160) return undefined;
  const label = LABELLED.exec(text)?.[0];
  const bracketed = BRACKETED.exec(text)?.[1];
  if (label === undefined && bracketed === undefined) return undefined;
  const via = (bracketed ?? INNER_VIA.exec(text)?.[1] ?? text.slice(label?.length ?? 0))
    .trim()
    .replace(/[.\s]+$/, '');
  return /\p{L}{2}/u.test(via)
    ? { via: URL.canParse(via) ? new URL(via).hostname.replace(/^www\./, '') || via : via }
    : {};
}

const BY = new RegExp(
  String.raw`^[–—-]?\s*(?:(?:written|words|story|posted|reviewed|reported|text|article) )?by:?\s+(${NAME}(?:(?:, | and | & |, and )${NAME}){0,3})(?:\s*(?:[,|•·–—(-]|\bon\b|\bat\b|\bfor\b).{0,80})?$`,
  'iu',
);
/** Where a by-line goes on with what its writer is. */
const OFFICE =
  /,? (?=(?:[\p{L}]+ ){0,2}(?:writer|editor|reporter|contributor|correspondent|critic|columnist)s?\b)/iu;
const DASHED = new RegExp(String.raw`^[–—-]\s*(${NAME})$`, 'u');

/** "By Ann Bell", "– by Ann Bell", "Written by Ann Bell | March 3", at the end also "– Ann Bell". */
export function readByLine({ text, length, stopped, kind }: Paragraph, foot: boolean): string | undefined {
  if (length > 140 || (stopped && !/\p{Lu}\.$/u.test(text)) || kind === 'heading') return undefined;
  const name = BY.exec(text)?.[1] ?? (foot ? DASHED.exec(text)?.[1] : undefined);
  // The flag i lets the words before the name stand in any case; a name still needs its capitals.
  return name && new RegExp(`^${NAME}`, 'u').test(name) ? name.split(OFFICE)[0] : undefined;
}
