import { readArticle } from '../../src/articles/read-article.ts';
import type { Claim, ClaimKind } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';

/** An article of our own, headline and body, as it would lie in the folder. */
export const claimsIn = (title: string, body: string, published: string | undefined): Claim[] => {
  const date = published === undefined ? '' : `published: ${published}\n`;
  const file = `---\ntitle: "${title}"\n${date}---\n\n${body}\n`;
  const { article } = readArticle('own.md', new TextEncoder().encode(file));
  return article === undefined ? [] : readClaims(article);
};

/** The claims of one kind in one line each, sorted: "Tidebreak s2 release 2026-03-05". */
export const told = (kind: ClaimKind, title: string, body: string, published?: string): string[] =>
  claimsIn(title, body, published)
    .filter((claim) => claim.kind === kind)
    .map((claim) => {
      const {
        title: name,
        season,
        year,
        medium,
        event,
        date,
        platform,
        count,
      } = claim as unknown as Partial<Record<string, string | number>>;
      return [name, season && `s${season}`, year, medium, event, date, platform, count]
        .filter((part) => part !== undefined)
        .join(' ');
    })
    .sort();
