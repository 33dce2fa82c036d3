import type { Article } from '../../articles/article.ts';
import type { Claim } from '../../claims/claim.ts';
import { dropArticle, foldWords, nameKey } from '../names/fold-name.ts';

/** Gives the key that all spellings of a title share; the article decides where a short form could be two titles. */
export type TitleKeys = (title: string, article: string) => string;

const POSSESSIVE = /^(.{2,40}?)['’]s?\s(.+)$/u;
const PREFIXED = /^(.{2,60}?)(?::\s|\s[–—-]\s)(.+)$/u;

/**
 * Learns from all claims which printed titles are one title.
 *
 * - "Marvel's The Defenders" is The Defenders: what stands behind the owner begins with an article, or is itself a
 *   title and the owner stands before several titles. "Schindler's List" stays whole.
 * - "Revenge of the Sith" is "Star Wars: Revenge of the Sith" where no other prefix bears it and either the short form
 *   has three words or more, or the article names the prefix as well.
 */
export const learnTitleKeys = (
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
): TitleKeys => {
  const printed = new Set<string>();
  for (const claim of claims) if (claim.title) printed.add(claim.title);
  const keys = new Map([...printed].map((title) => [title, nameKey(title)]));
  const known = new Set(keys.values());
  const owned = learnOwners([...printed], known);
  const ownerless = (title: string): string => owned.get(title) ?? keys.get(title) ?? nameKey(title);

  const prefixes = new Map<string, Map<string, string>>();
  for (const title of [...printed].sort()) {
    const [, prefix, rest] = PREFIXED.exec(title) ?? [];
    if (prefix === undefined || rest === undefined || !known.has(nameKey(rest))) continue;
    const owners = prefixes.get(nameKey(rest)) ?? new Map<string, string>();
    owners.set(ownerless(title), prefix);
    prefixes.set(nameKey(rest), owners);
  }
  const says = rememberMentions(articles);

  return (title, article) => {
    const key = ownerless(title);
    const owners = prefixes.get(key);
    if (!owners) return key;
    const long = dropArticle(foldWords(title)).length > 2;
    const fits = [...owners].filter(([, prefix]) => (long && owners.size === 1) || says(article, prefix));
    return fits.length === 1 ? (fits[0] as [string, string])[0] : key;
  };
};

/** From a title with an owner in front ("Marvel's Daredevil") to the key of the title alone, where that is safe. */
const learnOwners = (titles: readonly string[], known: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const parts = titles.flatMap((title) => {
    const [, owner, rest] = POSSESSIVE.exec(title) ?? [];
    return owner !== undefined && rest !== undefined ? [{ title, owner: nameKey(owner), rest }] : [];
  });
  const titlesOf = new Map<string, Set<string>>();
  for (const { owner, rest } of parts) {
    if (known.has(nameKey(rest))) titlesOf.set(owner, (titlesOf.get(owner) ?? new Set()).add(nameKey(rest)));
  }
  const owned = new Map<string, string>();
  for (const { title, owner, rest } of parts) {
    const safe = /^the\s/iu.test(rest) || (known.has(nameKey(rest)) && (titlesOf.get(owner)?.size ?? 0) > 1);
    if (safe) owned.set(title, nameKey(rest));
  }
  return owned;
};

/** Whether an article's text holds a name as it is printed, asked once for each pair. */
const rememberMentions = (
  articles: ReadonlyMap<string, Article>,
): ((article: string, name: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (article, name) => {
    const asked = `${article}\u0000${name}`;
    const answer = answers.get(asked) ?? articles.get(article)?.body.includes(name) ?? false;
    answers.set(asked, answer);
    return answer;
  };
};
