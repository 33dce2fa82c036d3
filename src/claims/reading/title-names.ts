import { FUNCTION_WORDS, HONORIFICS, PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Evidence } from './evidence.ts';
import { startsWithGivenName } from './given-name.ts';
import { headlineForms } from './headline-forms.ts';
import { indexByShortForm, type LongerNames } from './longer-names.ts';
import { withMereArticle, withoutLead } from './mere-article.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isAllCapitals } from './title-signs.ts';
import { foldName, type Unit } from './unit.ts';

/**
 * How each title of the article is printed in full, by every folded form that leads to it: with its article
 * ("Lanterns" is The Lanterns), without its maker's possessive ("Quark's The Lanterns"), and from the part
 * behind the colon ("Low Tide" is Captain Vale: Low Tide).
 */
export function titleNames(
  sentences: readonly (readonly Unit[])[],
  evidence: ReadonlyMap<string, Evidence>,
): Map<string, string> {
  const titles = new Map<string, string>();
  const mere = withMereArticle(sentences);
  for (const units of sentences)
    for (const [i, unit] of units.entries()) {
      if (unit.kind !== 'name' || isArticleOfNoun(units, i)) continue;
      const known = evidence.get(unit.key);
      if (known === undefined || !showsTitle(known)) continue;
      const text = mere.has(unit.key) ? unit.text.replace(/^the /i, '') : unit.text;
      const bare = withoutLead(
        withoutMaker(isAllCapitals(text) ? inTitleCase(text) : text, evidence),
        evidence,
      );
      const before = titles.get(unit.key);
      if (before === undefined || isBetterPrint(bare, before)) titles.set(unit.key, bare);
    }
  for (const [short, title] of initialForms(sentences, evidence, titles)) titles.set(short, title);
  for (const [short, title] of ownerForms(titles)) titles.set(short, title);
  for (const [short, title] of headlineForms(evidence))
    titles.set(short, titles.get(title) ?? printed(sentences, title));
  for (const [key, title] of [...titles]) {
    const named = titles.get(key.replace(NOUN_BEHIND, ''));
    if (named !== undefined && named !== title && NOUN_BEHIND.test(key)) titles.set(key, named);
  }
  const longer = indexByShortForm(evidence.keys());
  for (const [key, title] of [...titles]) {
    const bareKey = foldName(title);
    const full = inFull(key, evidence, titles, longer);
    if (full !== undefined) {
      titles.set(key, full);
      continue;
    }
    const better = titles.get(bareKey);
    if (better !== undefined && better !== title) titles.set(key, better);
    else if (!titles.has(bareKey)) titles.set(bareKey, title);
    const colon = title.indexOf(': ');
    if (colon < 0) continue;
    const tail = foldName(title.slice(colon + 2));
    if (tail.includes(' ') || evidence.has(tail)) titles.set(tail, title);
  }
  return titles;
}

