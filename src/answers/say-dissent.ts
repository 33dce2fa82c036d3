import { nameArticle } from '../articles/name-article.ts';
import type { Fact } from '../facts/fact.ts';
import type { Library } from './library.ts';

/** One plain line for each claim that speaks against a fact; misprints are told apart, older and coarser ones are not worth a line. */
export function sayDissent(library: Library, fact: Fact): string[] {
  const lines = fact.against.flatMap(({ claim, says, why }) => {
    const article = library.byId.get(claim.article);
    const who = article ? (article.publisher ?? `“${nameArticle(article)}”`) : claim.article;
    const same = fact.support.some((one) => one.article === claim.article);
    if (why === 'differs')
      return [same ? `${who} also says ${says}.` : `The sources disagree: ${who} says ${says}.`];
    if (why === 'denied') return [`${who} denies it.`];
    if (why === 'misprint') return [`One article (${who}) once prints “${says}”; the others outvote it.`];
    return [];
  });
  return [...new Set(lines)];
}
