import type { Article } from '../../src/articles/article.ts';
import type { Claim, ClaimKind } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { articleOf } from './article-of.ts';

/** The claims of some kinds in short: "Ada Stone = Kira Vale in Northgate (rumoured)", "Ada Stone, director of Northgate". */
export function says(text: string, kinds: readonly ClaimKind[], about: Partial<Article> = {}): string[] {
  return readClaims(articleOf(text, about))
    .filter((claim) => kinds.includes(claim.kind))
    .map(inShort)
    .sort();
}

function inShort(claim: Claim): string {
  const season = claim.season === undefined ? '' : ` s${claim.season}`;
  const year = claim.year === undefined ? '' : ` (${claim.year})`;
  const work = `${claim.title ?? '?'}${season}${year}`;
  const status = claim.status === 'stated' ? '' : ` (${claim.status})`;
  if (claim.kind === 'cast') {
    const voice = claim.voice === true ? ', voice' : '';
    return claim.character === undefined
      ? `${claim.person} in ${work}${voice}${status}`
      : `${claim.person} = ${claim.character} in ${work}${voice}${status}`;
  }
  if (claim.kind === 'crew') return `${claim.person}, ${claim.role} of ${work}${status}`;
  if (claim.kind === 'appearance') return `${claim.character} in ${work}${status}`;
  return `${claim.kind} ${work}${status}`;
}