/** "SLT", and the titles that the article prints in full whose first letters it is: Salt Lantern Tide. */
function* initialForms(
  sentences: readonly (readonly Unit[])[],
  evidence: ReadonlyMap<string, Evidence>,
  titles: ReadonlyMap<string, string>,
): Generator<[string, string]> {
  const byInitials = new Map<string, string>();
  for (const title of titles.values()) {
    const letters = title
      .split(/[^\p{L}\p{N}'’]+/u)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (letters.length > 2 && letters.length < 6) byInitials.set(letters, title);
  }
  if (byInitials.size === 0) return;
  for (const units of sentences)
    for (const { kind, text, key } of units) {
      const title = kind === 'name' && text.length < 6 ? byInitials.get(text) : undefined;
      if (title !== undefined && evidence.get(key)?.other === 0) yield [key, title];
    }
}

/** "Kira's" of an article that prints one title that begins so: "Kira's Lamp". */
function ownerForms(titles: ReadonlyMap<string, string>): [string, string][] {
  const forms: [string, string][] = [];
  for (const [key, title] of titles) {
    if (!/^\S+['’]s$/u.test(title)) continue;
    const longer = new Set([...titles.values()].filter((other) => other.startsWith(`${title} `)));
    if (longer.size === 1) forms.push([key, ...longer] as [string, string]);
  }
  return forms;
}

/** "The Northgate Series" of an article that has "Northgate". */
const NOUN_BEHIND = / (?:tv series|series|movie|film|adaptation)$/;

const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** "SLT" of "SLT: THE RETURN" and "THE RETURN: SLT": two or three letters at a colon that are no word and nobody's name. */
function isShortForm(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const bare = word.replace(/:$/, '');
  return (
    /^\p{Ll}{2,3}$/u.test(bare) &&
    (bare !== word || words[at - 1]?.endsWith(':') === true) &&
    !isOrdinaryWord(bare) &&
    !startsWithGivenName(bare) &&
    ![FUNCTION_WORDS, PARTICLES, HONORIFICS].some((known) => known.has(bare))
  );
}

/** "THE SALT OF THE ROAD", "SLT: SALT" as titles are printed in running text. */
export function inTitleCase(title: string): string {
  return title
    .toLowerCase()
    .split(' ')
    .map((word, i, words) => {
      if (isShortForm(words, i)) return word.toUpperCase();
      return i > 0 && SMALL.test(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** With its article, and as running text prints it. */
function isBetterPrint(text: string, before: string): boolean {
  return text.length > before.length && /^(?:the|a|an) /i.test(text);
}

/** "Northgate" of an article that first has "Salt Northgate" or "Northgate: The Tide": its title in short. */
function inFull(
  key: string,
  evidence: ReadonlyMap<string, Evidence>,
  titles: ReadonlyMap<string, string>,
  longer: LongerNames,
): string | undefined {
  const short = evidence.get(key);
  if (short === undefined || short.franchise > 0) return undefined;
  const full = (longer.get(key) ?? []).flatMap((other) => {
    const title = titles.get(other);
    const first = evidence.get(other)?.first ?? Number.POSITIVE_INFINITY;
    // "The Tide" and "The First Tide" are two films.
    const apart = /^The /.test(titles.get(key) ?? '') && /^The /.test(title ?? '');
    return title !== undefined &&
      !apart &&
      first < short.first &&
      foldName(title) === other &&
      !isEdition(title, key)
      ? [title]
      : [];
  });
  return full.length === 1 ? full[0] : undefined;
}

/** "Northgate: Definitive Edition" is sold beside Northgate, not what it is called in full. */
const isEdition = (full: string, key: string) =>
  /\b(?:edition|remastered|remaster|remake|collection|bundle|trilogy|director's cut)$/i.test(full) &&
  foldName(full).startsWith(key);

const KIND = /^(?:tv|television|live-action|animated|upcoming|new)$/;

/** "The Tidebreak cast was shown": at the start of a sentence, the article is that of the noun behind the name. */
function isArticleOfNoun(units: readonly Unit[], i: number): boolean {
  const next = KIND.test(units[i + 1]?.lower ?? '') ? units[i + 2] : units[i + 1];
  return (
    (i === 0 || /^[:.“"—–]$/.test(units[i - 1]?.text ?? '')) &&
    /^the /i.test(units[i]?.text ?? '') &&
    next?.kind === 'word' &&
    (MEDIUM_NOUNS.has(next.lower) ||
      /^(?:franchise|universe|saga|cast|trailer|teaser|finale|premiere|team|crew|set|sequel|specials?|episodes?|reboot|star|stars|actor|actress|alum)$/.test(
        next.lower,
      ))
  );
}

/** Whether the signs for a title outweigh those for anything else; a character may bear the same name. */
export function showsTitle(known: Evidence): boolean {
  if (known.title < 2 || known.title <= known.other || known.title < known.person) return false;
  return known.title > 2 || known.character < known.title;
}

function printed(sentences: readonly (readonly Unit[])[], key: string): string {
  for (const units of sentences) for (const unit of units) if (unit.key === key) return unit.text;
  return key;
}

const MAKER =
  /^(?!(?:It|That|What|Who|Let|She|He|There|Here|Where|One|Nobody|Everybody)['’]s )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)['’]s (?=(?:The|A|An|\p{Lu}))/u;

/** "Quark's The Lanterns" is The Lanterns; "Bo's Lamp" stays, for "Lamp" alone is no title here. */
function withoutMaker(title: string, evidence: ReadonlyMap<string, Evidence>): string {
  const maker = MAKER.exec(title);
  if (maker === null) return title;
  const rest = title.slice(maker[0].length);
  return /^(?:The|A|An) /.test(rest) || (evidence.get(foldName(rest))?.count ?? 0) > 0 ? rest : title;
}
