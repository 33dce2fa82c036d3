import type { Claim } from '../../claims/claim.ts';
import { nameKey } from '../names/fold-name.ts';
import { splitNames } from '../names/split-names.ts';
import { appendTo, pushTo } from './push-to.ts';

/** What is known of one printed name. */
export type Spelling = {
  readonly articles: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  /** Keys of the titles it is named with, or `@` and the article. */
  readonly titles: ReadonlySet<string>;
  /** Its parts as printed, by title and folded part. */
  readonly parts: ReadonlyMap<string, string>;
};

/** All full names that claims print, by key. Few of them are ever compared, so the details are gathered on demand. */
export type Spellings = {
  readonly keys: readonly string[];
  readonly titlesOf: (key: string) => ReadonlySet<string>;
  readonly of: (key: string) => Spelling;
  /** The people who are named with a title. */
  readonly colleagues: (title: string) => ReadonlySet<string>;
};

export type NamedClaims = {
  readonly claims: readonly Claim[];
  /** By index of the claim: the key of its person. */
  readonly keyOf: readonly string[];
  readonly titleKeyOf: readonly string[];
  /** The words of every full name, by key. */
  readonly full: ReadonlyMap<string, readonly string[]>;
};

const NONE: ReadonlySet<string> = new Set();

export const gatherSpellings = ({ claims, keyOf, titleKeyOf, full }: NamedClaims): Spellings => {
  const indexes = new Map<string, number[]>();
  const titles = new Map<string, Set<string>>();
  const titleAt = (index: number): string => titleKeyOf[index] || `@${(claims[index] as Claim).article}`;
  claims.forEach((claim, index) => {
    const key = keyOf[index] as string;
    if (!('person' in claim) || !full.has(key)) return;
    appendTo(indexes, key, index);
    pushTo(titles, key, titleAt(index));
  });

  const known = new Map<string, Spelling>();
  const details = (key: string): Spelling => {
    const own = indexes.get(key) ?? [];
    const parts = new Map<string, string>();
    for (const index of own) {
      const claim = claims[index] as Claim;
      if (claim.kind !== 'cast' || !claim.character) continue;
      for (const part of splitNames(claim.character))
        parts.set(`${titleKeyOf[index]}\u0000${nameKey(part)}`, part);
    }
    return {
      articles: new Set(own.map((index) => (claims[index] as Claim).article)),
      sentences: new Set(
        own.map((index) => `${(claims[index] as Claim).article}\u0000${(claims[index] as Claim).start}`),
      ),
      titles: titles.get(key) ?? NONE,
      parts,
    };
  };
  let people: Map<string, Set<string>> | undefined;
  const byTitle = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    for (const [key, own] of titles) for (const title of own) pushTo(found, title, key);
    return found;
  };
  return {
    keys: [...indexes.keys()].sort(),
    titlesOf: (key) => titles.get(key) ?? NONE,
    of: (key) => {
      const spelling = known.get(key) ?? details(key);
      known.set(key, spelling);
      return spelling;
    },
    colleagues: (title) => {
      people ??= byTitle();
      return people.get(title) ?? NONE;
    },
  };
};
