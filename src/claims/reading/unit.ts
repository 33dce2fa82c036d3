import { isFullForm } from './full-form.ts';
import { withoutCapitals } from './letter-case.ts';
import type { Token } from './token.ts';

/**
 * What rules walk along: a token, or a whole name as one unit ("House of the Tide", "Robert Moss Jr.",
 * "Kira Vale/Nightbird", a title together with its quotation marks).
 */
export type Unit = Omit<Token, 'kind' | 'key' | 'words' | 'full' | 'quoted'> & {
  readonly kind: Token['kind'] | 'name';
  /** For names: case, accents, marks and a leading article folded away; what evidence is kept under. */
  readonly key: string;
  /** For names: how many words it has, a leading article included. */
  readonly words: number;
  /** For names: formed like somebody's full name. */
  readonly full: boolean;
  /** Printed in quotation marks or emphasis. */
  readonly quoted: boolean;
  /** Printed in emphasis: most often a title, now and then a character or a word that is stressed. */
  readonly emphasized?: true;
};

/** Folds a name so that its spellings meet: "The Warden’s Lamp" and "Warden's Lamp". */
export function foldName(name: string): string {
  return withoutArticle(isPlain(name) ? name.toLowerCase() : foldMarks(name));
}

/** Plain letters and figures with single spaces: most names, of which nothing is to fold but case and an article. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code === SPACE ? before === SPACE : !isPlainCode(code)) return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 32;

function isPlainCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

function withoutArticle(name: string): string {
  if (name[0] !== 't' && name[0] !== 'a') return name;
  for (const article of ARTICLES)
    if (name.length > article.length && name.startsWith(article)) return name.slice(article.length);
  return name;
}

const ARTICLES = ['the ', 'a ', 'an '];

function foldMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘“”".,]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/&:]+/gu, ' ')
    .trim();
}

/** Makes one unit of the tokens from `from` up to, not including, `to`; `inner` bounds the name inside quotation marks. */
export function nameUnit(
  tokens: readonly Token[],
  from: number,
  to: number,
  body: string,
  inner: { readonly from: number; readonly to: number } = { from, to },
): Unit {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const lastInside = tokens[inner.to - 1] as Token;
  const start = (tokens[inner.from] as Token).start;
  const printed = body.slice(
    start,
    lastInside.possessive ? lastInside.start + lastInside.text.length : lastInside.end,
  );
  const single = inner.to - inner.from === 1;
  const text = single ? printed : withoutCapitals(printed.replace(/\s+/g, ' ').replace(' / ', '/'));
  const words = single ? 1 : text.split(' ').length;
  return {
    kind: 'name',
    text,
    lower: single ? lastInside.lower : text.toLowerCase().replaceAll('’', "'"),
    possessive: last.possessive || lastInside.possessive,
    spaced: first.spaced,
    capital: true,
    ofName: false,
    start: first.start,
    end: last.end,
    key: foldName(text),
    words,
    full: isFullForm(text, words),
    quoted: inner.from !== from,
  };
}

/** One name of all units from `first` to `last`, printed as in the body. */
export function spanUnit(first: Unit, last: Unit, body: string): Unit {
  const text = body
    .slice(first.start, last.possessive ? last.start + last.text.length : last.end)
    .replace(/\s+/g, ' ');
  const words = text.split(' ').length;
  return {
    ...first,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    end: last.end,
    possessive: last.possessive,
    kind: 'name',
    key: foldName(text),
    words,
    full: isFullForm(text, words),
  };
}
