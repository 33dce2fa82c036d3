import type { Article } from '../../articles/article.ts';
import { shortFormsOf } from '../names/diminutives.ts';
import { dropArticle, foldWords } from '../names/fold-name.ts';
import { splitNames } from '../names/split-names.ts';
import { pushTo } from './push-to.ts';

type Named = { readonly names: readonly string[]; readonly articles: ReadonlySet<string> };

/**
 * Short forms of given names that an article uses for a character whom it also gives a full name: "Trish" in an article
 * about Patricia Walker, which makes her Trish Walker too. Not where another character there bears that given name, or
 * could be shortened so as well. By index of the character.
 */
export const findShortForms = (
  characters: readonly Named[],
  articles: ReadonlyMap<string, Article>,
): readonly (readonly string[])[] => {
  const takers = new Map<string, Set<number>>();
  const givenNames = characters.map((character) =>
    character.names.flatMap((name) => {
      const words = dropArticle(foldWords(name));
      return words.length === 2 ? [{ given: words[0] as string, name }] : [];
    }),
  );
  characters.forEach((character, number) => {
    const given = new Set(character.names.map((name) => foldWords(name)[0] as string));
    const forms = new Set([...given].flatMap((name) => [name, ...shortFormsOf(name)]));
    for (const article of character.articles)
      for (const form of forms) pushTo(takers, `${article}\u0000${form}`, number);
  });

  return characters.map((character, number) => {
    const found = new Set<string>();
    for (const { given, name } of givenNames[number] ?? []) {
      const surname = (splitNames(name)[0] ?? name).split(/\s+/u).at(-1) ?? '';
      for (const form of shortFormsOf(given)) {
        const printed = (form[0] ?? '').toUpperCase() + form.slice(1);
        for (const article of character.articles) {
          if ((takers.get(`${article}\u0000${form}`)?.size ?? 0) > 1) continue;
          if (!holdsWord(articles.get(article)?.body ?? '', printed)) continue;
          found.add(printed).add(`${printed} ${surname}`);
          break;
        }
      }
    }
    return [...found];
  });
};

/** Whether a text holds a word by itself inside a sentence: at its head "Will" may be no name. */
const holdsWord = (text: string, word: string): boolean => {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const inside = text[at - 1] === ' ' && /[\p{Ll},]/u.test(text[at - 2] ?? '');
    if (inside && !letter.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
};
